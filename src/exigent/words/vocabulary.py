"""The vocabulary of a bench: facts, grounds, parties, duties, and what cannot go together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

from exigent.words.calendar import Calendar
from exigent.words.condition import (
    AnyOf,
    Condition,
    Facts,
    Not,
    Predicate,
    compile_condition,
    facts_of,
)
from exigent.words.derived import DerivedPhrase
from exigent.words.errors import lead_by_sense
from exigent.words.event import Event
from exigent.words.fact import NOT_KNOWN, Fact, well_begun
from exigent.words.location import Location
from exigent.words.telling_words import Findable, TellingWords
from exigent.words.value import Known, Value

# The fact that dates in force look at, in a bench that has it.
REQUEST_DATE = "requested_on"
MOST_REMEMBERED = 4_096


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

    @cached_property
    def facts(self) -> tuple[str, ...]:
        """The facts that the constraint speaks of."""
        return facts_of(self.condition)

    @cached_property
    def tied(self) -> frozenset[str]:
        """The facts of which one says what another may be."""
        return frozenset((*self.facts, *self.assume))

    @cached_property
    def condition(self) -> Condition:
        """What has to hold of every request."""
        return AnyOf((Not(self.when), self.then))

    def is_broken(self, values: Facts) -> bool:
        """Tell whether the values surely break the constraint."""
        return self.truth(values) is False

    def holds(self, values: Facts) -> bool:
        """Tell whether the constraint is surely kept."""
        return self.truth(values) is True

    @cached_property
    def truth(self) -> Predicate:
        """What tells whether values keep the constraint; None where that turns on an unknown."""
        return compile_condition(self.condition)


@dataclass(frozen=True, slots=True)
class Topic:
    """Facts that are about one thing, and its title; what has no topic has no title."""

    name: str
    title: str
    facts: tuple[str, ...]


@dataclass(frozen=True)
class Vocabulary:
    """Every word that scenarios and regimes of one bench are written in.

    `topics` are the titles of what the facts are about; `derived` are the sentences that state
    several facts at once; `events` what can happen, and `done` how each duty is said to have
    been done (`returned the book`); `request_event` is the event that is the request itself, if
    one is; `places` are where words stand, by their key in the file and their name.
    """

    path: str
    ordinary_request: str
    asked: tuple[str, ...]
    facts: Mapping[str, Fact]
    grounds: Mapping[str, str]
    parties: Mapping[str, str]
    duties: Mapping[str, str]
    constraints: tuple[Constraint, ...]
    derived: tuple[DerivedPhrase, ...] = ()
    events: Mapping[str, Event] = field(default_factory=dict)
    request_event: str = ""
    topics: Mapping[str, str] = field(default_factory=dict)
    done: Mapping[str, str] = field(default_factory=dict)
    calendars: Mapping[str, Calendar] = field(default_factory=dict)
    places: Mapping[tuple[str, str], Location] = field(default_factory=dict)

    def statements(self, text: str) -> tuple[Statement, ...]:
        """Return all that a sentence states: a fact, or several as a derived phrase does."""
        return self._stated_by(text)

    @cached_property
    def _stated_by(self) -> Callable[[str], tuple[Statement, ...]]:
        # The same sentences stand in many scenarios, and each is looked at more than once.
        return lru_cache(MOST_REMEMBERED)(self._find_statements)

    def _find_statements(self, text: str) -> tuple[Statement, ...]:
        statement = self.read(text)
        if statement is not None:
            return (statement,)
        for phrase in self.derived:
            facts = phrase.read(text)
            if facts:
                return tuple(Statement(fact, value) for fact, value in facts.items())
        return ()

    def read(self, text: str) -> Statement | None:
        """Return what the phrase of a fact states, or None if no such phrase matches it."""
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
        for phrase in self.derived:
            for number, said in phrase.wrong_values(text):
                if any(char.isdigit() for char in said):
                    yield number, said

    def say(self, facts: Mapping[str, Value]) -> list[str]:
        """Return sentences that state these facts and no others, as few as the phrases allow."""
        left = dict(facts)
        said: dict[str, str] = {}
        for phrase in self.derived:
            sentence = phrase.write_back(left)
            if sentence:
                said[next(fact for fact in left if fact in phrase.facts)] = sentence
                left = {fact: value for fact, value in left.items() if fact not in phrase.facts}
        said |= {fact: self.phrase(fact, value) for fact, value in left.items()}
        return [said[fact] for fact in facts if fact in said]

    def phrase(self, fact: str, value: Value) -> str:
        """Return the sentence that states `value` of `fact`; `read` takes it back."""
        return self.facts[fact].phrase(value)

    def nearest_phrase(self, text: str) -> str:
        """Return `did you mean ...?` for a sentence that no phrase matches, or nothing."""
        known = [one.sentence for one in self._findable]
        # With the numbers of the text, where they fit.
        said = {phrase.example(): phrase.example(text) for phrase in self.derived}
        text = well_begun(text)
        # That something is not known is meant only by who says so.
        is_of_unknown = text.startswith(NOT_KNOWN)
        near = (
            said.get(one, one)
            for one in self._telling_words.near(text)
            if is_of_unknown or not one.startswith(NOT_KNOWN)
        )
        return lead_by_sense(text, near, (said.get(one, one) for one in known), quote='"')

    def phrases(self) -> Iterator[tuple[str, Statement]]:
        """Yield every fixed phrase, and each measured fact's phrase with its ordinary value."""
        yield from self._fixed.items()
        for fact in self._measured_facts:
            yield fact.example(), Statement(fact.name, fact.ordinary)

    def by_topic(self) -> tuple[Topic, ...]:
        """Return every fact under what it is about, in the order of the topics.

        Facts without a topic come last; a topic without facts is left out.
        """
        titles = {**self.topics, "": ""}
        having: dict[str, list[str]] = {name: [] for name in titles}
        for fact in self.facts.values():
            having[fact.topic].append(fact.name)
        found = (Topic(name, title, tuple(having[name])) for name, title in titles.items())
        return tuple(topic for topic in found if topic.facts)

    def with_ordinary(self, values: Mapping[str, Value]) -> Vocabulary:
        """Return the same words, where the ordinary values of these facts are others."""
        changed = {name: replace(self.facts[name], ordinary=values[name]) for name in values}
        return replace(self, facts={**self.facts, **changed}) if changed else self

    @cached_property
    def ordinary(self) -> Mapping[str, Value]:
        """The value of every fact in an ordinary request."""
        return {name: fact.ordinary for name, fact in self.facts.items()}

    @property
    def request_date(self) -> Fact | None:
        """The fact that dates in force look at, and only where it is stated."""
        return self.facts.get(REQUEST_DATE)

    @property
    def example_event(self) -> Event | None:
        """An event to show how one is told: what was asked for is given, if that is an event."""
        others = [one for one in self.events.values() if one.id != self.request_event]
        return next((one for one in others if one.grants), next(iter(others), None))

    @cached_property
    def assumable(self) -> frozenset[str]:
        """The facts that are not as in an ordinary request where constraints say otherwise."""
        return frozenset(name for tie in self.constraints for name in tie.assume)

    @cached_property
    def told(self) -> frozenset[str]:
        """The facts of which it matters whether they are stated, and not only what they are.

        Dates in force count only for a day that is stated, and what is stated no constraint
        assumes otherwise.
        """
        date = self.request_date
        return self.assumable.union({date.name} if date else ())

    def is_worth_stating(self, name: str, value: Value) -> bool:
        """Tell whether a request that states it can be another than one that does not."""
        return name in self.told or value != self.ordinary[name]

    def bearing_on(
        self, names: Iterable[str], through: Collection[str] | None = None
    ) -> tuple[Constraint, ...]:
        """Return the constraints on the facts that are named, and those that these lead to.

        One leads to another through a fact of both; `through` are those that count, if not all.
        """
        reached = set(names)
        counting = self.facts.keys() if through is None else through
        waiting = [(tie, tie.tied.intersection(counting)) for tie in self.constraints]
        bearing: list[Constraint] = []
        while near := [tie for tie, links in waiting if not reached.isdisjoint(links)]:
            bearing += near
            waiting = [(tie, links) for tie, links in waiting if reached.isdisjoint(links)]
            reached.update(*(tie.tied for tie in near))
        return tuple(bearing)

    def tied_to(self, names: Iterable[str], through: Collection[str] | None = None) -> set[str]:
        """Return the facts that are named, and those that constraints tie to them."""
        found = set(names)
        return found.union(*(tie.tied for tie in self.bearing_on(found, through)))

    @cached_property
    def _telling_words(self) -> TellingWords:
        return TellingWords(self._findable)

    @cached_property
    def _findable(self) -> Sequence[Findable]:
        """Every sentence once, with the words by which `exigent steps` finds it."""
        of_facts = (
            Findable(phrase, fact.also_of(value))
            for fact in self.facts.values()
            for phrase, value in fact.wordings()
        )
        measured = (Findable(fact.example(), fact.also) for fact in self._measured_facts)
        derived = (Findable(phrase.example()) for phrase in self.derived)
        return tuple({one.sentence: one for one in (*of_facts, *measured, *derived)}.values())

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
