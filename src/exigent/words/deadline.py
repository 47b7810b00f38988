"""Deadlines as people write them: `72 hours`, `3 working days`, `before a hearing`."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Sequence

from exigent.words.errors import InputError
from exigent.words.event import Span, Unit
from exigent.words.faults import Fault
from exigent.words.location import Location

_WORD = re.compile(r"[^\W\d_]+")
_ONE = ("minute", "hour", "day", "week", "month", "year")
_UNITS = frozenset((*_ONE, *(f"{unit}s" for unit in _ONE)))
_SHORT = {"min": "minute", "mins": "minute", "h": "hour", "hr": "hour", "hrs": "hour", "d": "day"}
# What may stand between a number and its unit.
_OF_UNITS = _WORD.findall(
    "working business calendar banking school full clear whole consecutive further more additional"
)
_MEASURED = re.compile(
    r"(?P<lead>(?:(?i:for|within|in) )?)"
    r"(?P<number>[0-9]+(?:[.,][0-9]+)*(?:(?: to | or |-)[0-9]+)?)(?P<rest>.*)"
)
# What a deadline in words begins with; `sevn dayz` is none of these.
_OPENING = _WORD.findall(
    "a after an annually any as at before beyond by daily during each every following for "
    "forthwith from half if immediately in instantly monthly next no not on once one only pending "
    "per prior promptly same since soon that the this throughout until upon weekly when whenever "
    "whichever while with within without yearly"
)
# What may follow a unit beside that: `90 days of the disclosure`, `1 hour or less`.
_FOLLOWING = ("and", "earlier", "later", "of", "or", "past")
# A span that can be counted is a number, at most one word, and a unit, and nothing else.
_SPAN = re.compile(
    r"(?:for )?(?P<number>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9})"
    r"(?: (?P<between>[^\W\d_]+))? (?P<unit>minute|hour|day|week|month|year)s?"
)
_UNIT_OF = {
    "minute": Unit.MINUTES,
    "hour": Unit.HOURS,
    "day": Unit.DAYS,
    "week": Unit.WEEKS,
    "month": Unit.MONTHS,
    "year": Unit.YEARS,
}
# What changes nothing of how time is counted. Of clear days some leave out the last as well.
_EMPTY = frozenset({"full", "whole", "consecutive", "further", "more", "additional"})
_AS_A_NUMBER = "write a number and a unit, such as {} days"
_ASK = f"{_AS_A_NUMBER}, or words that begin as `after`, `before`, `until`"


def read_deadline(text: str, place: Location, parties: Collection[str]) -> str:
    """Return a deadline; raise InputError if it says no time.

    A time is a number and a unit, or words such as `at once` and `before a hearing`. Between
    the two may stand a word such as `working`, or one of the parties, whose days are meant.
    """
    meant = wrong_deadline(text, parties)
    if meant:
        raise InputError(f"`{text}` is no deadline", place, meant, fault=Fault.UNKNOWN_WORD)
    return text


def read_span(text: str) -> Span | None:
    """Return how long a deadline is, None where its end cannot be counted.

    Days are working days where a word stands before them, except such as `calendar` and `more`
    that change nothing: so are those of a party (`3 school days`). Words such as `at once` or `before a hearing` have no end that can be counted, and neither
    have bounds (`24 to 48 hours`), fractions, and what runs from something that only words name
    (`48 hours after the emergency ends`). `read_deadline` tells what is a deadline at all.
    """
    said = _SPAN.fullmatch(text)
    if said is None:
        return None
    unit, between = _UNIT_OF[said["unit"]], (said["between"] or "").lower()
    is_short = unit in (Unit.MINUTES, Unit.HOURS)
    if between and between not in _EMPTY and (is_short or between != "calendar"):
        if unit is not Unit.DAYS or between == "clear":
            return None
        unit = Unit.WORKING_DAYS
    return Span(int(said["number"].replace(",", "")), unit)


def wrong_deadline(text: str, parties: Collection[str]) -> str:
    """Return what was meant by a deadline that says no time, nothing if it says one."""
    measured = _MEASURED.fullmatch(text)
    if measured is not None and measured["lead"].lower() in ("within ", "in "):
        # It is said so in sentences, and would be another deadline than the same without it.
        return (
            wrong_deadline(text[len(measured["lead"]) :], parties)
            or f"leave out the first word of `{text}`"
        )
    if measured is not None:
        return _wrong_measure(measured["lead"] + measured["number"], measured["rest"], parties)
    words = _WORD.findall(text)
    if not words:
        return _ASK.format(7)
    if words[0].lower() in _OPENING:
        return ""
    if len(words) > 1 and any(_unit_near(word) for word in words[1:]):
        return _AS_A_NUMBER.format(7)
    return _instead(words[0], text, _OPENING) or _ASK.format(7)


def _wrong_measure(number: str, rest: str, parties: Collection[str]) -> str:
    """Return what was meant by what follows a number, nothing if that is a unit of time."""
    between = [*_OF_UNITS, *(party.lower() for party in parties)]
    words = _WORD.findall(rest)
    end = "" if number.rsplit(maxsplit=1)[-1] == "1" else "s"
    for index, word in enumerate(words):
        if word.lower() in _UNITS:
            # Deadlines are compared as they stand: of one time there is one way to write it.
            right = rest.strip().replace(word, word.lower().removesuffix("s") + end, 1)
            if rest != f" {right}":
                return f"did you mean `{number} {right}`?"
            return _wrong_tail(f"{number}{rest}", words[index + 1 :])
        if word.lower() in between:
            continue
        unit = _unit_near(word)
        if unit:
            return f"did you mean `{number} {rest.strip().replace(word, unit + end, 1)}`?"
        return _instead(word, f"{number}{rest}", between) or _units(number)
    return _units(number) if words else _AS_A_NUMBER.format(re.sub(r"\D*", "", number, count=1))


def _wrong_tail(text: str, tail: Sequence[str]) -> str:
    if not tail or tail[0].lower() in (*_OPENING, *_FOLLOWING):
        return ""
    known = (*_OPENING, *_FOLLOWING)
    return _instead(tail[0], text, known) or (
        "after the unit comes nothing, or words that begin as `after`, `before`, `of`"
    )


def _units(number: str) -> str:
    listed = f"{', '.join(f'{unit}s' for unit in _ONE[:-1])} or {_ONE[-1]}s"
    return f"after {number} comes a unit: {listed}, or such as `working days`"


def _instead(word: str, text: str, known: Sequence[str]) -> str:
    """Return a text with the nearest known word in the place of one, as a hint, or nothing."""
    nearest = difflib.get_close_matches(word.lower(), known, n=1, cutoff=0.75)
    return f"did you mean `{text.replace(word, nearest[0], 1)}`?" if nearest else ""


def _unit_near(word: str) -> str:
    """Return the unit that a word is, or is but for a slip of the pen, or in short."""
    lowered = word.lower()
    alike = [unit for unit in _UNITS if unit[0] == lowered[0] and abs(len(unit) - len(word)) < 2]
    nearest = difflib.get_close_matches(lowered, sorted(alike), n=1, cutoff=0.65)
    return nearest[0].removesuffix("s") if nearest else _SHORT.get(lowered, "")
