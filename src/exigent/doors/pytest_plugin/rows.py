"""Gathers the rows of a run, from this process or from pytest-xdist's workers."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from exigent.bench import ClaimRow, Matrix, ScenarioEntry, make_matrix, with_claims
from exigent.doors.pytest_plugin.faults import faults_told
from exigent.doors.pytest_plugin.scenario_run import ScenarioRun
from exigent.doors.pytest_plugin.session import BENCHES, OpenBench
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
        place = run.step.location
        said = " ".join(str(error).split()) or type(error).__name__
        setattr(report, _STOP, [place.path, place.line, place.column, said])
        setattr(report, _ROOT, str(run.root))


class RowGatherer:
    """Listens to reports and makes the matrix of their rows."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._rows: dict[tuple[str, str, int], ScenarioEntry] = {}
        self._claims: dict[tuple[str, str, int], ClaimRow] = {}
        self._stops: dict[tuple[str, str], InputError] = {}
        self._uncollected: list[InputError] = []

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
            *place, told = stop
            said, fault = _apart(told, Fault.OWN_STEP_FAILS)
            message = f"the scenario ends before any regime is asked: {said}"
            error = InputError(message, Location(*place), fault=fault)
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
        refusals = [*self._uncollected, *self._stops.values()]
        return refusals or (
            []
            if self._rows or self._claims
            else [InputError("no scenario ran", fault=Fault.NOTHING_LEFT)]
        )

    @property
    def stopped(self) -> list[str]:
        """The features whose scenarios ended before any regime was asked."""
        places = [stop.location for stop in self._stops.values()]
        return list(dict.fromkeys(place.path for place in places if place))

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
