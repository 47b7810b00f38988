"""The schema of what `exigent compare --json` writes."""

from __future__ import annotations

from exigent.analysis.compare import VERSION, Comparison
from exigent.schemas.parts import Schema, schema_of_type


def comparison_schema() -> Schema:
    """Return the schema of a comparison, made from the types that it is written from."""
    return schema_of_type("A comparison of decisions", Comparison, VERSION)
