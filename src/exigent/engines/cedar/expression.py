"""Expressions of Cedar as its JSON policy format writes them, and what they read.

Every node is a mapping with one key, the operator: `{"==": {"left": ..., "right": ...}}`,
`{"lessThan": [..., ...]}`, `{"Value": "word"}`.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from exigent.words import Known

Expression = Mapping[str, Any]

CONTEXT = "context"
_OPERANDS = ("left", "right", "arg", "if", "then", "else", "in")

# What Cedar's validator has passed can fail nowhere but in arithmetic: past these, it is
# taken to be able to.
_INFALLIBLE = frozenset(
    [
        "Value",
        "Var",
        "Set",
        "Record",
        ".",
        "has",
        "==",
        "!=",
        "<",
        "<=",
        ">",
        ">=",
        "&&",
        "||",
        "!",
        "if-then-else",
        "like",
        "is",
        "in",
        "contains",
        "containsAll",
        "containsAny",
        "isEmpty",
        "lessThan",
        "lessThanOrEqual",
        "greaterThan",
        "greaterThanOrEqual",
        "decimal",
        "datetime",
        "duration",
    ]
)
_MIDNIGHT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(T00:00:00(\.000)?Z)?")
_MOST_DIGITS = 15
_MOST_EXACT = 2**53


@dataclass(frozen=True, slots=True)
class ExpressionReads:
    """What an expression reads of the context.

    `facts` are all attributes it may read; `noticed` those whose absence it can notice
    without failing; `is_fallible` tells whether it can fail though nothing is absent.
    """

    facts: tuple[str, ...]
    noticed: frozenset[str]
    is_fallible: bool


def read_expressions(
    expressions: Iterable[Expression], all_facts: Iterable[str]
) -> ExpressionReads:
    """Return what several expressions read, of a context that holds `all_facts`."""
    facts: dict[str, None] = {}
    noticed: set[str] = set()
    is_fallible = False
    whole = tuple(all_facts)
    for node in _walk_all(expressions):
        operator, operands = parts_of_node(node)
        name = fact_of(node)
        if name is not None:
            facts[name] = None
        elif operator == "has" and is_context(operands["left"]):
            facts[operands["attr"]] = None
            noticed.add(operands["attr"])
        elif is_context(node):
            facts.update(dict.fromkeys(whole))
            noticed.update(whole)
        elif operator not in _INFALLIBLE:
            is_fallible = True
    return ExpressionReads(tuple(facts), frozenset(noticed), is_fallible)


def parts_of_node(node: Expression) -> tuple[str, Any]:
    """Return an expression's operator with its operands."""
    return next(iter(node.items()))


def fact_of(node: Expression) -> str | None:
    """Return the fact that an expression is, if it is `context.<fact>`."""
    operator, operands = parts_of_node(node)
    if operator == "." and is_context(operands["left"]):
        name: str = operands["attr"]
        return name
    return None


def is_context(node: Expression) -> bool:
    """Tell whether an expression is the whole context."""
    return parts_of_node(node) == ("Var", CONTEXT)


def literal_of(node: Expression) -> Known | None:
    """Return the value that an expression writes out, None where it is no value of a fact.

    A time within a day, and a number that no float holds exactly, are no such values.
    """
    operator, operands = parts_of_node(node)
    match operator:
        case "Value" if isinstance(operands, int) and not isinstance(operands, bool):
            return operands if abs(operands) <= _MOST_EXACT else None
        case "Value" if isinstance(operands, str | bool):
            return operands
        case "decimal":
            return _number(operands[0]["Value"])
        case "datetime":
            day = _MIDNIGHT.fullmatch(operands[0]["Value"])
            return datetime.date.fromisoformat(day.group(1)) if day else None
        case _:
            return None


def literals_of(node: Expression) -> tuple[Known, ...] | None:
    """Return the values of a set that writes them all out, or None."""
    operator, operands = parts_of_node(node)
    if operator != "Set":
        return None
    values = [literal_of(item) for item in operands]
    return tuple(value for value in values if value is not None) if None not in values else None


def operands_of(node: Expression) -> Iterator[Expression]:
    """Yield the expressions that an expression is made of."""
    operator, operands = parts_of_node(node)
    if operator in ("Value", "Var", "Slot"):
        return
    if isinstance(operands, list):
        yield from operands
    elif operator == "Record":
        yield from operands.values()
    else:
        yield from (operands[name] for name in _OPERANDS if operands.get(name) is not None)


def walk(node: Expression) -> Iterator[Expression]:
    """Yield an expression and all those it is made of; no fact's own `context` among them."""
    yield node
    if fact_of(node) is None and not _tests_presence(node):
        for operand in operands_of(node):
            yield from walk(operand)


def _tests_presence(node: Expression) -> bool:
    operator, operands = parts_of_node(node)
    return operator == "has" and is_context(operands["left"])


def _walk_all(expressions: Iterable[Expression]) -> Iterator[Expression]:
    for expression in expressions:
        yield from walk(expression)


def _number(text: str) -> float | None:
    if sum(letter.isdigit() for letter in text) > _MOST_DIGITS:
        return None
    number = float(text)
    return int(number) if number.is_integer() else number
