"""A replay that somebody ends, by a real signal: nothing of it stays, and no traceback is shown."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.endings.processes import environment, started, ticks
from tests.small_bench import write_small_bench

pytestmark = pytest.mark.slow

# It takes DuckDB weeks, and no row comes out.
PEOPLE = ("police", "borrower", "parent", "press")
ENDLESS = "SELECT 'press' AS requester FROM range(1000000000) a(i), range(1000000000) b(j) WHERE i + j < 0"

# The command line that is killed when part 20 is written, but not yet where it belongs.
KILLED_AMID = """\
import os, signal, sys
from pathlib import Path
from exigent.doors.cli.command_line import main

replace = Path.replace

def replace_or_die(path, target):
    if "rows-00020" in path.name:
        os.kill(os.getpid(), signal.SIGKILL)
    return replace(path, target)

Path.replace = replace_or_die
main(sys.argv[1:])
"""


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_it_ends_while_duckdb_works(tmp_path: Path, number: signal.Signals, code: int) -> None:
    write_small_bench(tmp_path / "bench")
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    told = ("replay", "--query", ENDLESS, "--csv", "counts.csv", "--decisions", "decided")
    with started(tmp_path / "bench", *told, TMPDIR=str(temporary)) as process:
        while not list(temporary.glob("exigent-replay-*")):
            assert process.poll() is None
        begun = ticks(process.pid)
        while ticks(process.pid) < begun + 100:
            assert process.poll() is None
        process.send_signal(number)
        told_by_it = process.communicate()
    assert process.returncode == code
    assert "Traceback" not in "".join(told_by_it)
    assert list(temporary.iterdir()) == []
    assert not (tmp_path / "bench/counts.csv").exists()
    assert not (tmp_path / "bench/decided").exists()


def test_a_run_that_was_killed_goes_on_and_makes_the_same_bytes(tmp_path: Path) -> None:
    """Each file is a part, so that it is killed with some of them written."""
    bench = tmp_path / "bench"
    write_small_bench(bench)
    for at in range(40):
        rows = "".join(f"{row},{PEOPLE[row % 4]},{row % 50}\n" for row in range(at, at + 200))
        (bench / f"part-{at:02}.csv").write_text(f"id,requester,loan_age\n{rows}", "utf-8")

    def told(folder: str) -> tuple[str, ...]:
        return ("replay", "part-*.csv", "--decisions", folder, "--json", f"{folder}.json")

    def contents(folder: str) -> dict[str, bytes]:
        several = [*(bench / folder).iterdir(), bench / f"{folder}.json"]
        return {one.name.replace(folder, ""): one.read_bytes() for one in several}

    killed = subprocess.run(
        [sys.executable, "-c", KILLED_AMID, *told("killed")],
        cwd=bench,
        env=environment(),
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL
    assert len(list((bench / "killed").glob("rows-*"))) == 20
    assert not (bench / "killed.json").exists()
    for folder in ("killed", "whole"):
        with started(bench, *told(folder)) as process:
            process.communicate()
        assert process.returncode == 0
    assert contents("killed") == contents("whole")
