"""What a scenario tells to have happened, as the matrix holds it."""

from __future__ import annotations

import msgspec

from exigent.suite import say_moment
from exigent.words import Before, Later, Timeline, ToldEvent, Vocabulary, count

NOT_KNOWN = "not known"


class EventEntry(msgspec.Struct, frozen=True):
    """What a scenario tells to have happened: the event's id, the step, and when.

    `when` is a day, a day and a time, or such as `71 hours later` and `before the disclosure`;
    `not known` where nobody knows whether it happened.
    """

    event: str
    text: str
    when: str


def describe_events(timeline: Timeline, vocabulary: Vocabulary) -> tuple[EventEntry, ...]:
    """Return the events of a timeline, in the order in which they are told."""
    return tuple(EventEntry(told.event, told.text, _when(told, vocabulary)) for told in timeline)


def _when(told: ToldEvent, vocabulary: Vocabulary) -> str:
    match told.when:
        case Later(span):
            return f"{count(span.number, span.unit.removesuffix('s'))} later"
        case Before(event):
            return f"before {vocabulary.events[event].noun}"
        case None:
            return NOT_KNOWN
        case moment:
            return say_moment(moment)
