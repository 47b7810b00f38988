"""The schema of a rule's obligations, with what hangs on them over time."""

from __future__ import annotations

from exigent.schemas.parts import Schema, closed, items, ref, text, words
from exigent.words import Vocabulary


def obligation_definitions(vocabulary: Vocabulary) -> dict[str, Schema]:
    """Return the definitions of an obligation, of one owed otherwise, and of what both name."""
    owed = _owed(vocabulary)
    unless: Schema = {"description": "When it need not be done.", **ref("condition")}
    first = dict(list(owed.items())[:3])
    return {
        "obligation": closed(
            "Who must do what, by when.", {**first, "unless": unless, **owed}, ["who", "duty"]
        ),
        "otherwise": closed(
            "Who must do what, by when, once a duty is broken.", owed, ["who", "duty"]
        ),
        "event": words(
            {event.id: event.phrase for event in vocabulary.events.values()}, "An event."
        ),
        "term": closed(
            "So much time from an event on.",
            {
                "within": text("How much time: 72 hours, 3 working days."),
                "from": {"description": "The event it runs from.", **ref("event")},
            },
            ["within", "from"],
        ),
    }


def _owed(vocabulary: Vocabulary) -> dict[str, Schema]:
    duty = words(vocabulary.duties, "A duty.")
    return {
        "who": words(vocabulary.parties, "Who must do it."),
        "duty": words(vocabulary.duties, "What must be done."),
        "within": text("By when: 72 hours, before disclosure."),
        "from": {"description": "The event with which its time begins.", **ref("event")},
        "before": {"description": "The event before which it is due.", **ref("event")},
        "for": text("For how long something is kept up: 90 days."),
        "or_within": items(ref("term"), "Other times, of which the one that ends first counts."),
        "extended": items(ref("term"), "Later times that count if their event happens in time."),
        "if_within": items(
            ref("term"), "Times in each of which the event `from` has to come, or it counts not."
        ),
        "lifted_by": items(ref("event"), "The events that end it."),
        "either": items(duty, "Other duties of the same party, one of which does as well."),
        "else": items(ref("otherwise"), "What is owed once it is broken."),
        "condition": {
            "description": "Whether what is decided depends on its being done.",
            "type": "boolean",
        },
    }
