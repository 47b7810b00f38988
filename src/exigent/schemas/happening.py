"""The schemas of what a vocabulary says of time: events, and calendars of working days."""

from __future__ import annotations

from exigent.schemas.parts import Schema, closed, items, phrase, text, words

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def time_definitions(name: Schema) -> dict[str, Schema]:
    """Return the definitions of an event and of a calendar; `name` is what the file calls things."""
    return {"event": _event(name), "calendar": _calendar()}


def _event(name: Schema) -> Schema:
    truth: Schema = {"type": "boolean"}
    owed = closed(
        "A duty of a party.",
        {
            "who": {"description": "Who owes it.", **name},
            "duty": {"description": "What is owed.", **name},
        },
        ["who", "duty"],
    )
    return closed(
        "Something that can happen.",
        {
            "phrase": phrase("The words that tell it in a step: the book is returned."),
            "clause": phrase("The words after `it is not known whether`: the book was returned."),
            "noun": phrase("What it is called: the return."),
            "grants": {"description": "Whether what was asked for is given by it.", **truth},
            "may_precede": {"description": "Whether it may happen before the request.", **truth},
            "may_repeat": {"description": "Whether it may happen more than once.", **truth},
            "happens_with": {"description": "The event together with which it happens.", **name},
            "after": items(name, "The events before which it cannot happen."),
            "fulfils": items(owed, "The duties that are done by it."),
            "lifts": items(owed, "The duties that end with it."),
            "breaks": items(owed, "The duties that are broken by it."),
        },
        ["phrase", "clause", "noun"],
    )


def _calendar() -> Schema:
    day: Schema = {"type": "string"}
    change = closed(
        "A day that differs.",
        {
            "on": {
                "description": "2026-02-12, 02-12, fourth friday of september; or a name of the base.",
                **day,
            },
            "name": phrase("What the day is called."),
            "source": phrase("Where that is written."),
            "unverified": phrase("What was not checked."),
        },
        ["on", "name"],
    )
    return closed(
        "The working days of somebody.",
        {
            "country": {"description": "Whose holidays are the base: US, GB.", **day},
            "subdivision": text("Of which part of it: CA, SCT."),
            "weekend": items(
                words({day: f"each {day.title()}" for day in _WEEKDAYS}),
                "The days of each week that are none; Saturday and Sunday if left out.",
            ),
            "adds": items(change, "Holidays that the base does not have."),
            "removes": items(change, "Holidays of the base that are working days all the same."),
            "unverified": phrase("What of it was not checked."),
        },
    )
