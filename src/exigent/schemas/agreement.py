"""The schema of what `exigent agree --json` writes."""

from __future__ import annotations

from exigent.analysis.agreement import VERSION, Agreement
from exigent.schemas.parts import Schema, schema_of_type


def agreement_schema() -> Schema:
    """Return the schema of an agreement, made from the types that it is written from."""
    return schema_of_type("Where regimes differ", Agreement, VERSION)
