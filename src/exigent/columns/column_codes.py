"""What the places of a column say of its fact, as SQL over the column.

A place is read as files of facts are: plain digits, days like 2024-01-31, the vocabulary's words.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from exigent.columns.column_type import ColumnType
from exigent.columns.fact_codes import (
    AS_IT_IS,
    FIRST_CLASS,
    NOT_KNOWN,
    NOT_STATED,
    WRONG,
    FactCodes,
)
from exigent.columns.fact_column import FactColumn, NullMeaning
from exigent.columns.number_words import numbers_among
from exigent.columns.sql import among, case, literal, quote, text
from exigent.words import MOST_DIGITS, UNKNOWN, FactType, Known, Value, written

# Past so many digits before its point a number is none that anybody could write.
_TOO_LONG = f"CAST(1{'0' * MOST_DIGITS} AS DOUBLE)"
_NAN = "CAST('NaN' AS DOUBLE)"
_PLAIN = rf"-?(0|[1-9][0-9]{{0,{MOST_DIGITS - 1}}})(\.[0-9]{{1,{MOST_DIGITS}}})?"
_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
# The condition of a branch behind which there is none.
_ALWAYS = "TRUE"

Write = Callable[[int], str]


@dataclass(frozen=True, slots=True)
class CodedColumn:
    """A fact, its column and how that is held; `column` is None where no column states the fact."""

    codes: FactCodes
    column: FactColumn | None = None
    held_as: ColumnType = ColumnType.TEXT

    @property
    def possible(self) -> tuple[int, ...]:
        """The codes that a row can have, in their order."""
        found: set[int] = set()

        def note(code: int) -> str:
            found.add(code)
            return ""

        self.code(note)
        return tuple(sorted(found))

    def code(self, write: Write = str) -> str:
        """Return the SQL of the code, written otherwise or as it is."""
        if self.column is None:
            return write(NOT_STATED)
        *branches, last = self._branches(write)
        if last[0] == _ALWAYS:
            return case(branches, last[1])
        return case([*branches, last], write(WRONG))

    def value(self) -> str:
        """Return the SQL of the number or day as it is: null where there is none."""
        kind = "DATE" if self.codes.fact.type is FactType.DATE else "DOUBLE"
        if self.column is None:
            return f"CAST(NULL AS {kind})"
        # The branches of the code tell which places have one.
        return f"CASE WHEN {self.code()} = {AS_IT_IS} THEN {self._measured} END"

    @property
    def _place(self) -> str:
        assert self.column is not None
        return quote(self.column.column)

    @property
    def _said(self) -> str:
        if self.held_as is ColumnType.TEXT:
            return self._place
        assert self.column is not None
        kind = "FLOAT" if self.held_as is ColumnType.SINGLE else "DOUBLE"
        numbers = [
            (f"{self._place} = CAST(CAST('{number!r}' AS DOUBLE) AS {kind})", text(word))
            for word, number in numbers_among(self.column.words, self.held_as)
        ]
        return case(numbers, f"CAST({self._place} AS VARCHAR)")

    @property
    def _measured(self) -> str:
        """The place as a number or day; null where it is none."""
        kind = "DATE" if self.codes.fact.type is FactType.DATE else "DOUBLE"
        cast = "TRY_CAST" if self.held_as is ColumnType.TEXT else "CAST"
        meant = self._held_words.items()
        # Of a column that holds no numbers or days, only its words are read.
        plain = (
            f"{cast}({self._place} AS {kind})" if self._holds_measures else f"CAST(NULL AS {kind})"
        )
        by_words = ((among(self._said, [word]), literal(value)) for word, value in meant)
        return case(by_words, plain)

    @property
    def _held_words(self) -> Mapping[str, Known]:
        """The words that stand for a number or day, where these stand beside the codes."""
        assert self.column is not None
        words = self.column.words if self.codes.is_raw else {}
        return {
            word: value
            for word, value in words.items()
            if value is not None and value is not UNKNOWN
        }

    def _branches(self, write: Write) -> Iterator[tuple[str, str]]:
        assert self.column is not None
        null = NOT_KNOWN if self.column.null is NullMeaning.UNKNOWN else NOT_STATED
        if self.held_as is ColumnType.TEXT and not self.codes.fact.is_measured:
            # Fewer places are empty than have a word.
            yield from self._by_words(write)
            yield self._is_empty, write(null)
            return
        yield self._is_empty, write(null)
        if self.held_as is ColumnType.OTHER:
            return
        if self.codes.fact.is_measured:
            yield from self._by_words(write)
            if self._can_measure:
                yield from self._by_measure(write)
        elif self.held_as is ColumnType.TRUTH and not self.column.words:
            if self.codes.fact.type is FactType.YES_NO:
                yield self._place, write(self.codes.code_of(True))
                yield _ALWAYS, write(self.codes.code_of(False))
        else:
            yield from self._by_words(write)

    @property
    def _is_empty(self) -> str:
        if self.held_as.is_number:
            # The bounds that Parquet has of a column say nothing of NaN, and DuckDB takes a column
            # within bounds to have none: only where one stands beside it does it look.
            number = f"CAST({self._place} AS DOUBLE)"
            return f"isnan(CASE WHEN {self._place} IS NULL THEN {_NAN} ELSE {number} END)"
        if self.held_as is ColumnType.TEXT:
            return f"{self._place} IS NULL OR {self._place} = ''"
        return f"{self._place} IS NULL"

    def _by_words(self, write: Write) -> Iterator[tuple[str, str]]:
        """Yield which words are which code, the words of one code together."""
        assert self.column is not None
        fact = self.codes.fact
        meant: dict[str, Value | None] = {**self.column.words}
        if self.held_as is ColumnType.TEXT and UNKNOWN.value not in fact.phrases:
            meant.setdefault(UNKNOWN.value, UNKNOWN)
        for value in fact.values:
            meant.setdefault(written(value), value)
        if self.codes.is_raw:
            # What a word stands for would have to stand beside the code as well.
            meant = {word: value for word, value in meant.items() if value in (None, UNKNOWN)}
        # What is empty has no word.
        meant.pop("", None)
        grouped: dict[int, list[str]] = {}
        for word, stands_for in meant.items():
            grouped.setdefault(self.codes.code_of(stands_for), []).append(word)
        ordinary = self.codes.code_of(fact.ordinary)
        # What most places say is looked for first.
        for code in sorted(grouped, key=lambda code: (code != ordinary, code < FIRST_CLASS)):
            yield among(self._said, grouped[code]), write(code)

    @property
    def _can_measure(self) -> bool:
        return self._holds_measures or bool(self._held_words)

    @property
    def _holds_measures(self) -> bool:
        if self.held_as is ColumnType.TEXT:
            return True
        if self.codes.fact.type is FactType.DATE:
            return self.held_as in (ColumnType.DAY, ColumnType.TIME)
        return self.held_as.is_number

    def _by_measure(self, write: Write) -> Iterator[tuple[str, str]]:
        """Yield what is no value of the fact first, and then its classes in their order."""
        if self._held_words:
            yield among(self._said, self._held_words), write(AS_IT_IS)
        if not self._holds_measures:
            return
        wrong = " OR ".join(f"NOT ({part})" for part in self._needed())
        if wrong:
            yield f"coalesce({wrong}, TRUE)", write(WRONG)
        if self.codes.is_raw:
            yield f"{self._measured} IS NOT NULL", write(AS_IT_IS)
            return
        for bound, is_with, at in self.codes.stretches:
            sign = "<=" if is_with else "<"
            holds = _ALWAYS if bound is None else f"{self._measured} {sign} {literal(bound)}"
            yield holds, write(FIRST_CLASS + at)

    def _needed(self) -> Iterator[str]:
        fact = self.codes.fact
        if fact.type is FactType.DATE:
            if self.held_as is ColumnType.TEXT:
                yield f"regexp_matches({self._place}, {text(_whole(_DAY))})"
                yield f"year(TRY_CAST({self._place} AS DATE)) >= 1"
            if self.held_as is ColumnType.TIME:
                yield f"CAST(CAST({self._place} AS DATE) AS TIMESTAMP) = {self._place}"
            if self.held_as in (ColumnType.DAY, ColumnType.TIME):
                first, last = literal(datetime.date.min), literal(datetime.date.max)
                yield f"CAST({self._place} AS DATE) BETWEEN {first} AND {last}"
            return
        if self.held_as is ColumnType.TEXT:
            yield f"regexp_matches({self._place}, {text(_whole(_PLAIN))})"
            # Zeros at the end of a fraction, and before all other digits, say nothing.
            digits = (
                f"CASE WHEN {self._place} LIKE '%.%' THEN rtrim({self._place}, '0')"
                f" ELSE {self._place} END"
            )
            bare = f"ltrim(replace(replace({digits}, '.', ''), '-', ''), '0')"
            yield f"length({bare}) <= {MOST_DIGITS}"
        if fact.at_least is not None:
            yield f"{self._measured} >= {literal(fact.at_least)}"
        yield f"abs({self._measured}) < {_TOO_LONG}"
        if fact.whole:
            yield f"{self._measured} = floor({self._measured})"


def _whole(pattern: str) -> str:
    """Return a pattern of a whole text, in what the patterns of all engines have in common."""
    return rf"\A(?:{pattern})\z"
