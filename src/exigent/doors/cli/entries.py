"""What somebody types for an answer, read: a value, what is done instead, or why it is neither."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from exigent.words import (
    UNKNOWN,
    Fact,
    FactType,
    Known,
    Value,
    did_you_mean,
    read_day,
    read_number,
    written,
)

_UNKNOWN = ("u", "unknown", "not known", "?")
_YES_AND_NO = {"y": True, "yes": True, "n": False, "no": False}


class Move(Enum):
    """What is done instead of answering with a value."""

    ORDINARY = ("o", "ordinary", "as in an ordinary request")
    BACK = ("b", "back")
    STOP = ("s", "stop", "q", "quit")


@dataclass(frozen=True, slots=True)
class Misread:
    """Why what was typed is no answer, and what would be one."""

    why: str


def read_entry(text: str, fact: Fact, choices: Sequence[Known]) -> Value | Move | Misread:
    """Return what somebody typed for a fact of which `choices` were offered, numbered from 1.

    Besides its number a value may be typed as it is called or said, or begun so that no other
    is meant. Numbers and dates are typed as they are.
    """
    typed = " ".join(text.split())
    word = typed.lower()
    if not typed:
        return Misread(f"nothing was typed; {_keys(fact, choices)}")
    if word in _UNKNOWN:
        return UNKNOWN
    for move in Move:
        if word in move.value:
            return move
    if fact.is_measured:
        return _read_measure(typed, fact)
    if word.isdecimal():
        return _read_place(int(word), fact, choices)
    return _read_word(word, fact, choices)


def _read_measure(typed: str, fact: Fact) -> Value | Misread:
    plain = read_day(typed) if fact.type is FactType.DATE else read_number(typed)
    value = fact.measured(typed) if plain is None else plain
    if value is None:
        return Misread(f"`{typed}` is no {fact.type}; {_keys(fact, ())}")
    if not fact.has(value):
        return Misread(f"{written(value)} cannot be: {_keys(fact, ())}")
    return value


def _read_place(place: int, fact: Fact, choices: Sequence[Known]) -> Value | Misread:
    if 1 <= place <= len(choices):
        return choices[place - 1]
    return Misread(f"there is no answer {place}; {_keys(fact, choices)}")


def _read_word(word: str, fact: Fact, choices: Sequence[Known]) -> Value | Misread:
    if fact.type is FactType.YES_NO and word in _YES_AND_NO:
        return _offered(_YES_AND_NO[word], fact, choices)
    called = {
        **{phrase.lower(): value for value, several in fact.phrases.items() for phrase in several},
        **{written(value): value for value in fact.values},
    }
    if word in called:
        return _offered(called[word], fact, choices)
    begun = {value for said, value in called.items() if said.startswith(word) and value in choices}
    if len(begun) == 1:
        return begun.pop()
    if begun:
        return Misread(f"`{word}` begins {len(begun)} of the answers; {_keys(fact, choices)}")
    meant = did_you_mean(word, [said for said, value in called.items() if value in choices])
    return Misread(f"`{word}` is none of the answers; {meant or _keys(fact, choices)}")


def _offered(value: Known, fact: Fact, choices: Sequence[Known]) -> Value | Misread:
    if value in choices:
        return value
    return Misread(f"`{written(value)}` cannot be, as far as is known; {_keys(fact, choices)}")


def _keys(fact: Fact, choices: Sequence[Known]) -> str:
    if fact.type is FactType.DATE:
        return "type a date such as 2024-01-31, or one of the letters"
    if fact.is_measured:
        whole = "a whole number" if fact.whole else "a number"
        least = "" if fact.at_least is None else f" of at least {fact.at_least:g}"
        return f"type {whole}{least}, or one of the letters"
    last = len(choices)
    return f"type a number from 1 to {last}, or one of the letters"
