"""What counts are told by: columns of the data, and the time of the request."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from exigent.analysis.replay.mapping import ColumnMapping, no_such_column
from exigent.analysis.replay.sql import quote, text
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
    columns: Sequence[str], period: Period | None, mapping: ColumnMapping, names: Collection[str]
) -> tuple[GroupColumn, ...]:
    """Return what to count by; raise InputError for a column that is not there."""
    found = []
    if period is not None:
        found.append(GroupColumn(period.value, _of_time(period, _date_column(mapping))))
    for name in dict.fromkeys(columns):
        if name not in names:
            raise no_such_column(name, list(names))
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


def _of_time(period: Period, column: str) -> str:
    said = f"CAST({quote(column)} AS VARCHAR)"
    # What one engine takes for a day and another does not, such as 2022-7-1, is none.
    is_day = f"regexp_matches({said}, {text(_DAY)}) AND substr({said}, 1, 4) <> '0000'"
    day = f"CAST(CASE WHEN {is_day} THEN TRY_CAST(substr({said}, 1, 10) AS DATE) END AS VARCHAR)"
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
