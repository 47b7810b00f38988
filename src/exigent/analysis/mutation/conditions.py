"""Every small change of a condition: a part dropped, negated, made wider or narrower."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import msgspec

from exigent.analysis.mutation.mutant import MutantKind
from exigent.words import (
    AllOf,
    Among,
    AnyOf,
    Condition,
    Fact,
    FactType,
    Foreign,
    Not,
    Vocabulary,
    Within,
    is_short,
    say_condition,
    written,
)

ALWAYS = AllOf(())
_TURNED = {
    "at_least": "more_than",
    "more_than": "at_least",
    "at_most": "less_than",
    "less_than": "at_most",
}


@dataclass(frozen=True, slots=True)
class ConditionChange:
    """A whole condition with one part changed, and the change in English."""

    kind: MutantKind
    says: str
    condition: Condition


def changes_of(condition: Condition, vocabulary: Vocabulary) -> Iterator[ConditionChange]:
    """Yield a condition with each small change, no two alike, none like itself."""
    whole = condition if isinstance(condition, AllOf | AnyOf) else AllOf((condition,))
    seen: set[Condition] = {condition, whole}
    for change in _changes(whole, vocabulary):
        if change.condition not in seen:
            seen.add(change.condition)
            yield change


def _changes(condition: Condition, vocabulary: Vocabulary) -> Iterator[ConditionChange]:
    match condition:
        case AllOf(parts):
            yield from _parts_changed(condition, parts, MutantKind.DROP_CONDITION, vocabulary)
        case AnyOf(parts):
            yield from _parts_changed(condition, parts, MutantKind.DROP_ALTERNATIVE, vocabulary)
        case Not(part):
            yield from _negation_changes(condition, part, vocabulary)
        case Among():
            yield _instead(MutantKind.NEGATE_CONDITION, condition, Not(condition), vocabulary)
            for kind, changed in _value_changes(condition, vocabulary):
                yield _instead(kind, condition, changed, vocabulary)
        case Within(fact):
            yield _instead(MutantKind.NEGATE_CONDITION, condition, Not(condition), vocabulary)
            for kind, moved in _bound_changes(condition, vocabulary.facts[fact]):
                yield _instead(kind, condition, moved, vocabulary)
        case Foreign():
            yield _instead(MutantKind.NEGATE_CONDITION, condition, Not(condition), vocabulary)


def _negation_changes(
    whole: Not, part: Condition, vocabulary: Vocabulary
) -> Iterator[ConditionChange]:
    yield _instead(MutantKind.NEGATE_CONDITION, whole, part, vocabulary)
    if isinstance(part, Among):
        for kind, changed in _value_changes(part, vocabulary):
            # What widens the part narrows the whole.
            yield _instead(_turned(kind), whole, Not(changed), vocabulary)
        return
    for change in _changes(part, vocabulary):
        if change.kind is not MutantKind.NEGATE_CONDITION or not isinstance(part, Within):
            yield dataclasses.replace(change, condition=Not(change.condition))


def _parts_changed(
    whole: AllOf | AnyOf, parts: tuple[Condition, ...], drop: MutantKind, vocabulary: Vocabulary
) -> Iterator[ConditionChange]:
    for index, part in enumerate(parts):
        rest = (*parts[:index], *parts[index + 1 :])
        if rest or isinstance(whole, AllOf):
            left = rest[0] if len(rest) == 1 else type(whole)(rest)
            says = f'"{say_condition(part, vocabulary)}" is left out'
            yield ConditionChange(drop, says, left)
        for change in _changes(part, vocabulary):
            changed = (*parts[:index], change.condition, *parts[index + 1 :])
            yield dataclasses.replace(change, condition=type(whole)(changed))


def _instead(
    kind: MutantKind, old: Condition, new: Condition, vocabulary: Vocabulary
) -> ConditionChange:
    said = f'"{say_condition(new, vocabulary)}" instead of "{say_condition(old, vocabulary)}"'
    return ConditionChange(kind, said, new)


def _turned(kind: MutantKind) -> MutantKind:
    is_wider = kind is MutantKind.WIDEN_CONDITION
    return MutantKind.NARROW_CONDITION if is_wider else MutantKind.WIDEN_CONDITION


def _value_changes(
    condition: Among, vocabulary: Vocabulary
) -> Iterator[tuple[MutantKind, Condition]]:
    """Yield it with one value more or less, as long as it is neither all nor none of them.

    Of two values one more or less would be all or none; that is to drop it or to negate it.
    """
    fact, values = vocabulary.facts[condition.fact], condition.values
    known = tuple(sorted(values, key=str)) if fact.is_measured else fact.values
    for value in known:
        if value in values and len(values) > 1:
            yield MutantKind.NARROW_CONDITION, Among(fact.name, values - {value})
        elif value not in values and len(values) < len(known) - 1:
            yield MutantKind.WIDEN_CONDITION, Among(fact.name, values | {value})


def _bound_changes(condition: Within, fact: Fact) -> Iterator[tuple[MutantKind, Condition]]:
    for name, turned in _TURNED.items():
        bound = getattr(condition, name)
        if bound is None:
            continue
        yield MutantKind.SHUT_OR_OPEN_BOUND, _with_bounds(condition, {name: None, turned: bound})
        if len(condition.bounds()) > 1:
            yield MutantKind.WIDEN_CONDITION, _with_bounds(condition, {name: None})
        for moved in moved_bounds(bound, fact):
            yield MutantKind.MOVE_BOUND, _with_bounds(condition, {name: moved})


def _with_bounds(condition: Within, bounds: Mapping[str, Any]) -> Within:
    return msgspec.structs.replace(condition, **bounds)


def moved_bounds(bound: float | datetime.date, fact: Fact) -> Iterator[float | datetime.date]:
    """Yield a bound one step further on and one further back: a day, or one in its last digit.

    A program may compare with what is no number of a fact, such as `1e400`: nothing is next to it.
    """
    if isinstance(bound, datetime.date):
        day = datetime.timedelta(days=1)
        if bound < datetime.date.max:
            yield bound + day
        if bound > datetime.date.min:
            yield bound - day
        return
    if not is_short(bound):
        return
    exact = Decimal(written(bound))
    step = Decimal(1).scaleb(min(int(exact.as_tuple().exponent), 0))
    for moved in (exact + step, exact - step):
        number = int(moved) if moved == int(moved) else float(moved)
        if fact.type is FactType.NUMBER and fact.has(number):
            yield number
