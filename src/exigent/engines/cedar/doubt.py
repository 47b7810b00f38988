"""Which unknown facts a condition still turns on, given those that are known."""

from __future__ import annotations

from exigent.words import UNKNOWN, AllOf, AnyOf, Condition, Facts, Not, Truth, evaluate, facts_of


def facts_in_doubt(condition: Condition, facts: Facts) -> frozenset[str]:
    """Return the unknown facts of the parts that leave a condition open."""
    match condition:
        case Not(part):
            return facts_in_doubt(part, facts)
        case AllOf(parts) | AnyOf(parts):
            settles: Truth = isinstance(condition, AnyOf)
            truths = [(part, evaluate(part, facts)) for part in parts]
            if any(truth is settles for _, truth in truths):
                return frozenset()
            left_open = (facts_in_doubt(part, facts) for part, truth in truths if truth is None)
            return frozenset[str]().union(*left_open)
        case _:
            return frozenset(name for name in facts_of(condition) if facts[name] is UNKNOWN)
