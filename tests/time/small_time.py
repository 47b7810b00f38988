"""Events, timelines and duties that tests tell in one line."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from exigent.duties import follow_duties
from exigent.regime import Clock
from exigent.words import (
    Before,
    Calendar,
    Decision,
    DutyState,
    Event,
    Later,
    Location,
    Mode,
    Moment,
    Obligation,
    Outcome,
    OwedBy,
    ToldEvent,
    read_span,
)

PLACE = Location("vocabulary.yaml")
WHO = "library"


def event(name: str, **given: Any) -> Event:
    return Event(name, f"it {name}s", f"{name} happened", f"the {name}", PLACE, **given)


def does(name: str, *duties: str, **given: Any) -> Event:
    """Return an event that fulfils duties."""
    return event(name, fulfils=tuple(OwedBy(WHO, duty) for duty in duties), **given)


EVENTS = {
    one.id: one
    for one in (
        event("loan", grants=True),
        event("handover", happens_with="loan"),
        event("order"),
        event("recall"),
        event("renewal"),
        does("return", "return"),
        does("call", "call"),
        does("fee", "pay"),
        event("waiver", lifts=(OwedBy(WHO, "return"),)),
        event("loss", breaks=(OwedBy(WHO, "keep"),)),
    )
}


def moment(text: str) -> Moment:
    """Return `2026-03-06` or `2026-03-06 22:10`."""
    day, _, clock = text.partition(" ")
    return Moment(
        datetime.date.fromisoformat(day), datetime.time.fromisoformat(clock) if clock else None
    )


def told(line: str) -> ToldEvent:
    """Return `loan 2026-03-06`, `call +71 hours`, `call before loan` or `call ?`."""
    name, _, rest = line.partition(" ")
    when: Moment | Later | Before | None = None
    if rest.startswith("+"):
        span = read_span(rest[1:])
        assert span is not None
        when = Later(span)
    elif rest.startswith("before "):
        when = Before(rest.removeprefix("before "))
    elif rest != "?":
        when = moment(rest)
    return ToldEvent(name, when, line, Location("a.feature"), is_known=rest != "?")


def owes(duty: str, within: str | None = None, **given: Any) -> Obligation:
    return Obligation(WHO, duty, within, **given)


def allow(*obligations: Obligation, **given: Any) -> Decision:
    return Decision(Outcome.ALLOW, Mode.MAY, obligations=obligations, **given)


def refuse(*obligations: Obligation) -> Decision:
    return Decision(Outcome.REFUSE, Mode.MUST_NOT, obligations=obligations)


def follow(
    obligation: Obligation | Iterable[Decision],
    lines: Iterable[str],
    at: str,
    *,
    zone: str = "UTC",
    calendars: Mapping[str, Calendar] | None = None,
    calendar: str = "",
    events: Mapping[str, Event] = EVENTS,
) -> list[DutyState]:
    """Return how the duties stand; of one obligation, in an answer that allows."""
    answers = (allow(obligation),) if isinstance(obligation, Obligation) else tuple(obligation)
    clock = Clock(zone, calendar)
    timeline = tuple(told(line) for line in lines)
    return list(follow_duties(answers, timeline, moment(at), events, calendars or {}, clock))


def status(obligation: Obligation, lines: Iterable[str], at: str, **given: Any) -> str:
    """Return the status of one duty, with its end where it has one."""
    state = follow(obligation, lines, at, **given)[0]
    return f"{state.status} by {state.by}" if state.by else str(state.status)
