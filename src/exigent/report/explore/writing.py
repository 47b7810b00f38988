"""Conditions as JSON: what is compared, under the names that a rule's `when` has for it."""

from __future__ import annotations

from exigent.report.explore.shape import ConditionData
from exigent.words import AllOf, Among, AnyOf, Condition, Foreign, Not, Within, written

_BOUNDS = ("at_least", "at_most", "more_than", "less_than")


def write_condition(condition: Condition) -> ConditionData:
    """Return a condition as JSON; raise ValueError for what only a policy's language can tell."""
    match condition:
        case Among(fact, values):
            return {"fact": fact, "in": sorted(values, key=_order)}
        case Within(fact):
            bounds = ((name, getattr(condition, name)) for name in _BOUNDS)
            return {"fact": fact, **{name: bound for name, bound in bounds if bound is not None}}
        case Not(part):
            return {"not": write_condition(part)}
        case AllOf(parts):
            return {"all": [write_condition(part) for part in parts]}
        case AnyOf(parts):
            return {"any": [write_condition(part) for part in parts]}
        case Foreign(text):
            raise ValueError(f"nothing but the policy itself can tell `{text}`")


def _order(value: object) -> str:
    return written(value)  # type: ignore[arg-type]
