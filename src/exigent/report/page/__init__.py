"""A page in one file: its template, style, script and data, under a policy that allows no more."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
