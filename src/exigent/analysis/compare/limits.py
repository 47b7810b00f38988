"""What an unknown fact may turn out to be, as one vocabulary has it and as another does.

On that turns what a regime answers to a request with unknown facts: a constraint that is
new, or a lowest number that is higher, could leave out the very case that a rule lets out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from exigent.analysis.compare.comparison import FactChange
from exigent.words import Constraint, Fact, Vocabulary

_NONE = "none"


def changed_limits(
    before: Mapping[str, str] | None, after: Mapping[str, str] | None
) -> tuple[FactChange, ...]:
    """Return the constraints and the lowest numbers that differ, none if a side has not said."""
    if before is None or after is None:
        return ()
    return tuple(
        FactChange(name, before.get(name, _NONE), after.get(name, _NONE))
        for name in dict.fromkeys((*before, *after))
        if before.get(name) != after.get(name)
    )


def within_limits_of(base: Vocabulary, head: Vocabulary) -> Vocabulary:
    """Return the head's facts and values, filled up and limited as the base has it.

    What the base lacks stays as it is in the head; a constraint of the base that speaks of
    what the head lacks is left out.
    """
    facts = {name: _as_in(base, fact) for name, fact in head.facts.items()}
    kept = (one for one in base.constraints if _can_be_said(one, base, facts.values()))
    return replace(head, facts=facts, constraints=tuple(kept))


def _as_in(base: Vocabulary, fact: Fact) -> Fact:
    old = base.facts.get(fact.name)
    if old is None or old.type is not fact.type:
        return fact
    limited = replace(fact, at_least=old.at_least, whole=old.whole)
    return replace(limited, ordinary=old.ordinary) if limited.has(old.ordinary) else limited


def _can_be_said(constraint: Constraint, base: Vocabulary, facts: Iterable[Fact]) -> bool:
    types = {fact.name: fact for fact in facts}
    return all(
        name in types and types[name].type is base.facts[name].type for name in constraint.tied
    ) and all(types[name].has(value) for name, value in constraint.assume.items())
