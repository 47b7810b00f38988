"""The few pieces of SQL that all queries here are written in."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from exigent.words import Known

_DIGITS = 16


def quote(name: str) -> str:
    """Return the name of a column or table as SQL writes it, whatever it holds."""
    return '"' + name.replace('"', '""') + '"'


def text(said: str) -> str:
    """Return a text as SQL writes it."""
    return "'" + said.replace("'", "''") + "'"


def literal(value: Known) -> str:
    """Return a value of a fact as SQL writes it."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime.date):
        return f"CAST('{value.isoformat()}' AS DATE)"
    if isinstance(value, str):
        return text(value)
    return f"CAST({value!r} AS DOUBLE)"


def digest(value: str) -> str:
    """Return the SQL of what stands for a value that is not to be told.

    It is the beginning of the SHA-256 of what SQL writes: Python writes some values otherwise.
    """
    return f"left(sha256(CAST({value} AS VARCHAR)), {_DIGITS})"


def case(branches: Iterable[tuple[str, str]], otherwise: str) -> str:
    """Return the value of the first condition that holds."""
    said = " ".join(f"WHEN {when} THEN {then}" for when, then in branches)
    return f"CASE {said} ELSE {otherwise} END" if said else otherwise


def among(value: str, words: Iterable[str]) -> str:
    """Return the condition that a value is one of some texts."""
    return f"{value} IN ({', '.join(text(word) for word in words)})"
