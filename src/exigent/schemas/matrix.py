"""The schema of `matrix.json`."""

from __future__ import annotations

import inspect

import msgspec

from exigent.bench import VERSION, Matrix
from exigent.schemas.parts import DIALECT, Schema


def matrix_schema() -> Schema:
    """Return the schema of the matrix, made from the types that it is written from."""
    schema = msgspec.json.schema(Matrix)
    for definition in schema["$defs"].values():
        if "description" in definition:
            definition["description"] = inspect.cleandoc(definition["description"])
    schema["$defs"][Matrix.__name__]["properties"]["version"] = {"const": VERSION}
    return {"$schema": DIALECT, "title": f"The matrix of a run, version {VERSION}", **schema}
