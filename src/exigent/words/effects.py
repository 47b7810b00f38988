"""What events do and which days calendars take off, in fixed words, to be compared by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from exigent.words.calendar import Calendar, CalendarChange
from exigent.words.event import Event, OwedBy
from exigent.words.vocabulary import Vocabulary

NOTHING = "nothing"
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def effects_of(vocabulary: Vocabulary) -> dict[str, str]:
    """Return what each event does, by the names of events, parties and duties alone."""
    return {
        event.id: "; ".join(_effects(event, vocabulary)) or NOTHING
        for event in vocabulary.events.values()
    }


def days_of(vocabulary: Vocabulary) -> dict[str, str]:
    """Return which days each calendar takes off, whatever holidays are called."""
    return {name: "; ".join(_days(calendar)) for name, calendar in vocabulary.calendars.items()}


def _effects(event: Event, vocabulary: Vocabulary) -> Iterator[str]:
    if event.id == vocabulary.request_event:
        yield "is the request"
    if event.grants:
        yield "grants"
    if event.may_precede:
        yield "may precede the request"
    if event.happens_with:
        yield f"happens with {event.happens_with}"
    if event.after:
        yield f"after {', '.join(sorted(event.after))}"
    for verb, duties in (
        ("fulfils", event.fulfils),
        ("lifts", event.lifts),
        ("breaks", event.breaks),
    ):
        if duties:
            yield f"{verb} {_duties(duties)}"


def _duties(duties: Iterable[OwedBy]) -> str:
    return ", ".join(sorted(f"{one.who} {one.duty}" for one in duties))


def _days(calendar: Calendar) -> Iterator[str]:
    place = "/".join(filter(None, (calendar.country, calendar.subdivision)))
    yield f"holidays of {place}" if place else "no holidays of a country"
    weekend = ", ".join(_DAYS[day] for day in sorted(calendar.weekend))
    yield f"weekend {weekend or 'none'}"
    for verb, changes in (("adds", calendar.adds), ("removes", calendar.removes)):
        if changes:
            yield f"{verb} {_changes(changes)}"


def _changes(changes: Iterable[CalendarChange]) -> str:
    return ", ".join(sorted(change.on for change in changes))
