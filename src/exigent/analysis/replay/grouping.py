"""What counts are told by: columns of the data, and the time of the request."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from exigent.analysis.replay.mapping import ColumnMapping, no_such_column
from exigent.columns import ColumnType, literal, quote, text
from exigent.words import REQUEST_DATE, Fault, InputError

_DAY = r"\A[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[ T]|\z)"


class Period(StrEnum):
    """A stretch of time that requests are counted by."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class GroupColumn:
    """A group's name, and the SQL of the value that a row has."""

    name: str
    value: str


def group_columns(
    columns: Sequence[str],
    period: Period | None,
    mapping: ColumnMapping,
    types: Mapping[str, ColumnType],
) -> tuple[GroupColumn, ...]:
    """Return what to count by, of columns of these types; raise InputError for one that is not there."""
    found = []
    if period is not None:
        column = _date_column(mapping)
        day = _held_day(column) if types.get(column) is ColumnType.DAY else _written_day(column)
        found.append(GroupColumn(period.value, _of_day(period, day)))
    for name in dict.fromkeys(columns):
        if name not in types:
            raise no_such_column(name, list(types))
        found.append(GroupColumn(name, f"CAST({quote(name)} AS VARCHAR)"))
    return tuple(found)


def _date_column(mapping: ColumnMapping) -> str:
    if mapping.date is not None:
        return mapping.date
    found = [one.column for one in mapping.columns if one.fact == REQUEST_DATE]
    if not found:
        raise InputError(
            "no column says when requests were made",
            None,
            "name it in the mapping: `date: COLUMN`",
            fault=Fault.UNKNOWN_COLUMN,
        )
    return found[0]


def _held_day(column: str) -> str:
    """Return the day of a column of days, as SQL that writes it; null for one no calendar has."""
    held = quote(column)
    first, last = literal(datetime.date.min), literal(datetime.date.max)
    return f"CASE WHEN {held} BETWEEN {first} AND {last} THEN CAST({held} AS VARCHAR) END"


def _written_day(column: str) -> str:
    """Return the day of a column of any other type, as SQL that writes it."""
    said = f"CAST({quote(column)} AS VARCHAR)"
    # What one engine takes for a day and another does not, such as 2022-7-1, is none.
    is_day = f"regexp_matches({said}, {text(_DAY)}) AND substr({said}, 1, 4) <> '0000'"
    return f"CAST(CASE WHEN {is_day} THEN TRY_CAST(substr({said}, 1, 10) AS DATE) END AS VARCHAR)"


def _of_day(period: Period, day: str) -> str:
    match period:
        case Period.DAY:
            return day
        case Period.MONTH:
            return f"substr({day}, 1, 7)"
        case Period.YEAR:
            return f"substr({day}, 1, 4)"
        case Period.QUARTER:
            month = f"CAST(substr({day}, 6, 2) AS INTEGER)"
            return f"substr({day}, 1, 4) || '-Q' || CAST(({month} + 2) // 3 AS VARCHAR)"
