"""Golden files: compared, written anew on purpose only, and missed when no test compares them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
TESTS = """\
def test_one(matches_golden):
    matches_golden("one", "as it was")

def test_other(matches_golden):
    matches_golden("other", "as it was")
"""


@pytest.fixture
def screens(tmp_path: Path) -> Path:
    """Two tests in a folder, each with its golden file, and a third file that none compares."""
    folder = tmp_path / "screens"
    (folder / "golden").mkdir(parents=True)
    (folder / "test_screens.py").write_text(TESTS)
    for name in ("one", "other", "gone"):
        (folder / "golden" / f"{name}.txt").write_text("as it was")
    return tmp_path


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name != "CI"}
    return subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-p", "tests.golden", "-p", "no:cacheprovider"),
            *("--rootdir", str(folder), *arguments),
        ],
        cwd=folder,
        env={**kept, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("processes", [(), ("-n", "2")], ids=["one process", "two processes"])
def test_a_file_that_no_test_compares_fails_the_run(screens: Path, processes: list[str]) -> None:
    ended = run(screens, *processes)
    assert ended.returncode == 1, ended.stdout + ended.stderr
    assert "2 passed" in ended.stdout
    assert "screens/golden/gone.txt" in ended.stdout
    assert "screens/golden/one.txt" not in ended.stdout


@pytest.mark.parametrize("processes", [(), ("-n", "2")], ids=["one process", "two processes"])
def test_where_every_file_is_compared_the_run_passes(screens: Path, processes: list[str]) -> None:
    (screens / "screens" / "golden" / "gone.txt").unlink()
    ended = run(screens, *processes)
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_a_folder_of_files_beside_which_no_test_compares_any_fails_the_run(screens: Path) -> None:
    (screens / "screens" / "test_screens.py").write_text("def test_nothing(): ...\n")
    ended = run(screens)
    assert ended.returncode == 1
    assert "screens/golden/other.txt" in ended.stdout


@pytest.mark.parametrize(
    "some",
    [("-k", "one"), ("screens/test_screens.py",), ("-n", "2", "-k", "one")],
    ids=["by name", "by file", "by name in two processes"],
)
def test_where_only_some_tests_ran_no_file_is_missed(screens: Path, some: list[str]) -> None:
    ended = run(screens, *some)
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_a_text_that_differs_fails_and_the_switch_writes_it_anew(screens: Path) -> None:
    file = screens / "screens" / "golden" / "one.txt"
    file.write_text("otherwise")
    assert run(screens, "-k", "one").returncode == 1
    assert run(screens, "-k", "one", "--update-golden").returncode == 0
    assert file.read_text() == "as it was"


def test_in_ci_no_golden_file_is_written(screens: Path) -> None:
    file = screens / "screens" / "golden" / "one.txt"
    file.write_text("otherwise")
    ended = run(screens, "--update-golden", CI="true")
    assert ended.returncode == pytest.ExitCode.USAGE_ERROR
    assert "--update-golden is refused where CI is set" in ended.stderr
    assert file.read_text() == "otherwise"
