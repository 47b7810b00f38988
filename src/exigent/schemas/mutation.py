"""The schema of what `exigent mutate --json` writes."""

from __future__ import annotations

from exigent.analysis.mutation import VERSION, Mutation
from exigent.schemas.parts import Schema, schema_of_type


def mutation_schema() -> Schema:
    """Return the schema of mutation scores, made from the types that they are written from."""
    return schema_of_type("Changes of rules that the scenarios notice", Mutation, VERSION)
