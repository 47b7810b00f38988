"""Facts and answers in the words of their vocabulary, as a matrix keeps them to be compared by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

import msgspec

from exigent.words.condition import AllOf, Among, AnyOf, Condition, Foreign, Not, Within
from exigent.words.effects import days_of, effects_of
from exigent.words.english import say_condition
from exigent.words.fact import Fact
from exigent.words.value import UNKNOWN, written
from exigent.words.vocabulary import Constraint, Vocabulary

ANY_VALUE = "any"
DONE = "done"
EFFECTS = "effects"
CALENDARS = "calendars"
CONSTRAINT = "constraint "
LOWEST = "lowest "
WHOLE = "whole "
_BOUNDS = ("at_least", "at_most", "more_than", "less_than")
_WHOLE = "whole numbers only"
# In which part of a vocabulary that stands which is no part of its own.
_LISTED_IN = {DONE: "duties", EFFECTS: "events"}


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
    """Return the words of grounds, parties and duties, and those of events if there are any.

    With events come what duties are called when `done`, what events do (`effects`), and which
    days `calendars` take off, the latter two in fixed words.
    """
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
        of_time = (
            (DONE, vocabulary.done),
            (EFFECTS, effects_of(vocabulary)),
            (CALENDARS, days_of(vocabulary)),
        )
        kinds |= {kind: {name: (said,) for name, said in by.items()} for kind, by in of_time}
    places = vocabulary.places
    return {
        kind: FactWords(
            unit="",
            values=dict(words),
            is_measured=False,
            file=vocabulary.path,
            line=1,
            lines={
                name: places[key].line
                for name in words
                if (key := (_LISTED_IN.get(kind, kind), name)) in places
            },
        )
        for kind, words in kinds.items()
    }


def describe_limits(vocabulary: Vocabulary) -> dict[str, str]:
    """Return what limits the values that a fact may turn out to have, in fixed words.

    Values are named one by one, since whatever a group holds it has one phrase.
    """
    facts = {name: replace(fact, groups={}) for name, fact in vocabulary.facts.items()}
    one_by_one = replace(vocabulary, facts=facts)
    said = {f"{CONSTRAINT}{one.id}": _say(one, one_by_one) for one in vocabulary.constraints}
    return said | _of_numbers(vocabulary)


def resolve_limits(vocabulary: Vocabulary) -> dict[str, str]:
    """Return the same by what it means: by the names of facts and values, and by no phrase."""
    meant = {f"{CONSTRAINT}{one.id}": _resolve_constraint(one) for one in vocabulary.constraints}
    return meant | _of_numbers(vocabulary)


def _of_numbers(vocabulary: Vocabulary) -> dict[str, str]:
    lowest = {
        f"{LOWEST}{fact.name}": written(fact.at_least)
        for fact in vocabulary.facts.values()
        if fact.at_least is not None
    }
    return lowest | {f"{WHOLE}{f.name}": _WHOLE for f in vocabulary.facts.values() if f.whole}


def _say(constraint: Constraint, vocabulary: Vocabulary) -> str:
    when, then = (say_condition(one, vocabulary) for one in (constraint.when, constraint.then))
    assumed = (vocabulary.phrase(name, value) for name, value in constraint.assume.items())
    return f"if {when}, then {then}" + "".join(f"; else {phrase}" for phrase in assumed)


def _resolve_constraint(constraint: Constraint) -> str:
    assumed = sorted(f"{name}: {written(value)}" for name, value in constraint.assume.items())
    parts = (_resolve(constraint.when), _resolve(constraint.then), *assumed)
    return "; ".join(parts)


def _resolve(condition: Condition) -> str:
    """Return a condition in one form, in whatever order its parts were written."""
    match condition:
        case Among(fact, values):
            return f"{fact}: [{', '.join(sorted(map(written, values)))}]"
        case Within(fact):
            bounds = ((name, getattr(condition, name)) for name in _BOUNDS)
            given = (f"{name}: {written(bound)}" for name, bound in bounds if bound is not None)
            return f"{fact}: {{{', '.join(given)}}}"
        case Not(part):
            return f"not ({_resolve(part)})"
        case AllOf(parts):
            return _resolve_parts("all", parts)
        case AnyOf(parts):
            return _resolve_parts("any", parts)
        case Foreign(text):
            return text


def _resolve_parts(word: str, parts: Iterable[Condition]) -> str:
    return f"{word} ({'; '.join(sorted({_resolve(part) for part in parts}))})"


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
