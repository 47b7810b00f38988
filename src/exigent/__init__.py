"""A test bench for policies: plain-language scenarios, many regimes, one matrix.

For programs and notebooks: `exigent.open_bench(folder)` opens a bench to be asked. The names
of `__all__` are a public face: they keep their meaning between versions. See docs/python.md.
"""

import lazy_loader

__version__ = "0.2.1"

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
