"""The order of regimes as JSON, for programs."""

from __future__ import annotations

from exigent.analysis.order import RegimeOrder
from exigent.report.text import indented_json


def render_order_json(order: RegimeOrder) -> bytes:
    """Return an order as JSON, indented, with a line feed at its end."""
    return indented_json(order)
