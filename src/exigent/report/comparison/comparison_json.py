"""A comparison as JSON: what its types hold, word for word."""

from __future__ import annotations

from exigent.analysis.compare import Comparison
from exigent.report.text import indented_json


def render_comparison_json(comparison: Comparison) -> bytes:
    """Return a comparison as JSON, indented, with a line feed at its end."""
    return indented_json(comparison)
