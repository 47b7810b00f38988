"""The engine that docs/engines.md shows is one that works, and keeps the contract."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

PAGE = (Path(__file__).parents[2] / "docs" / "engines.md").read_text("utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
ENGINE = next(block for block in BLOCKS if "class CsvEngine:" in block)
TESTS = next(block for block in BLOCKS if "(EngineKit):" in block)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    (tmp_path / "csv_engine.py").write_text(ENGINE, "utf-8")
    (tmp_path / "test_csv_engine.py").write_text(TESTS, "utf-8")
    return tmp_path


def run_pytest(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "--rootdir",
            ".",
            *options,
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_engine_of_the_page_passes_the_kit(package: Path) -> None:
    ended = run_pytest(package)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "17 passed" in ended.stdout


def test_an_engine_of_a_package_that_breaks_the_contract_is_shown_how(package: Path) -> None:
    path = package / "csv_engine.py"
    broken = path.read_text("utf-8").replace(
        "for request in requests]", "for request in requests][::-1]"
    )
    path.write_text(broken, "utf-8")
    ended = run_pytest(package, "-k", "in_the_order")
    assert ended.returncode == 1
    assert "answers come in the order of the requests" in ended.stdout
    assert re.search(r"wanted   allow, owner, ground wish", ended.stdout)


def test_the_example_is_short() -> None:
    code = [line for line in ENGINE.split("class CsvEngine", 1)[1].splitlines() if line.strip()]
    assert len(code) <= 45
