"""What DuckDB says of rows that it cannot read, as a user is told of it."""

from __future__ import annotations

from pathlib import Path

from exigent.words import Fault, InputError, Location

# What it says of a line that does not end like those before it.
_NO_ROOM = "no space left on device"
_MIXED = "state machine reached an invalid state"


def first_line(error: Exception) -> str:
    """Return what DuckDB says in its first line, without the kind of its error."""
    said = str(error).strip().partition("\n")[0]
    return said.partition(": ")[2] or said


def unreadable_rows(error: Exception) -> InputError:
    """Return the error for rows that cannot be read, or for which there is no room on a disk."""
    said = first_line(error)
    if _NO_ROOM in str(error).lower():
        return InputError(
            f"there is no room left: {said}",
            None,
            "make room there, or name another folder in TMPDIR for what is temporary",
            fault=Fault.CANNOT_WRITE,
        )
    if _MIXED in str(error):
        return InputError(
            "lines end in several ways in a file that is packed",
            None,
            "unpack it, and its rows are read however they end",
            fault=Fault.CANNOT_READ,
        )
    return InputError(f"the rows cannot be read: {said}", None, fault=Fault.CANNOT_READ)


def unwritable(error: OSError, path: Path) -> InputError:
    """Return the error for a file that cannot be written."""
    reason = (error.strerror or str(error)).lower()
    return InputError(
        f"cannot write the file: {reason}", Location(str(path)), fault=Fault.CANNOT_WRITE
    )
