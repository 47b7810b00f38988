"""What takes seconds in a large bench is looked for beside the server, in a process of its own.

Nobody waits for it who types.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec

from exigent.files import with_unsaved


class BenchQuestion(msgspec.Struct, frozen=True):
    """What is looked at: a bench, with what an editor holds of its files.

    `columns` are the regimes that can be asked, and `of` what is asked about.
    """

    root: str
    unsaved: Mapping[str, bytes]
    only_contained: bool
    columns: tuple[str, ...] = ()
    of: tuple[str, ...] = ()


async def ask_beside(module: str, asked: BenchQuestion) -> bytes:
    """Return what a module answers in a process of its own, nothing where that fails.

    Whoever cancels it ends the looking.
    """
    # asyncio itself waits for ever for a process whose starting is cancelled.
    process = subprocess.Popen(  # noqa: ASYNC220, S603 - this Python, and a module of this package
        [sys.executable, "-P", "-m", module],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        told, _ = await asyncio.to_thread(process.communicate, msgspec.msgpack.encode(asked))
    except asyncio.CancelledError:
        process.kill()
        process.wait()
        raise
    return told


def answer_beside(answer: Callable[[BenchQuestion], object]) -> None:
    """Answer the question that comes by standard input; this is what such a module runs."""
    asked = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=BenchQuestion)
    with with_unsaved({Path(path): text for path, text in asked.unsaved.items()}):
        told = answer(asked)
    sys.stdout.buffer.write(msgspec.msgpack.encode(told))
