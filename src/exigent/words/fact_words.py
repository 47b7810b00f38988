"""Facts in the words of their vocabulary, as a matrix keeps them to be compared by."""

from __future__ import annotations

import msgspec

from exigent.words.fact import Fact
from exigent.words.value import UNKNOWN, written
from exigent.words.vocabulary import Vocabulary

ANY_VALUE = "any"


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
