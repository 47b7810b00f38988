"""What the scenarios do not look at: rules not met, not decisive, conditions not turned on."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
