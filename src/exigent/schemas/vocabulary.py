"""The schema of `steps/vocabulary.yaml`."""

from __future__ import annotations

from collections.abc import Mapping

from exigent.schemas.facts import UNKNOWN_WORD, bounds, condition
from exigent.schemas.happening import time_definitions
from exigent.schemas.parts import Schema, closed, day, document, items, phrase, ref, words
from exigent.words import FactType

_NAME: Schema = {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"}
_SCALAR: Schema = {"type": ["string", "number", "boolean"]}
_TYPES = {
    FactType.CHOICE: "one of a list of values; so if `type` is left out",
    FactType.YES_NO: "true or false",
    FactType.NUMBER: "a number, which compares",
    FactType.DATE: "a date, which compares",
}


def vocabulary_schema() -> Schema:
    """Return the schema of a vocabulary, which is the same for every bench."""
    body = closed(
        "Every word that scenarios and regimes are written in.",
        {
            "request": closed(
                "How a request starts and is put.",
                {
                    "ordinary": phrase("What follows Given to start an ordinary request."),
                    "asked": items(
                        phrase("A phrase."), "What can follow When to put the question.", at_least=1
                    ),
                    "event": {"description": "The event that the request itself is.", **_NAME},
                },
                ["ordinary", "asked"],
            ),
            "topics": _named(
                "What facts are about, in the order in which one is asked.", phrase("The title.")
            ),
            "facts": _named("Everything that a regime may look at.", ref("fact")),
            "derived": items(ref("derived"), "Sentences that state several facts at once."),
            "grounds": _named("What can be the ground of a decision.", phrase("In English.")),
            "parties": _named("Who can owe a duty.", phrase("In English.")),
            "duties": _named("What they can owe.", _duty()),
            "events": _named("What can happen before and after an answer.", ref("event")),
            "calendars": {
                "description": "Which days are working days.",
                "type": "object",
                "propertyNames": {"type": "string", "pattern": "^[a-z0-9][a-z0-9_-]*$"},
                "additionalProperties": ref("calendar"),
            },
            "constraints": items(ref("constraint"), "What cannot be true at once."),
        },
        ["request", "facts"],
    )
    definitions = {
        "fact": _fact(),
        "wordings": _wordings(),
        "condition": condition({}, others=_comparison()),
        "constraint": _constraint(),
        "derived": _derived(),
        **time_definitions(_NAME),
        "over_numbers": condition({}, others=_comparison_of_numbers(), name="over_numbers"),
    }
    return document("The vocabulary of a bench", body, definitions)


def _duty() -> Schema:
    say = phrase("In English: the words after must.")
    both = closed(
        "How it is said, and how it is said to have been done.",
        {"say": say, "done": phrase("The words after has: returned the book.")},
        ["say"],
    )
    return {"anyOf": [say, both]}


def _named(about: str, value: Schema) -> Schema:
    return {
        "description": about,
        "type": "object",
        "propertyNames": _NAME,
        "additionalProperties": value,
    }


def _wordings() -> Schema:
    one = phrase("The phrase that states this value.")
    several = items(one, "Wordings of one meaning; the first is used when writing.", at_least=1)
    return {"anyOf": [one, several]}


def _fact() -> Schema:
    """Return a fact: what all have, and then what each type has besides."""
    keys: dict[str, Schema | bool] = {
        "asks": phrase("The question that the fact answers."),
        "topic": {"description": "What it is about: one of `topics`.", **_NAME},
        "type": words(_TYPES, "What kind of values it has."),
        "unknown": phrase('How to say that it is not known: completes "it is not known ...".'),
        "ordinary": {"description": "Its value in an ordinary request."},
        "values": True,
        "groups": True,
        "phrase": True,
        "unit": True,
        "at_least": True,
        "whole": True,
        "also": True,
        "catch_all": True,
    }
    by_type = [
        {
            "if": {"properties": {"type": {"const": kind}}, **_must_be_written(kind)},
            "then": _keys_of(kind),
        }
        for kind in FactType
    ]
    return {**closed("A fact.", keys, ["asks", "ordinary"]), "allOf": by_type}


def _must_be_written(kind: FactType) -> Schema:
    return {} if kind is FactType.CHOICE else {"required": ["type"]}


def _keys_of(kind: FactType) -> Schema:
    unknown: Schema = {"const": UNKNOWN_WORD}
    match kind:
        case FactType.CHOICE:
            values = {
                **_named("Each value with its phrase.", ref("wordings")),
                "propertyNames": {**_NAME, "not": {"const": UNKNOWN_WORD}},
                "minProperties": 2,
            }
            return _listed(values, _NAME, _NAME, ["values", "unknown"])
        case FactType.YES_NO:
            ordinary: Schema = {"anyOf": [{"type": "boolean"}, unknown]}
            return _listed(_true_and_false(), ordinary, False, ["values"])
        case FactType.NUMBER:
            return _measured("number", {"anyOf": [{"type": "number"}, unknown]})
        case FactType.DATE:
            return _measured("date", {"anyOf": [day(), unknown]})


def _true_and_false() -> Schema:
    """Return a mapping of `true` and `false` without `additionalProperties`.

    In such a mapping yaml-language-server would refuse both: their keys are no texts to it.
    """
    return {
        "description": "The phrase for true and the one for false.",
        "type": "object",
        "properties": {"true": ref("wordings"), "false": ref("wordings")},
        "required": ["true", "false"],
        "maxProperties": 2,
    }


def _listed(values: Schema, ordinary: Schema, grouped: Schema | bool, needed: list[str]) -> Schema:
    group = closed(
        "Several values under one name.",
        {
            "phrase": phrase("What they have in common, in English."),
            "values": items(grouped, "The values."),
        },
        ["phrase", "values"],
    )
    catch_all: Schema | bool = grouped and {
        "description": "The value for what no other value fits.",
        "type": "string",
    }
    keys: Mapping[str, Schema | bool] = {
        "values": values,
        "groups": _named("Names for several values at once, for use in regimes.", group),
        "ordinary": ordinary,
        "phrase": False,
        "unit": False,
        "at_least": False,
        "whole": False,
        "also": {"anyOf": [_also(), _named("Of each value.", _also())]} if grouped else _also(),
        "catch_all": catch_all,
    }
    return {"properties": keys, "required": needed}


def _also() -> Schema:
    return items(phrase("A word."), "Other words by which `exigent steps` finds it.")


def _measured(hole: str, ordinary: Schema) -> Schema:
    template: Schema = {
        "description": f"The phrase, with {{{hole}}} in it; (s) is dropped for 1.",
        "type": "string",
        "pattern": rf"^[^{{]*\{{{hole}\}}[^{{]*$",
    }
    keys: Mapping[str, Schema | bool] = {
        "phrase": template,
        "unit": phrase("What is counted, in the plural."),
        "at_least": {"description": "The smallest value.", "type": "number"},
        "whole": {"description": "Whether there are no fractions of it.", "type": "boolean"},
        "ordinary": ordinary,
        "values": False,
        "groups": False,
        "also": _also(),
        "catch_all": False,
    }
    return {"properties": keys, "required": ["phrase", "unknown"]}


def _comparison() -> Schema:
    """Return what any fact is compared with; the facts stand in the same file."""
    bound: Schema = {"anyOf": [{"type": "number"}, day()]}
    return {"anyOf": [_SCALAR, items(_SCALAR, at_least=1), bounds(bound)]}


def _constraint() -> Schema:
    return closed(
        "Where `when` holds, `then` holds too.",
        {
            "id": {**_NAME, "description": "Its name."},
            "when": {"description": "Where this holds ...", **ref("condition")},
            "then": {"description": "... this holds too.", **ref("condition")},
            "assume": {
                "description": "Values that replace ordinary ones which would contradict it.",
                "type": "object",
                "additionalProperties": _SCALAR,
            },
            "because": phrase("Why, in a sentence."),
        },
        ["id", "when", "then", "because"],
    )


def _derived() -> Schema:
    number = closed(
        "What the number can be.",
        {
            "type": words({kind: _TYPES[kind] for kind in (FactType.NUMBER, FactType.DATE)}),
            "unit": phrase("What is counted, in the plural."),
            "at_least": {"description": "The smallest value.", "type": "number"},
            "whole": {"description": "Whether there are no fractions of it.", "type": "boolean"},
        },
    )
    row = closed(
        "A value, and when the fact has it.",
        {
            "value": {"description": "A value of the fact, or a number of the phrase.", **_SCALAR},
            "when": {"description": "Of the numbers.", **ref("over_numbers")},
        },
        ["value"],
    )
    rows = items(row, "The first row whose `when` holds counts; the last has none.", at_least=1)
    return closed(
        "A sentence that states several facts at once.",
        {
            "phrase": phrase("The sentence, with {name} for each number or date in it."),
            "numbers": _named("What a number can be, where that does not show.", number),
            "states": {
                "description": "Each fact with its value, a number of the phrase, or rows.",
                "type": "object",
                "propertyNames": _NAME,
                "additionalProperties": {"anyOf": [_SCALAR, rows]},
                "minProperties": 1,
            },
        },
        ["phrase", "states"],
    )


def _comparison_of_numbers() -> Schema:
    """Return what a number of a phrase is held against: constants, and other such numbers."""
    bound: Schema = {"anyOf": [{"type": "number"}, day(), _NAME]}
    return {"anyOf": [_SCALAR, items(_SCALAR, at_least=1), bounds(bound)]}
