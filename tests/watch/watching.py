"""`exigent watch` as a process: each redraw is read as soon as it is there, and no sooner."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import signal
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.signals import heed_signals

LAST_LINE = "Ctrl-C ends."
CLEARED = "\x1b[2J\x1b[H"


class Watching:
    """A running `exigent watch` without a terminal."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.pid = process.pid

    def redraw(self) -> str:
        """Return what the next redraw shows, as soon as all of it is there."""
        assert self.process.stdout is not None
        lines = []
        for line in self.process.stdout:
            lines.append(line)
            if line == "\n" and len(lines) > 1 and lines[-2].endswith(LAST_LINE + "\n"):
                return "".join(lines[:-1])
        raise AssertionError(f"it ended after {lines}: {self.end()}")

    def whole_redraw(self) -> str:
        """Return the next redraw of which pytest has run everything."""
        while "not in the matrix yet" in (shown := self.redraw()):
            pass
        return shown

    def end(self) -> tuple[int, str]:
        """Interrupt it as Ctrl-C does; return its exit code and what it said to standard error."""
        self.process.send_signal(signal.SIGINT)
        _, errors = self.process.communicate()
        return self.process.returncode, errors


@contextmanager
def watching(root: Path, *arguments: str, **environment: str) -> Iterator[Watching]:
    """Start it in a folder; it is interrupted at the latest when the block ends."""
    with subprocess.Popen(
        [sys.executable, "-m", "exigent", "watch", *arguments],
        cwd=root,
        env=_environment(environment),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=heed_signals,  # noqa: PLW1509 - nothing else of the test runs meanwhile
    ) as process:
        try:
            yield Watching(process)
        finally:
            if process.poll() is None:
                process.kill()


class WatchingOnTerminal:
    """A running `exigent watch` on a terminal."""

    def __init__(self, process: subprocess.Popen[bytes], terminal: int) -> None:
        self.process = process
        self._terminal = terminal
        self._read = b""

    def resize(self, columns: int, rows: int) -> None:
        _resize(self._terminal, columns, rows)

    def screen(self, number: int) -> list[str]:
        """Return the lines of the screen once it shows the redraw of this number to its end."""
        end = re.compile(rf"redraw {number}: [^.]*?\S+\s+[^\x1b]*?Ctrl-C\s+ends\.\n", re.DOTALL)
        while True:
            # What is read at once may end within a letter, or between the two that end a line.
            written = self._read.decode(errors="ignore").replace("\r\n", "\n")
            frame = written.rpartition(CLEARED)[2]
            if end.search(frame):
                return frame.splitlines()
            self.more()

    def more(self) -> None:
        """Read what comes next."""
        self._read += os.read(self._terminal, 65_536)

    def end(self) -> tuple[int, str]:
        """Press Ctrl-C; return the exit code, and what was still written."""
        os.write(self._terminal, b"\x03")
        rest = b""
        try:
            while piece := os.read(self._terminal, 65_536):
                rest += piece
        except OSError:  # the terminal closes so once the last process on it has ended
            pass
        return self.process.wait(), rest.decode(errors="replace")


@contextmanager
def watching_on_terminal(
    root: Path, columns: int, rows: int, *arguments: str
) -> Iterator[WatchingOnTerminal]:
    """Start it on a terminal of that size, which is its own."""
    ours, theirs = pty.openpty()
    _resize(theirs, columns, rows)
    with subprocess.Popen(
        [sys.executable, "-m", "exigent", "watch", *arguments],
        cwd=root,
        env=_environment({"TERM": "xterm", "COLORTERM": "", "NO_COLOR": "1"}),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        preexec_fn=_own_terminal,  # noqa: PLW1509 - nothing else of the test runs meanwhile
    ) as process:
        os.close(theirs)
        try:
            yield WatchingOnTerminal(process, ours)
        finally:
            if process.poll() is None:
                process.kill()
            os.close(ours)


def _own_terminal() -> None:
    os.setsid()
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    heed_signals()


def _resize(terminal: int, columns: int, rows: int) -> None:
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def _environment(given: Mapping[str, str]) -> dict[str, str]:
    # What the surrounding run of pytest says of itself is not meant for the one inside.
    outside = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    return {**outside, "PYTEST_ADDOPTS": "-p no:hypothesispytest", **given}
