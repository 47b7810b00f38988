"""The floors of the library: imports run downward, and every module has its place."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
LINT = (sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()")


def contracts() -> dict[str, dict[str, Any]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {contract["id"]: contract for contract in settings["tool"]["importlinter"]["contracts"]}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*LINT, "--no-cache", "--no-logo"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder / "src"), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the library and its contracts, to be spoilt."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    faces = Path("tests/architecture/faces.py")
    (tmp_path / faces.parent).mkdir(parents=True)
    shutil.copy(ROOT / faces, tmp_path / faces)
    return tmp_path


def add(folder: Path, module: str, line: str) -> None:
    with (folder / "src" / "exigent" / module).open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")


def test_every_contract_holds() -> None:
    ended = lint(ROOT)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert f"{len(contracts())} kept, 0 broken" in ended.stdout


def test_the_layers_leave_no_module_out() -> None:
    layers = contracts()["floors"]
    assert layers["exhaustive"] is True
    assert layers["containers"] == ["exigent"]
    assert "exhaustive_ignores" not in layers
    assert "ignore_imports" not in layers


def test_no_circle_is_excused() -> None:
    assert contracts()["acyclic"].keys() == {"id", "name", "type", "ancestors"}
    assert contracts()["acyclic"]["ancestors"] == ["exigent"]


# A module, a line at its end, and what is said of it: all are tried in one copy, at once.
OUT_OF_PLACE = (
    (
        "words/decision.py",
        "import exigent.bench.panel",
        "exigent.words.decision -> exigent.bench.panel",
    ),
    (
        "doors/cli/telling.py",
        "import exigent.doors.pytest_plugin",
        "exigent.doors.cli.telling -> exigent.doors.pytest_plugin",
    ),
    (
        "doors/pytest_plugin/rows.py",
        "import exigent.doors.cli",
        "exigent.doors.pytest_plugin.rows -> exigent.doors.cli",
    ),
    (
        "bench/matrix.py",
        "import exigent.words.fact",
        "exigent.bench.matrix imports exigent.words.fact",
    ),
    ("newcomer.py", "", "not listed as layers:\n\n- exigent.newcomer"),
    ("suite/feature.py", "import exigent.suite.reading", ".feature -> .reading"),
    ("report/matrix/failure.py", "import pytest", "exigent.report.matrix.failure -> pytest"),
)
BROKEN = (
    "Imports run downward",
    "No door imports another",
    "Rooms are entered by their faces",
    "in a circle",
    "Only the plugin knows pytest",
)


def test_a_module_out_of_its_place_breaks_a_contract(copy: Path) -> None:
    for module, line, _ in OUT_OF_PLACE:
        add(copy, module, line)
    ended = lint(copy)
    assert ended.returncode == 1, ended.stdout + ended.stderr
    assert [name for name in BROKEN if f"{name} BROKEN" not in ended.stdout] == []
    assert [said for *_, said in OUT_OF_PLACE if said not in ended.stdout] == []
