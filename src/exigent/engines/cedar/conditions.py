"""Expressions of Cedar as conditions over facts, as far as conditions can say the same."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from exigent.engines.cedar.expression import (
    Expression,
    fact_of,
    is_context,
    literal_of,
    literals_of,
    parts_of_node,
    read_expressions,
)
from exigent.engines.cedar.schema import ACCESS, DISCLOSE, RECORD, REQUESTER
from exigent.engines.cedar.wording import write_expression
from exigent.words import AllOf, Among, AnyOf, Condition, Fact, FactType, Foreign, Not, Within

FactsByName = Mapping[str, Fact]

ALWAYS = AllOf(())
NEVER = AnyOf(())

_BOUNDS = {
    "<": "less_than",
    "<=": "at_most",
    ">": "more_than",
    ">=": "at_least",
    "lessThan": "less_than",
    "lessThanOrEqual": "at_most",
    "greaterThan": "more_than",
    "greaterThanOrEqual": "at_least",
}
_TURNED = {
    "less_than": "more_than",
    "at_most": "at_least",
    "more_than": "less_than",
    "at_least": "at_most",
}
_ENTITIES = {
    "principal": (REQUESTER,),
    "resource": (RECORD,),
    "action": (DISCLOSE, ACCESS),
}


def translate(node: Expression, facts: FactsByName) -> Condition:
    """Return the condition that holds where a valid expression is true.

    It is the same wherever every fact is known and the expression does not fail; what
    no condition says becomes `Foreign`. ALWAYS and NEVER stand for themselves only.
    """
    operator, operands = parts_of_node(node)
    match operator:
        case "Value" if isinstance(operands, bool):
            return ALWAYS if operands else NEVER
        case "&&":
            return _all_of(translate(operands["left"], facts), translate(operands["right"], facts))
        case "||":
            return _any_of(translate(operands["left"], facts), translate(operands["right"], facts))
        case "!":
            return negate(translate(operands["arg"], facts))
        case "if-then-else":
            test = translate(operands["if"], facts)
            return _any_of(
                _all_of(test, translate(operands["then"], facts)),
                _all_of(negate(test), translate(operands["else"], facts)),
            )
        case "has" if is_context(operands["left"]) and operands["attr"] in facts:
            return ALWAYS
    name = fact_of(node)
    if name is not None and facts[name].type is FactType.YES_NO:
        return Among(name, frozenset({True}))
    return _compared(operator, operands, facts) or Foreign(
        write_expression(node), read_expressions([node], facts).facts
    )


def negate(condition: Condition) -> Condition:
    """Return the opposite of a condition."""
    if isinstance(condition, Not):
        return condition.part
    if condition == ALWAYS:
        return NEVER
    return ALWAYS if condition == NEVER else Not(condition)


def _all_of(left: Condition, right: Condition) -> Condition:
    if NEVER in (left, right):
        return NEVER
    parts = [*_parts(left, AllOf), *_parts(right, AllOf)]
    return parts[0] if len(parts) == 1 else AllOf(tuple(parts))


def _any_of(left: Condition, right: Condition) -> Condition:
    if ALWAYS in (left, right):
        return ALWAYS
    parts: list[Condition] = []
    for part in (*_parts(left, AnyOf), *_parts(right, AnyOf)):
        last = parts[-1] if parts else None
        if isinstance(part, Among) and isinstance(last, Among) and part.fact == last.fact:
            parts[-1] = Among(part.fact, last.values | part.values)
        else:
            parts.append(part)
    return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))


def _parts(condition: Condition, kind: type[AllOf | AnyOf]) -> tuple[Condition, ...]:
    return condition.parts if isinstance(condition, kind) else (condition,)


def _compared(operator: str, operands: Any, facts: FactsByName) -> Condition | None:
    """Return the condition that a comparison of one fact with constants is, if it is one."""
    match operator:
        case "==" | "!=":
            equal = _equal(operands["left"], operands["right"]) or _equal(
                operands["right"], operands["left"]
            )
            if equal is None:
                return _entity(operator, operands) if operator == "==" else None
            return equal if operator == "==" else negate(equal)
        case "<" | "<=" | ">" | ">=":
            return _within(operator, operands["left"], operands["right"])
        case "lessThan" | "lessThanOrEqual" | "greaterThan" | "greaterThanOrEqual":
            return _within(operator, *operands)
        case "contains":
            values, name = literals_of(operands["left"]), fact_of(operands["right"])
            return Among(name, frozenset(values)) if values and name is not None else None
        case "like":
            return _like(operands, facts)
        case "in" | "is":
            return _entity(operator, operands)
        case _:
            return None


def _equal(left: Expression, right: Expression) -> Condition | None:
    name, value = fact_of(left), literal_of(right)
    return None if name is None or value is None else Among(name, frozenset({value}))


def _within(operator: str, left: Expression, right: Expression) -> Condition | None:
    bound = _BOUNDS[operator]
    name, value = fact_of(left), literal_of(right)
    if name is None:
        name, value, bound = fact_of(right), literal_of(left), _TURNED[bound]
    return None if name is None or value is None else Within(name, **{bound: value})  # type: ignore[arg-type]


def _like(operands: Any, facts: FactsByName) -> Condition | None:
    """Return the values of a fact that a pattern matches: there are only so many."""
    name = fact_of(operands["left"])
    if name is None or facts[name].type is not FactType.CHOICE:
        return None
    return Among(name, matching_values(operands["pattern"], facts[name]))


def matching_values(pattern: Any, fact: Fact) -> frozenset[Any]:
    """Return the values of a choice fact that a `like` pattern matches."""
    expression = "".join(
        ".*" if element == "Wildcard" else re.escape(element["Literal"]) for element in pattern
    )
    return frozenset(v for v in fact.values if re.fullmatch(expression, str(v), re.DOTALL))


def _entity(operator: str, operands: Any) -> Condition | None:
    """Return ALWAYS where the one principal, action or resource is what is asked for."""
    kind, variable = parts_of_node(operands["left"])
    if kind != "Var" or variable not in _ENTITIES:
        return None
    own, *groups = _ENTITIES[variable]
    if operator == "is":
        return ALWAYS if operands["entity_type"] == own[0] and not operands.get("in") else None
    wanted = operands["right"]
    listed = wanted.get("Set", [wanted])
    for item in listed:
        entity = item.get("Value", {})
        named = entity.get("__entity", {}) if isinstance(entity, dict) else {}
        found = (named.get("type"), named.get("id"))
        if found == own or (operator == "in" and found in groups):
            return ALWAYS
    return None
