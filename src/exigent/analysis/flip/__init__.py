"""What would have to change: the smallest sets of facts that turn a regime's answer."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
