"""Duties over time: which can be counted, and how each stands after what was told to happen."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
