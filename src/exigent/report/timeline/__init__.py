"""Duties over time as they are shown: in text, as JSON, drawn, and as a calendar."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
