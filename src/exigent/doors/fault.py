"""A fault of the bench itself, told in one line that whoever mends it can start from."""

from __future__ import annotations

from pathlib import Path

from exigent import __version__

_PACKAGE = Path(__file__).parents[1]
_LONGEST = 200


def say_fault(error: BaseException) -> str:
    """Return the line to report: the version, what happened, and where in this library."""
    said = " ".join(str(error).split())
    shown = "".join(letter if letter.isprintable() else "?" for letter in said[:_LONGEST])
    what = f"{type(error).__name__}: {shown}" if shown else type(error).__name__
    return f"exigent {__version__} itself failed: {what} ({_place(error)})"


def _place(error: BaseException) -> str:
    """Return the line of this library that was reached last, or else the last line at all."""
    place = "no place"
    is_ours = False
    step = error.__traceback__
    while step is not None:
        path = Path(step.tb_frame.f_code.co_filename)
        if path.is_relative_to(_PACKAGE):
            is_ours = True
            place = f"{path.relative_to(_PACKAGE).as_posix()}:{step.tb_lineno}"
        elif not is_ours:
            place = f"{path.name}:{step.tb_lineno}"
        step = step.tb_next
    return place
