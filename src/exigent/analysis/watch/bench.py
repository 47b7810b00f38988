"""A bench followed through its changes: each look reads, decides and compares what changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from exigent.analysis.watch.claims import ProvedClaims
from exigent.analysis.watch.difference import Difference, find_difference
from exigent.analysis.watch.files import BenchListing, Files, Places, list_files, list_folders
from exigent.analysis.watch.handing_over import HandedOver, HandingOver
from exigent.analysis.watch.loading import ChangingPanel
from exigent.analysis.watch.reading import Reading
from exigent.bench import (
    Bench,
    Handed,
    HandOver,
    Matrix,
    Panel,
    ScenarioEntry,
    decide_features,
    make_row,
    refuse_unknown_rules,
)
from exigent.suite import Scenario, Target, refuse_unread_steps
from exigent.words import (
    Decision,
    ExigentError,
    ExitCode,
    Problems,
    Request,
    Vocabulary,
    shown_path,
)


@dataclass(frozen=True)
class Watched:
    """What is watched: where it lies, and what of it was asked for."""

    places: Places
    targets: Sequence[Target]
    names: tuple[str, ...] = ()
    tags: str | None = None
    only_contained: bool = False


@dataclass(frozen=True)
class ShownMatrix:
    """A matrix that was shown whole, under the number of its redraw."""

    number: int
    matrix: Matrix


@dataclass(frozen=True)
class Broken:
    """Files that cannot be read as they are; `last` is what was shown before they were so."""

    number: int
    saved: tuple[str, ...]
    errors: tuple[ExigentError, ...]
    last: ShownMatrix | None

    @property
    def exit_code(self) -> ExitCode:
        """How the watching ends, if it ends here."""
        return max(error.exit_code for error in self.errors)


@dataclass(frozen=True)
class Decided:
    """The matrix as the files are now, but for the scenarios that pytest is still running.

    `difference` is against `last`, as far as it is known; None where there is none.
    """

    number: int
    saved: tuple[str, ...]
    matrix: Matrix
    vocabulary: Vocabulary
    waiting: tuple[Scenario, ...]
    last: ShownMatrix | None
    difference: Difference | None

    @property
    def exit_code(self) -> ExitCode | None:
        """How the watching ends, if it ends here: None while something has not run."""
        return None if self.waiting else self.matrix.exit_code


Sight = Broken | Decided


class WatchedBench:
    """A bench that is looked at again and again.

    `hand_over` runs scenarios with Python steps. `sight` is what the last look saw that saw
    anything.
    """

    def __init__(self, watched: Watched, hand_over: HandOver) -> None:
        self._watched = watched
        self._hand_over = hand_over
        self._files = Files()
        self._reading = Reading(
            watched.places, watched.targets, watched.tags, only_contained=watched.only_contained
        )
        self._loading = ChangingPanel(watched.names, only_contained=watched.only_contained)
        self._handing_over = HandingOver()
        self._rows = _KeptRows()
        self._claims = ProvedClaims()
        self._number = 0
        self.sight: Sight | None = None
        self._editions = _Editions()
        self._saved: tuple[str, ...] = ()
        self._last: ShownMatrix | None = None
        self._foreign: frozenset[_Key] = frozenset()

    @property
    def is_running(self) -> bool:
        """Whether pytest is running scenarios."""
        return self._handing_over.is_running

    def look(self, touched: Collection[Path] = ()) -> Sight | None:
        """Return what there is to see now, None where nothing changed since the last look.

        `touched` are files that are opened even if they look untouched on the disk.
        """
        listing = list_files(self._watched.places)
        changed = self._files.look(listing, touched)
        is_first = self._number == 0
        if not changed and not is_first and not self._handing_over.is_done:
            return None
        if changed or is_first:
            self._saved = self._shown(changed) if not is_first else ()
        self._editions.count(changed, listing)
        self._number += 1
        self.sight = self._try(listing, changed)
        if isinstance(self.sight, Decided) and not self.sight.waiting:
            self._last = ShownMatrix(self._number, self.sight.matrix)
        return self.sight

    def _try(self, listing: BenchListing, changed: frozenset[Path]) -> Sight:
        try:
            return self._see(listing, changed)
        except ExigentError as error:
            return Broken(self._number, self._saved, tuple(error.problems), self._last)

    def folders(self) -> frozenset[tuple[Path, int]]:
        """Return the folders in which a save may matter."""
        return list_folders(self._watched.places)

    def finish(self) -> None:
        """End pytest, if it is running, so that nothing is left behind."""
        self._handing_over.finish()

    def _see(self, listing: BenchListing, changed: frozenset[Path]) -> Decided:
        bench = self._reading.read_bench(listing, changed)
        problems = Problems()
        with problems.gathered():
            panel = self._loading.load(bench, self._editions.beside)
        with problems.gathered():
            scenarios = self._reading.read_scenarios(listing, bench)
        problems.refuse()
        refuse_unread_steps(scenarios, bench.language())
        refuse_unknown_rules(scenarios, panel)
        foreign = [scenario for scenario in scenarios if scenario.needs_pytest]
        handed = self._hand(bench, panel, foreign)
        self._rows.forget_unasked()
        matrix = decide_features(
            bench,
            panel,
            scenarios,
            lambda *_: handed,
            make=self._rows.make,
            prove=self._claims.prove,
        )
        difference = self._difference(matrix, handed.waiting)
        if not handed.waiting:
            self._foreign = frozenset(map(_key, handed.rows))
        return Decided(
            number=self._number,
            saved=self._saved,
            matrix=matrix,
            vocabulary=bench.vocabulary,
            waiting=handed.waiting,
            last=self._last,
            difference=difference,
        )

    def _hand(self, bench: Bench, panel: Panel, foreign: Sequence[Scenario]) -> HandedOver:
        def start(scenarios: Sequence[Scenario]) -> Handed:
            names = bench.words(panel.names)
            return self._hand_over(bench.root, scenarios, names, bench.folder)

        return self._handing_over.rows(foreign, self._editions.surroundings, start)

    def _difference(self, matrix: Matrix, waiting: Sequence[Scenario]) -> Difference | None:
        """Compare with what was shown last, leaving out what is not known yet."""
        if self._last is None:
            return None
        before = self._last.matrix
        if waiting:
            there = set(map(_key, matrix.scenarios))
            unknown = {_key_of(scenario) for scenario in waiting} | (self._foreign - there)
            rows = tuple(row for row in before.scenarios if _key(row) not in unknown)
            before = Matrix(before.version, before.regimes, rows, claims=before.claims)
        return find_difference(before, matrix)

    def _shown(self, changed: Iterable[Path]) -> tuple[str, ...]:
        return tuple(sorted(shown_path(path, self._watched.places.root) for path in changed))


@dataclass(frozen=True, slots=True)
class _KeptRow:
    """A row, and what it was made of; `regimes` are those asked and those left out."""

    scenario: Scenario
    regimes: tuple[tuple[str, ...], frozenset[str]]
    decisions: Sequence[Decision]
    row: ScenarioEntry


class _KeptRows:
    """The rows of scenarios: the very ones of the last look where nothing differs."""

    def __init__(self) -> None:
        self._last: dict[int, _KeptRow] = {}
        self._now: dict[int, _KeptRow] = {}

    def forget_unasked(self) -> None:
        """Forget the rows that nobody asked for since this was last called."""
        self._last, self._now = self._now, {}

    def make(
        self, scenario: Scenario, request: Request, panel: Panel, decisions: Sequence[Decision]
    ) -> ScenarioEntry:
        """Return the row of a scenario."""
        regimes = (panel.names, panel.left_out)
        kept = self._last.get(id(scenario))
        is_same = kept is not None and (kept.regimes, kept.decisions) == (regimes, decisions)
        # How duties stand turns on more than the decisions: on how a regime counts time.
        if kept is None or not is_same or scenario.timeline:
            row = make_row(scenario, request, panel, decisions)
            kept = _KeptRow(scenario, regimes, decisions, row)
        self._now[id(scenario)] = kept
        return kept.row


class _Editions:
    """Counts the changes to what engines and pytest may read."""

    def __init__(self) -> None:
        self.beside = 0
        self.surroundings = 0
        self._beside: tuple[Path, ...] = ()
        self._features: tuple[Path, ...] = ()

    def count(self, changed: Collection[Path], listing: BenchListing) -> None:
        """Count a set of changes; what is gone is in no list any more but the last."""
        features = {*self._features, *listing.features}
        beside = {*self._beside, *listing.beside}
        self._features, self._beside = listing.features, listing.beside
        self.beside += any(path in beside for path in changed)
        self.surroundings += any(path not in features for path in changed)


_Key = tuple[str, str, tuple[tuple[str, str], ...]]


def _key(row: ScenarioEntry) -> _Key:
    return (row.file, row.name, tuple(row.example.items()))


def _key_of(scenario: Scenario) -> _Key:
    text = scenario.text
    return (text.location.path, text.name, tuple(text.example.items()))
