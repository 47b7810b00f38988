"""Conditions as YAML writes them: facts with values or bounds, `any`, `all` and `not`."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping

from exigent.files.document import Listing, Node, Scalar, Table, listing, scalar, table
from exigent.words import (
    UNKNOWN,
    AllOf,
    Among,
    AnyOf,
    Condition,
    Fact,
    FactType,
    Fault,
    InputError,
    Known,
    Not,
    Value,
    Within,
    did_you_mean,
)

BOUNDS = ("at_least", "at_most", "more_than", "less_than")
CONNECTIVES = ("any", "all", "not")

Compare = Callable[[Scalar, Node], Condition]


def read_condition(node: Node, facts: Mapping[str, Fact]) -> Condition:
    """Read a `when`, a conjunction over facts; raise InputError at what it gets wrong."""
    return read_conjunction(node, lambda key, value: _fact_compared(key, value, facts))


def read_conjunction(node: Node, compare: Compare) -> Condition:
    """Read a conjunction whose comparisons `compare` reads: a name, and what it is held against."""
    parts: list[Condition] = []
    for key, value in table(node, "a condition").entries():
        match key.written:
            case "any":
                parts.append(AnyOf(_alternatives(value, compare)))
            case "all":
                parts.append(AllOf(_alternatives(value, compare)))
            case "not":
                parts.append(Not(read_conjunction(value, compare)))
            case _:
                parts.append(compare(key, value))
    if not parts:
        raise InputError("the condition is empty", node.location, fault=Fault.EMPTY)
    return parts[0] if len(parts) == 1 else AllOf(tuple(parts))


def read_fact_name(key: Scalar, facts: Mapping[str, Fact]) -> Fact:
    """Return the fact that a key names; raise InputError if there is none."""
    fact = facts.get(key.written)
    if fact is None:
        raise InputError(
            f"there is no fact `{key.written}`",
            key.location,
            did_you_mean(key.written, [*facts, *CONNECTIVES]),
            fault=Fault.UNKNOWN_WORD,
        )
    return fact


def read_known(node: Node, fact: Fact, other_words: Iterable[str] = ()) -> Known:
    """Read one known value of a fact; raise InputError if the fact has no such value.

    `other_words` are those that could stand here too, and may be what was meant.
    """
    value = scalar(node, f"a value of `{fact.name}`")
    match fact.type:
        case FactType.YES_NO:
            return value.yes_no()
        case FactType.NUMBER:
            number = value.number()
            _refuse_below(number, fact, value)
            if not fact.has(number):
                raise InputError(
                    f"`{fact.name}` is a whole number, and {value.written} is none",
                    value.location,
                    fault=Fault.UNKNOWN_WORD,
                )
            return int(number) if fact.whole else number
        case FactType.DATE:
            return value.date()
        case FactType.CHOICE:
            text = value.text()
            if text not in fact.phrases:
                words = [*map(str, fact.values), *other_words]
                raise InputError(
                    f"`{fact.name}` has no value `{text}`",
                    value.location,
                    did_you_mean(text, words) or f"it has: {', '.join(words)}",
                    fault=Fault.UNKNOWN_WORD,
                )
            return text


def read_value(node: Node, fact: Fact) -> Value:
    """Read a value of a fact, `unknown` among them; raise InputError as `read_known` does."""
    is_unknown = isinstance(node, Scalar) and node.written == UNKNOWN.value
    if is_unknown and UNKNOWN.value not in fact.phrases:
        return UNKNOWN
    return read_known(node, fact)


def read_comparison(fact: Fact, node: Node) -> Condition:
    """Read what a fact is held against: a value, several, or bounds; raise InputError."""
    match node:
        case Table():
            return _range(fact, node)
        case Listing(items=items):
            if not items:
                raise InputError(
                    f"no value of `{fact.name}` is listed", node.location, fault=Fault.EMPTY
                )
            return Among(fact.name, frozenset[Known]().union(*(_named(i, fact) for i in items)))
        case Scalar():
            return Among(fact.name, _named(node, fact))


def _alternatives(node: Node, compare: Compare) -> tuple[Condition, ...]:
    items = listing(node, "`any` or `all`").items
    if not items:
        raise InputError("the list of conditions is empty", node.location, fault=Fault.EMPTY)
    return tuple(read_conjunction(item, compare) for item in items)


def _fact_compared(key: Scalar, node: Node, facts: Mapping[str, Fact]) -> Condition:
    return read_comparison(read_fact_name(key, facts), node)


def _named(node: Node, fact: Fact) -> frozenset[Known]:
    """Return the values that a word names: a group's, or the one value."""
    word = scalar(node, f"a value of `{fact.name}`")
    if word.written in fact.groups:
        return fact.groups[word.written].values
    if word.written == UNKNOWN.value and UNKNOWN.value not in fact.phrases:
        raise InputError(
            "a condition asks for known values",
            word.location,
            "what follows from an unknown fact is worked out by itself",
            fault=Fault.WRONG_BOUNDS,
        )
    return frozenset({read_known(word, fact, fact.groups)})


def _refuse_below(number: float, fact: Fact, at: Scalar) -> None:
    """Raise InputError for a number that lies below all that the fact can be."""
    if fact.at_least is not None and number < fact.at_least:
        raise InputError(
            f"`{fact.name}` is at least {fact.at_least:g} {fact.unit}",
            at.location,
            fault=Fault.UNKNOWN_WORD,
        )


def _range(fact: Fact, node: Table) -> Within:
    if not fact.is_measured:
        raise InputError(
            f"`{fact.name}` is not a number or a date, so it has no bounds",
            node.location,
            "give a value or a list of values",
            fault=Fault.WRONG_BOUNDS,
        )
    node.allow(BOUNDS, f"a range of `{fact.name}`")
    if not node.keys:
        raise InputError("the range has no bounds", node.location, fault=Fault.WRONG_BOUNDS)
    bounds: dict[str, float | datetime.date] = {}
    for key, value in node.entries():
        bound = scalar(value, f"`{key.written}`")
        if fact.type is FactType.DATE:
            bounds[key.written] = bound.date()
        else:
            number = bound.number()
            _refuse_below(number, fact, bound)
            bounds[key.written] = number
    return Within(
        fact.name,
        bounds.get("at_least"),
        bounds.get("at_most"),
        bounds.get("more_than"),
        bounds.get("less_than"),
    )
