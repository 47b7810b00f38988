"""The schema of what `exigent compare --json` writes."""

from __future__ import annotations

import inspect

import msgspec

from exigent.analysis.compare import VERSION, Comparison
from exigent.schemas.parts import DIALECT, Schema


def comparison_schema() -> Schema:
    """Return the schema of a comparison, made from the types that it is written from."""
    schema = msgspec.json.schema(Comparison)
    for definition in schema["$defs"].values():
        if "description" in definition:
            definition["description"] = inspect.cleandoc(definition["description"])
    schema["$defs"][Comparison.__name__]["properties"]["version"] = {"const": VERSION}
    return {"$schema": DIALECT, "title": f"A comparison of decisions, version {VERSION}", **schema}
