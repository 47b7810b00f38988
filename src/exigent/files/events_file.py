"""What can happen, as `vocabulary.yaml` lists it under `events`."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from exigent.files.document import Node, Scalar, Table, listing, scalar, table
from exigent.files.vocabulary_words import read_name, read_phrase, read_word_of
from exigent.words import (
    NOT_KNOWN,
    Event,
    Fault,
    InputError,
    Location,
    OwedBy,
    Vocabulary,
)

_TEXTS = ("phrase", "clause", "noun")
_TRUTHS = ("grants", "may_precede", "may_repeat")
_DUTIES = ("fulfils", "lifts", "breaks")
_KEYS = (*_TEXTS, *_TRUTHS, "happens_with", "after", *_DUTIES)
_SOME_DAY = "2000-01-01"


def read_events(
    node: Node, parties: Collection[str], duties: Collection[str]
) -> Mapping[str, Event]:
    """Return the events of a vocabulary by their ids; raise InputError at what is wrong."""
    listed = table(node, "`events`")
    known = {read_name(key): key for key in listed.keys}
    events = {}
    said: dict[tuple[str, str], Scalar] = {}
    for key, value in listed.entries():
        whole = table(value, f"the event `{key.written}`")
        event = _read_event(key, whole, known, (parties, duties))
        for name, text, place in _texts(whole):
            first = said.setdefault((name, text), place)
            if first is not place:
                raise InputError(
                    f'"{text}" is the {name} of two events',
                    place.location,
                    f"the first is in line {first.location.line}",
                    fault=Fault.PHRASE_TWICE,
                )
        events[event.id] = event
    for event in events.values():
        _refuse_circle(event, events, table(listed.need(event.id, "`events`"), "an event"))
    return events


def _texts(whole: Table) -> Iterator[tuple[str, str, Scalar]]:
    for name in _TEXTS:
        place = scalar(whole.need(name, "an event"), f"`{name}`")
        yield name, read_phrase(place), place


def _read_event(
    key: Scalar,
    whole: Table,
    events: Collection[str],
    owing: tuple[Collection[str], Collection[str]],
) -> Event:
    what = f"the event `{key.written}`"
    whole.allow(_KEYS, what)
    phrase, clause, noun = (read_phrase(whole.need(name, what)) for name in _TEXTS)
    grants, may_precede, may_repeat = (_read_truth(whole.get(name), name) for name in _TRUTHS)
    together, after = whole.get("happens_with"), whole.get("after")
    fulfils, lifts, breaks = (_read_owed(whole.get(name), name, owing) for name in _DUTIES)
    return Event(
        id=key.written,
        phrase=phrase,
        clause=clause,
        noun=noun,
        location=key.location,
        grants=grants,
        may_precede=may_precede,
        may_repeat=may_repeat,
        happens_with=read_word_of(together, events, "event") if together else "",
        after=tuple(read_word_of(item, events, "event") for item in listing(after, "`after`").items)
        if after
        else (),
        fulfils=fulfils,
        lifts=lifts,
        breaks=breaks,
    )


def _read_truth(node: Node | None, name: str) -> bool:
    return scalar(node, f"`{name}`").yes_no() if node else False


def _read_owed(
    node: Node | None, name: str, owing: tuple[Collection[str], Collection[str]]
) -> tuple[OwedBy, ...]:
    if node is None:
        return ()
    parties, duties = owing
    what = f"what an event {name}"
    owed = []
    for item in listing(node, f"`{name}`").items:
        whole = table(item, what)
        whole.allow(("who", "duty"), what)
        owed.append(
            OwedBy(
                read_word_of(whole.need("who", what), parties, "party"),
                read_word_of(whole.need("duty", what), duties, "duty"),
            )
        )
    return tuple(owed)


def _refuse_circle(event: Event, events: Mapping[str, Event], whole: Table) -> None:
    """Raise InputError at an event that could only happen after itself, or with itself."""
    waiting, met = [event], {""}
    while waiting:
        for name in _leads_to(waiting.pop()):
            if name == event.id:
                node = whole.get("happens_with") or whole.need("after", "an event")
                raise InputError(
                    f"the event `{event.id}` waits for itself",
                    node.location,
                    "follow `happens_with` and `after` from event to event",
                    fault=Fault.CONTRADICTION,
                )
            if name not in met:
                met.add(name)
                waiting.append(events[name])


def _leads_to(event: Event) -> tuple[str, ...]:
    return (*filter(None, (event.happens_with,)), *event.after)


def check_events(vocabulary: Vocabulary, node: Node) -> None:
    """Raise InputError at a phrase of an event that can also be read as something else.

    The event that is the request itself may be told in the words that ask the question.
    """
    listed = table(node, "`events`")
    for event in vocabulary.events.values():
        whole = table(listed.need(event.id, "`events`"), "an event")
        for name, text, place in _texts(whole):
            is_asking = event.id == vocabulary.request_event
            if name == "phrase" and not is_asking and text in vocabulary.asked:
                raise _second_reading(text, "what asks the question", place.location)
            for said in _sentences(name, text):
                if said == vocabulary.ordinary_request:
                    raise _second_reading(text, "the ordinary request", place.location)
                for statement in vocabulary.statements(said):
                    fact = f"the fact `{statement.fact}`"
                    raise _second_reading(text, fact, place.location)


def _sentences(name: str, text: str) -> tuple[str, ...]:
    """Return sentences that tell of an event by one of its texts."""
    if name == "phrase":
        return (text, f"{text} on {_SOME_DAY}", f"on {_SOME_DAY}, {text}", f"on {_SOME_DAY} {text}")
    return (f"{NOT_KNOWN}whether {text}",) if name == "clause" else ()


def _second_reading(text: str, as_what: str, place: Location) -> InputError:
    return InputError(
        f'"{text}" can also be read as {as_what}',
        place,
        "word the event otherwise, such as by who does it",
        fault=Fault.PHRASE_TWICE,
    )
