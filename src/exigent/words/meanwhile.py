"""Calls that wait for other programs, made while this one goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

_Result = TypeVar("_Result")


def call_together(calls: Sequence[Callable[[], _Result]], waiting: Sequence[bool]) -> list[_Result]:
    """Return what calls come to, in order; those that wait do so while others are made.

    Each of these has a thread of its own, which keeps an interrupted program from nothing.
    """
    begun = [_begin(call) if waits else None for call, waits in zip(calls, waiting, strict=True)]
    made = [call() if future is None else None for call, future in zip(calls, begun, strict=True)]
    return [
        one if future is None else future.result()  # type: ignore[misc]
        for one, future in zip(made, begun, strict=True)
    ]


def _begin(call: Callable[[], _Result]) -> Future[_Result]:
    # Most panels wait for nobody, and this takes as long to load as a regime to be read.
    from concurrent.futures import Future  # noqa: PLC0415

    future: Future[_Result] = Future()

    def run() -> None:
        try:
            future.set_result(call())
        except BaseException as error:  # noqa: BLE001 - whoever asks for the result is told
            future.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    return future
