"""JSON that means one thing: no object in it has a key twice."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import msgspec


def decode_json(text: bytes) -> Any:
    """Return the document that a text holds; raise msgspec.DecodeError where it is none."""
    document = msgspec.json.decode(text)
    refuse_doubled_keys(text)
    return document


def refuse_doubled_keys(text: bytes) -> None:
    """Raise msgspec.DecodeError at an object with a key twice, of which readers keep either one."""
    json.loads(text, object_pairs_hook=_refuse_doubled, parse_int=str)


def _refuse_doubled(pairs: Sequence[tuple[str, object]]) -> None:
    seen: set[str] = set()
    for key, _ in pairs:
        if key in seen:
            raise msgspec.DecodeError(f"the key {key[:40]!r} stands twice in an object")
        seen.add(key)
