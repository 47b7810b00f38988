"""What Cedar's validator lets pass: words that no fact has as a value, facts that are none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from exigent.engines.cedar.conditions import matching_values
from exigent.engines.cedar.expression import Expression, fact_of, parts_of_node, walk
from exigent.engines.cedar.wording import write_expression
from exigent.words import Fact, FactType, Fault, InputError, Location, Vocabulary, did_you_mean

Locate = Callable[..., Location]

_COMPARES = ("==", "!=", "contains", "containsAll", "containsAny")


def refuse_odd_words(
    expressions: Iterable[Expression], vocabulary: Vocabulary, place: Locate
) -> None:
    """Raise InputError at a word that a fact is compared with and never is.

    `place` tells where in the policy the first of some words stands.
    """
    for expression in expressions:
        for node in walk(expression):
            operator, operands = parts_of_node(node)
            if operator == "has":
                _refuse_odd_attribute(operands["attr"], vocabulary, place)
            elif operator == "like":
                _refuse_odd_pattern(node, vocabulary, place)
            elif operator in _COMPARES:
                _refuse_odd_value(operands["left"], operands["right"], vocabulary, place)
                _refuse_odd_value(operands["right"], operands["left"], vocabulary, place)


def _refuse_odd_value(
    read: Expression, compared: Expression, vocabulary: Vocabulary, place: Locate
) -> None:
    words = dict.fromkeys(_words(compared))
    for fact in _choices(read, vocabulary):
        for word in words:
            if word not in fact.phrases:
                raise InputError(
                    f"`{fact.name}` has no value `{word}`",
                    place(f'"{word}"'),
                    did_you_mean(word, map(str, fact.values))
                    or f"it has: {', '.join(map(str, fact.values))}",
                    fault=Fault.UNKNOWN_WORD,
                )


def _refuse_odd_pattern(node: Expression, vocabulary: Vocabulary, place: Locate) -> None:
    operands = parts_of_node(node)[1]
    for fact in _choices(operands["left"], vocabulary):
        if not matching_values(operands["pattern"], fact):
            raise InputError(
                f"no value of `{fact.name}` is as in `{write_expression(node)}`",
                place("like"),
                f"it has: {', '.join(map(str, fact.values))}",
                fault=Fault.UNKNOWN_WORD,
            )


def _refuse_odd_attribute(name: str, vocabulary: Vocabulary, place: Locate) -> None:
    if name not in vocabulary.facts:
        raise InputError(
            f"there is no fact `{name}`",
            place(name, f'"{name}"'),
            did_you_mean(name, vocabulary.facts),
            fault=Fault.UNKNOWN_WORD,
        )


def _choices(node: Expression, vocabulary: Vocabulary) -> Iterator[Fact]:
    """Yield the choice facts that an expression is, or is a set of."""
    operator, operands = parts_of_node(node)
    for item in operands if operator == "Set" else [node]:
        name = fact_of(item)
        if name is not None and vocabulary.facts[name].type is FactType.CHOICE:
            yield vocabulary.facts[name]


def _words(node: Expression) -> Iterator[str]:
    """Yield the words that an expression is, or is a set of."""
    operator, operands = parts_of_node(node)
    for item in operands if operator == "Set" else [node]:
        kind, value = parts_of_node(item)
        if kind == "Value" and isinstance(value, str):
            yield value
