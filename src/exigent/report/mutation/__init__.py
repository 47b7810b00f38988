"""The changes of rules that no scenario notices: on the screen, as Markdown, as a page, as JSON."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
