"""A terminal of a given width, for a command that runs in a process of its own."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.small_bench import Ended


def exigent_on_terminal(folder: Path, columns: int, *arguments: str, **environment: str) -> Ended:
    """Run the command line on a terminal; what it writes to it comes back as `out`."""
    return run_on_terminal(
        [sys.executable, "-m", "exigent", *arguments], folder, columns, environment
    )


def run_on_terminal(
    command: Sequence[str], folder: Path, columns: int, environment: Mapping[str, str]
) -> Ended:
    """Run any command on a terminal."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    with subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, "TERM": "xterm", "COLORTERM": "", **environment},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    ) as process:
        os.close(theirs)
        written = _read_all(ours)
        code = process.wait()
    return Ended(code, written.decode().replace("\r\n", "\n"), "")


def _read_all(terminal: int) -> bytes:
    written = b""
    try:
        while piece := os.read(terminal, 65_536):
            written += piece
    except OSError:  # the terminal closes so once the last process on it has ended
        pass
    os.close(terminal)
    return written
