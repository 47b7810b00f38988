"""The schema of what `exigent find --json` writes."""

from __future__ import annotations

from exigent.analysis.find import VERSION, FindReport
from exigent.schemas.parts import Schema, schema_of_type


def find_schema() -> Schema:
    """Return the schema of a search, made from the types that it is written from."""
    return schema_of_type("A request looked for", FindReport, VERSION)
