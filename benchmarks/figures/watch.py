"""How long `exigent watch` takes from a save to the redraw, on a terminal.

A feature of 200 scenarios under 20 regimes, one of five in the bench, is saved again and again,
each time with another scenario changed. The clock runs from before the save until the last line of
the redraw is read. Beside it stands a whole `exigent run` of the same bench, which is what an
analyst would wait for otherwise. The features say `every regime refuses ..., except`: with a table row
for each of the 4,000 cells Gherkin's parser alone takes as long again.
"""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from figure import Row, Settings, exigent_command
from sides import exigent_bench
from timing import Command, ProcessError, Spread, run
from work import make_work

NAME = "watch"
MILLISECONDS_AT_MOST = 300
SHARE_AT_MOST = 0.5
SCENARIOS_A_FILE = 200
FILES = 5
LEAST_ROUNDS = 9
END = b"Ctrl-C ends."


def measure(settings: Settings) -> Iterator[Row]:
    """Yield the milliseconds from a save to the redraw, and their share of a whole run."""
    bench = settings.folder / "bench"
    exigent_bench.write(make_work(scenarios=SCENARIOS_A_FILE * FILES), bench, "allowed-only")
    feature = _join_features(bench / "features")
    command = Command([exigent_command(), "run"], bench)
    run(command)
    taken, shares = [], []
    with _watching(bench) as terminal:
        _read_redraw(terminal, 1)
        for number in range(2, max(settings.rounds, LEAST_ROUNDS) + 2):
            seconds = _save(feature, terminal, number)
            taken.append(1000 * seconds)
            shares.append(seconds / run(command).seconds)
    what = f"a save of {SCENARIOS_A_FILE} scenarios x 20 regimes, until it is redrawn"
    yield Row(NAME, what, Spread.of(taken), "ms", at_most=MILLISECONDS_AT_MOST)
    yield Row(NAME, "that over a whole exigent run", Spread.of(shares), "times", SHARE_AT_MOST)


def _join_features(folder: Path) -> Path:
    """Put two files of 100 scenarios each into one; return the first."""
    files = sorted(folder.glob("*.feature"))
    for first, second in zip(files[::2], files[1::2], strict=True):
        _, _, scenarios = second.read_text("utf-8").partition("\n")
        first.write_text(first.read_text("utf-8") + scenarios, "utf-8")
        second.unlink()
    return files[0]


def _save(feature: Path, terminal: int, number: int) -> float:
    """State something else in one scenario, and return the seconds until that is shown."""
    text = feature.read_text("utf-8")
    name = f"Request {number:05d}"
    changed = text.replace(f"Scenario: {name}\n", f"Scenario: {name} again\n")
    start = time.perf_counter()
    feature.write_text(changed, "utf-8")
    _read_redraw(terminal, number)
    return time.perf_counter() - start


def _read_redraw(terminal: int, number: int) -> None:
    """Read until a redraw of this number is there to its last line."""
    read = b""
    while (
        END not in read.rpartition(b"redraw %d: " % number)[2]
        or b"redraw %d: " % number not in read
    ):
        try:
            read += os.read(terminal, 65_536)
        except OSError:
            raise ProcessError(f"exigent watch ended: {read.decode()}") from None


@contextmanager
def _watching(bench: Path) -> Iterator[int]:
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "120", "LINES": "50"}
    with subprocess.Popen(
        [exigent_command(), "watch"],
        cwd=bench,
        env=environment,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    ) as process:
        os.close(theirs)
        try:
            yield ours
        finally:
            process.send_signal(signal.SIGTERM)
            os.close(ours)
