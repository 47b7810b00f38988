"""The words of a matrix in English, also where it was made with other words than today's.

A saved matrix may come from an older bench: what its vocabulary no longer has is shown
under its own name, and never stops a report.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import date

from exigent.bench import ScenarioEntry
from exigent.words import (
    UNKNOWN,
    Fact,
    FactType,
    Location,
    Value,
    Vocabulary,
    settle_values,
    written,
)


class _Names(dict[str, str]):
    """Words by name; one that is missing is its own name."""

    def __missing__(self, name: str) -> str:
        return name.replace("_", " ")


class _NamedFacts(dict[str, Fact]):
    """Facts by name; one that is missing has no values and is called by its name."""

    def __missing__(self, name: str) -> Fact:
        return Fact(
            name=name,
            asks=name,
            type=FactType.CHOICE,
            phrases={},
            template="",
            unit="",
            at_least=None,
            whole=False,
            unknown=name.replace("_", " "),
            groups={},
            ordinary=UNKNOWN,
            location=Location(""),
        )


def with_any_word(vocabulary: Vocabulary) -> Vocabulary:
    """Return the vocabulary with an answer for every fact, ground, party and duty."""
    return dataclasses.replace(
        vocabulary,
        facts=_NamedFacts(vocabulary.facts),
        grounds=_Names(vocabulary.grounds),
        parties=_Names(vocabulary.parties),
        duties=_Names(vocabulary.duties),
    )


def say_stated(vocabulary: Vocabulary, name: str, text: str) -> str:
    """Return the sentence for a fact as a matrix holds it: `minor`, `true`."""
    fact = vocabulary.facts.get(name)
    value = _read(fact, text) if fact else None
    if fact is None or value is None:
        return f"{name}: {text}"
    return fact.phrase(value)


def read_stated(vocabulary: Vocabulary, row: ScenarioEntry) -> dict[str, Value]:
    """Return the facts that a scenario states, those left out that the vocabulary cannot say."""
    stated: dict[str, Value] = {}
    for name, text in row.stated.items():
        fact = vocabulary.facts.get(name)
        value = _read(fact, text) if fact else None
        if value is not None:
            stated[name] = value
    return stated


def assumed_facts(vocabulary: Vocabulary, row: ScenarioEntry) -> Mapping[str, Value]:
    """Return the facts that a scenario leaves out, with the values that were assumed."""
    return {
        name: value
        for name, value in settle_values(vocabulary, read_stated(vocabulary, row)).items()
        if name not in row.stated and name not in row.unknown and value is not UNKNOWN
    }


def _read(fact: Fact, text: str) -> Value | None:
    """Return the value that `written` made this text of, or None if the fact has none such."""
    if text == written(UNKNOWN):
        return UNKNOWN
    try:
        match fact.type:
            case FactType.NUMBER:
                return float(text) if "." in text else int(text)
            case FactType.DATE:
                return date.fromisoformat(text)
            case _:
                return {written(value): value for value in fact.values}.get(text)
    except ValueError:
        return None
