"""Facts and answers in the words of their vocabulary, as a matrix keeps them to be compared by."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from exigent.words.english import say_condition
from exigent.words.fact import Fact
from exigent.words.value import UNKNOWN, written
from exigent.words.vocabulary import Constraint, Vocabulary

ANY_VALUE = "any"
_WHOLE = "whole numbers only"


class FactWords(msgspec.Struct, frozen=True):
    """The unit of a fact, the sentences that state each of its values, and where they stand.

    All numbers or dates share one sentence, under `any`, with `{number}` or `{date}` in it.
    `line` is the fact's, `lines` are those of its values.
    """

    unit: str
    values: dict[str, tuple[str, ...]]
    is_measured: bool
    file: str
    line: int
    lines: dict[str, int] = {}

    def key_of(self, value: str) -> str:
        """Return what the sentences of a value stand under."""
        return value if value in self.values or not self.is_measured else ANY_VALUE

    def line_of(self, key: str) -> int:
        """Return the line in which a value stands, or else the fact."""
        return self.lines.get(key, self.line)

    def has(self, value: str) -> bool:
        """Tell whether it is a value of this fact, as far as words go."""
        return self.is_measured or value in self.values


def describe_facts(vocabulary: Vocabulary) -> dict[str, FactWords]:
    """Return the words of every fact."""
    return {name: _describe(fact) for name, fact in vocabulary.facts.items()}


def describe_answers(vocabulary: Vocabulary) -> dict[str, FactWords]:
    """Return the words of grounds, parties and duties, and those of events if there are any."""
    kinds: dict[str, Mapping[str, tuple[str, ...]]] = {
        kind: {name: (phrase,) for name, phrase in words.items()}
        for kind, words in (
            ("grounds", vocabulary.grounds),
            ("parties", vocabulary.parties),
            ("duties", vocabulary.duties),
        )
    }
    if vocabulary.events:
        kinds["events"] = {
            event.id: (event.phrase, event.clause, event.noun)
            for event in vocabulary.events.values()
        }
    places = vocabulary.places
    return {
        kind: FactWords(
            unit="",
            values=dict(words),
            is_measured=False,
            file=vocabulary.path,
            line=1,
            lines={name: places[kind, name].line for name in words if (kind, name) in places},
        )
        for kind, words in kinds.items()
    }


def describe_limits(vocabulary: Vocabulary) -> dict[str, str]:
    """Return what limits the values that a fact may turn out to have, in fixed words."""
    said = {f"constraint {one.id}": _say(one, vocabulary) for one in vocabulary.constraints}
    lowest = {
        f"lowest {fact.name}": written(fact.at_least)
        for fact in vocabulary.facts.values()
        if fact.at_least is not None
    }
    whole = {f"whole {fact.name}": _WHOLE for fact in vocabulary.facts.values() if fact.whole}
    return said | lowest | whole


def _say(constraint: Constraint, vocabulary: Vocabulary) -> str:
    when, then = (say_condition(one, vocabulary) for one in (constraint.when, constraint.then))
    assumed = (vocabulary.phrase(name, value) for name, value in constraint.assume.items())
    return f"if {when}, then {then}" + "".join(f"; else {phrase}" for phrase in assumed)


def _describe(fact: Fact) -> FactWords:
    # That the other sentences with "it is not known" are others follows from those of values.
    values: dict[str, tuple[str, ...]] = {written(UNKNOWN): (fact.phrase(UNKNOWN),)}
    values |= {written(value): sentences for value, sentences in fact.phrases.items()}
    if fact.is_measured:
        values[ANY_VALUE] = (fact.template,)
    return FactWords(
        unit=fact.unit,
        values=values,
        is_measured=fact.is_measured,
        file=fact.location.path,
        line=fact.location.line,
        lines={
            ANY_VALUE if fact.is_measured else written(value): place.line
            for value, place in fact.places.items()
        },
    )
