"""The engine that docs/engines.md shows is one that works, and keeps the contract."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

PAGE = (Path(__file__).parents[2] / "docs" / "engines.md").read_text("utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
ENGINE = next(block for block in BLOCKS if "class CsvEngine:" in block)
TESTS = next(block for block in BLOCKS if "(EngineKit):" in block)
# The table, its regime and the settings of the package, in the section that shows the engine.
OWN = PAGE.partition("\n## Write your own\n")[2]
TABLE, REGIME, SETTINGS = (
    re.findall(rf"^```{language}\n(.*?)^```$", OWN, re.MULTILINE | re.DOTALL)[0]
    for language in ("csv", "yaml", "toml")
)


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
    assert "20 passed" in ended.stdout


def test_the_regime_of_the_page_decides_in_a_new_bench(package: Path) -> None:
    names = tomllib.loads(SETTINGS)["project"]["entry-points"]["exigent.engines"]
    installed = package / "csv_engine-0.1.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: csv-engine\nVersion: 0.1\n")
    points = "".join(f"{name} = {place}\n" for name, place in names.items())
    (installed / "entry_points.txt").write_text(f"[exigent.engines]\n{points}")
    exigent = [sys.executable, "-m", "exigent"]
    subprocess.run([*exigent, "init", "bench"], cwd=package, check=True, capture_output=True)
    bench = package / "bench"
    (bench / "regimes" / "desk.csv").write_text(TABLE)
    (bench / "regimes" / "desk.yaml").write_text(REGIME)
    (bench / "facts.yaml").write_text("requester: parent\nloan_age: 12\n")
    ended = subprocess.run(
        [*exigent, "decide", "--facts", "facts.yaml", "--regime", "desk"],
        cwd=bench,
        env={**os.environ, "PYTHONPATH": str(package)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "allow: the owner hands it over" in ended.stdout


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
