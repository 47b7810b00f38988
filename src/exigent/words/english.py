"""Facts, conditions and decisions in English, in the words of the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from exigent.words.condition import AllOf, Among, AnyOf, Condition, Foreign, Not, Within
from exigent.words.decision import Decision, Mode, Outcome
from exigent.words.fact import Fact
from exigent.words.value import Known, written
from exigent.words.vocabulary import Vocabulary

_BOUNDS = (
    ("at_least", "at least"),
    ("at_most", "at most"),
    ("more_than", "more than"),
    ("less_than", "less than"),
)
_DATE_BOUNDS = (
    ("at_least", "on or after"),
    ("at_most", "on or before"),
    ("more_than", "after"),
    ("less_than", "before"),
)

_MOST_LISTED = 3

_ALLOWED = {
    Mode.MUST: "must disclose",
    Mode.MAY: "may disclose, need not",
    Mode.OWNER: "the owner hands it over",
}
_REFUSED = {
    Mode.MUST_NOT: "must not disclose",
    Mode.NO_GROUND: "has no ground to disclose",
    Mode.IMPOSSIBLE: "cannot disclose: there is nothing to hand over",
}


def say_list(words: Iterable[str], last: str = "and") -> str:
    """Join words as in `a, b and c`."""
    items = list(words)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def say_titles(titles: Iterable[str]) -> str:
    """Join titles as `say_list` does, and by `;` where one of them holds a comma itself."""
    items = list(titles)
    return "; ".join(items) if any("," in item for item in items) else say_list(items)


def say_condition(condition: Condition, vocabulary: Vocabulary) -> str:
    """Return a condition as an English clause.

    Every `and` and `or` between its parts is written out, after a comma, and what belongs
    together inside stands in brackets: phrases hold commas and an `or` of their own.
    """
    return str(_clause(condition, vocabulary))


class _Clause(NamedTuple):
    """A condition as clauses that one word joins, each with brackets where it needs them.

    `word` is `and`, `or`, `not` (of one clause), or empty of a clause that joins nothing.
    """

    word: str
    parts: tuple[str, ...]

    def __str__(self) -> str:
        if self.word == "not":
            return f"it is not so that {self.parts[0]}"
        return f", {self.word} ".join(self.parts)


def _clause(condition: Condition, vocabulary: Vocabulary) -> _Clause:
    match condition:
        case Among(fact, values):
            return _among(vocabulary.facts[fact], values)
        case Within(fact):
            return _plain(_say_within(vocabulary.facts[fact], condition))
        case Not(Among(fact, values)) if not vocabulary.facts[fact].is_measured:
            known = vocabulary.facts[fact]
            return _among(known, frozenset(known.values) - values)
        case Not(part):
            return _negated(_clause(part, vocabulary))
        case AllOf(parts):
            return _joined("and", [_clause(part, vocabulary) for part in parts])
        case AnyOf(parts):
            return _joined("or", [_clause(part, vocabulary) for part in parts])
        case Foreign(text):
            return _plain(f"`{text}`")


def _plain(text: str) -> _Clause:
    return _Clause("", (text,))


def _negated(clause: _Clause) -> _Clause:
    return _Clause("not", (f"({clause})" if clause.word else str(clause),))


def _joined(word: str, clauses: Sequence[_Clause]) -> _Clause:
    """Join clauses by a word; of a clause that the same word joins no brackets are needed."""
    if len(clauses) == 1:
        return clauses[0]
    parts: list[str] = []
    for clause in clauses:
        match clause:
            case _Clause("", (text,)):
                parts.append(text)
            case _Clause("not", (text,)):
                # Or else what follows would seem to be denied as well.
                inner = text if text.startswith("(") else f"({text})"
                parts.append(f"it is not so that {inner}")
            case _ if clause.word == word:
                parts.extend(clause.parts)
            case _:
                parts.append(f"({clause})")
    return _Clause(word, tuple(parts))


def say_decision(decision: Decision, vocabulary: Vocabulary) -> str:
    """Return a decision in a short English clause, without its reasons."""
    missing = say_missing(decision, vocabulary)
    match decision.outcome:
        case Outcome.ALLOW | Outcome.REFUSE:
            verb = _say_mode(decision)
            on = _say_ground(decision, vocabulary)
            part = ", but only a part" if decision.scope == "narrowed" else ""
            rest = f" (the details turn on {missing})" if missing else ""
            return f"{decision.outcome}: {verb}{on}{part}{rest}"
        case Outcome.NEEDS_FACTS:
            return f"needs facts: it turns on {missing}"
        case Outcome.NOT_GOVERNED:
            return "not governed"
        case Outcome.ERROR:
            return "error: the engine failed"


def _say_ground(decision: Decision, vocabulary: Vocabulary) -> str:
    """Return what an answer rests on; a refusal has a ground of what was asked, and rests on none."""
    if not decision.ground:
        return ""
    asked = "though asked " if decision.outcome is Outcome.REFUSE else ""
    return f", {asked}on the ground of {vocabulary.grounds[decision.ground]}"


def say_missing(decision: Decision, vocabulary: Vocabulary) -> str:
    """Return the missing facts as English clauses."""
    return say_list(vocabulary.facts[name].unknown for name in decision.missing)


def _say_mode(decision: Decision) -> str:
    if decision.mode is None:
        return "how is open" if decision.outcome is Outcome.ALLOW else "why is open"
    words = _ALLOWED if decision.outcome is Outcome.ALLOW else _REFUSED
    return words[decision.mode]


def _among(fact: Fact, values: frozenset[Known]) -> _Clause:
    if fact.is_measured:
        return _alternatives(fact, sorted(values, key=str))
    if not values:
        return _plain("in no case")
    others = frozenset(fact.values) - values
    for group in fact.groups.values():
        if group.values == values:
            return _plain(group.phrase)
        if group.values == others:
            return _negated(_plain(group.phrase))
    if not others:
        return _plain(f"no matter {fact.unknown}")
    if len(values) > max(len(others), _MOST_LISTED):
        return _negated(_alternatives(fact, [v for v in fact.values if v in others]))
    return _alternatives(fact, [value for value in fact.values if value in values])


def _alternatives(fact: Fact, values: Sequence[Known]) -> _Clause:
    return _Clause("or" if len(values) != 1 else "", tuple(map(fact.phrase, values)))


def _say_within(fact: Fact, condition: Within) -> str:
    words = _DATE_BOUNDS if fact.type == "date" else _BOUNDS
    bounds = [
        f"{word} {written(bound)}"
        for name, word in words
        if (bound := getattr(condition, name)) is not None
    ]
    hole = "{date}" if fact.type == "date" else "{number}"
    template = fact.template.replace("on {date}", "{date}").replace("(s)", "s")
    return template.replace(hole, say_list(bounds))
