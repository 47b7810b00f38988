"""Calls that wait for other programs, made while this one goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

_Result = TypeVar("_Result")


def begin(call: Callable[[], _Result]) -> Future[_Result]:
    """Make a call in a thread of its own, which keeps an interrupted program from nothing."""
    future: Future[_Result] = Future()

    def run() -> None:
        try:
            future.set_result(call())
        except BaseException as error:  # noqa: BLE001 - whoever asks for the result is told
            future.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    return future
