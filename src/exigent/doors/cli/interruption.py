"""Ctrl-C and SIGTERM: what a command has begun is put away, and no traceback is shown."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

_Handler = Callable[[int, FrameType | None], object]


@dataclass
class Termination:
    """Whether somebody asked the program to end by SIGTERM."""

    to_end: bool = False


def end_undisturbed() -> None:
    """Let no signal disturb the program while it puts away the last: it ends anyhow."""
    _handle(signal.SIGINT, signal.SIG_IGN)
    _handle(signal.SIGTERM, signal.SIG_IGN)


@contextmanager
def unwinding() -> Iterator[Termination]:
    """Let both signals unwind what runs inside as KeyboardInterrupt; yields what tells them apart.

    Libraries that listen to signals themselves keep no more of one than that it came.
    """
    asked = Termination()
    if threading.current_thread() is not threading.main_thread():
        yield asked
        return

    def terminate(_number: int, _frame: FrameType | None) -> None:
        asked.to_end = True
        raise KeyboardInterrupt

    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    _handle(signal.SIGINT, signal.default_int_handler)
    _handle(signal.SIGTERM, terminate)
    try:
        yield asked
    finally:
        signal.signal(signal.SIGINT, before[0])
        signal.signal(signal.SIGTERM, before[1])


def _handle(number: signal.Signals, handler: _Handler | signal.Handlers) -> None:
    # Whoever started the program with a signal ignored, as `nohup` does, wants it so.
    if signal.getsignal(number) is not signal.SIG_IGN:
        signal.signal(number, handler)
