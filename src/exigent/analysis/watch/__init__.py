"""A bench followed while its files are edited: what changed is read and decided again."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
