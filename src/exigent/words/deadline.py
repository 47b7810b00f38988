"""Deadlines as people write them: `72 hours`, `3 working days`, `before a hearing`."""

from __future__ import annotations

import difflib
import re

from exigent.words.errors import InputError
from exigent.words.faults import Fault
from exigent.words.location import Location

_UNITS = tuple(
    f"{unit}{end}"
    for unit in ("minute", "hour", "day", "week", "month", "year")
    for end in ("", "s")
)
_MEASURED = re.compile(r"(?P<lead>(?:for )?)(?P<number>[0-9]+)(?P<rest>.*)")
_WORD = re.compile(r"[^\W\d_]+")
# What a deadline in words begins with; `sevn dayz` is none of these.
_OPENING_WORD = re.compile(
    "a|after|an|any|as|at|before|by|during|each|every|for|from|if|in|next|no|not|on|once|one|only|"
    "per|promptly|same|since|that|the|this|until|upon|when|whenever|while|with|within|without"
)


def read_deadline(text: str, place: Location) -> str:
    """Return a deadline; raise InputError if it says no time.

    A time is a number and a unit, or words such as `at once` and `before a hearing`.
    Units that nobody thought of here are let pass, slips of the pen in known ones are not.
    """
    meant = _meant(text)
    if meant:
        raise InputError(f"`{text}` is no deadline", place, meant, fault=Fault.UNKNOWN_WORD)
    return text


def _meant(text: str) -> str:
    """Return what was meant by a deadline that says no time, nothing if it says one."""
    measured = _MEASURED.fullmatch(text)
    if measured is not None:
        return _wrong_unit(measured["lead"], measured["number"], measured["rest"])
    words = _WORD.findall(text.lower())
    is_measured = len(words) == 2 and not _OPENING_WORD.fullmatch(words[0]) and _near(words[1])
    return "write a number and a unit, such as 7 days" if is_measured else ""


def _wrong_unit(lead: str, number: str, rest: str) -> str:
    words = _WORD.findall(rest)
    if not words:
        return f"write a number and a unit, such as {number} days"
    if any(word.lower() in _UNITS for word in words):
        return ""
    slip = next((word for word in words if _near(word)), None)
    if slip is None:
        return ""
    unit = _near(slip) if number == "1" else _near(slip) + "s"
    return f"did you mean `{lead}{number}{rest.replace(slip, unit, 1)}`?"


def _near(word: str) -> str:
    """Return the unit that a word is, or is but for a slip of the pen."""
    lowered = word.lower()
    alike = [unit for unit in _UNITS if unit[0] == lowered[0] and abs(len(unit) - len(word)) < 2]
    nearest = difflib.get_close_matches(lowered, alike, n=1, cutoff=0.65)
    return nearest[0].removesuffix("s") if nearest else ""
