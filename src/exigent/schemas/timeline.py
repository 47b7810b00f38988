"""The schema of what `exigent timeline --json` writes."""

from __future__ import annotations

from exigent.analysis.timeline import VERSION, DutyTimeline
from exigent.schemas.parts import Schema, schema_of_type


def timeline_schema() -> Schema:
    """Return the schema of duties over time, made from the types that it is written from."""
    return schema_of_type("Duties over time", DutyTimeline, VERSION)
