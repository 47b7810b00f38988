"""A fault of the plugin itself: no test fails, pytest ends with seventy and says what to report."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from exigent import __version__
from tests.doors.benches import (
    GOOD,
    OWN_FEATURE,
    WITH_OWN_STEPS,
    exigent_door,
    pytest_door,
    write_bench,
    write_files,
)

pytestmark = pytest.mark.slow

# What is broken in the library before pytest begins.
BROKEN = {
    "the panel": "from exigent.bench.panel import Panel\nPanel.decide = None\n",
    "the row": "import exigent.doors.pytest_plugin.scenario_run as broken\nbroken.make_row = None\n",
    "the state": "import exigent.doors.pytest_plugin.plugin as broken\nbroken.ScenarioRun = None\n",
    "the matrix": "import exigent.doors.pytest_plugin.rows as broken\nbroken.make_matrix = None\n",
    "a report": "import exigent.doors.pytest_plugin.plugin as broken\nbroken.write_reports = None\n",
    "the screen": "import exigent.doors.pytest_plugin.plugin as broken\nbroken.print_matrix = None\n",
}
SAID = re.compile(
    rf"exigent {re.escape(__version__)} itself failed: TypeError: 'NoneType' object is not callable "
    r"\(doors/pytest_plugin/\w+\.py:\d+\); please report this line and the command; --full-trace shows where"
)


@pytest.mark.parametrize("name", BROKEN)
def test_it_is_no_verdict(tmp_path: Path, name: str) -> None:
    root = write_bench(tmp_path, {"good": GOOD})
    write_files(root, {"conftest.py": BROKEN[name]})
    ended = pytest_door(root, "-q", "--exigent-json=m.json", "--exigent-matrix", "features")
    assert ended.code == 70
    assert SAID.search(ended.text)
    assert "FAILED" not in ended.out


def test_what_is_wrong_while_features_are_read_is_no_verdict(tmp_path: Path) -> None:
    root = write_bench(tmp_path, {"good": GOOD})
    broken = (
        "import exigent.doors.pytest_plugin.feature_file as broken\nbroken.FeatureReader = None\n"
    )
    write_files(root, {"conftest.py": broken})
    ended = pytest_door(root, "-q", "features")
    assert ended.code == 2  # pytest's own code for what it could not collect
    assert SAID.search(ended.text)


def test_the_other_door_hands_it_on(tmp_path: Path) -> None:
    root = write_bench(tmp_path, {"houses": OWN_FEATURE}, WITH_OWN_STEPS)
    write_files(root, {"conftest.py": BROKEN["the state"] + WITH_OWN_STEPS["conftest.py"]})
    ended = exigent_door(root, "run")
    assert ended.code == 70
    assert ended.err.startswith("pytest says:\n")
    assert SAID.search(ended.err)
