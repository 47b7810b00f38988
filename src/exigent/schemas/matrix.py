"""The schema of `matrix.json`."""

from __future__ import annotations

from exigent.bench import VERSION, Matrix
from exigent.schemas.parts import Schema, schema_of_type


def matrix_schema() -> Schema:
    """Return the schema of the matrix, made from the types that it is written from."""
    return schema_of_type("The matrix of a run", Matrix, VERSION)
