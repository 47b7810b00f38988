"""The bench: its one reader, the panel of its regimes, and the matrix of all cells."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
