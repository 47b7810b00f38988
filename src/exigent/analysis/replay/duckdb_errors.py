"""What DuckDB says of rows that it cannot read, as a user is told of it."""

from __future__ import annotations

from exigent.words import Fault, InputError

# What it says of a line that does not end like those before it.
_MIXED = "state machine reached an invalid state"


def first_line(error: Exception) -> str:
    """Return what DuckDB says in its first line, without the kind of its error."""
    said = str(error).strip().partition("\n")[0]
    return said.partition(": ")[2] or said


def unreadable_rows(error: Exception) -> InputError:
    """Return the error for rows that cannot be read."""
    if _MIXED in str(error):
        return InputError(
            "lines end in several ways in a file that is packed",
            None,
            "unpack it, and its rows are read however they end",
            fault=Fault.CANNOT_READ,
        )
    return InputError(
        f"the rows cannot be read: {first_line(error)}", None, fault=Fault.CANNOT_READ
    )
