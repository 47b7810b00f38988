"""Facts with their values, and conditions over them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from exigent.schemas.parts import Schema, closed, day, items, ref, words
from exigent.words import UNKNOWN, Fact, FactType, Known

UNKNOWN_WORD = str(UNKNOWN.value)
_BOUNDS = {
    "at_least": "This or more.",
    "at_most": "This or less.",
    "more_than": "More than this.",
    "less_than": "Less than this.",
}


def about_fact(fact: Fact) -> str:
    """Return what a fact asks, and what it is in an ordinary request."""
    return f"{fact.asks} In an ordinary request: {fact.phrase(fact.ordinary)}."


def known_or_unknown(fact: Fact) -> Schema:
    """Return the values of a fact, `unknown` among them."""
    unknown: dict[Known, str] = {UNKNOWN_WORD: fact.phrase(UNKNOWN)}
    described: Schema = {"description": about_fact(fact)}
    if fact.is_measured:
        return {**described, "anyOf": [_measure(fact), words(unknown)]}
    return {**described, **words({**_phrases(fact), **unknown, **_phrases(fact)})}


def condition_definitions(facts: Iterable[Fact]) -> dict[str, Schema]:
    """Return the definition `condition`, and one for the values that each fact compares with."""
    known = list(facts)
    return {
        "condition": condition({fact.name: _comparison(fact) for fact in known}),
        **{_values_of(fact): _named(fact) for fact in known},
    }


def condition(
    comparisons: Mapping[str, Schema], others: Schema | bool = False, name: str = "condition"
) -> Schema:
    """Return a condition over these facts, and over `others` where they are not known.

    `name` is that of the definition that it becomes, since conditions hold conditions.
    """
    connectives: dict[str, Schema] = {
        "any": items(ref(name), "At least one of these holds.", at_least=1),
        "all": items(ref(name), "All of these hold.", at_least=1),
        "not": {"description": "This does not hold.", **ref(name)},
    }
    return {
        **closed("Facts with their values; all of them hold.", {**comparisons, **connectives}),
        "additionalProperties": others,
        "minProperties": 1,
    }


def bounds(value: Schema) -> Schema:
    """Return a range: one or more bounds of this kind."""
    return {
        **closed("A range.", {name: {**value, "description": _BOUNDS[name]} for name in _BOUNDS}),
        "minProperties": 1,
    }


def _values_of(fact: Fact) -> str:
    """Return the name of a definition; no fact and no other definition has a dot in its name."""
    return f"values.{fact.name}"


def _comparison(fact: Fact) -> Schema:
    value = ref(_values_of(fact))
    # Of several descriptions editors show that of the form that fits, so each has the question.
    forms = [value, items(value, f"{fact.asks} Any of these values.", at_least=1)]
    if fact.is_measured:
        bound = {"type": "number", **_smallest(fact)} if fact.type is FactType.NUMBER else day()
        forms.append({**bounds(bound), "description": f"{fact.asks} A range."})
    return {"description": about_fact(fact), "anyOf": forms}


def _named(fact: Fact) -> Schema:
    """Return the known values of a fact and the names of its groups."""
    if fact.is_measured:
        return _measure(fact)
    groups: dict[Known, str] = {
        name: group.phrase for name, group in fact.groups.items() if name != UNKNOWN_WORD
    }
    return words({**_phrases(fact), **groups})


def _measure(fact: Fact) -> Schema:
    if fact.type is FactType.DATE:
        return day()
    kind = "integer" if fact.whole else "number"
    about = f"{fact.asks} In {fact.unit}." if fact.unit else fact.asks
    return {"description": about, "type": kind, **_smallest(fact)}


def _smallest(fact: Fact) -> Schema:
    return {} if fact.at_least is None else {"minimum": fact.at_least}


def _phrases(fact: Fact) -> dict[Known, str]:
    return {value: fact.phrase(value) for value in fact.values}
