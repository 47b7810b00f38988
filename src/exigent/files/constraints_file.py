"""Reads the constraints of a vocabulary: what cannot be true at once."""

from __future__ import annotations

from collections.abc import Mapping

from exigent.files.condition_file import read_condition, read_fact_name, read_known
from exigent.files.document import Node, listing, scalar, table
from exigent.files.vocabulary_words import read_name, read_remark
from exigent.words import Constraint, Fact, Fault, InputError, Known


def read_constraints(node: Node, facts: Mapping[str, Fact]) -> tuple[Constraint, ...]:
    """Return the constraints in their order; raise InputError where two have one id."""
    constraints: dict[str, Constraint] = {}
    for item in listing(node, "`constraints`").items:
        constraint = _read_constraint(item, facts)
        if constraint.id in constraints:
            raise InputError(
                f"two constraints have the id `{constraint.id}`",
                constraint.location,
                f"the first is in line {constraints[constraint.id].location.line}",
                fault=Fault.NAME_TAKEN,
            )
        constraints[constraint.id] = constraint
    return tuple(constraints.values())


def _read_constraint(node: Node, facts: Mapping[str, Fact]) -> Constraint:
    what = "a constraint"
    whole = table(node, what)
    whole.allow(("id", "when", "then", "assume", "because"), what)
    assume = whole.get("assume")
    assumed: dict[str, Known] = {}
    for key, value in table(assume, "`assume`").entries() if assume else ():
        fact = read_fact_name(key, facts)
        assumed[fact.name] = read_known(value, fact)
    return Constraint(
        id=read_name(scalar(whole.need("id", what), "`id`")),
        when=read_condition(whole.need("when", what), facts),
        then=read_condition(whole.need("then", what), facts),
        assume=assumed,
        because=read_remark(whole.need("because", what)),
        location=whole.location,
    )
