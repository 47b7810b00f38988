"""Words: facts, conditions, requests and decisions, said in English; they know nothing else."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
