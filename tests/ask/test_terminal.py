"""`exigent ask` as somebody at a terminal has it, who types an answer when one is asked for."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.small_bench import Ended, SmallBench

pytestmark = pytest.mark.slow

PROMPT = b"> "
END_OF_INPUT = b"\x04"


def converse(folder: Path, columns: int, typed: Sequence[bytes], *arguments: str) -> Ended:
    """Run `exigent ask` on a terminal, and type each answer once there is a prompt for it."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    left = list(typed)
    written = b""
    with subprocess.Popen(
        [sys.executable, "-m", "exigent", "ask", *arguments],
        cwd=folder,
        env={**os.environ, "TERM": "xterm", "NO_COLOR": "1", "COLUMNS": str(columns)},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    ) as process:
        os.close(theirs)
        while piece := _read(ours):
            written += piece
            if written.endswith(b"\n" + PROMPT) and left:
                os.write(ours, left.pop(0))
        code = process.wait()
    os.close(ours)
    assert not left, "it ended before all was typed"
    return Ended(code, written.decode().replace("\r\n", "\n"), "")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65_536)
    except OSError:  # the terminal closes so once the last process on it has ended
        return b""


def test_what_is_typed_answers_the_questions(bench: SmallBench) -> None:
    ended = converse(bench.root, 80, [b"1\n", b"1\n", b"nonsense\n", b"3\n"])
    assert ended.code == 0
    assert "> nonsense\n  `nonsense` is none of the answers" in ended.out
    assert ended.out.count("\n> ") == 4
    assert "allow (2)  privacy-act, open-shelf" in ended.out
    assert "3 questions answered; none of 3 answers turns on anything" in ended.out


def test_the_end_of_what_is_typed_ends_it_with_what_is_known(bench: SmallBench) -> None:
    ended = converse(bench.root, 80, [b"2\n", END_OF_INPUT])
    assert ended.code == 0
    assert "1 question answered" in ended.out
    assert "And the record was deleted" in ended.out


@pytest.mark.parametrize("columns", [40, 60])
def test_questions_fit_a_narrow_terminal(bench: SmallBench, columns: int) -> None:
    ended = converse(bench.root, columns, [b"x\n", b"1\n", b"s\n"])
    dialogue, _, _ = ended.out.partition("\n\nthe record is kept\n")
    assert max(map(len, dialogue.splitlines())) <= columns
    assert ended.code == 0
