"""Whatever an engine may raise, told in a line, and kept apart from what ends the whole run."""

from __future__ import annotations

import threading

MOST_LETTERS = 300


def let_interrupts_through(error: BaseException) -> None:
    """Raise the error again where it is the user who wants the run to end.

    Python tells nobody but the main thread of Ctrl-C.
    """
    is_main = threading.current_thread() is threading.main_thread()
    if is_main and isinstance(error, KeyboardInterrupt):
        raise error


def say_error(error: BaseException) -> str:
    """Return the kind of an error and what it says, in a line that can be printed."""
    # An exception's own text is code of the engine too, and may fail.
    try:
        text = printable(str(error))
    except BaseException as failure:  # noqa: BLE001 - its name is said all the same
        let_interrupts_through(failure)
        text = ""
    name = type(error).__name__
    return f"{name}: {text}" if text else name


def printable(text: str) -> str:
    """Return a text in one line of bounded length, with nothing in it that could move a cursor."""
    line = " ".join(text[: 2 * MOST_LETTERS].split())[:MOST_LETTERS]
    return "".join(letter if letter.isprintable() else "?" for letter in line)
