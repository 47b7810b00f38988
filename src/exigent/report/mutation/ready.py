"""What came out for other programs, and the ready scenarios as a feature file."""

from __future__ import annotations

import msgspec

from exigent.analysis.mutation import Mutation
from exigent.report.text import indented_json
from exigent.suite import write_feature


def render_mutation_json(mutation: Mutation) -> bytes:
    """Return everything as JSON, indented, with a line feed at its end."""
    return indented_json(msgspec.to_builtins(mutation))


def render_noticing(mutation: Mutation) -> str:
    """Return all ready scenarios as one feature file."""
    return write_feature("What no scenario noticed", [ready.text for ready in mutation.ready])
