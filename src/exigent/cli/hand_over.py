"""Hands scenarios with the bench's own Python steps to pytest, and takes their rows back."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from exigent.errors import InputError
from exigent.matrix import ScenarioEntry
from exigent.report.matrix_json import read_json
from exigent.suite.reading import Scenario


def start_pytest(
    root: Path, scenarios: Sequence[Scenario], names: Sequence[str], folder: Path | None
) -> Callable[[], list[ScenarioEntry]]:
    """Start pytest on scenarios that only it can run; return what waits for their rows.

    Waiting raises InputError with pytest's own words if it did not run all of them.
    """
    temporary = tempfile.TemporaryDirectory(prefix="exigent-")
    report = Path(temporary.name, "matrix.json")
    tests = dict.fromkeys(f"{s.location.path}::{s.text.test_name}" for s in scenarios)
    arguments = [
        *(sys.executable, "-m", "pytest", "--quiet", "--no-header"),
        *("-p", "no:cacheprovider", f"--exigent-json={report}"),
        *(f"--exigent-regime={name}" for name in names),
        *([f"--exigent-regimes={folder.absolute()}"] if folder else []),
        *tests,
    ]
    running = subprocess.Popen(  # noqa: S603 - our own interpreter and arguments
        arguments, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )

    def wait() -> list[ScenarioEntry]:
        with temporary:
            output, _ = running.communicate()
            rows = read_json(report.read_bytes()).scenarios if report.is_file() else ()
        return _all_of(scenarios, rows, output)

    return wait


def _all_of(
    scenarios: Sequence[Scenario], rows: Sequence[ScenarioEntry], output: str
) -> list[ScenarioEntry]:
    wanted = {(scenario.location.path, scenario.location.line) for scenario in scenarios}
    found = [row for row in rows if (row.file, row.line) in wanted]
    if len(found) != len(wanted):
        raise InputError(
            f"pytest has a result for {len(found)} of the {len(wanted)} scenarios with Python "
            "steps; it says:",
            below=output.strip().split("\n"),
        )
    return found
