"""The matrix as JSON: the same bytes for the same input, no clock and no absolute path."""

from __future__ import annotations

import msgspec

from exigent.bench import Matrix
from exigent.report.text import indented_json


def render_json(matrix: Matrix) -> bytes:
    """Return `matrix.json`, indented, with a line feed at its end."""
    return indented_json(matrix)


def read_json(text: bytes) -> Matrix:
    """Read what `render_json` wrote; raise msgspec.ValidationError for anything else."""
    return msgspec.json.decode(text, type=Matrix)
