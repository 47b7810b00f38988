"""Which regime is at least as strict as which: proved of every request, or refuted by one."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
