"""Derived phrases: sentences that state several facts, from the numbers and dates in them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from operator import add

from exigent.words.condition import Condition, Predicate, compile_condition
from exigent.words.fact import Fact, FactType
from exigent.words.location import Location
from exigent.words.value import UNKNOWN, Known, Value, read_day, read_number, written

HOLE = re.compile(r"\{([^{}]*)\}")
_PIECE = re.compile(r"(\{[^{}]*\}|\(s\))")
_WRITTEN = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|-?[0-9]+(?:\.[0-9]+)?")
_MOST_PLURALS = 4
_FIRST_DAY = datetime.date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Hole:
    """Stands for the number or the date that a sentence has at this name."""

    name: str


@dataclass(frozen=True)
class ConditionalValue:
    """The value that a fact has where `when`, over the numbers of the phrase, holds."""

    value: Value | Hole
    when: Condition
    location: Location

    @cached_property
    def applies(self) -> Predicate:
        """Whether `when` holds of the numbers, and of their differences."""
        return compile_condition(self.when)


@dataclass(frozen=True)
class DerivedPhrase:
    """A sentence with numbers and dates in it, and the facts that it states.

    `template` has `{name}` for each of them; `measures` says of each what it can be, as of a
    fact. `facts` has for each fact that is stated its rows, of which the first that applies
    gives the value: the last one always does.
    """

    template: str
    measures: Mapping[str, Fact]
    facts: Mapping[str, tuple[ConditionalValue, ...]]
    location: Location

    def read(self, text: str) -> Mapping[str, Value]:
        """Return the facts that a sentence states, none where it is not this phrase."""
        numbers = self._numbers(text)
        return {} if numbers is None else self.state(numbers)

    def state(self, numbers: Mapping[str, Known]) -> Mapping[str, Value]:
        """Return the facts that the phrase states with these numbers in it."""
        rows = self.rows(numbers)
        return {
            fact: numbers[row.value.name] if isinstance(row.value, Hole) else row.value
            for fact, row in rows.items()
        }

    def rows(self, numbers: Mapping[str, Known]) -> Mapping[str, ConditionalValue]:
        """Return of each fact that is stated the row that gives its value."""
        compared = {**numbers, **dict(_differences(numbers))}
        return {
            fact: next(row for row in rows if row.applies(compared))
            for fact, rows in self.facts.items()
        }

    def said_of(self, text: str) -> Mapping[str, str] | None:
        """Return what stands for each number, be it one or not; None where the rest differs."""
        match = self._pattern.fullmatch(text)
        return None if match is None else dict(zip(self.measures, match.groups(), strict=True))

    def wrong_values(self, text: str) -> Iterator[tuple[Fact, str]]:
        """Yield what a number of a sentence cannot be, with what stands in its place."""
        for name, said in (self.said_of(text) or {}).items():
            if _number(self.measures[name], said) is None:
                yield self.measures[name], said

    def write(self, numbers: Mapping[str, Known]) -> str:
        """Return the sentence with these numbers; `read` takes it back."""
        last: Known | None = next(iter(numbers.values()), None)

        def fill(piece: re.Match[str]) -> str:
            nonlocal last
            if piece[0] == "(s)":
                return "" if last == 1 else "s"
            last = numbers[piece[0][1:-1]]
            return written(last)

        return _PIECE.sub(fill, self.template)

    def write_back(self, facts: Mapping[str, Value]) -> str:
        """Return the sentence that states these facts, "" where there is none.

        There is one only where each number of the phrase is the value of a fact: none is made up.
        """
        if not self.facts.keys() <= facts.keys() or set(self._sources) != set(self.measures):
            return ""
        numbers: dict[str, Known] = {}
        for name, fact in self._sources.items():
            value = facts[fact]
            if value is UNKNOWN or not self.measures[name].has(value):
                return ""
            numbers[name] = value
        stated = self.state(numbers)
        is_same = all(facts[fact] == value for fact, value in stated.items())
        return self.write(numbers) if is_same else ""

    def example(self, like: str = "") -> str:
        """Return the phrase filled as an example, with the numbers of another text if they fit."""
        said = _WRITTEN.findall(like)
        if len(said) == len(self.measures):
            pairs = zip(self.measures, said, strict=True)
            numbers = {name: _number(self.measures[name], one) for name, one in pairs}
            if None not in numbers.values():
                return self.write({n: value for n, value in numbers.items() if value is not None})
        named = enumerate(self.measures.items(), start=1)
        return self.write({name: _some(measure, number) for number, (name, measure) in named})

    def wordings(self, number: str, date: str) -> list[str]:
        """Return the phrase with these words for its numbers and dates, in singular and plural."""

        def fill(hole: re.Match[str]) -> str:
            return date if self.measures[hole[1]].type is FactType.DATE else number

        pieces = HOLE.sub(fill, self.template).split("(s)")
        plurals = len(pieces) - 1
        endings = (
            product(("s", ""), repeat=plurals) if plurals <= _MOST_PLURALS else (("s",) * plurals,)
        )
        return ["".join(map(add, pieces, (*ends, ""))) for ends in endings]

    def _numbers(self, text: str) -> Mapping[str, Known] | None:
        said = self.said_of(text)
        if said is None:
            return None
        found: dict[str, Known] = {}
        for name, word in said.items():
            value = _number(self.measures[name], word)
            if value is None:
                return None
            found[name] = value
        return found

    @cached_property
    def _sources(self) -> Mapping[str, str]:
        """The fact of each number that is the value of one, whatever the others are."""
        return {
            rows[0].value.name: fact
            for fact, rows in self.facts.items()
            if len(rows) == 1 and isinstance(rows[0].value, Hole)
        }

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        # Between two numbers stands a blank, so that no text is gone through again and again.
        pieces = (
            r"(\S+?)" if HOLE.fullmatch(piece) else "s?+" if piece == "(s)" else re.escape(piece)
            for piece in _PIECE.split(self.template)
        )
        return re.compile("".join(pieces))


def difference(one: str, other: str) -> str:
    """Return the name under which conditions find how much one number is more than another.

    One is more than the other where their difference is more than 0: so that conditions,
    which compare with constants alone, serve here as they are.
    """
    return f"{one} - {other}"


def _differences(numbers: Mapping[str, Known]) -> Iterator[tuple[str, Known]]:
    for one, minuend in numbers.items():
        for other, subtrahend in numbers.items():
            if isinstance(minuend, datetime.date) and isinstance(subtrahend, datetime.date):
                yield difference(one, other), (minuend - subtrahend).days
            elif isinstance(minuend, int | float) and isinstance(subtrahend, int | float):
                yield difference(one, other), minuend - subtrahend


def _number(measure: Fact, said: str) -> Known | None:
    value = read_day(said) if measure.type is FactType.DATE else read_number(said)
    return value if value is not None and measure.has(value) else None


def _some(measure: Fact, number: int) -> Known:
    if measure.type is FactType.DATE:
        return _FIRST_DAY
    least = number if measure.at_least is None else max(number, measure.at_least)
    return int(least) if float(least).is_integer() else least
