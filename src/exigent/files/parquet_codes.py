"""The values of a fact as SQL numbers them, so that rows which nothing tells apart have one key.

A value that is not plainly one of the fact's has no number: whether it is wrong is for Python to say.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from exigent.files.given_request import LEFT_OUT, Given
from exigent.words import (
    MOST_DIGITS,
    UNKNOWN,
    Fact,
    FactType,
    Known,
    representatives,
    written,
)

NUMBERS = frozenset(
    {"TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "FLOAT", "DOUBLE"}
    | {"UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "UHUGEINT"}
)
TEXT = "VARCHAR"
# Texts that say the same here and to Python; of any other Python says what it is.
_NUMBER = r"'-?(0|[1-9][0-9]*)(\.[0-9]+)?'"
_DAY = "'[0-9]{4}-[0-9]{2}-[0-9]{2}'"


@dataclass(frozen=True, slots=True)
class Codes:
    """How SQL numbers the values of a fact.

    `read` is the expression over a column that gives its value in plain, `number` the one over
    that which numbers it; NULL is no number. `values` are what the numbers stand for, None
    where nothing is known to.
    """

    read: str
    number: str
    values: tuple[Given | None, ...]


NOT_THERE = Codes("NULL", "0", (LEFT_OUT,))
"""The numbers of a fact that is no column."""


def codes_of(
    fact: Fact, column: str, kind: str, names: tuple[str, str], constants: Collection[Known] | None
) -> Codes | None:
    """Return how what a column of some type gives of a fact is numbered; None where it cannot be.

    `names` are those that the number knows the column by, and what `read` gives. `constants` are all that the fact is compared
    with, None where any two of its values may differ.
    """
    raw, plain = names
    if fact.is_measured:
        is_number = fact.type is FactType.NUMBER
        read = _read_number(fact, column, kind) if is_number else _read_day(column, kind)
        if read is None or constants is None:
            return None
        return _of_measured(fact, raw, kind, read, plain, constants)
    if fact.type is FactType.YES_NO and kind == "BOOLEAN":
        number = f"CASE WHEN {plain} IS NULL THEN 0 WHEN {plain} THEN 1 ELSE 2 END"
        return Codes(column, number, (LEFT_OUT, True, False))
    if kind != TEXT and not kind.startswith("ENUM"):
        return None
    return _of_words(fact, f"{column}::{TEXT}", plain, constants)


def _of_words(fact: Fact, read: str, plain: str, constants: Collection[Known] | None) -> Codes:
    """Number the words of a fact; all that it is not compared with have one number."""
    values: list[Given | None] = [LEFT_OUT]
    words: list[list[str]] = [[""]]
    other: int | None = None
    for value in (*fact.values, *(() if UNKNOWN.value in fact.phrases else (UNKNOWN,))):
        is_other = constants is not None and value is not UNKNOWN and value not in constants
        if is_other and other is not None:
            words[other].append(written(value))
            continue
        other = len(values) if is_other else other
        values.append(value)
        words.append([written(value)])
    whens = " ".join(
        f"WHEN {plain} IN ({', '.join(map(quoted, several))}) THEN {number}"
        for number, several in enumerate(words)
    )
    return Codes(read, f"CASE WHEN {plain} IS NULL THEN 0 {whens} END", tuple(values))


def _of_measured(
    fact: Fact, column: str, kind: str, read: str, plain: str, constants: Collection[Known]
) -> Codes:
    """Number the classes into which constants part numbers or days."""
    ends: list[Any] = sorted(constants)
    values: list[Given | None] = [LEFT_OUT, UNKNOWN, *([None] * (2 * len(ends) + 1))]
    for value in representatives(fact, frozenset(ends)) or ():
        values[2 + bisect_left(ends, value) + bisect_right(ends, value)] = value
    cast = "DOUBLE" if fact.type is FactType.NUMBER else "DATE"
    passed = "".join(
        f" + ({plain} >= '{written(end)}'::{cast})::INT + ({plain} > '{written(end)}'::{cast})::INT"
        for end in ends
    )
    none = f"{column} IS NULL"
    if kind == TEXT:
        none = f"{none} OR {column} = '' THEN 0 WHEN {column} = {quoted(UNKNOWN.value)} THEN 1"
    elif kind in ("FLOAT", "DOUBLE"):
        none = f"{none} OR isnan({column}) THEN 0"
    else:
        none = f"{none} THEN 0"
    number = f"CASE WHEN {none} WHEN {plain} IS NOT NULL THEN 2{passed} END"
    return Codes(read, number, tuple(values))


def _read_number(fact: Fact, column: str, kind: str) -> str | None:
    """Return the expression for a number that the fact can be, NULL for any other."""
    if kind == TEXT:
        is_plain = f"length({column}) <= {MOST_DIGITS} AND regexp_full_match({column}, {_NUMBER})"
        value = f"CASE WHEN {is_plain} THEN TRY_CAST({column} AS DOUBLE) END"
    elif kind in NUMBERS or kind.startswith("DECIMAL"):
        value = f"{column}::DOUBLE"
    else:
        return None
    checks = [f"abs({value}) < 1e{MOST_DIGITS}"]
    if fact.at_least is not None:
        checks.append(f"{value} >= {fact.at_least!r}::DOUBLE")
    if fact.whole:
        checks.append(f"{value} = trunc({value})")
    return f"CASE WHEN {' AND '.join(checks)} THEN {value} END"


def _read_day(column: str, kind: str) -> str | None:
    """Return the expression for a day, NULL for what is none."""
    if kind == TEXT:
        return f"CASE WHEN regexp_full_match({column}, {_DAY}) THEN TRY_CAST({column} AS DATE) END"
    if kind == "DATE":
        return f"CASE WHEN isfinite({column}) THEN {column} END"
    return None


def quoted(text: str) -> str:
    """Return a text as SQL writes it."""
    return "'" + text.replace("'", "''") + "'"


def named(column: str) -> str:
    """Return the name of a column as SQL writes it."""
    return '"' + column.replace('"', '""') + '"'
