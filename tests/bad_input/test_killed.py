"""A command that is killed while it writes: what was there is whole, or what is new is."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.small_bench import SmallBench

pytestmark = pytest.mark.slow

FILE = "features/lending.feature"
# Ends the process the hard way where a file that is written to its end is to take its place.
KILLED = """\
import os, pathlib, signal, sys
from exigent.doors.cli.command_line import main

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

pathlib.Path.replace = pathlib.Path.rename = os.replace = os.rename = os.link = die
main(sys.argv[1:])
"""
IDLE = "    And the record was deleted\n    And the record was deleted\n"
WRITING: Mapping[str, tuple[str, ...]] = {
    "a report": ("run", "--json", "matrix.json"),
    "a fix": ("lint", "--fix"),
    "a layout": ("fmt",),
    "a case": ("new", "case", "other", "--title", "T", "--source", "S"),
    "a fact": (
        *("new", "fact", "other", "--asks", "So?", "--type", "yes_no", "--ordinary", "true"),
        *("--value", "true=it is so", "--value", "false=it is not so"),
    ),
    "a picture": ("plot", "--out", "matrix.svg"),
    "a bench": ("init", "other"),
}

OLDER = "<svg ><dc:creator><cc:Agent><dc:title>exigent</dc:title></cc:Agent></dc:creator></svg>"


@pytest.mark.parametrize("name", WRITING)
def test_whoever_is_killed_while_writing_leaves_no_half_of_a_file(
    bench: SmallBench, name: str
) -> None:
    bench.write("matrix.json", "### Old")
    bench.write("matrix.svg", OLDER)
    bench.change(FILE, "    And the record was deleted\n", IDLE)
    before = shown(bench.root)
    ended = subprocess.run(
        [sys.executable, "-B", "-c", KILLED, *WRITING[name]],
        cwd=bench.root,
        capture_output=True,
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr.decode()
    assert shown(bench.root) == before


def shown(folder: Path) -> dict[str, bytes]:
    """Return the files but those that are still being written, which have hidden names."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not any(part.startswith(".") for part in path.parts)
    }
