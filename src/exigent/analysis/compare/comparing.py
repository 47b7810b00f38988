"""Two matrices held against each other: what the base asked is what counts.

Whatever became of the base's scenarios, the head's regimes are compared on what those
stated. What the head asks beyond that has nothing to be compared with.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import msgspec

from exigent.analysis.compare.carrying import (
    CarriedAnswers,
    Question,
    assumed_of,
    filled_otherwise,
    question_of,
)
from exigent.analysis.compare.claims import unproved
from exigent.analysis.compare.columns import Column, match_regimes, pair_strangers
from exigent.analysis.compare.comparison import (
    VERSION,
    Comparison,
    Direction,
    FactChange,
    Flip,
    Loss,
    Place,
    RegimeRename,
    Rename,
)
from exigent.analysis.compare.duties import changed_duties
from exigent.analysis.compare.flips import fact_changes, find_flips, origin_of, place_of
from exigent.analysis.compare.happenings import COUNTS_TIME, changed_happenings
from exigent.analysis.compare.limits import changed_limits, limits_in
from exigent.analysis.compare.losses import (
    redated,
    removed_checks,
    removed_duty_checks,
    removed_regimes,
    removed_scenarios,
    restated,
    say_filled,
)
from exigent.analysis.compare.matching import Matching, match_scenarios
from exigent.analysis.compare.meanings import changed_meanings
from exigent.bench import Matrix, ScenarioEntry
from exigent.regime import IN_FORCE
from exigent.suite import Verdict
from exigent.words import Decision, Outcome

_NOT_ASKED = "a saved matrix answers only what it was asked"
_NO_WORDS = "a saved matrix has no vocabulary to ask in"


def compare_matrices(
    base: Matrix,
    head: Matrix,
    names: tuple[str, str],
    answers: CarriedAnswers,
) -> Comparison:
    """Compare the regimes of two matrices; `names` are those of the sides.

    `answers` are those of the head's regimes to questions of the base that no row of the
    head asks, or not as the base filled them up; to one that is not among them there is no
    answer.
    """
    columns = match_regimes(base, head)
    matching = match_scenarios(base.scenarios, head.scenarios)
    limits = changed_limits(limits_in(base), limits_in(head))
    asked = list(_ask(matching, head, columns.both, answers, limits))
    answered = sum(not (isinstance(one.after, str) or one.filled) for one in asked)
    return msgspec.structs.replace(
        _outline(head, names, matching),
        cells=answered * len(columns.both),
        in_error=_in_error(head) + sum(one.failures for one in asked),
        flips=tuple(flip for one in asked for flip in one.flips(columns.both)),
        losses=(
            *_unanswered(asked),
            *changed_meanings(base, head),
            *changed_happenings(base, head, columns.both),
            *removed_regimes(columns.removed),
            *removed_scenarios(matching.removed),
            *removed_checks(matching.pairs, columns.both),
            *removed_duty_checks(matching.pairs, columns.both),
            *restated(matching.same),
            *redated(base, head, columns.both),
            *unproved(base, head, columns.both),
            *changed_duties(matching.pairs, columns.both),
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
        losses=(
            *removed_regimes(columns.removed),
            *removed_scenarios(matching.removed),
            *changed_duties(matching.pairs, columns.both),
        ),
        regimes=tuple(column.name for column in columns.both),
        regimes_added=columns.added,
        regimes_renamed=tuple(RegimeRename(one.old, one.new) for one in columns.renamed),
    )


def compare_regimes(base: Matrix, head: Matrix, names: tuple[str, str]) -> Comparison:
    """Compare the only regimes of two matrices, whatever they are called."""
    column = pair_strangers(base, head, names)
    matching = match_scenarios(base.scenarios, head.scenarios)
    flips = _row_flips(matching, head, [column])
    told = [flip.scenario for flip in flips]
    # Where the answers themselves differ, other duties go without saying.
    alike = [pair for pair in matching.pairs if place_of(pair[1]) not in told]
    return msgspec.structs.replace(
        _outline(head, names, matching),
        cells=len(matching.pairs),
        flips=flips,
        losses=tuple(changed_duties(alike, [column])),
        regimes=(column.name,),
        is_of_two_regimes=True,
    )


def leave_out_dates(comparison: Comparison) -> Comparison:
    """Return the comparison without what only the dates in force make differ.

    These are flips of cells that are out of force on one side, and other dates themselves.
    """
    flips = tuple(
        flip
        for flip in comparison.flips
        if not (_is_out_of_force(flip.before) or _is_out_of_force(flip.after))
    )
    losses = tuple(
        loss
        for loss in comparison.losses
        if loss.direction is not Direction.REDATED or loss.what.startswith(COUNTS_TIME)
    )
    return msgspec.structs.replace(comparison, flips=flips, losses=losses)


@dataclass(frozen=True, slots=True)
class _BaseScenario:
    """What a scenario of the base asked, and what the head answers to it, by its columns.

    `head` is the scenario that it became, if it did. `after` is why there is no answer, or
    empty where only the scenario is gone; `is_carried` tells that no row of the head asks it.
    `filled` is what the base assumed otherwise, where that was put to the head: `after` holds
    only the answers that this makes different then.
    """

    base: ScenarioEntry
    head: ScenarioEntry | None
    after: Mapping[int, Decision] | str
    is_carried: bool
    filled: tuple[FactChange, ...] = ()

    @property
    def place(self) -> Place:
        """Where readers find it."""
        return place_of(self.head or self.base)

    @property
    def failures(self) -> int:
        """How many engines fail on what no row of the head asks."""
        if isinstance(self.after, str) or not (self.is_carried or self.filled):
            return 0
        return sum(decision.outcome is Outcome.ERROR for decision in self.after.values())

    def flips(self, columns: Sequence[Column]) -> Iterator[Flip]:
        """Yield the cells that flip."""
        if not isinstance(self.after, str):
            yield from find_flips(
                self.base,
                self.after,
                self.place,
                columns,
                is_carried=self.is_carried,
                filled=self.filled,
            )


def _ask(
    matching: Matching,
    head: Matrix,
    columns: Sequence[Column],
    answers: CarriedAnswers,
    limits: tuple[FactChange, ...],
) -> Iterator[_BaseScenario]:
    """Yield all that the base asked, in the order of the head, what is gone from it last."""
    rows = {question_of(row).as_stated: row for row in reversed(head.scenarios)}
    pairs = [*_in_order(matching, head), *((row, None) for row in matching.removed)]
    for base, new in pairs:
        question = question_of(base).as_stated
        # The scenario itself, if it asks that still, or another that does.
        is_asked = new is not None and question_of(new).as_stated == question
        row = new if is_asked else rows.get(question)
        answer = answers.get(question, _NOT_ASKED if new is not None else "")
        if row is not None:
            after = {column.head: row.cells[column.head].decision for column in columns}
            asked = _BaseScenario(base, new, after, is_carried=False)
            yield asked
            put = filled_otherwise(question_of(base), assumed_of(row), head.facts, limits)
            yield from _ask_as_filled(asked, after, put, assumed_of(row), columns, answers)
        elif isinstance(answer, str):
            yield _BaseScenario(base, new, answer, is_carried=True)
        else:
            after = {column.head: answer.decisions[column.new] for column in columns}
            asked = _BaseScenario(base, new, after, is_carried=True)
            yield asked
            put = filled_otherwise(question_of(base), answer.assumed, head.facts, limits)
            yield from _ask_as_filled(asked, after, put, answer.assumed, columns, answers)


def _ask_as_filled(
    asked: _BaseScenario,
    after: Mapping[int, Decision],
    question: Question,
    own: Mapping[str, str],
    columns: Sequence[Column],
    answers: CarriedAnswers,
) -> Iterator[_BaseScenario]:
    """Yield what the head answers as the base filled it up, where it fills it up otherwise."""
    if not question.is_otherwise:
        return
    assumed = (FactChange(name, text, own[name]) for name, text in sorted(question.assumed))
    filled = (*assumed, *question.limits)
    answer = answers.get(question, _NO_WORDS if question.limits else _NOT_ASKED)
    if isinstance(answer, str):
        said = f"{say_filled(filled)}: {answer}"
        yield _BaseScenario(asked.base, asked.head, said, asked.is_carried, filled)
        return
    decided = {column.head: answer.decisions[column.new] for column in columns}
    other = {at: decision for at, decision in decided.items() if decision != after[at]}
    yield _BaseScenario(asked.base, asked.head, other, asked.is_carried, filled)


def _unanswered(asked: Iterable[_BaseScenario]) -> Iterator[Loss]:
    """Yield why the head has no answer, unless that is only that the scenario is gone."""
    for one in asked:
        if isinstance(one.after, str) and one.after:
            yield Loss(Direction.CANNOT_BE_ASKED, one.after, one.place, origin=origin_of(one.base))


def _outline(head: Matrix, names: tuple[str, str], matching: Matching) -> Comparison:
    """Return what is said of two matrices whichever way their cells are compared."""
    return Comparison(
        version=VERSION,
        base=names[0],
        head=names[1],
        cells=0,
        failed=sum(_failed(row) for row in head.scenarios) + _unmet_claims(head),
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


def _unmet_claims(matrix: Matrix) -> int:
    return sum(one.standing.fails for row in matrix.claims for one in row.claims)


def _in_error(matrix: Matrix) -> int:
    return sum(cell.verdict is Verdict.ERROR for row in matrix.scenarios for cell in row.cells)


def _is_out_of_force(decision: Decision) -> bool:
    return decision.outcome is Outcome.NOT_GOVERNED and decision.rule == IN_FORCE
