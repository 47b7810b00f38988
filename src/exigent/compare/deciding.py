"""A side decided: every scenario of it under every regime of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from exigent.bench import FEATURES, Bench, open_bench
from exigent.bench_files import list_features
from exigent.compare.revision import UnreadableBenchError, bench_at
from exigent.compare.revision_name import RevisionName
from exigent.compare.saved import read_matrix
from exigent.compare.sides import Folder, Here, OneRegime, Revision, Saved, Side
from exigent.errors import InputError, InputErrors, did_you_mean
from exigent.location import Location
from exigent.matrix import Matrix, ScenarioEntry, pick_columns
from exigent.run import RunFinished, run
from exigent.suite.reading import Scenario, find_features, read_suite
from exigent.suite.unread import refuse_unread_steps

HandOver = Callable[
    [Path, Sequence[Scenario], Sequence[str], Path | None], Callable[[], Sequence[ScenarioEntry]]
]


@dataclass(frozen=True, slots=True)
class Decided:
    """A side's matrix, and the names of all regimes that it could have columns for."""

    matrix: Matrix
    regimes: tuple[str, ...]


@dataclass(frozen=True)
class Deciding:
    """How sides are decided.

    `names` picks columns, all if none is named. `hand_over` runs scenarios with Python
    steps elsewhere; `only_contained` refuses these, and engines as `Engines` does.
    """

    bench: Bench
    names: tuple[str, ...]
    hand_over: HandOver
    only_contained: bool = False

    def decide(self, side: Side) -> Decided:
        """Decide a side; raise InputError or InputErrors for what is wrong in its files."""
        match side:
            case Here():
                return self._whole(self.bench, None)
            case Folder(path=path):
                return self._whole(open_bench(self.bench.root, path), path)
            case Revision(name=name):
                return self._at(name)
            case OneRegime(name=name, folder=folder):
                bench = open_bench(self.bench.root, folder) if folder else self.bench
                return Decided(self._matrix(bench, (name,), folder), (name,))
            case Saved(path=path):
                matrix = read_matrix(path)
                names = tuple(regime.name for regime in matrix.regimes)
                return Decided(_columns(matrix, self.names or names), names)

    def _at(self, name: RevisionName) -> Decided:
        with bench_at(name, self.bench.root) as root:
            try:
                return self._whole(open_bench(root), None)
            except (InputError, InputErrors) as error:
                problems = error.problems if isinstance(error, InputErrors) else [error]
                raise UnreadableBenchError(_naming(name, one) for one in problems) from None

    def _whole(self, bench: Bench, folder: Path | None) -> Decided:
        picked = tuple(name for name in self.names if name in bench.columns)
        matrix = self._matrix(bench, picked or bench.columns, folder)
        return Decided(_columns(matrix, self.names or bench.columns), bench.columns)

    def _matrix(self, bench: Bench, names: Sequence[str], folder: Path | None) -> Matrix:
        bench = bench.without_code() if self.only_contained else bench
        panel = bench.panel(names, only_contained=self.only_contained)
        scenarios = _scenarios(bench)
        foreign = [scenario for scenario in scenarios if scenario.request is None]
        others = self.hand_over(bench.root, foreign, panel.names, folder) if foreign else tuple
        for event in run(scenarios, panel, others, bench.caution):
            if isinstance(event, RunFinished):
                return event.matrix
        raise AssertionError("a run ends with RunFinished")


def check_names(names: Iterable[str], base: Decided, head: Decided) -> None:
    """Raise InputError for a picked regime that neither side has."""
    known = list(dict.fromkeys((*head.regimes, *base.regimes)))
    for name in names:
        if name not in known:
            meant = did_you_mean(name, known) or f"there are: {', '.join(known)}"
            raise InputError(f"neither side has a regime `{name}`", None, meant)


def _scenarios(bench: Bench) -> list[Scenario]:
    folder = bench.root / FEATURES
    if not list_features(folder).need():
        raise InputError("the folder holds no .feature file", Location(FEATURES))
    scenarios = read_suite(find_features([folder]), bench.root, bench.language())
    refuse_unread_steps(scenarios, bench.language())
    return scenarios


def _columns(matrix: Matrix, names: Collection[str]) -> Matrix:
    """Return the matrix with the named columns only, in its own order."""
    kept = [index for index, regime in enumerate(matrix.regimes) if regime.name in names]
    if len(kept) == len(matrix.regimes):
        return matrix
    return pick_columns(matrix, kept)


def _naming(name: RevisionName, error: InputError) -> InputError:
    """Return an error that names the revision as git does: `origin/main:regimes/a.yaml`."""
    if error.location is None:
        return InputError(f"{name}: {error.message}", None, error.meant)
    place = error.location
    shown = Location(name.place(place.path), place.line, place.column)
    return InputError(error.message, shown, error.meant)
