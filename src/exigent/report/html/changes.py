"""A comparison as the page holds it: the flips by place of scenario, regime and decisions."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from exigent.analysis.compare import (
    BETWEEN,
    Comparison,
    Direction,
    Flip,
    Loss,
    Place,
    StaleApproval,
    say_direction,
    say_filled,
)
from exigent.bench import Matrix, RegimeEntry
from exigent.report.comparison import (
    as_heading,
    say_consequence,
    say_difference,
    say_each_term,
    say_facts,
    say_headline,
    say_losses,
    say_of_dates,
    say_sides,
    say_unseen,
)
from exigent.report.html.data import NOWHERE, MatrixData, PageDraft
from exigent.report.page import PageStruct
from exigent.report.text import say_share
from exigent.suite import Case
from exigent.words import Vocabulary

Key = tuple[str, str, str]


class PlaceData(PageStruct, frozen=True):
    """A scenario where it stands; `row` is its place in the matrix, NOWHERE if it is gone."""

    feature: str
    title: str
    where: str
    row: int = NOWHERE


class FlipData(PageStruct, frozen=True):
    """A cell that flips; decisions by place, `column` NOWHERE if the matrix lacks the regime."""

    scenario: PlaceData
    regime: str
    direction: str
    before: int
    after: int
    column: int = NOWHERE
    rules: tuple[str, ...] = ()
    how: str = ""
    is_carried: bool = False
    filled: str = ""
    by: str = ""
    why: str = ""


class LossData(PageStruct, frozen=True):
    """What is no longer asked, meant or checked; `where` it stands that is of no scenario."""

    direction: str
    what: str
    scenario: PlaceData | None = None
    regime: str = ""
    where: str = ""
    by: str = ""
    why: str = ""


class StaleData(PageStruct, frozen=True):
    """An approved change that no longer happens."""

    scenario: str
    regime: str
    change: str
    by: str
    why: str


class NoBaseData(PageStruct, frozen=True):
    """That there was nothing to compare with, why, and what becomes of it."""

    said: str
    why: tuple[str, ...]
    consequence: str


class UnseenData(PageStruct, frozen=True):
    """A kind of change that no scenario shows, in words; `scenario` is one to paste."""

    direction: str
    regimes: str
    where: str
    before: str
    after: str
    scenario: str


class ShownData(PageStruct, frozen=True):
    """A kind of change that a new scenario alone shows; `share` is how much else changes so."""

    scenario: PlaceData
    regime: str
    before: str
    after: str
    share: str


class ComparisonData(PageStruct, frozen=True):
    """Everything that the page shows of a comparison; the matrix beside it is the head's."""

    base: str
    head: str
    cells: int
    failed: int
    in_error: int
    is_of_two_regimes: bool
    headline: str
    losses_said: str
    flips: tuple[FlipData, ...]
    losses: tuple[LossData, ...]
    renamed: tuple[tuple[PlaceData, PlaceData], ...]
    added: tuple[PlaceData, ...]
    regimes_added: tuple[str, ...]
    regimes_renamed: tuple[str, ...]
    stale: tuple[StaleData, ...]
    no_base: NoBaseData | None = None
    unseen: tuple[UnseenData, ...] = ()
    unseen_said: str = ""
    shown: tuple[ShownData, ...] = ()
    terms: tuple[str, ...] = ()


def make_comparison_data(
    comparison: Comparison,
    base: Matrix,
    head: Matrix,
    vocabulary: Vocabulary,
    cases: Mapping[str, Case],
) -> tuple[MatrixData, ComparisonData]:
    """Return the head's matrix and what flipped on the way to it."""
    draft = PageDraft(vocabulary)
    found = _ComparedPlaces(base, head)
    data = ComparisonData(
        base=comparison.base,
        head=comparison.head,
        cells=comparison.cells,
        failed=comparison.failed,
        in_error=comparison.in_error,
        is_of_two_regimes=comparison.is_of_two_regimes,
        headline=say_headline(comparison),
        losses_said="; ".join(say_losses(comparison)),
        flips=tuple(_flip(flip, draft, found, comparison) for flip in comparison.flips),
        losses=tuple(_loss(loss, found) for loss in comparison.losses),
        renamed=tuple((found.gone(r.before), found.place(r.after)) for r in comparison.renamed),
        added=tuple(map(found.place, comparison.scenarios_added)),
        regimes_added=comparison.regimes_added,
        regimes_renamed=tuple(f"{r.before} → {r.after}" for r in comparison.regimes_renamed),
        stale=tuple(map(_stale, comparison.stale)),
        no_base=_no_base(comparison),
        unseen=tuple(_unseen(comparison, vocabulary)),
        unseen_said="; ".join(filter(None, (say_unseen(comparison), *say_of_dates(comparison)))),
        shown=tuple(_shown(comparison, found, vocabulary)),
        terms=tuple(say_each_term(comparison)),
    )
    return draft.matrix(head, cases), data


def _no_base(comparison: Comparison) -> NoBaseData | None:
    no_base = comparison.no_base
    if no_base is None:
        return None
    return NoBaseData(as_heading(comparison, no_base), no_base.why, say_consequence(no_base))


class _ComparedPlaces:
    """Where the scenarios and regimes that a comparison names stand in its matrices."""

    def __init__(self, base: Matrix, head: Matrix) -> None:
        self._base = {regime.name: regime for regime in base.regimes}
        self._head = {regime.name: regime for regime in head.regimes}
        self._columns = {name: column for column, name in enumerate(self._head)}
        # Where two regimes are compared, a flip names both, and each matrix has but one.
        self._only_base = base.regimes[0] if len(base.regimes) == 1 else None
        self._only_head = head.regimes[0] if len(head.regimes) == 1 else None
        self._rows = {
            _key(row.feature, row.name, row.example): index
            for index, row in enumerate(head.scenarios)
        }

    def base_regime(self, name: str) -> RegimeEntry | None:
        return self._base.get(name.partition(BETWEEN)[0], self._only_base)

    def head_regime(self, name: str) -> RegimeEntry | None:
        return self._head.get(name.rpartition(BETWEEN)[2], self._only_head)

    def column(self, name: str) -> int:
        new = name.rpartition(BETWEEN)[2]
        return self._columns.get(new, 0 if self._only_head else NOWHERE)

    def place(self, place: Place) -> PlaceData:
        row = self._rows.get(_key(place.feature, place.name, place.example), NOWHERE)
        return PlaceData(place.feature, place.title, f"{place.file}:{place.line}", row)

    def gone(self, place: Place) -> PlaceData:
        return PlaceData(place.feature, place.title, f"{place.file}:{place.line}")


def _key(feature: str, name: str, example: Mapping[str, str]) -> Key:
    return feature, name, json.dumps(example)


def _flip(flip: Flip, draft: PageDraft, found: _ComparedPlaces, comparison: Comparison) -> FlipData:
    # What the head no longer asks, or not so, is in no cell of its matrix.
    column = NOWHERE if flip.is_carried or flip.filled else found.column(flip.regime)
    is_between = comparison.is_of_two_regimes
    return FlipData(
        scenario=found.place(flip.scenario),
        regime=flip.regime,
        direction=flip.direction,
        before=draft.decision(flip.before, found.base_regime(flip.regime)),
        after=draft.decision(flip.after, found.head_regime(flip.regime)),
        column=column,
        rules=flip.rules,
        how=say_difference(comparison, flip) if is_between else "",
        is_carried=flip.is_carried,
        filled=say_filled(flip.filled) if flip.filled else "",
        by=flip.approval.by if flip.approval else "",
        why=flip.approval.why if flip.approval else "",
    )


def _loss(loss: Loss, found: _ComparedPlaces) -> LossData:
    return LossData(
        direction=loss.direction,
        what=loss.what,
        scenario=found.place(loss.scenario) if loss.scenario else None,
        regime=loss.regime,
        where=f"{loss.file}:{loss.line}" if loss.file else "",
        by=loss.approval.by if loss.approval else "",
        why=loss.approval.why if loss.approval else "",
    )


def _unseen(comparison: Comparison, vocabulary: Vocabulary) -> Iterator[UnseenData]:
    for change in comparison.unseen.changes if comparison.unseen else ():
        if change.is_of_dates:
            continue
        share = "" if change.share is None else f" ({say_share(change.share)})"
        before, after = say_sides(change, vocabulary)
        yield UnseenData(
            direction=say_direction(change.direction),
            regimes=", ".join(change.regimes),
            where=f"{say_facts(change, vocabulary)}{share}",
            before=before,
            after=after,
            scenario=change.scenario,
        )


def _shown(
    comparison: Comparison, found: _ComparedPlaces, vocabulary: Vocabulary
) -> Iterator[ShownData]:
    for change in comparison.unseen.shown if comparison.unseen else ():
        before, after = say_sides(change, vocabulary)
        share = "" if change.share is None else say_share(change.share)
        yield ShownData(found.place(change.scenario), change.regime, before, after, share)


def _stale(entry: StaleApproval) -> StaleData:
    change = f"{entry.before} → {entry.after}"
    if entry.direction:
        change = f"{say_direction(Direction(entry.direction))}: {entry.what}"
    by, why = entry.approval.by, entry.approval.why
    return StaleData(entry.scenario, entry.regime, change, by, why)
