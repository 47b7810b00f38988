"""New benches, and new files in a bench, that are right from the first minute."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
