"""The built-in engine: a decision list, of which the first rule that matches decides."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
