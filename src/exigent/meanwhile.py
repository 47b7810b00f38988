"""Calls that wait for other programs, made while this one goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

_Result = TypeVar("_Result")


def begin(call: Callable[[], _Result]) -> Future[_Result]:
    """Make a call in a thread of its own, which keeps an interrupted program from nothing."""
    # Most runs wait for no other program, and this takes a while to import.
    from concurrent.futures import Future  # noqa: PLC0415

    future: Future[_Result] = Future()

    def run() -> None:
        try:
            future.set_result(call())
        except BaseException as error:  # noqa: BLE001 - whoever asks for the result is told
            future.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    return future
