"""JSON as every report writes it, for programs and for whoever looks into the file."""

from __future__ import annotations

import msgspec


def indented_json(content: object) -> bytes:
    """Return content as JSON, indented, with a line feed at its end."""
    return msgspec.json.format(msgspec.json.encode(content), indent=1) + b"\n"
