"""Engines: each turns a manifest into a decider.

An engine is found by its name through the entry-point group `exigent.engines`.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
