"""Hands scenarios with the bench's own Python steps to pytest, and takes their rows back."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from exigent.errors import InputError
from exigent.matrix import ScenarioEntry
from exigent.report.matrix_json import read_json
from exigent.suite.reading import Scenario


def judge_in_pytest(
    root: Path, scenarios: Sequence[Scenario], names: Sequence[str], folder: Path | None
) -> list[ScenarioEntry]:
    """Return the rows of scenarios that only pytest can run, in the same panel.

    Raises InputError with pytest's own words if it did not run all of them.
    """
    wanted = {(s.location.path, s.location.line) for s in scenarios}
    files = list(dict.fromkeys(scenario.location.path for scenario in scenarios))
    with tempfile.TemporaryDirectory(prefix="exigent-") as temporary:
        report = Path(temporary, "matrix.json")
        arguments = [
            *(sys.executable, "-m", "pytest", "--quiet", "--no-header"),
            *("-p", "no:cacheprovider", f"--exigent-json={report}"),
            *(f"--exigent-regime={name}" for name in names),
            *([f"--exigent-regimes={folder.absolute()}"] if folder else []),
            *files,
        ]
        ended = subprocess.run(  # noqa: S603 - our own interpreter and arguments
            arguments, cwd=root, capture_output=True, text=True, check=False
        )
        rows = read_json(report.read_bytes()).scenarios if report.is_file() else ()
    found = [row for row in rows if (row.file, row.line) in wanted]
    if len(found) != len(wanted):
        output = (ended.stdout + ended.stderr).strip()
        raise InputError(
            f"pytest ran {len(found)} of the {len(wanted)} scenarios with Python steps; it says:\n"
            f"{output}\n",
        )
    return found
