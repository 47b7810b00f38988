"""The matrix as JSON: the same bytes for the same input, no clock and no absolute path."""

from __future__ import annotations

import msgspec

from exigent.bench import Matrix


def render_json(matrix: Matrix) -> bytes:
    """Return `matrix.json`, indented, with a line feed at its end."""
    return msgspec.json.format(msgspec.json.encode(matrix), indent=1) + b"\n"


def read_json(text: bytes) -> Matrix:
    """Read what `render_json` wrote; raise msgspec.ValidationError for anything else."""
    return msgspec.json.decode(text, type=Matrix)
