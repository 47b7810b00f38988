"""Two matrices held against each other: what the base asked is what counts.

Whatever became of the base's scenarios, the head's regimes are compared on what those
stated. What the head asks beyond that has nothing to be compared with.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import msgspec

from exigent.compare.carrying import Answer, Question, question_of
from exigent.compare.columns import Column, match_regimes, pair_strangers
from exigent.compare.comparison import (
    VERSION,
    Comparison,
    Direction,
    Flip,
    Loss,
    RegimeRename,
    Rename,
)
from exigent.compare.flips import fact_changes, find_flips, place_of
from exigent.compare.losses import removed_checks, removed_regimes, removed_scenarios, restated
from exigent.compare.matching import Matching, match_scenarios
from exigent.decision import Decision, Outcome
from exigent.expectation import Verdict
from exigent.matrix import Matrix, ScenarioEntry
from exigent.panel import IN_FORCE

_NOT_ASKED = "a saved matrix answers only what it was asked"


def compare_matrices(
    base: Matrix, head: Matrix, names: tuple[str, str], answers: Mapping[Question, Answer]
) -> Comparison:
    """Compare the regimes of two matrices; `names` are those of the sides.

    `answers` are those of the head's regimes to questions of the base that no row of the
    head asks; to one that is not among them there is no answer.
    """
    columns = match_regimes(base, head)
    matching = match_scenarios(base.scenarios, head.scenarios)
    asked = [_Asked(*pair) for pair in _in_order(matching, head)]
    asked += [_Asked(row, None) for row in matching.removed]
    desk = _Desk(head, columns.both, answers)
    checks = removed_checks(matching.pairs, columns.both)
    return msgspec.structs.replace(
        _outline(head, names, matching),
        cells=sum(desk.after(one) is not None for one in asked) * len(columns.both),
        in_error=_in_error(head) + sum(map(desk.failures, asked)),
        flips=tuple(flip for one in asked for flip in desk.flips(one)),
        losses=(
            *(loss for one in asked for loss in desk.unanswered(one)),
            *removed_regimes(columns.removed),
            *removed_scenarios(matching.removed),
            *checks,
            *restated(matching.same),
        ),
        regimes=tuple(column.name for column in columns.both),
        regimes_added=columns.added,
        regimes_renamed=tuple(RegimeRename(one.old, one.new) for one in columns.renamed),
    )


def compare_rows(base: Matrix, head: Matrix, names: tuple[str, str]) -> Comparison:
    """Compare scenario by scenario, each with the facts that it states on either side."""
    columns = match_regimes(base, head)
    matching = match_scenarios(base.scenarios, head.scenarios)
    return msgspec.structs.replace(
        _outline(head, names, matching),
        cells=len(matching.pairs) * len(columns.both),
        flips=_row_flips(matching, head, columns.both),
        losses=(*removed_regimes(columns.removed), *removed_scenarios(matching.removed)),
        regimes=tuple(column.name for column in columns.both),
        regimes_added=columns.added,
        regimes_renamed=tuple(RegimeRename(one.old, one.new) for one in columns.renamed),
    )


def compare_regimes(base: Matrix, head: Matrix, names: tuple[str, str]) -> Comparison:
    """Compare the only regimes of two matrices, whatever they are called."""
    column = pair_strangers(base, head, names)
    matching = match_scenarios(base.scenarios, head.scenarios)
    return msgspec.structs.replace(
        _outline(head, names, matching),
        cells=len(matching.pairs),
        flips=_row_flips(matching, head, [column]),
        regimes=(column.name,),
        is_of_two_regimes=True,
    )


def leave_out_dates(comparison: Comparison) -> Comparison:
    """Return the comparison without flips of cells that are out of force on one side."""
    flips = tuple(
        flip
        for flip in comparison.flips
        if not (_is_out_of_force(flip.before) or _is_out_of_force(flip.after))
    )
    return msgspec.structs.replace(comparison, flips=flips)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A scenario of the base, and the one of the head that it became, if it did."""

    base: ScenarioEntry
    head: ScenarioEntry | None


class _Desk:
    """Finds what the head answers to what the base asked."""

    def __init__(
        self, head: Matrix, columns: Sequence[Column], answers: Mapping[Question, Answer]
    ) -> None:
        self._rows = {question_of(row): row for row in reversed(head.scenarios)}
        self._columns = columns
        self._answers = answers

    def after(self, asked: _Asked) -> Mapping[int, Decision] | None:
        """Return the head's answers by its columns, or None where there are none."""
        row = self._row(asked)
        if row is not None:
            return {column.head: row.cells[column.head].decision for column in self._columns}
        answer = self._answers.get(question_of(asked.base), _NOT_ASKED)
        if isinstance(answer, str):
            return None
        return {column.head: answer[column.new] for column in self._columns}

    def flips(self, asked: _Asked) -> Iterator[Flip]:
        after = self.after(asked)
        if after is not None:
            place = place_of(asked.head or asked.base)
            is_carried = self._row(asked) is None
            yield from find_flips(asked.base, after, place, self._columns, is_carried=is_carried)

    def failures(self, asked: _Asked) -> int:
        """Return how many engines of the head fail on what no row of the head asks."""
        after = self.after(asked) if self._row(asked) is None else None
        return sum(one.outcome is Outcome.ERROR for one in after.values()) if after else 0

    def unanswered(self, asked: _Asked) -> Iterator[Loss]:
        """Yield why the head has no answer, unless that is only that the scenario is gone."""
        if self.after(asked) is not None:
            return
        reason = self._answers.get(question_of(asked.base), _NOT_ASKED)
        if isinstance(reason, str) and (reason != _NOT_ASKED or asked.head is not None):
            place = place_of(asked.head or asked.base)
            yield Loss(Direction.CANNOT_BE_ASKED, reason, place)

    def _row(self, asked: _Asked) -> ScenarioEntry | None:
        """Return the row of the head that asks the same: the scenario itself, or another."""
        question = question_of(asked.base)
        if asked.head is not None and question_of(asked.head) == question:
            return asked.head
        return self._rows.get(question)


def _outline(head: Matrix, names: tuple[str, str], matching: Matching) -> Comparison:
    """Return what is said of two matrices whichever way their cells are compared."""
    return Comparison(
        version=VERSION,
        base=names[0],
        head=names[1],
        cells=0,
        failed=sum(_failed(row) for row in head.scenarios),
        in_error=_in_error(head),
        flips=(),
        renamed=tuple(Rename(place_of(old), place_of(new)) for old, new in matching.renamed),
        scenarios_added=tuple(place_of(row) for row in matching.added),
    )


def _row_flips(matching: Matching, head: Matrix, columns: Sequence[Column]) -> tuple[Flip, ...]:
    return tuple(
        flip
        for old, new in _in_order(matching, head)
        for flip in find_flips(
            old,
            {column.head: new.cells[column.head].decision for column in columns},
            place_of(new),
            columns,
            fact_changes(old, new),
        )
    )


def _in_order(matching: Matching, head: Matrix) -> list[tuple[ScenarioEntry, ScenarioEntry]]:
    order = {id(row): index for index, row in enumerate(head.scenarios)}
    return sorted(matching.pairs, key=lambda pair: order[id(pair[1])])


def _failed(row: ScenarioEntry) -> int:
    return len(row.failures) + sum(cell.verdict is Verdict.FAIL for cell in row.cells)


def _in_error(matrix: Matrix) -> int:
    return sum(cell.verdict is Verdict.ERROR for row in matrix.scenarios for cell in row.cells)


def _is_out_of_force(decision: Decision) -> bool:
    return decision.outcome is Outcome.NOT_GOVERNED and decision.rule == IN_FORCE
