"""The order of regimes as it is shown: in text, as JSON, and drawn."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
