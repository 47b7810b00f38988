"""Agreement: whether several regimes answer alike, and the fewest facts on which they differ."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
