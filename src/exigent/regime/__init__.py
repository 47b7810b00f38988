"""Regimes: named policies, what they say of themselves, and how they lie over each other."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
