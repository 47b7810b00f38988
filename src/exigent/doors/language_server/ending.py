"""Ctrl-C and SIGTERM while an editor is there: the server leaves in order, and then the signal counts."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Callable, Coroutine
from contextlib import suppress
from types import FrameType
from typing import Any


def run_until_told(serve: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Serve until that ends by itself, or a signal says so.

    A signal that comes in the midst of a message would unwind through it, and be told to an
    editor that knows nothing of it. So it only cancels the serving, and is raised once all is
    put away, for whoever handles signals in this program.
    """
    # That an editor takes back what was answered already is nothing to be warned of.
    logging.getLogger("pygls").setLevel(logging.ERROR)
    told: list[int] = []
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    async def run() -> None:
        loop, serving = asyncio.get_running_loop(), asyncio.ensure_future(serve())
        loop.set_exception_handler(_tell_unless_cancelled)

        def hear(number: int, _frame: FrameType | None) -> None:
            told.append(number)
            # An editor that said farewell may send a signal after it, while all is put away.
            if not loop.is_closed():
                loop.call_soon_threadsafe(serving.cancel)

        for number, handler in handlers.items():
            # Whoever started the program with a signal ignored wants it so.
            if handler is not signal.SIG_IGN:
                signal.signal(number, hear)
        with suppress(asyncio.CancelledError):
            await serving

    try:
        # A server that is told to leave by its editor ends by SystemExit.
        with suppress(SystemExit):
            asyncio.run(run())
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
    if told:
        signal.raise_signal(told[0])


def _tell_unless_cancelled(loop: asyncio.AbstractEventLoop, failed: dict[str, Any]) -> None:
    """Tell what went wrong; that a question is never answered since all ends is nothing wrong."""
    if not isinstance(failed.get("exception"), asyncio.CancelledError):
        loop.default_exception_handler(failed)
