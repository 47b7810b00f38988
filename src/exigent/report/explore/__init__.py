"""The bench as one page in which a person answers questions and sees every regime's answer."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
