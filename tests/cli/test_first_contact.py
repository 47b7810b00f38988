"""What somebody sees who has just fetched the bench and types `make matrix`."""

from __future__ import annotations

import shlex
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tests.cli.terminal import run_on_terminal

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
STUB = """\
#!/bin/sh
case "$*" in
  "-m venv "*) mkdir -p "$3/bin" && cp "$0" "$3/bin/python" && cp "$0" "$3/bin/exigent" ;;
  *) : ;;
esac
"""


@pytest.fixture(autouse=True)
def called_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the tests themselves are run by make, it would tell which folder it enters."""
    for name in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS"):
        monkeypatch.delenv(name, raising=False)


@dataclass(frozen=True)
class Made:
    """What `make matrix` prints, a line each, and the page that it writes."""

    screen: list[str]
    page: Path


@cache
def make_matrix(folder: Path, columns: int) -> Made:
    """Run `make matrix` with what is installed here, once for all who ask."""
    page = folder / f"{columns}" / "matrix.html"
    # `-o`: what is installed here is up to date.
    command = ["make", "-o", ".venv/.ready", "matrix", f"BIN={BIN}", f"PAGE={page}"]
    environment = {"NO_COLOR": "1", "EXIGENT_CACHE": str(folder / "cache")}
    ended = run_on_terminal(command, ROOT, columns, environment)
    assert ended.code == 0
    assert page.read_bytes().startswith(b"<!doctype html>")
    return Made(ended.out.splitlines(), page)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("first_contact")


@pytest.mark.parametrize("columns", [80, 120])
def test_the_last_lines_hold_all_that_a_newcomer_needs(folder: Path, columns: int) -> None:
    made = make_matrix(folder, columns)
    screen = made.screen[-24:]
    # But for places, which are as long as a folder of tests is deep.
    own = [line for line in screen if str(folder) not in line and str(BIN) not in line]
    assert max(map(len, own)) <= columns
    said = " ".join(" ".join(screen).split())
    for text in (
        "M must disclose",
        "R! not as expected",
        " scenarios; on ",
        " of them the regimes that govern the request differ; ",
        " claims about every request: ",
        " proved. Nothing is unexpected.",
        " unchecked (no scenario says what they ought to be)",
        f"The same as a page, to open in a browser: {made.page}",
    ):
        assert text in said
    at = screen.index("Three commands to try next:")
    assert screen[-1].startswith("  make reasons ")
    assert len(screen[at + 1 :]) == 3


def test_what_is_to_be_tried_next_works(folder: Path) -> None:
    for line in make_matrix(folder, 80).screen[-3:-1]:
        ended = subprocess.run(
            shlex.split(line), cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert (ended.returncode, ended.stderr) == (0, "")


def test_while_it_installs_it_says_what_it_is_doing(tmp_path: Path) -> None:
    stub = tmp_path / "python"
    stub.write_text(STUB, "utf-8")
    stub.chmod(0o755)
    command = ["make", "matrix", f"PYTHON={stub}", f"VENV={tmp_path / 'venv'}"]
    command.append(f"PAGE={tmp_path / 'matrix.html'}")
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    first, *steps = ended.stdout.splitlines()[:4]
    assert first.startswith("Once, in a minute or two: ")
    assert [step.partition(":")[0] for step in steps] == ["1 of 3", "2 of 3", "3 of 3"]
