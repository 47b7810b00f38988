from .order_json import render_order_json
from .picture import lay_out_order
from .terminal import render_order

__all__ = ["lay_out_order", "render_order", "render_order_json"]
