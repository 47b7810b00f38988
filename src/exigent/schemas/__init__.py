"""JSON Schemas of the files that people write and of what is reported, for editors and programs."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
