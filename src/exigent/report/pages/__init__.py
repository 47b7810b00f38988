"""A bench as pages of Markdown: its regimes, facts, sentences and cases, each in English."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
