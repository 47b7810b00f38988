"""A fact: one thing that a regime may look at, with a phrase for each of its values."""

from __future__ import annotations

import datetime
import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from exigent.words.errors import InputError, did_you_mean
from exigent.words.faults import Fault
from exigent.words.location import Location
from exigent.words.value import (
    MOST_DIGITS,
    UNKNOWN,
    Known,
    Unknown,
    Value,
    is_short,
    read_day,
    read_number,
    written,
)

NOT_KNOWN = "it is not known "
_HOLE = re.compile(r"\{(number|date)\}|\(s\)")


class FactType(StrEnum):
    """What kind of values a fact has."""

    CHOICE = "choice"
    YES_NO = "yes_no"
    NUMBER = "number"
    DATE = "date"


def well_begun(text: str) -> str:
    """Return a sentence that says of something that it is not known, its beginning well spelt."""
    known = (*NOT_KNOWN.split(), "whether")
    words = text.split(" ")
    head = words[: len(known)]
    if not difflib.get_close_matches(" ".join(head[:-1]).lower(), [NOT_KNOWN.strip()], 1, 0.85):
        return text
    meant = [
        right if difflib.get_close_matches(word.lower(), [right], 1, 0.7) else word
        for word, right in zip(head, known, strict=False)
    ]
    return " ".join([*meant, *words[len(known) :]])


@dataclass(frozen=True, slots=True)
class Group:
    """Several values of a fact under one name, with a phrase of its own."""

    name: str
    phrase: str
    values: frozenset[Known]


@dataclass(frozen=True)
class Fact:
    """One fact of the vocabulary.

    `phrases` maps each value of a choice or yes/no fact to its wordings, the first
    of which is used when writing. Numbers and dates have a `template` instead, with
    `{number}` or `{date}` in it; a number of which there are no fractions is `whole`.
    `topic` is the name of what the fact is about, where the vocabulary has topics.
    `unknown` completes "it is not known ...". `also` are other words by which the fact is
    found, `also_values` those of its values, and `catch_all` is the value for what no other
    value fits, if there is one. `places` are where values stand, numbers and dates under their
    template.
    """

    name: str
    asks: str
    type: FactType
    phrases: Mapping[Known, tuple[str, ...]]
    template: str
    unit: str
    at_least: float | None
    whole: bool
    unknown: str
    groups: Mapping[str, Group]
    ordinary: Value
    location: Location
    topic: str = ""
    also: tuple[str, ...] = ()
    also_values: Mapping[Known, tuple[str, ...]] = field(default_factory=dict)
    catch_all: Known | None = None
    places: Mapping[Known, Location] = field(default_factory=dict)

    @property
    def values(self) -> tuple[Known, ...]:
        """The values of a choice or yes/no fact, in the order of the vocabulary."""
        return tuple(self.phrases)

    @property
    def is_measured(self) -> bool:
        """Whether the values are numbers or dates, which compare, and not a fixed list."""
        return self.type in (FactType.NUMBER, FactType.DATE)

    def has(self, value: Value) -> bool:
        """Tell whether the fact can have this value, which may be UNKNOWN."""
        match self.type, value:
            case _, Unknown():
                return True
            case FactType.NUMBER, bool():
                return False
            case FactType.NUMBER, int() | float():
                fits = self.at_least is None or value >= self.at_least
                return fits and is_short(value) and (not self.whole or float(value).is_integer())
            case FactType.DATE, datetime.date():
                return True
            case FactType.YES_NO, value:
                return isinstance(value, bool)
            case _, value:
                return value in self.phrases

    def refusal(self, value: object) -> InputError:
        """Return the error, without a place, for a value from code that the fact cannot have."""
        if isinstance(value, int) and not is_short(value):
            # Python itself writes none of thousands of digits.
            said = f"of more than {MOST_DIGITS} digits"
        else:
            said = f"`{written(value) if isinstance(value, int | Value) else repr(value)}`"
        return InputError(
            f"`{self.name}` has no value {said}",
            None,
            self._instead_of(value),
            fault=Fault.UNKNOWN_WORD,
        )

    def _instead_of(self, value: object) -> str:
        match self.type:
            case FactType.YES_NO:
                return "it is True or False"
            case FactType.NUMBER:
                number = f"a {'whole ' if self.whole else ''}number"
                least = "" if self.at_least is None else f", at least {self.at_least:g}"
                return f"it is {number} of {self.unit}{least}"
            case FactType.DATE:
                return "it is a date"
        known = [str(one) for one in self.values]
        return did_you_mean(str(value), known) or f"it has: {', '.join(known)}"

    def phrase(self, value: Value) -> str:
        """Return the English for a value of this fact."""
        if value is UNKNOWN:
            return NOT_KNOWN + self.unknown
        if not self.is_measured:
            return self.phrases[value][0]

        def fill(hole: re.Match[str]) -> str:
            if hole.group(1):
                return written(value)
            return "" if value == 1 else "s"

        return _HOLE.sub(fill, self.template)

    def also_of(self, value: Value) -> tuple[str, ...]:
        """Return the other words by which the phrases of a value are found."""
        return self.also if value is UNKNOWN else (*self.also, *self.also_values.get(value, ()))

    def wordings(self) -> Iterator[tuple[str, Value]]:
        """Yield every fixed phrase with the value that it states."""
        for value, phrases in self.phrases.items():
            for phrase in phrases:
                yield phrase, value
                yield f"{NOT_KNOWN}whether {phrase}", UNKNOWN
        yield NOT_KNOWN + self.unknown, UNKNOWN

    def measured(self, text: str) -> Known | None:
        """Return the number or date that `text` states in this fact's phrase, or None."""
        said = self.said_of(text)
        if said is None:
            return None
        value = read_day(said) if self.type is FactType.DATE else read_number(said)
        return value if value is not None and self.has(value) else None

    def said_of(self, text: str) -> str | None:
        """Return what stands for the number or date in this fact's phrase, be it one or not.

        None if the rest of `text` is not the phrase.
        """
        match = self._pattern.fullmatch(text)
        return match.group(1) if match else None

    def example(self) -> str:
        """Return the phrase with its ordinary value, or the first one, as an example."""
        if self.is_measured:
            return self.phrase(self.ordinary)
        return next(iter(self.phrases.values()))[0]

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        pieces = re.split(r"(\{number\}|\{date\}|\(s\))", self.template)
        replaced = {"{number}": "(.+?)", "{date}": "(.+?)", "(s)": "s?+"}
        return re.compile("".join(replaced.get(piece) or re.escape(piece) for piece in pieces))
