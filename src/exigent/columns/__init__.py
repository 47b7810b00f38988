"""What the places of a table's columns say of facts, in SQL: each the number of a class of values."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
