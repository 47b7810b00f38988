"""The schema of what `exigent order --json` writes."""

from __future__ import annotations

from exigent.analysis.order import VERSION, RegimeOrder
from exigent.schemas.parts import Schema, schema_of_type


def order_schema() -> Schema:
    """Return the schema of an order, made from the types that it is written from."""
    return schema_of_type("The order of regimes", RegimeOrder, VERSION)
