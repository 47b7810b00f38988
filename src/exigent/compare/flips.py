"""Two matrices held against each other, cell by cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from exigent.compare.comparison import (
    BETWEEN,
    VERSION,
    Comparison,
    Direction,
    FactChange,
    Flip,
    Place,
    Rename,
    openness,
)
from exigent.compare.matching import Pair, match_scenarios
from exigent.completion import substance
from exigent.decision import Decision, Outcome
from exigent.expectation import Verdict
from exigent.matrix import Matrix, RegimeEntry, ScenarioEntry
from exigent.panel import IN_FORCE

_UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class _Column:
    """A column that both matrices have; `changed` are its rules that are not as they were.

    Between two regimes the ids of rules tell nothing, and none of them changed: each
    regime has its own.
    """

    name: str
    base: int
    head: int
    changed: frozenset[str]
    has_same_rules: bool


def compare_matrices(base: Matrix, head: Matrix, names: tuple[str, str]) -> Comparison:
    """Compare the regimes of two matrices, name by name; `names` are those of the sides."""
    old = {regime.name: index for index, regime in enumerate(base.regimes)}
    new = {regime.name: index for index, regime in enumerate(head.regimes)}
    columns = [
        _column(name, base, old[name], head, new[name], has_same_rules=True)
        for name in new
        if name in old
    ]
    return _compare(
        base,
        head,
        names,
        columns,
        regimes_added=tuple(name for name in new if name not in old),
        regimes_removed=tuple(name for name in old if name not in new),
    )


def compare_regimes(base: Matrix, head: Matrix, names: tuple[str, str]) -> Comparison:
    """Compare the only regimes of two matrices, whatever they are called."""
    has_same_rules = base.regimes[0].name == head.regimes[0].name
    column = _column(BETWEEN.join(names), base, 0, head, 0, has_same_rules=has_same_rules)
    return _compare(base, head, names, [column])


def _compare(
    base: Matrix,
    head: Matrix,
    names: tuple[str, str],
    columns: Sequence[_Column],
    regimes_added: tuple[str, ...] = (),
    regimes_removed: tuple[str, ...] = (),
) -> Comparison:
    matching = match_scenarios(base.scenarios, head.scenarios)
    order = {id(row): index for index, row in enumerate(head.scenarios)}
    pairs = sorted(matching.pairs, key=lambda pair: order[id(pair[1])])
    return Comparison(
        version=VERSION,
        base=names[0],
        head=names[1],
        cells=len(pairs) * len(columns),
        failed=sum(_failed(row) for row in head.scenarios),
        in_error=_count(head, Verdict.ERROR),
        flips=tuple(flip for pair in pairs for flip in _flips(pair, columns)),
        renamed=tuple(Rename(_place(old), _place(new)) for old, new in matching.renamed),
        scenarios_added=tuple(_place(row) for row in matching.added),
        scenarios_removed=tuple(_place(row) for row in matching.removed),
        regimes=tuple(column.name for column in columns),
        regimes_added=regimes_added,
        regimes_removed=regimes_removed,
    )


def _column(
    name: str, base: Matrix, old: int, head: Matrix, new: int, *, has_same_rules: bool
) -> _Column:
    changed = _changed_rules(base.regimes[old], head.regimes[new])
    return _Column(name, old, new, changed, has_same_rules)


def _changed_rules(base: RegimeEntry, head: RegimeEntry) -> frozenset[str]:
    before, after = _rules(base), _rules(head)
    return frozenset(id for id in before.keys() | after.keys() if before.get(id) != after.get(id))


def _rules(regime: RegimeEntry) -> dict[str, object]:
    """Return what each rule says; the dates in force are one, and decide under its name."""
    said: dict[str, object] = {
        rule.id: (rule.when, rule.then, rule.duties) for rule in regime.rules
    }
    return {IN_FORCE: regime.in_force, **said}


def _flips(pair: Pair, columns: Iterable[_Column]) -> Iterator[Flip]:
    base, head = pair
    facts = _fact_changes(base, head)
    for column in columns:
        before, after = base.cells[column.base].decision, head.cells[column.head].decision
        direction = _direction(before, after, column)
        if direction is not None:
            yield Flip(
                scenario=_place(head),
                regime=column.name,
                direction=direction,
                before=before,
                after=after,
                rules=_rules_to_blame(before, after, column),
                facts=facts,
            )


def _direction(before: Decision, after: Decision, column: _Column) -> Direction | None:
    """Return which way a cell flips, or None where it does not."""
    match before.outcome is Outcome.ERROR, after.outcome is Outcome.ERROR:
        case True, True:
            return None
        case True, False:
            return Direction.NO_LONGER_IN_ERROR
        case False, True:
            return Direction.NOW_IN_ERROR
    more = openness(after) - openness(before)
    if more:
        return Direction.WIDER if more > 0 else Direction.NARROWER
    is_same = _answer(before) == _answer(after) and (
        not column.has_same_rules or _deciding(before) == _deciding(after)
    )
    return None if is_same else Direction.CHANGED


def _answer(decision: Decision) -> object:
    return substance(decision), frozenset(decision.missing)


def _deciding(decision: Decision) -> frozenset[str]:
    return frozenset(reason.rule for reason in decision.reasons)


def _rules_to_blame(before: Decision, after: Decision, column: _Column) -> tuple[str, ...]:
    """Return the rules that decided and are not as they were."""
    if not column.has_same_rules:
        return ()
    decided = dict.fromkeys(reason.rule for reason in (*before.reasons, *after.reasons))
    return tuple(rule for rule in decided if rule in column.changed)


def _fact_changes(base: ScenarioEntry, head: ScenarioEntry) -> tuple[FactChange, ...]:
    before = dict.fromkeys(base.unknown, _UNKNOWN) | base.stated
    after = dict.fromkeys(head.unknown, _UNKNOWN) | head.stated
    return tuple(
        FactChange(name, before.get(name, ""), after.get(name, ""))
        for name in dict.fromkeys((*before, *after))
        if before.get(name) != after.get(name)
    )


def _place(row: ScenarioEntry) -> Place:
    return Place(row.feature, row.name, row.title, row.example, row.file, row.line)


def _failed(row: ScenarioEntry) -> int:
    return len(row.failures) + sum(cell.verdict is Verdict.FAIL for cell in row.cells)


def _count(matrix: Matrix, verdict: Verdict) -> int:
    return sum(cell.verdict is verdict for row in matrix.scenarios for cell in row.cells)
