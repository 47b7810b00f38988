"""The engine for policies in Rego, the language of the Open Policy Agent."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
