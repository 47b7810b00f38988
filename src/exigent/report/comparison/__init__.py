"""A comparison in every form. Its JSON is `exigent.analysis.compare.Comparison` as it is."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
