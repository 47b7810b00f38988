"""Expressions of Cedar in Cedar's own words, with no more brackets than are needed."""

from __future__ import annotations

import json
import re
from typing import Any

from exigent.engines.cedar.expression import Expression, parts_of_node
from exigent.engines.cedar.schema import RESERVED

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_CONSTRUCTORS = frozenset({"decimal", "datetime", "duration", "ip"})

# How tightly each kind of expression binds, as in Cedar's grammar.
_IF, _OR, _AND, _RELATION, _SUM, _PRODUCT, _UNARY, _MEMBER = range(8)
_BINARY = {
    "||": _OR,
    "&&": _AND,
    **dict.fromkeys(("==", "!=", "<", "<=", ">", ">=", "in"), _RELATION),
    **dict.fromkeys(("+", "-"), _SUM),
    "*": _PRODUCT,
}


def write_expression(node: Expression) -> str:
    """Return an expression as a policy would write it."""
    return _write(node)[0]


def _write(node: Expression) -> tuple[str, int]:
    operator, operands = parts_of_node(node)
    if operator in _BINARY:
        return _binary(operator, operands)
    match operator:
        case "has" | "like" | "is":
            return _test(operator, operands), _RELATION
        case "!" | "neg":
            sign = "!" if operator == "!" else "-"
            return f"{sign}{_within(operands['arg'], _MEMBER)}", _UNARY
        case "if-then-else":
            said = " ".join(f"{w} {write_expression(operands[w])}" for w in ("if", "then", "else"))
            return said, _IF
        case _:
            return _member(operator, operands), _MEMBER


def _test(operator: str, operands: Any) -> str:
    tested = f"{_within(operands['left'], _SUM)} {operator}"
    match operator:
        case "has":
            return f"{tested} {_key(operands['attr'])}"
        case "like":
            return f'{tested} "{"".join(map(_pattern, operands["pattern"]))}"'
        case _:
            inside = operands.get("in")
            group = f" in {_within(inside, _SUM)}" if inside else ""
            return f"{tested} {operands['entity_type']}{group}"


def _member(operator: str, operands: Any) -> str:
    match operator:
        case "Value":
            return _value(operands)
        case "Var":
            return str(operands)
        case "Set":
            return f"[{', '.join(map(write_expression, operands))}]"
        case "Record":
            fields = (f"{_key(key)}: {write_expression(v)}" for key, v in operands.items())
            return f"{{{', '.join(fields)}}}"
        case ".":
            left, name = _within(operands["left"], _MEMBER), operands["attr"]
            return f"{left}.{name}" if _is_plain(name) else f"{left}[{_key(name)}]"
        case _:
            return _call(operator, operands)


def _within(node: Expression, least: int) -> str:
    text, binding = _write(node)
    return text if binding >= least else f"({text})"


def _binary(operator: str, operands: Any) -> tuple[str, int]:
    binding = _BINARY[operator]
    # Relations do not chain, all others group to the left.
    left = _within(operands["left"], binding + (binding == _RELATION))
    return f"{left} {operator} {_within(operands['right'], binding + 1)}", binding


def _call(operator: str, operands: Any) -> str:
    if isinstance(operands, dict):
        arguments = [operands[name] for name in ("left", "right", "arg") if name in operands]
    else:
        arguments = list(operands)
    if operator in _CONSTRUCTORS:
        return f"{operator}({', '.join(map(write_expression, arguments))})"
    receiver, *rest = arguments
    return f"{_within(receiver, _MEMBER)}.{operator}({', '.join(map(write_expression, rest))})"


def _value(value: Any) -> str:
    if isinstance(value, dict) and "__entity" in value:
        entity = value["__entity"]
        return f"{entity['type']}::{_quoted(entity['id'])}"
    if isinstance(value, bool):
        return "true" if value else "false"
    return _quoted(value) if isinstance(value, str) else str(value)


def _key(name: str) -> str:
    return name if _is_plain(name) else _quoted(name)


def _is_plain(name: str) -> bool:
    return bool(_NAME.fullmatch(name)) and name not in RESERVED


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _pattern(element: Any) -> str:
    if element == "Wildcard":
        return "*"
    literal: str = element["Literal"]
    return _quoted(literal)[1:-1].replace("*", r"\*")
