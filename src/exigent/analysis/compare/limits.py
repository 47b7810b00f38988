"""What an unknown fact may turn out to be, as one vocabulary has it and as another does.

On that turns what a regime answers to a request with unknown facts: a constraint that is
new, or a lowest number that is higher, could leave out the very case that a rule lets out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from exigent.analysis.compare.comparison import FactChange
from exigent.bench import Matrix
from exigent.words import UNKNOWN, Constraint, Fact, FactWords, Vocabulary

_NONE = "none"
_LOWEST = "lowest "


def changed_limits(
    before: Mapping[str, str] | None, after: Mapping[str, str] | None
) -> tuple[FactChange, ...]:
    """Return the constraints and limits of numbers that differ, none if a side has not said."""
    if before is None or after is None:
        return ()
    return tuple(
        FactChange(name, before.get(name, _NONE), after.get(name, _NONE))
        for name in dict.fromkeys((*before, *after))
        if before.get(name) != after.get(name)
    )


def narrowed_limits(base: Matrix, head: Matrix) -> tuple[FactChange, ...]:
    """Return which limits leave out requests of the base: what holds of all others says no more.

    A constraint that another one was called, and a value that another name has, leave out none.
    """
    known = frozenset((base.limits or {}).values())
    changed = changed_limits(base.limits, head.limits)
    narrower = (limit for limit in changed if _is_narrower(limit, known))
    return (*narrower, *_lost_values(base.facts or {}, head.facts or {}))


def within_limits_of(base: Vocabulary, head: Vocabulary) -> Vocabulary:
    """Return the head's facts and values, filled up and limited as the base has it.

    What the base lacks stays as it is in the head; a constraint of the base that speaks of
    what the head lacks is left out.
    """
    facts = {name: _as_in(base, fact) for name, fact in head.facts.items()}
    kept = (one for one in base.constraints if _can_be_said(one, base, facts.values()))
    return replace(head, facts=facts, constraints=tuple(kept))


def _is_narrower(limit: FactChange, known: frozenset[str]) -> bool:
    if limit.after == _NONE:
        return False
    if limit.name.startswith(_LOWEST):
        return limit.before == _NONE or float(limit.after) > float(limit.before)
    return limit.after not in known


def _lost_values(
    before: Mapping[str, FactWords], after: Mapping[str, FactWords]
) -> Iterator[FactChange]:
    for name, old in before.items():
        new = after.get(name)
        if new is None:
            continue
        said = {sentence for sentences in new.values.values() for sentence in sentences}
        for value, sentences in old.values.items():
            if value != UNKNOWN.value and not new.has(value) and said.isdisjoint(sentences):
                yield FactChange(f"value {name}", value, _NONE)


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
