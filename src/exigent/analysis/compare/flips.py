"""The flips of a scenario: what the base answered against what the head answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from exigent.analysis.compare.columns import Column
from exigent.analysis.compare.comparison import FactChange, Flip, Origin, Place
from exigent.analysis.compare.direction import find_difference, find_direction
from exigent.bench import ScenarioEntry
from exigent.words import Decision

_UNKNOWN = "unknown"


def find_flips(
    base: ScenarioEntry,
    after: Mapping[int, Decision],
    place: Place,
    columns: Iterable[Column],
    facts: tuple[FactChange, ...] = (),
    *,
    is_carried: bool = False,
    filled: tuple[FactChange, ...] = (),
) -> Iterator[Flip]:
    """Yield the cells of a row that flip; `after` holds the head's answers by its columns.

    A column without an answer among them is passed over.
    """
    for column in columns:
        if column.head not in after:
            continue
        old, new = base.cells[column.base].decision, after[column.head]
        was = column.in_new_names(old)
        if was is new:
            continue
        compare = find_direction if column.has_same_rules else find_difference
        direction = compare(was, new)
        if direction is not None:
            yield Flip(
                scenario=place,
                regime=column.name,
                direction=direction,
                before=old,
                after=new,
                rules=_rules_to_blame(old, new, column),
                facts=facts,
                is_carried=is_carried,
                origin=origin_of(base),
                filled=filled,
            )


def fact_changes(base: ScenarioEntry, head: ScenarioEntry) -> tuple[FactChange, ...]:
    """Return what two scenarios have otherwise, what is unknown by itself included."""
    before = dict.fromkeys(base.unknown, _UNKNOWN) | base.stated
    after = dict.fromkeys(head.unknown, _UNKNOWN) | head.stated
    return changes_of(before, after)


def changes_of(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[FactChange, ...]:
    """Return the facts that differ, those of the first mapping first."""
    return tuple(
        FactChange(name, before.get(name, ""), after.get(name, ""))
        for name in dict.fromkeys((*before, *after))
        if before.get(name) != after.get(name)
    )


def place_of(row: ScenarioEntry) -> Place:
    """Return where a row stands."""
    return Place(row.feature, row.name, row.title, row.example, row.file, row.line)


def origin_of(row: ScenarioEntry) -> Origin:
    """Return what a row of the base asks, and where."""
    return Origin(row.file, row.feature, row.name, row.example, row.stated)


def _rules_to_blame(before: Decision, after: Decision, column: Column) -> tuple[str, ...]:
    """Return the rules that decided and are not as they were."""
    was = column.in_new_names(before)
    decided = dict.fromkeys(reason.rule for reason in (*was.reasons, *after.reasons))
    return tuple(rule for rule in decided if rule in column.changed)
