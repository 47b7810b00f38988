"""What happened besides the question, and when, as When steps tell it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from exigent.files import Scalar
from exigent.words import (
    NOT_KNOWN,
    Before,
    Event,
    Fault,
    InputError,
    Later,
    Location,
    Moment,
    ToldEvent,
    Vocabulary,
    did_you_mean,
    read_span,
    wrong_deadline,
)

_WHETHER = f"{NOT_KNOWN}whether "
_ON = r"on (?P<day>.+?)(?: at (?P<clock>.+?))?"
# What may stand before the phrase of an event, and what may follow it.
_LEAD = re.compile(rf"(?:{_ON}|(?P<span>.+?) later|before (?P<noun>.+?)),?")
_TRAIL = re.compile(rf"{_ON}|at (?P<alone>.+)")
_CLOCK = re.compile(r"(?P<hour>[01][0-9]|2[0-3]):(?P<minute>[0-5][0-9])")
# The start of a status's date in a sentence, of any form: what stands there is read by `read_moment`.
AT_A_TIME = r"(?:on (?P<day>\S+?)(?: at (?P<clock>\S+?))?,? )?"
# Days near the ends of what dates can say would be taken for others, whatever the zone.
_COUNTED = range(3, 9998)
EXAMPLE_DAY = "2026-03-06"
EXAMPLE_CLOCK = "22:10"


@dataclass(frozen=True, slots=True)
class _EventSentence:
    """A sentence that tells an event; `time` are the words for when, of which none may be there."""

    event: Event
    time: re.Match[str] | None = None
    is_known: bool = True


def tells_event(text: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a sentence tells an event of the vocabulary, be its time one that can be read."""
    return _split(text, vocabulary) is not None


def read_event(text: str, place: Location, vocabulary: Vocabulary) -> ToldEvent | None:
    """Return the event that a sentence tells, None if it tells none of the vocabulary.

    Raises InputError where it does not say when, or not as times are written.
    """
    sentence = _split(text, vocabulary)
    if sentence is None:
        return None
    event = sentence.event
    if not sentence.is_known:
        return ToldEvent(event.id, None, text, place, is_known=False)
    when = _read_time(sentence.time, place, vocabulary) if sentence.time else None
    if when is None:
        raise InputError(
            f'"{text}" does not say when',
            place,
            f'write such as "{event.phrase} on {EXAMPLE_DAY} at {EXAMPLE_CLOCK}" or '
            f'"72 hours later {event.phrase}"',
            fault=Fault.WRONG_TIMELINE,
        )
    return ToldEvent(event.id, when, text, place)


def read_moment(day: str, clock: str | None, place: Location) -> Moment:
    """Return a day, and a time of it; raise InputError for what is none."""
    read = Scalar(place, day, quoted=False).date()
    if read.year not in _COUNTED:
        raise InputError(
            f"no time is counted from {day}",
            place,
            f"write a day from {_COUNTED[0]:04}-01-01 to {_COUNTED[-1]:04}-12-31",
            fault=Fault.UNKNOWN_WORD,
        )
    if clock is None:
        return Moment(read)
    time = _CLOCK.fullmatch(clock)
    if time is None:
        raise InputError(
            f"`{clock}` is no time of day",
            place,
            "write hours and minutes, from 00:00 to 23:59",
            fault=Fault.UNKNOWN_WORD,
        )
    return Moment(read, datetime.time(int(time["hour"]), int(time["minute"])))


def read_noun(said: str, place: Location, vocabulary: Vocabulary) -> Event:
    """Return the event that has a name; raise InputError if none has."""
    for event in vocabulary.events.values():
        if event.noun == said:
            return event
    nouns = [event.noun for event in vocabulary.events.values()]
    raise InputError(
        f'no event is called "{said}"',
        place,
        did_you_mean(said, nouns, quote='"') or "`exigent steps` lists the events",
        fault=Fault.UNKNOWN_WORD,
    )


def nearest_when(text: str, vocabulary: Vocabulary) -> str:
    """Return what was meant by a When sentence that nothing takes, or nothing."""
    known = [*vocabulary.asked, *_sentences_like(text, vocabulary)]
    return did_you_mean(text, known, quote='"')


def times_told(event: Event) -> Iterator[str]:
    """Yield sentences that tell an event, one for each way to say when."""
    for when in (f"on {EXAMPLE_DAY} at {EXAMPLE_CLOCK}", "72 hours later", "3 working days later"):
        yield f"{when} {event.phrase}"
    yield f"{event.phrase} on {EXAMPLE_DAY} at {EXAMPLE_CLOCK}"
    yield f"before ... {event.phrase}"


def _split(text: str, vocabulary: Vocabulary) -> _EventSentence | None:
    found: _EventSentence | None = None
    for event in vocabulary.events.values():
        if text == f"{_WHETHER}{event.clause}":
            return _EventSentence(event, is_known=False)
        if found is not None and len(found.event.phrase) >= len(event.phrase):
            continue
        found = _told_as(event, text) or found
    return found


def _told_as(event: Event, text: str) -> _EventSentence | None:
    """Return a sentence read as one that tells an event, None if it is no such sentence."""
    phrase = event.phrase
    if text == phrase:
        return _EventSentence(event)
    if text.startswith(f"{phrase} "):
        time = _TRAIL.fullmatch(text[len(phrase) + 1 :])
        if time is not None:
            return _EventSentence(event, time if time["alone"] is None else None)
    if text.endswith(f" {phrase}"):
        time = _LEAD.fullmatch(text[: -len(phrase) - 1])
        if time is not None:
            return _EventSentence(event, time)
    return None


def _read_time(
    time: re.Match[str], place: Location, vocabulary: Vocabulary
) -> Moment | Later | Before:
    said = time.groupdict()
    if said.get("noun"):
        return Before(read_noun(said["noun"], place, vocabulary).id)
    if not said.get("span"):
        return read_moment(said["day"], said["clock"], place)
    span = read_span(said["span"])
    # A word that no regime may count days by is none here either: `3 banana days`.
    meant = wrong_deadline(said["span"], vocabulary.parties)
    if span is None or meant:
        raise InputError(
            f"`{said['span']}` is no time that can be counted",
            place,
            meant or "write such as `72 hours`, `3 days` or `3 working days`",
            fault=Fault.UNKNOWN_WORD,
        )
    return Later(span)


def _sentences_like(text: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield sentences that tell each event, its time told as a text may tell one."""
    lead = re.match(r"on [^\s,]+(?: at \d[^\s,]*)?,? ?|.+? later,? ", text)
    before = re.match(r"before ", text)
    trail = re.search(r" on \S+(?: at \S+)?$", text)
    for event in vocabulary.events.values():
        yield f"{_WHETHER}{event.clause}"
        if lead:
            yield f"{lead[0].rstrip()} {event.phrase}"
        if before:
            yield from (f"before {e.noun} {event.phrase}" for e in vocabulary.events.values())
        yield f"{event.phrase}{trail[0] if trail else f' on {EXAMPLE_DAY}'}"
