"""Facts, conditions and decisions in English, in the words of the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable

from exigent.condition import AllOf, Among, AnyOf, Condition, Foreign, Not, Within
from exigent.decision import Decision, Mode, Obligation, Outcome
from exigent.fact import Fact
from exigent.values import Known, written
from exigent.vocabulary import Vocabulary

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


def say_condition(condition: Condition, vocabulary: Vocabulary) -> str:
    """Return a condition as an English clause."""
    match condition:
        case Among(fact, values):
            return _say_among(vocabulary.facts[fact], values)
        case Within(fact):
            return _say_within(vocabulary.facts[fact], condition)
        case Not(Among(fact, values)) if not vocabulary.facts[fact].is_measured:
            known = vocabulary.facts[fact]
            return _say_among(known, frozenset(known.values) - values)
        case Not(part):
            return f"it is not so that {say_condition(part, vocabulary)}"
        case AllOf(parts):
            return say_list(say_condition(part, vocabulary) for part in parts)
        case AnyOf(parts):
            return f"either {say_list((say_condition(p, vocabulary) for p in parts), 'or')}"
        case Foreign(text):
            return f"`{text}`"


def say_decision(decision: Decision, vocabulary: Vocabulary) -> str:
    """Return a decision in a short English clause, without its reasons."""
    missing = say_missing(decision, vocabulary)
    match decision.outcome:
        case Outcome.ALLOW | Outcome.REFUSE:
            verb = _say_mode(decision)
            on = (
                f", on the ground of {vocabulary.grounds[decision.ground]}"
                if decision.ground
                else ""
            )
            part = ", but only a part" if decision.scope == "narrowed" else ""
            rest = f" (the details turn on {missing})" if missing else ""
            return f"{decision.outcome}: {verb}{on}{part}{rest}"
        case Outcome.NEEDS_FACTS:
            return f"needs facts: it turns on {missing}"
        case Outcome.NOT_GOVERNED:
            return "not governed"
        case Outcome.ERROR:
            return "error: the engine failed"


def say_missing(decision: Decision, vocabulary: Vocabulary) -> str:
    """Return the missing facts as English clauses."""
    return say_list(vocabulary.facts[name].unknown for name in decision.missing)


def say_obligation(obligation: Obligation, vocabulary: Vocabulary) -> str:
    """Return a duty as an English sentence without its full stop."""
    who = vocabulary.parties[obligation.who]
    duty = vocabulary.duties[obligation.duty]
    return f"{who} must {duty}{say_deadline(obligation.within)}"


def say_deadline(within: str | None) -> str:
    """Return a deadline as it follows a duty: ` within 72 hours`, ` before disclosure`."""
    if not within:
        return ""
    return f" within {within}" if within[0].isdigit() else f" {within}"


def _say_mode(decision: Decision) -> str:
    if decision.mode is None:
        return "how is open"
    words = _ALLOWED if decision.outcome is Outcome.ALLOW else _REFUSED
    return words[decision.mode]


def _say_among(fact: Fact, values: frozenset[Known]) -> str:
    if fact.is_measured:
        return say_list((fact.phrase(value) for value in sorted(values, key=str)), "or")
    if not values:
        return "in no case"
    others = frozenset(fact.values) - values
    for group in fact.groups.values():
        if group.values == values:
            return group.phrase
        if group.values == others:
            return f"it is not so that {group.phrase}"
    if not others:
        return f"no matter {fact.unknown}"
    if len(values) > max(len(others), _MOST_LISTED):
        without = say_list((fact.phrase(v) for v in fact.values if v in others), "or")
        return f"it is not so that {without}"
    return say_list((fact.phrase(value) for value in fact.values if value in values), "or")


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
