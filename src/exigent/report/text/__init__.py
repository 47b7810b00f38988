"""Text on a screen and in Markdown: lines, wrapped, and nothing in them that does harm."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
