"""What an unknown fact may turn out to be, as one vocabulary has it and as another does.

On that turns what a regime answers to a request with unknown facts: a constraint that is
new, or a lowest number that is higher, could leave out the very case that a rule lets out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from exigent.analysis.compare.comparison import FactChange
from exigent.bench import Matrix
from exigent.words import (
    CONSTRAINT,
    LOWEST,
    UNKNOWN,
    Constraint,
    Fact,
    FactWords,
    Vocabulary,
    describe_limits,
    resolve_limits,
)

_NONE = "none"


@dataclass(frozen=True, slots=True)
class SetLimits:
    """What limits values on a side: as it is said, and by what it means where that is known."""

    said: Mapping[str, str]
    meant: Mapping[str, str] | None


def limits_of(vocabulary: Vocabulary) -> SetLimits:
    """Return what a vocabulary limits."""
    return SetLimits(describe_limits(vocabulary), resolve_limits(vocabulary))


def limits_in(matrix: Matrix) -> SetLimits | None:
    """Return what the vocabulary of a matrix limits, None where it does not say."""
    return None if matrix.limits is None else SetLimits(matrix.limits, matrix.limits_resolved)


def changed_limits(before: SetLimits | None, after: SetLimits | None) -> tuple[FactChange, ...]:
    """Return the constraints and limits of numbers that differ, none if a side has not said.

    They differ by what they mean: other words for the same are none, the same words for
    other values are.
    """
    if before is None or after is None:
        return ()
    old, new = _comparable(before, after)
    return tuple(
        FactChange(name, before.said.get(name, _NONE), after.said.get(name, _NONE))
        for name in dict.fromkeys((*old, *new))
        if old.get(name) != new.get(name)
    )


def narrowed_limits(base: Matrix, head: Matrix) -> tuple[FactChange, ...]:
    """Return which limits leave out requests of the base: what holds of all others says no more.

    A constraint that another one was called, and a value that another name has, leave out none.
    """
    before, after = limits_in(base), limits_in(head)
    narrower: tuple[FactChange, ...] = ()
    if before is not None and after is not None:
        old, new = _comparable(before, after)
        changed = changed_limits(before, after)
        fresh = set(head.facts or {}) - set(base.facts or {})
        # No request of the base says anything of a fact that it had not.
        narrower = tuple(
            one
            for one in changed
            if one.name.partition(" ")[2] not in fresh or one.name.startswith(CONSTRAINT)
            if _is_narrower(one.name, old, new)
        )
    return (*narrower, *_lost_values(base.facts or {}, head.facts or {}))


def _comparable(one: SetLimits, other: SetLimits) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Return what can be held against each other: an older matrix has only what is said."""
    if one.meant is None or other.meant is None:
        return one.said, other.said
    return one.meant, other.meant


def within_limits_of(base: Vocabulary, head: Vocabulary) -> Vocabulary:
    """Return the head's facts and values, filled up and limited as the base has it.

    What the base lacks stays as it is in the head; a constraint of the base that speaks of
    what the head lacks is left out.
    """
    facts = {name: _as_in(base, fact) for name, fact in head.facts.items()}
    kept = (one for one in base.constraints if _can_be_said(one, base, facts.values()))
    return replace(head, facts=facts, constraints=tuple(kept))


def _is_narrower(name: str, old: Mapping[str, str], new: Mapping[str, str]) -> bool:
    if name not in new:
        return False
    if name.startswith(CONSTRAINT):
        return new[name] not in {
            said for known, said in old.items() if known.startswith(CONSTRAINT)
        }
    if name.startswith(LOWEST):
        return name not in old or float(new[name]) > float(old[name])
    return name not in old


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
