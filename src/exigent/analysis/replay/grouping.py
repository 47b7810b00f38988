"""What counts are told by: columns of the data, and the time of the request."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from exigent.analysis.replay.mapping import ColumnMapping, no_such_column
from exigent.columns import ColumnType, digest, literal, quote, text
from exigent.words import REQUEST_DATE, Fault, InputError

# A year before the first is written with `(BC)` behind the day.
_DAY = r"\A[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[ T](?:[^(]|\z)|\z)"


class Period(StrEnum):
    """A stretch of time that requests are counted by."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class GroupColumn:
    """A group's name, the SQL of the value that a row has, and the type of that.

    `said` is how the value is told, as SQL with a place for it: few values are told, and every row
    has one.
    """

    name: str
    value: str
    kind: str = "VARCHAR"
    said: str = "{}"

    def tell(self, value: str) -> str:
        """Return the SQL of a value as it is told."""
        return self.said.format(value)

    def hidden(self) -> GroupColumn:
        """Return it with the digest of what is told in its place."""
        return GroupColumn(self.name, digest(self.tell(f"({self.value})")))


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
        found.append(_in_periods(period, day))
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
    """Return the SQL of the day of a column of days; null for one no calendar has."""
    held = quote(column)
    first, last = literal(datetime.date.min), literal(datetime.date.max)
    return f"CASE WHEN {held} BETWEEN {first} AND {last} THEN {held} END"


def _written_day(column: str) -> str:
    """Return the SQL of the day of a column of any other type."""
    said = f"CAST({quote(column)} AS VARCHAR)"
    # What one engine takes for a day and another does not, such as 2022-7-1, is none.
    is_day = f"regexp_matches({said}, {text(_DAY)}) AND substr({said}, 1, 4) <> '0000'"
    return f"CASE WHEN {is_day} THEN TRY_CAST(substr({said}, 1, 10) AS DATE) END"


def _in_periods(period: Period, day: str) -> GroupColumn:
    """Return the group of a day's period: the period's number, counted from the year 0."""
    match period:
        case Period.DAY:
            return GroupColumn(period.value, day, "DATE", "CAST({} AS VARCHAR)")
        case Period.MONTH:
            number = f"year({day}) * 12 + month({day}) - 1"
            said = f"{_year_of(12)} || '-' || lpad(CAST({{0}} % 12 + 1 AS VARCHAR), 2, '0')"
        case Period.QUARTER:
            number = f"year({day}) * 4 + (month({day}) - 1) // 3"
            said = f"{_year_of(4)} || '-Q' || CAST({{0}} % 4 + 1 AS VARCHAR)"
        case Period.YEAR:
            number = f"year({day})"
            said = _year_of(1)
    return GroupColumn(period.value, number, "BIGINT", said)


def _year_of(periods: int) -> str:
    """Return the SQL that tells the year of a period, of which there are so many in one."""
    return f"lpad(CAST({{0}} // {periods} AS VARCHAR), 4, '0')"
