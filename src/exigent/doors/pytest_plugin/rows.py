"""Gathers the rows of a run, from this process or from pytest-xdist's workers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from exigent.bench import ClaimRow, Matrix, ScenarioEntry, make_matrix, with_claims
from exigent.doors.pytest_plugin.faults import faults_told
from exigent.doors.pytest_plugin.feature_file import FeatureFile
from exigent.doors.pytest_plugin.scenario_run import ScenarioRun
from exigent.doors.pytest_plugin.session import BENCHES, OpenBench
from exigent.suite import Scenario
from exigent.words import Fault, InputError, Location

RUN = pytest.StashKey[ScenarioRun]()
_ROW = "exigent_row"
_CLAIMS = "exigent_claims"
_STOP = "exigent_stop"
_ROOT = "exigent_root"
_PLACED = re.compile(r"(?P<path>.+?):(?P<line>\d+):(?P<column>\d+): (?P<said>.+)")


def attach_row(report: pytest.TestReport, run: ScenarioRun) -> None:
    """Let a report carry its scenario's row, so that workers send it along."""
    row = run.row()
    if row is not None:
        kind = _CLAIMS if isinstance(row, ClaimRow) else _ROW
        setattr(report, kind, msgspec.json.encode(row).decode())
        setattr(report, _ROOT, str(run.root))


def attach_stop(report: pytest.TestReport, run: ScenarioRun, error: BaseException) -> None:
    """Let a report tell of a scenario that ended before the regimes were asked."""
    if run.row() is None:
        said = " ".join(str(error).split()) or type(error).__name__
        said, fault = _apart(said, Fault.OWN_STEP_FAILS)
        message = f"the scenario ends before any regime is asked: {said}"
        _attach_error(report, InputError(message, run.step.location, fault=fault), run.root)


def fail_skipped(
    report: pytest.TestReport, scenario: Scenario, root: Path, error: BaseException | None
) -> None:
    """Let a scenario that somebody skips fail: what does not run must not look as if it held."""
    reason = " ".join(str(error or "").split()) or "no reason is given"
    problem = InputError(
        f"the scenario is skipped, and what does not run holds nothing: {reason}",
        scenario.location,
        "leave it out by its tag, or by its name",
        fault=Fault.PYTEST_RAN_SHORT,
    )
    report.outcome = "failed"
    report.longrepr = problem.coded
    # An expected failure has this, and is counted by it.
    vars(report).pop("wasxfail", None)
    _attach_error(report, problem, root)


def _attach_error(report: pytest.TestReport, problem: InputError, root: Path) -> None:
    assert problem.location is not None
    place = problem.location
    carried = [problem.message, place.path, place.line, place.column, problem.fault.name]
    setattr(report, _STOP, carried)
    setattr(report, _ROOT, str(root))


class RowGatherer:
    """Listens to reports and makes the matrix of their rows."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._rows: dict[tuple[str, str, int], ScenarioEntry] = {}
        self._claims: dict[tuple[str, str, int], ClaimRow] = {}
        self._stops: dict[tuple[str, str], InputError] = {}
        self._uncollected: list[InputError] = []
        self._awaited: dict[str, Location] = {}
        self.is_interrupted = False

    @faults_told()
    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Take the scenarios that are to run; a controller of xdist has none."""
        for item in session.items:
            file = item.getparent(FeatureFile)
            if file is not None:
                self._awaited[item.nodeid] = file.scenario_of(item).location

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Take what could not be collected, and so does not run."""
        if report.failed:
            said = report.longreprtext.strip().splitlines() or [""]
            if report.nodeid.endswith(".feature"):
                self._uncollected += map(_read_error, said)
            else:
                last = f"pytest cannot collect {report.nodeid}: {said[-1]}"
                self._uncollected.append(InputError(last, fault=Fault.PYTEST_RAN_SHORT))

    @faults_told()
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take the row that a report carries; a repeated scenario replaces its row."""
        if report.when == "teardown":
            self._awaited.pop(report.nodeid, None)
        carried = getattr(report, _ROW, None)
        if carried is not None:
            row = msgspec.json.decode(carried, type=ScenarioEntry)
            self._rows[(getattr(report, _ROOT), row.file, row.line)] = row
        carried = getattr(report, _CLAIMS, None)
        if carried is not None:
            claims = msgspec.json.decode(carried, type=ClaimRow)
            self._claims[(getattr(report, _ROOT), claims.file, claims.line)] = claims
        stop = getattr(report, _STOP, None)
        if stop is not None:
            message, *place, fault = stop
            error = InputError(message, Location(*place), fault=Fault[fault])
            self._stops[(getattr(report, _ROOT), report.nodeid)] = error

    @property
    def opened(self) -> OpenBench | None:
        """The bench that the rows come from; None if no scenario ran.

        Raises UsageError if they come from more than one.
        """
        rows = (*self._rows, *self._claims)
        roots = {*(key[0] for key in rows), *(key[0] for key in self._stops)}
        if len(roots) > 1:
            raise pytest.UsageError("a matrix is of one bench; run each bench by itself")
        return self._config.stash[BENCHES].open(Path(roots.pop())) if roots else None

    @property
    def refusals(self) -> list[InputError]:
        """Why the matrix is none, or lacks what was to be run; empty where all is well."""
        return self.lacks or (
            []
            if self._rows or self._claims
            else [InputError("no scenario ran", fault=Fault.NOTHING_LEFT)]
        )

    @property
    def lacks(self) -> list[InputError]:
        """Why the matrix lacks what was to be run."""
        # Where something cannot be collected nothing runs.
        left = () if self._uncollected else self._left()
        return [*self._uncollected, *self._stops.values(), *left]

    @property
    def stopped(self) -> list[str]:
        """The features whose scenarios ended before any regime was asked."""
        places = [stop.location for stop in self._stops.values()]
        return list(dict.fromkeys(place.path for place in places if place))

    def _left(self) -> Iterator[InputError]:
        """Yield that pytest ended before it had run all: by `-x`, by `pytest.exit` in a step."""
        places = list(self._awaited.values())
        if places:
            counted = f"{len(places)} scenarios" if len(places) > 1 else "one scenario"
            message = f"pytest ended before it had run {counted}, from here on"
            yield InputError(message, places[0], fault=Fault.PYTEST_RAN_SHORT)
        elif self.is_interrupted:
            # A controller of xdist does not know what its workers have left.
            yield InputError("pytest ended before it had run all", fault=Fault.PYTEST_RAN_SHORT)

    def matrix(self, opened: OpenBench) -> Matrix:
        """Return the matrix of the rows."""
        matrix = make_matrix(opened.panel, self._rows.values(), opened.bench.caution)
        return with_claims(matrix, self._claims.values())


def _read_error(line: str) -> InputError:
    """Return the error that a line of a report says, with its place: text is all that workers send."""
    text, fault = _apart(line, Fault.PYTEST_RAN_SHORT)
    found = _PLACED.fullmatch(text)
    if found is None:
        return InputError(text, fault=fault)
    place = Location(found["path"], int(found["line"]), int(found["column"]))
    return InputError(found["said"], place, fault=fault)


def _apart(text: str, otherwise: Fault) -> tuple[str, Fault]:
    """Return a text without the code behind it, and the fault of that code."""
    for fault in Fault:
        if text.endswith(end := f" [{fault.code}]"):
            return text.removesuffix(end), fault
    return text, otherwise
