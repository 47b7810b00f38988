"""Whether the scenarios would notice a change of a rule: every small change, tried on all of them."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
