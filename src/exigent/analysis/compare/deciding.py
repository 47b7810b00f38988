"""A side decided: every scenario of it under every regime of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar

import msgspec

from exigent.analysis.compare.asked_times import AskedTimes, at_times
from exigent.analysis.compare.carrying import (
    CarriedAnswers,
    Question,
    answer_questions,
    question_of,
    read_question,
)
from exigent.analysis.compare.opening import opened_at
from exigent.analysis.compare.revision import as_of
from exigent.analysis.compare.revision_name import RevisionName
from exigent.analysis.compare.saved import read_matrix_to_compare
from exigent.analysis.compare.selection import (
    RowPlaces,
    SideScenario,
    entry_of_row,
    entry_of_scenario,
    place_in,
)
from exigent.analysis.compare.sharing import (
    Made,
    ToldScenarios,
    read_contents,
    read_policies,
)
from exigent.analysis.compare.sides import Folder, Here, OneRegime, Revision, Saved, Side
from exigent.bench import (
    Bench,
    ClaimRow,
    HandOver,
    Matrix,
    Panel,
    RecallingPanel,
    RegimeEntry,
    ScenarioEntry,
    decide_features,
    describe_regime,
    open_bench,
    pick_columns,
    prove_claims,
)
from exigent.files import FEATURES, list_features
from exigent.suite import Language, Scenario, find_features, read_suite, refuse_unread_steps
from exigent.words import (
    Decision,
    Fault,
    InputError,
    Location,
    Request,
    Vocabulary,
)

_Found = TypeVar("_Found")


@dataclass(frozen=True, slots=True)
class DecidedSide:
    """A side's matrix, and the names of all regimes that it could have columns for.

    `compared` is the matrix to compare, in which dates in force may be left aside;
    `answers` are those to questions that no row of the matrix asks, or not as they were filled
    up. `vocabulary` is the side's, and `made` how it was decided, unless it was saved.
    """

    matrix: Matrix
    compared: Matrix
    regimes: tuple[str, ...]
    answers: CarriedAnswers = field(default_factory=dict)
    vocabulary: Vocabulary | None = None
    made: Made | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to decide of a side: the scenarios at these places, all if None, and questions.

    The questions are put to the side's regimes where its scenarios do not ask them so;
    `asking` is the vocabulary that they come from. What comes out as it does on another side
    is taken from `other`. Duties are followed at these `times`, too.
    """

    places: RowPlaces | None = None
    questions: Collection[Question] = ()
    asking: Vocabulary | None = None
    other: Made | None = None
    times: AskedTimes = field(default_factory=dict)


@dataclass(frozen=True)
class Deciding:
    """How sides are decided.

    `names` picks columns, all if none is named. `hand_over` runs scenarios with Python steps
    elsewhere; `only_contained` refuses these, and engines as `Engines` does. `ignores_dates`
    compares as if every regime were in force.
    """

    bench: Bench
    names: tuple[str, ...]
    hand_over: HandOver
    only_contained: bool = False
    ignores_dates: bool = False

    def read(self, side: Side) -> list[SideScenario]:
        """Return the scenarios of a side, without deciding them; raises what `decide` does."""
        match side:
            case Revision(name=name):
                return self._at(name, self._entries)
            case Saved(path=path):
                return [entry_of_row(row) for row in read_matrix_to_compare(path).rows]
            case _:
                return self._entries(self.bench)

    def regimes(self, side: Side) -> tuple[str, ...]:
        """Return the names of all regimes that a side could have columns for."""
        match side:
            case Revision(name=name):
                return self._at(name, lambda bench: bench.columns)
            case Saved(path=path):
                return tuple(regime.name for regime in read_matrix_to_compare(path).regimes)
            case Folder(path=path):
                return open_bench(self.bench.root, path).columns
            case OneRegime(name=name):
                return (name,)
            case Here():
                return self.bench.columns

    def describe(self, side: Side, names: Sequence[str]) -> list[RegimeEntry]:
        """Return what a matrix would say of some regimes of a side; raises what `decide` does."""
        if not names:
            return []
        match side:
            case Revision(name=name):
                return self._at(name, lambda bench: self._described(bench, names))
            case Saved(path=path):
                return [one for one in read_matrix_to_compare(path).regimes if one.name in names]
            case Folder(path=folder) | OneRegime(folder=Path() as folder):
                return self._described(open_bench(self.bench.root, folder), names)
            case _:
                return self._described(self.bench, names)

    def decide(self, side: Side, wanted: Wanted) -> DecidedSide:
        """Decide a side; raise InputError or InputErrors for what is wrong in its files."""
        match side:
            case Here():
                return self._whole(self.bench, wanted)
            case Folder(path=path):
                return self._whole(open_bench(self.bench.root, path), wanted)
            case Revision(name=name):
                return self._at(name, lambda bench: self._whole(bench, wanted))
            case OneRegime(name=name, folder=folder):
                bench = open_bench(self.bench.root, folder) if folder else self.bench
                return self._decided(bench, (name,), (name,), wanted, with_claims=False)
            case Saved(path=path):
                matrix = _chosen_rows(read_matrix_to_compare(path), wanted.places)
                names = tuple(regime.name for regime in matrix.regimes)
                matrix = _columns(matrix, self.names or names)
                return DecidedSide(matrix, matrix, names)

    def _at(self, name: RevisionName, find: Callable[[Bench], _Found]) -> _Found:
        with opened_at(name, self.bench.root) as bench, as_of(name):
            return find(bench)

    def _described(self, bench: Bench, names: Sequence[str]) -> list[RegimeEntry]:
        panel = bench.panel(names, only_contained=self.only_contained)
        return [describe_regime(regime, panel) for regime in panel.regimes]

    def _whole(self, bench: Bench, wanted: Wanted) -> DecidedSide:
        picked = tuple(name for name in self.names if name in bench.columns)
        names = picked or bench.columns
        return self._decided(bench, names, bench.columns, wanted)

    def _decided(
        self,
        bench: Bench,
        names: Sequence[str],
        known: tuple[str, ...],
        wanted: Wanted,
        *,
        with_claims: bool = True,
    ) -> DecidedSide:
        panel = bench.panel(names, only_contained=self.only_contained)
        made = self._make(bench, panel, wanted, with_claims=with_claims)
        matrix = made.matrix
        answers = answer_questions(
            wanted.questions,
            matrix.scenarios,
            matrix.facts or {},
            panel,
            Request.undated if self.ignores_dates else _as_it_is,
            wanted.asking,
        )
        compared = _leave_dates_aside(matrix, panel) if self.ignores_dates else matrix
        kept = self.names or known
        own = panel.vocabulary
        shown = (_columns(matrix, kept), _columns(compared, kept))
        return DecidedSide(*shown, known, answers, own, made)

    def _make(self, bench: Bench, panel: Panel, wanted: Wanted, *, with_claims: bool) -> Made:
        language, places, other = self._language(bench), wanted.places, wanted.other
        told = _tell(bench, language, other)
        scenarios = [
            scenario
            for scenario in told.scenarios
            if (places is None or (scenario.location.path, scenario.location.line) in places)
            # Two regimes are held against each other whatever is claimed of either.
            and (with_claims or scenario.premises is None)
        ]
        refuse_unread_steps(scenarios, language)
        policies = read_policies(panel)
        same = other.same(language, panel, policies) if other else None
        known = other.panel.answers(same) if other and same is not None else {}
        proved = other.proved(told, panel, same) if other and same else {}
        rows = other.rows(told, panel, same) if other and same else {}
        recalling = RecallingPanel(panel, known)
        prove = partial(_prove, proved)
        matrix = decide_features(
            bench,
            recalling,
            scenarios,
            self.hand_over,
            make=at_times(wanted.times, rows),
            prove=prove,
        )
        return Made(told, recalling, policies, matrix)

    def _entries(self, bench: Bench) -> list[SideScenario]:
        found = _tell(bench, self._language(bench)).scenarios
        return [entry_of_scenario(scenario) for scenario in found]

    def _language(self, bench: Bench) -> Language:
        return (bench.without_code() if self.only_contained else bench).language()


def _prove(
    proved: Mapping[Location, ClaimRow], bench: Bench, panel: Panel, scenarios: Sequence[Scenario]
) -> list[ClaimRow]:
    """Return what comes of claims, those that are known already left as they are."""
    left = [scenario for scenario in scenarios if scenario.location not in proved]
    known = (proved[one.location] for one in scenarios if one.location in proved)
    return [*known, *(prove_claims(bench, panel, left) if left else ())]


def _chosen_rows(matrix: Matrix, places: RowPlaces | None) -> Matrix:
    if places is None:
        return matrix
    rows = tuple(row for row in matrix.scenarios if place_in(row) in places)
    claims = tuple(row for row in matrix.claims if place_in(row) in places)
    return msgspec.structs.replace(matrix, scenarios=rows, claims=claims)


def _leave_dates_aside(matrix: Matrix, panel: Panel) -> Matrix:
    """Return the matrix with what the panel answers where no dates in force apply.

    Only a row that states a date is answered otherwise; its verdicts stay as they are.
    """
    date = panel.vocabulary.request_date
    dated = [row for row in matrix.scenarios if date and date.name in row.stated]
    questions = (question_of(row).as_stated for row in dated)
    requests = [read_question(one, panel.vocabulary).undated() for one in questions]
    answers = {
        id(row): decisions for row, decisions in zip(dated, panel.decide(requests), strict=True)
    }
    rows = (
        _with_decisions(row, answers[id(row)]) if id(row) in answers else row
        for row in matrix.scenarios
    )
    return msgspec.structs.replace(matrix, scenarios=tuple(rows))


def _with_decisions(row: ScenarioEntry, decisions: Sequence[Decision]) -> ScenarioEntry:
    cells = tuple(
        msgspec.structs.replace(cell, decision=decision)
        for cell, decision in zip(row.cells, decisions, strict=True)
    )
    return msgspec.structs.replace(row, cells=cells)


def _as_it_is(request: Request) -> Request:
    return request


def _tell(bench: Bench, language: Language, other: Made | None = None) -> ToldScenarios:
    folder = bench.root / FEATURES
    if not list_features(folder).need():
        raise InputError(
            "the folder holds no .feature file", Location(FEATURES), fault=Fault.NO_SUCH_FILE
        )
    contents = read_contents(folder)
    if other is not None and other.told.tells(language, contents):
        return ToldScenarios(language, contents, other.told.scenarios)
    return ToldScenarios(
        language, contents, read_suite(find_features([folder]), bench.root, language)
    )


def _columns(matrix: Matrix, names: Collection[str]) -> Matrix:
    """Return the matrix with the named columns only, in its own order."""
    kept = [index for index, regime in enumerate(matrix.regimes) if regime.name in names]
    if len(kept) == len(matrix.regimes):
        return matrix
    return pick_columns(matrix, kept)
