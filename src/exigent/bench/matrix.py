"""The matrix: every scenario against every regime, as data that reports are made of.

`Matrix` is what `matrix.json` holds; `VERSION` counts the changes to its shape.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import PurePath
from typing import TypedDict, TypeVar

import msgspec

from exigent.bench.claim_rows import ClaimRow
from exigent.bench.event_rows import EventEntry, describe_events
from exigent.bench.following import DutiesAt, follow_scenario
from exigent.bench.panel import Panel
from exigent.bench.regime_rows import RegimeEntry, describe_regime
from exigent.suite import Mismatch, Scenario, Verdict, judge, name_scenarios
from exigent.words import (
    Decision,
    DutyState,
    ExitCode,
    FactWords,
    Moment,
    Request,
    Vocabulary,
    describe_answers,
    describe_facts,
    describe_limits,
    resolve_limits,
    written,
)

VERSION = 1

_Row = TypeVar("_Row", "ScenarioEntry", ClaimRow, "ScenarioEntry | ClaimRow")


class FindingEntry(msgspec.Struct, frozen=True):
    """A line of the scenario that a cell does not meet."""

    line: int
    text: str
    expected: str
    actual: str


class Cell(msgspec.Struct, frozen=True, omit_defaults=True):
    """One scenario under one regime: the regime's decision and the test's verdict on it.

    `duties` are those that it brings, as they stand at the end of what the scenario tells; a
    scenario in which nothing happens has none. `asked` is how they stand at each time that a
    line of the scenario asks of.
    """

    decision: Decision
    verdict: Verdict
    # Made by a function, so that JSON tells of them also where there are none.
    findings: tuple[FindingEntry, ...] = msgspec.field(default_factory=lambda: ())
    duties: tuple[DutyState, ...] = ()
    asked: tuple[DutiesAt, ...] = ()


class ScenarioEntry(msgspec.Struct, frozen=True, omit_defaults=True):
    """A row of the matrix; `cells` stand in the order of the regimes.

    `assumed` are the facts that nobody stated, with the values that they were filled up with,
    but for the unknown ones. `steps` are the scenario as written, a line each. `failures` are
    what went wrong in steps that speak of no single cell, and `events` what happens besides the
    question.
    """

    feature: str
    file: str
    line: int
    name: str
    title: str
    example: dict[str, str]
    tags: tuple[str, ...]
    case: str
    stated: dict[str, str]
    unknown: tuple[str, ...]
    cells: tuple[Cell, ...]
    # Made by functions, so that JSON tells of them also where there are none.
    failures: tuple[FindingEntry, ...] = msgspec.field(default_factory=lambda: ())
    steps: tuple[str, ...] = msgspec.field(default_factory=lambda: ())
    assumed: dict[str, str] = msgspec.field(default_factory=lambda: {})  # noqa: PIE807
    events: tuple[EventEntry, ...] = ()


class Matrix(msgspec.Struct, frozen=True):
    """All cells of a run; `caution` is what its bench has every report say of itself.

    `facts` are the words of its vocabulary by the facts' names, `answers` those of grounds,
    parties, duties and events by these words, `limits` the constraints and limits of numbers, within which
    values are, and `limits_resolved` the same by names alone; matrices had none once. `claims` are the
    scenarios of claims about every request,
    which are no scenarios among the others.
    """

    version: int
    regimes: tuple[RegimeEntry, ...]
    scenarios: tuple[ScenarioEntry, ...]
    caution: str = ""
    facts: dict[str, FactWords] | None = None
    answers: dict[str, FactWords] | None = None
    limits: dict[str, str] | None = None
    limits_resolved: dict[str, str] | None = None
    claims: tuple[ClaimRow, ...] = ()

    @property
    def exit_code(self) -> ExitCode:
        """How a run with this matrix ends: an engine's failure weighs more than a failed check."""
        verdicts = {cell.verdict for row in self.scenarios for cell in row.cells}
        if Verdict.ERROR in verdicts:
            return ExitCode.ENGINE_FAILED
        failed = (
            Verdict.FAIL in verdicts
            or any(row.failures for row in self.scenarios)
            or any(claim.standing.fails for row in self.claims for claim in row.claims)
        )
        return ExitCode.EXPECTATION_FAILED if failed else ExitCode.OK

    @property
    def rows(self) -> tuple[ScenarioEntry | ClaimRow, ...]:
        """The scenarios and the claims together, by file and line."""
        return _ordered((*self.scenarios, *self.claims)) if self.claims else self.scenarios

    def column(self, index: int) -> Iterator[Cell]:
        """Yield the cells of one regime."""
        return (row.cells[index] for row in self.scenarios)


def make_row(
    scenario: Scenario,
    request: Request,
    panel: Panel,
    decisions: Sequence[Decision],
    failures: tuple[FindingEntry, ...] = (),
    also_at: Collection[Moment] = (),
) -> ScenarioEntry:
    """Judge the decisions of a panel on a scenario and return its row.

    It has how duties stand at the times of `also_at`, too, of which the scenario does not ask.
    """
    answers = dict(zip(panel.names, decisions, strict=True))
    followed = follow_scenario(scenario, request, panel, answers, also_at)
    of_duties = {name: one.found for name, one in followed.items()}
    verdicts = judge(scenario.expectations, answers, panel.left_out, of_duties)
    cells = [
        Cell(
            answers[name],
            verdict,
            tuple(map(_entry, found)),
            *((followed[name].duties, followed[name].asked) if name in followed else ()),
        )
        for name, (verdict, found) in verdicts.items()
    ]
    events = describe_events(scenario.timeline, panel.vocabulary)
    return row_of(scenario, request, tuple(cells), failures, events)


def row_of(
    scenario: Scenario,
    request: Request,
    cells: tuple[Cell, ...] = (),
    failures: tuple[FindingEntry, ...] = (),
    events: tuple[EventEntry, ...] = (),
) -> ScenarioEntry:
    """Return the row of a scenario with these cells."""
    text = scenario.text
    return ScenarioEntry(
        feature=scenario.feature,
        file=text.location.path,
        line=text.location.line,
        name=text.name,
        title=text.title,
        example=dict(text.example),
        tags=text.tags,
        case=scenario.case,
        cells=cells,
        failures=failures,
        steps=text.lines,
        events=events,
        **_facts_of(request),
    )


def row_of_facts(
    request: Request, vocabulary: Vocabulary, decisions: Iterable[Decision]
) -> ScenarioEntry:
    """Return the row of a request that no scenario makes, called by what it states."""
    (name,) = name_scenarios([request], vocabulary)
    return ScenarioEntry(
        feature="",
        file="",
        line=0,
        name=name,
        title=name,
        example={},
        tags=(),
        case="",
        cells=tuple(Cell(decision, Verdict.UNCHECKED) for decision in decisions),
        **_facts_of(request),
    )


def make_matrix(
    panel: Panel,
    rows: Iterable[ScenarioEntry],
    caution: str = "",
) -> Matrix:
    """Return the matrix of a panel's rows, ordered by file and line whatever order they came in."""
    return Matrix(
        version=VERSION,
        regimes=tuple(describe_regime(regime, panel) for regime in panel.regimes),
        scenarios=_ordered(tuple(rows)),
        caution=caution,
        facts=describe_facts(panel.vocabulary),
        answers=describe_answers(panel.vocabulary),
        limits=describe_limits(panel.vocabulary),
        limits_resolved=resolve_limits(panel.vocabulary),
    )


def with_claims(matrix: Matrix, rows: Iterable[ClaimRow]) -> Matrix:
    """Return the matrix with what came of claims, ordered as scenarios are."""
    return msgspec.structs.replace(matrix, claims=_ordered(tuple(rows)))


def _ordered(rows: tuple[_Row, ...]) -> tuple[_Row, ...]:
    parts = {file: PurePath(file).parts for file in {row.file for row in rows}}
    return tuple(sorted(rows, key=lambda row: (parts[row.file], row.line)))


def pick_columns(matrix: Matrix, kept: Sequence[int]) -> Matrix:
    """Return the matrix with these columns only, in this order."""
    return msgspec.structs.replace(
        matrix,
        regimes=tuple(matrix.regimes[index] for index in kept),
        scenarios=tuple(
            msgspec.structs.replace(row, cells=tuple(row.cells[index] for index in kept))
            for row in matrix.scenarios
        ),
        claims=tuple(
            msgspec.structs.replace(row, cells=tuple(row.cells[index] for index in kept))
            for row in matrix.claims
        ),
    )


def with_titles(matrix: Matrix) -> Matrix:
    """Return the matrix with its regimes called by their titles, where these tell them apart."""
    titles = Counter(regime.title for regime in matrix.regimes)
    return msgspec.structs.replace(
        matrix,
        regimes=tuple(
            msgspec.structs.replace(
                regime,
                label=regime.title
                if titles[regime.title] == 1
                else f"{regime.title} ({regime.name})".lstrip(),
            )
            for regime in matrix.regimes
        ),
    )


class _FactTexts(TypedDict):
    stated: dict[str, str]
    unknown: tuple[str, ...]
    assumed: dict[str, str]


def _facts_of(request: Request) -> _FactTexts:
    values = request.values
    return {
        "stated": {name: written(values[name]) for name in values if name in request.stated},
        "unknown": request.unknown if request.has_unknown else (),
        "assumed": {name: written(values[name]) for name in request.assumed},
    }


def _entry(mismatch: Mismatch) -> FindingEntry:
    return FindingEntry(mismatch.location.line, mismatch.text, mismatch.expected, mismatch.actual)
