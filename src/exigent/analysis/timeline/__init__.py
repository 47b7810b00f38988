"""How the duties of a scenario stand from event to event and deadline to deadline, a lane a regime."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
