"""What counts are told by: columns of the data, and the time of the request."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from exigent.analysis.replay.mapping import ColumnMapping, no_such_column
from exigent.columns import ColumnType, FactColumn, among, case, digest, literal, quote, text
from exigent.words import REQUEST_DATE, UNKNOWN, Fault, InputError

# A year before the first is written with `(BC)` behind the day.
_DAY = r"\A[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[ T](?:[^(]|\z)|\z)"
# Periods are counted from this day; what is no day stands before it, so that it is told from none.
_FIRST_DAY = literal(datetime.date.min)
_NO_DAY = f"{_FIRST_DAY} - 1"
_NOTHING = "CAST(NULL AS DATE)"


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
    has one. `days_of` is the column that a period is taken from, and `unread` then tells which
    value rows have that are not empty there and hold no day.
    """

    name: str
    value: str
    kind: str = "VARCHAR"
    said: str = "{}"
    unread: str = "FALSE"
    days_of: str | None = None

    def tell(self, value: str) -> str:
        """Return the SQL of a value as it is told."""
        return self.said.format(value)

    def is_unread(self, value: str) -> str:
        """Return the SQL of whether a value stands for a day that cannot be read."""
        return f"coalesce({self.unread.format(value)}, FALSE)"

    def hidden(self) -> GroupColumn:
        """Return it with the digest of what is told in its place."""
        value = f"({self.value})"
        told = digest(self.tell(value))
        if self.days_of is None:
            return GroupColumn(self.name, told)
        hidden = case([(self.unread.format(value), "''")], told)
        return GroupColumn(
            self.name, hidden, said="nullif({}, '')", unread="{} = ''", days_of=self.days_of
        )


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
        found.append(_in_periods(period, column, _day_of(column, types[column.column])))
    for name in dict.fromkeys(columns):
        if name not in types:
            raise no_such_column(name, list(types))
        found.append(GroupColumn(name, f"CAST({quote(name)} AS VARCHAR)"))
    return tuple(found)


def _date_column(mapping: ColumnMapping) -> FactColumn:
    """Return the column that says when, as what states the day where it does."""
    stated = [one for one in mapping.columns if one.fact == REQUEST_DATE]
    if mapping.date is not None:
        same = (one for one in stated if one.column == mapping.date)
        return next(same, FactColumn("", mapping.date))
    if not stated:
        raise InputError(
            "no column says when requests were made",
            None,
            "name it in the mapping: `date: COLUMN`",
            fault=Fault.UNKNOWN_COLUMN,
        )
    return stated[0]


def _day_of(column: FactColumn, kind: ColumnType) -> str:
    """Return the SQL of a column's day: null where it is empty, NO_DAY for what cannot be read."""
    held = quote(column.column)
    said = held if kind is ColumnType.TEXT else f"CAST({held} AS VARCHAR)"
    words = {**column.words}
    if kind is ColumnType.TEXT and column.fact:
        words.setdefault(UNKNOWN.value, UNKNOWN)
    by_words = [
        (among(said, [word]), literal(day) if isinstance(day, datetime.date) else _NOTHING)
        for word, day in words.items()
    ]
    day = _held_day(held) if kind is ColumnType.DAY else _written_day(said, kind)
    return case(by_words, day)


def _held_day(held: str) -> str:
    """Return the SQL of a day that is held as one; what no calendar has cannot be read."""
    is_day = f"{held} BETWEEN {_FIRST_DAY} AND {literal(datetime.date.max)}"
    return case([(is_day, held), (f"{held} IS NOT NULL", _NO_DAY)], _NOTHING)


def _written_day(said: str, kind: ColumnType) -> str:
    """Return the SQL of the day that a text begins with."""
    # What one engine takes for a day and another does not, such as 2022-7-1, is none.
    is_day = f"regexp_matches({said}, {text(_DAY)}) AND substr({said}, 1, 4) <> '0000'"
    day = f"coalesce(TRY_CAST(substr({said}, 1, 10) AS DATE), {_NO_DAY})"
    # The same places are empty as where a fact is stated.
    empty = "''" if kind is ColumnType.TEXT else "'nan'" if kind.is_number else None
    is_empty = f"{said} IS NULL" if empty is None else f"coalesce(lower({said}), {empty}) = {empty}"
    return case([(is_day, day), (f"NOT ({is_empty})", _NO_DAY)], _NOTHING)


def _in_periods(period: Period, column: FactColumn, day: str) -> GroupColumn:
    """Return the group of a day's period: the period's number, counted from the year 0."""
    match period:
        case Period.DAY:
            number, first = f"date_diff('day', {_FIRST_DAY}, {day})", 0
            said = f"CAST({_FIRST_DAY} + CAST({{0}} AS INTEGER) AS VARCHAR)"
        case Period.MONTH:
            number, first = f"year({day}) * 12 + month({day}) - 1", 12
            said = f"{_year_of(12)} || '-' || lpad(CAST({{0}} % 12 + 1 AS VARCHAR), 2, '0')"
        case Period.QUARTER:
            number, first = f"year({day}) * 4 + (month({day}) - 1) // 3", 4
            said = f"{_year_of(4)} || '-Q' || CAST({{0}} % 4 + 1 AS VARCHAR)"
        case Period.YEAR:
            number, first = f"year({day})", 1
            said = _year_of(1)
    told = f"CASE WHEN {{0}} >= {first} THEN {said} END"
    return GroupColumn(period.value, number, "BIGINT", told, f"{{0}} < {first}", column.column)


def _year_of(periods: int) -> str:
    """Return the SQL that tells the year of a period, of which there are so many in one."""
    return f"lpad(CAST({{0}} // {periods} AS VARCHAR), 4, '0')"
