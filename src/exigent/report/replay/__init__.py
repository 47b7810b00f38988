"""What came out of a replay as it is shown: in text, as tables, as JSON."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
