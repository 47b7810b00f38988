"""Python files of a bench that have the names of what exigent itself imports."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.doors.benches import (
    BENCH,
    GOOD,
    OWN_FEATURE,
    WITH_OWN_STEPS,
    exigent_door,
    write_bench,
    write_files,
)

# Of the standard library, of what exigent needs, and of what pytest needs to run for it.
NAMES = ("signal", "typing", "json", "yaml", "msgspec", "rich", "gherkin", "parse")
SHADOWS = {f"{name}.py": "raise SystemExit('it ran')\n" for name in NAMES}


@pytest.mark.parametrize("folder", [".", "features", "steps"])
def test_none_is_run_for_it_wherever_the_command_line_is_started(
    tmp_path: Path, folder: str
) -> None:
    root = write_bench(tmp_path, {"good": GOOD}, BENCH)
    write_files(root / folder, SHADOWS)
    ended = exigent_door(root / folder, "run")
    assert (ended.code, ended.err) == (0, ""), ended.text


@pytest.mark.slow
@pytest.mark.parametrize("name", ["pytest", "pytest_bdd", "_pytest", "exigent"])
def test_nor_where_pytest_runs_some_of_the_steps(tmp_path: Path, name: str) -> None:
    # `pythonpath` of pytest's own settings would put them before all else, as it says.
    files = {file: text for file, text in WITH_OWN_STEPS.items() if file != "pyproject.toml"}
    root = write_bench(tmp_path, {"houses": OWN_FEATURE}, files)
    write_files(root, {f"{name}.py": "raise SystemExit('it ran')\n"})
    ended = exigent_door(root / "features", "run")
    assert (ended.code, ended.err) == (0, ""), ended.text
