"""The schema of what `exigent replay --json` writes."""

from __future__ import annotations

from exigent.analysis.replay import VERSION, Replay
from exigent.schemas.parts import Schema, schema_of_type


def replay_schema() -> Schema:
    """Return the schema of a replay, made from the types that it is written from."""
    return schema_of_type("A replay of requests", Replay, VERSION)
