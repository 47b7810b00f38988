"""The vocabulary of a bench: facts, grounds, parties, duties, and what cannot go together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from exigent.words.condition import Condition, Facts, Predicate, Truth, compile_condition, facts_of
from exigent.words.errors import did_you_mean
from exigent.words.fact import Fact
from exigent.words.location import Location
from exigent.words.value import Known, Value


@dataclass(frozen=True, slots=True)
class Statement:
    """What a sentence says: this fact has this value, which may be UNKNOWN."""

    fact: str
    value: Value


@dataclass(frozen=True)
class Constraint:
    """Where `when` holds, `then` holds too.

    `assume` gives values that take the place of ordinary ones which would contradict it.
    """

    id: str
    when: Condition
    then: Condition
    assume: Mapping[str, Known]
    because: str
    location: Location

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that the constraint speaks of."""
        return tuple(dict.fromkeys((*facts_of(self.when), *facts_of(self.then))))

    def applies(self, values: Facts) -> Truth:
        """Tell whether `when` holds; None where that turns on an unknown fact."""
        return self._predicates[0](values)

    def is_broken(self, values: Facts) -> bool:
        """Tell whether the values surely break the constraint."""
        when, then = self._predicates
        return when(values) is True and then(values) is False

    def holds(self, values: Facts) -> bool:
        """Tell whether the constraint is surely kept."""
        when, then = self._predicates
        return when(values) is False or then(values) is True

    @cached_property
    def _predicates(self) -> tuple[Predicate, Predicate]:
        return compile_condition(self.when), compile_condition(self.then)


@dataclass(frozen=True)
class Vocabulary:
    """Every word that scenarios and regimes of one bench are written in.

    `places` are where the words of answers stand, by their key in the file and their name.
    """

    path: str
    ordinary_request: str
    asked: tuple[str, ...]
    facts: Mapping[str, Fact]
    grounds: Mapping[str, str]
    parties: Mapping[str, str]
    duties: Mapping[str, str]
    constraints: tuple[Constraint, ...]
    places: Mapping[tuple[str, str], Location] = field(default_factory=dict)

    def read(self, text: str) -> Statement | None:
        """Return what a sentence states, or None if no phrase matches it."""
        statement = self._fixed.get(text)
        if statement is not None:
            return statement
        for fact in self._measured_facts:
            value = fact.measured(text)
            if value is not None:
                return Statement(fact.name, value)
        return None

    def wrong_values(self, text: str) -> Iterator[tuple[Fact, str]]:
        """Yield the facts whose phrase a sentence would be but for its number or date.

        With each comes what stands in its place. Where that has no digit, the sentence
        is rather another one, misspelt.
        """
        for fact in self._measured_facts:
            said = fact.said_of(text)
            if said is not None and any(char.isdigit() for char in said):
                yield fact, said

    def phrase(self, fact: str, value: Value) -> str:
        """Return the sentence that states `value` of `fact`; `read` takes it back."""
        return self.facts[fact].phrase(value)

    def nearest_phrase(self, text: str) -> str:
        """Return `did you mean ...?` for a sentence that no phrase matches, or nothing."""
        phrases = [*self._fixed, *(fact.example() for fact in self._measured_facts)]
        return did_you_mean(text, phrases, quote='"')

    def phrases(self) -> Iterator[tuple[str, Statement]]:
        """Yield every fixed phrase, and each measured fact's phrase with its ordinary value."""
        yield from self._fixed.items()
        for fact in self._measured_facts:
            yield fact.example(), Statement(fact.name, fact.ordinary)

    def with_ordinary(self, values: Mapping[str, Value]) -> Vocabulary:
        """Return the same words, where the ordinary values of these facts are others."""
        changed = {name: replace(self.facts[name], ordinary=values[name]) for name in values}
        return replace(self, facts={**self.facts, **changed}) if changed else self

    @cached_property
    def ordinary(self) -> Mapping[str, Value]:
        """The value of every fact in an ordinary request."""
        return {name: fact.ordinary for name, fact in self.facts.items()}

    @cached_property
    def _fixed(self) -> Mapping[str, Statement]:
        return {
            phrase: Statement(fact.name, value)
            for fact in self.facts.values()
            for phrase, value in fact.wordings()
        }

    @cached_property
    def _measured_facts(self) -> tuple[Fact, ...]:
        return tuple(fact for fact in self.facts.values() if fact.is_measured)
