"""Pictures for a memo, as SVG and PNG: laid out as plain data in points, painted in one place."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
