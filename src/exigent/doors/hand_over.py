"""Hands scenarios with steps that need pytest to it, and takes their rows back.

Looking for plugins, and loading those that other projects of the same Python need, would
take pytest longer than all the rest: it gets those that are named.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import tempfile
import weakref
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from exigent.bench import ScenarioEntry
from exigent.files import read_pytest_plugins
from exigent.report.matrix import read_json
from exigent.suite import Scenario
from exigent.words import BenchError, ExitCode, Fault, InputError

_SECONDS_TO_END = 10.0
# As `python -m pytest`, but no file of the bench comes before what is installed.
_PYTEST = """\
import sys, pytest
sys.path.append('')
code = pytest.main()
from exigent.doors.leaving import leave
leave(code)
"""
_PLUGINS = ("pytest-bdd", "exigent")
_LACKS_PLUGIN = re.compile(r"unrecognized arguments|fixture '.*' not found")
_NAME_PLUGINS = "name the plugins that it needs: `pytest_plugins` under [tool.exigent]"


class RunByPytest:
    """Scenarios that pytest is running; calling it waits for their rows.

    Whatever ends this program, or lets go of this object, ends pytest.
    """

    def __init__(
        self,
        root: Path,
        scenarios: Sequence[Scenario],
        names: Sequence[str],
        folder: Path | None,
    ) -> None:
        self._scenarios = scenarios
        plugins = (*_PLUGINS, *read_pytest_plugins(root))
        temporary = tempfile.TemporaryDirectory(prefix="exigent-")
        self._report = Path(temporary.name, "matrix.json")
        tests = dict.fromkeys(f"{s.location.path}::{s.text.test_name}" for s in scenarios)
        arguments = [
            *(sys.executable, "-P", "-c", _PYTEST, "--quiet", "--no-header"),
            *(part for name in plugins for part in ("-p", name)),
            *("-p", "no:cacheprovider", f"--exigent-json={self._report}"),
            *(f"--exigent-regime={name}" for name in names),
            *([f"--exigent-regimes={folder.absolute()}"] if folder else []),
            *tests,
        ]
        self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and arguments
            arguments,
            cwd=root,
            env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            # Ctrl-C reaches it through `stop` alone: a second one would cut its tidying short.
            process_group=0,
        )
        self._finalizer = weakref.finalize(self, _put_away, self._process, temporary)

    def __call__(self) -> list[ScenarioEntry]:
        """Return the rows; raise InputError with pytest's own words if it did not run all.

        Raises BenchError where it was the bench that failed in it.
        """
        try:
            output, _ = self._process.communicate()
            is_there = self._report.is_file()
            rows = read_json(self._report.read_bytes()).scenarios if is_there else ()
        finally:
            self._finalizer()
        if self._process.returncode == ExitCode.BENCH_FAILED:
            raise BenchError("pytest says:", below=output.strip().split("\n"))
        return _all_of(self._scenarios, rows, output)

    def stop(self) -> None:
        """End pytest, if it has not ended; who waits for the rows is told that it ran too few."""
        _stop(self._process)


def start_pytest(
    root: Path, scenarios: Sequence[Scenario], names: Sequence[str], folder: Path | None
) -> RunByPytest:
    """Start pytest on scenarios that only it can run; return what waits for their rows."""
    return RunByPytest(root, scenarios, names, folder)


def _put_away(process: subprocess.Popen[str], temporary: tempfile.TemporaryDirectory[str]) -> None:
    _stop(process)
    temporary.cleanup()


def _stop(process: subprocess.Popen[str]) -> None:
    """Interrupt pytest and what it started as Ctrl-C does, then end what is left of them."""
    if process.poll() is not None:
        return
    # What was started with Ctrl-C ignored, as a job in the background is, passes that on.
    is_deaf = signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM if is_deaf else signal.SIGINT)
    with suppress(subprocess.TimeoutExpired):
        process.wait(_SECONDS_TO_END)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _all_of(
    scenarios: Sequence[Scenario], rows: Sequence[ScenarioEntry], output: str
) -> list[ScenarioEntry]:
    wanted = {(scenario.location.path, scenario.location.line) for scenario in scenarios}
    found = [row for row in rows if (row.file, row.line) in wanted]
    if len(found) != len(wanted):
        hints = [_NAME_PLUGINS] if _LACKS_PLUGIN.search(output) else []
        raise InputError(
            f"pytest has a result for {len(found)} of the {len(wanted)} scenarios with Python "
            "steps; it says:",
            below=[*output.strip().split("\n"), *hints],
            fault=Fault.PYTEST_RAN_SHORT,
        )
    return found
