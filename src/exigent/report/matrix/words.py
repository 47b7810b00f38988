"""The words of a matrix in English, also where it was made with other words than today's.

A saved matrix may come from an older bench: what its vocabulary no longer has is shown
under its own name, and never stops a report.
"""

from __future__ import annotations

import dataclasses

from exigent.files import read_written_value
from exigent.words import UNKNOWN, Fact, FactType, InputError, Location, Vocabulary


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
    try:
        return fact.phrase(read_written_value(text, fact)) if fact else f"{name}: {text}"
    except InputError:
        return f"{name}: {text}"
