"""Standard streams that are full, closed or gone: never an exit code that is a verdict."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from exigent import __version__
from exigent.report.matrix.matrix_json import read_json
from tests.endings.processes import environment, shell
from tests.small_bench import SmallBench

pytestmark = pytest.mark.slow

FULL = "cannot write to standard output: no space left on device\n"
CLOSED = "cannot write to standard output: it is closed\n"
COMMANDS = (
    "run",
    "run --json -",
    "decide --facts facts.yaml --json",
    "regimes",
    "lint",
    "steps",
    "schema matrix",
    "--help",
    "run --help",
    "--version",
)


@pytest.fixture(autouse=True)
def _facts(bench: SmallBench) -> None:
    bench.write("facts.yaml", "paper: letter\n")


@pytest.mark.parametrize("command", COMMANDS)
def test_an_output_that_is_full_is_no_verdict(bench: SmallBench, command: str) -> None:
    ended = shell(bench.root, f"exigent {command} >/dev/full")
    assert (ended.code, ended.err) == (70, FULL)


@pytest.mark.parametrize("command", COMMANDS)
def test_an_output_that_is_closed_is_no_verdict(bench: SmallBench, command: str) -> None:
    ended = shell(bench.root, f"exigent {command} >&-")
    assert (ended.code, ended.err) == (70, CLOSED)


def test_a_command_that_writes_nothing_needs_no_output(bench: SmallBench) -> None:
    ended = shell(bench.root, "exigent fmt && exigent fmt --diff >&-")
    assert (ended.code, ended.err) == (0, "")


def test_a_file_that_is_opened_does_not_become_the_output_that_is_closed(bench: SmallBench) -> None:
    ended = shell(bench.root, "exigent run --json matrix.json >&-")
    assert (ended.code, ended.err) == (70, CLOSED)
    assert read_json((bench.root / "matrix.json").read_bytes()).scenarios


def test_a_report_that_the_user_sends_to_a_full_device_is_wrong_input(bench: SmallBench) -> None:
    ended = shell(bench.root, "exigent run --json /dev/full")
    assert ended.code == 2
    assert ended.err == "/dev/full:1:1: cannot write the file: no space left on device\n"


@pytest.mark.parametrize("errors", ["2>&-", "2>/dev/full"])
@pytest.mark.parametrize(
    ("command", "code"),
    [("run", 0), ("nonsense", 2), ("run no.feature", 2), ("run >/dev/full", 70)],
)
def test_complaints_that_nobody_can_hear_change_nothing(
    bench: SmallBench, command: str, code: int, errors: str
) -> None:
    ended = shell(bench.root, f"exigent {command} {errors}")
    assert (ended.code, ended.err) == (code, "")
    assert "no.feature" not in ended.out


def test_without_an_input_there_is_nobody_to_ask(bench: SmallBench) -> None:
    ended = shell(bench.root, "exigent new case other <&-")
    assert ended.code == 2
    assert ended.err == (
        "without a terminal to ask at, this needs --title, --source; --help says what they mean\n"
    )
    assert shell(bench.root, "exigent run <&-").code == 0


def test_with_every_stream_closed_the_exit_code_still_tells(bench: SmallBench) -> None:
    assert shell(bench.root, "exigent lint nothing <&- >&- 2>&-").code == 2


@pytest.mark.parametrize("colour", ["NO_COLOR", "FORCE_COLOR"])
def test_a_reader_that_has_enough_ends_it_as_ever(bench: SmallBench, colour: str) -> None:
    read, write = os.pipe()
    os.close(read)
    ended = subprocess.run(
        [sys.executable, "-m", "exigent", "run", "-v"],
        cwd=bench.root,
        env=environment({colour: "1"}),
        stdout=write,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(write)
    assert (ended.returncode, ended.stderr) == (141, b"")


def test_the_version_is_told(bench: SmallBench) -> None:
    assert shell(bench.root, "exigent --version").out == f"exigent, version {__version__}\n"
