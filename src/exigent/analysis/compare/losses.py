"""What the base asked or checked and the head no longer does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from exigent.analysis.compare.columns import Column
from exigent.analysis.compare.comparison import BETWEEN, Direction, FactChange, Loss, Removed
from exigent.analysis.compare.flips import changes_of, origin_of, place_of
from exigent.analysis.compare.matching import Pair, told_in
from exigent.bench import Cell, Matrix, ScenarioEntry
from exigent.suite import Verdict

_CHECKED = (Verdict.PASS, Verdict.FAIL)


def removed_scenarios(rows: Iterable[ScenarioEntry]) -> Iterator[Loss]:
    """Yield a loss for each scenario that is gone; its checks are gone with it."""
    for row in rows:
        yield Loss(Direction.REMOVED, Removed.SCENARIO, place_of(row), origin=origin_of(row))


def removed_regimes(names: Iterable[str]) -> Iterator[Loss]:
    """Yield a loss for each regime that is gone; its cells are gone with it."""
    for name in names:
        yield Loss(Direction.REMOVED, Removed.REGIME, regime=name)


def removed_checks(pairs: Iterable[Pair], columns: Sequence[Column]) -> Iterator[Loss]:
    """Yield the cells of kept scenarios and regimes of which nothing is expected any more."""
    for base, head in pairs:
        for column in columns:
            is_checked = head.cells[column.head].verdict is not Verdict.UNCHECKED
            if base.cells[column.base].verdict in _CHECKED and not is_checked:
                yield Loss(
                    Direction.REMOVED,
                    Removed.CHECK,
                    place_of(head),
                    column.name,
                    origin=origin_of(base),
                )


def removed_duty_checks(pairs: Iterable[Pair], columns: Sequence[Column]) -> Iterator[Loss]:
    """Yield the cells that are checked still, and of which a line about a duty is gone.

    Where the same happens it is to be asked at the same time, too. What else it expects is no
    matter: duties are compared at all times that were asked of.
    """
    for base, head in pairs:
        is_alike = told_in(base) == told_in(head)
        for column in columns:
            before, after = base.cells[column.base], head.cells[column.head]
            if before.verdict not in _CHECKED or after.verdict is Verdict.UNCHECKED:
                continue
            was, now = (_of_duties(cell, is_alike=is_alike) for cell in (before, after))
            if was - now:
                yield Loss(
                    Direction.REMOVED,
                    Removed.DUTY,
                    place_of(head),
                    column.name,
                    origin=origin_of(base),
                )


def _of_duties(cell: Cell, *, is_alike: bool) -> set[tuple[str, str]]:
    return {(one.at if is_alike else "", said) for one in cell.asked for said in one.checked}


def restated(pairs: Iterable[Pair]) -> Iterator[Loss]:
    """Yield the kept scenarios that state other facts, or in which something else happens."""
    for base, head in pairs:
        facts = changes_of(base.stated, head.stated)
        before, after = _say_events(base), _say_events(head)
        if facts or before != after:
            events = [f"events: {before}{BETWEEN}{after}"] if before != after else []
            said = "; ".join((*map(say_fact_change, facts), *events))
            yield Loss(
                Direction.RESTATED, said, place_of(head), facts=facts, origin=origin_of(base)
            )


def redated(base: Matrix, head: Matrix, columns: Sequence[Column]) -> Iterator[Loss]:
    """Yield the regimes that are in force on other dates, whatever dates scenarios state.

    So is a stack of which a layer is that has no column to say so itself, since it is left out
    or another one that says the same.
    """
    told = {(column.old, column.new) for column in columns}
    for column in columns:
        old, new = base.regimes[column.base], head.regimes[column.head]
        if old.in_force != new.in_force:
            what = f"{_say_dates(old.in_force)} -> {_say_dates(new.in_force)}"
            yield Loss(Direction.REDATED, what, regime=column.name)
        for layer in old.layers:
            now = column.layers.get(layer, layer)
            before = old.layers_in_force.get(layer, {})
            after = new.layers_in_force.get(now, {})
            if (layer, now) not in told and now in new.layers and before != after:
                said = layer if now == layer else f"{layer}{BETWEEN}{now}"
                what = f"{said}: {_say_dates(before)} -> {_say_dates(after)}"
                yield Loss(Direction.REDATED, what, regime=column.name)


def _say_events(row: ScenarioEntry) -> str:
    """Return in fixed words what happens in a scenario."""
    return ", ".join(f"{event} {when}" for event, when in told_in(row)) or "none"


def say_fact_change(fact: FactChange) -> str:
    """Return in fixed words how a fact is stated before and after."""
    return f"{fact.name}: {fact.before or 'not stated'} -> {fact.after or 'not stated'}"


def say_filled(filled: Iterable[FactChange]) -> str:
    """Return in fixed words what the base assumed, and the head assumes otherwise."""
    said = ", ".join(f"{fact.name}: {fact.before} (now {fact.after})" for fact in filled)
    return f"as the base filled it up, with {said}"


def _say_dates(in_force: Mapping[str, str]) -> str:
    """Return in fixed words when a regime is in force."""
    return " ".join(f"{key} {day}" for key, day in in_force.items()) or "on every date"
