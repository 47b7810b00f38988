"""What a rule that applies decides: its decision with the duties that are not waived."""

from __future__ import annotations

from exigent.engines.contract import Rule
from exigent.words import UNKNOWN, Decision, Facts, Outcome, compile_condition, constants_of


class Ruling:
    """A rule's decision, made once for each set of duties that are waived."""

    __slots__ = ("_made", "_rule", "_unless", "facts")

    def __init__(self, rule: Rule) -> None:
        self.facts = frozenset(constants_of(rule.waivers))
        self._rule = rule
        self._unless = tuple(
            compile_condition(duty.unless) if duty.unless else _never for duty in rule.duties
        )
        self._made: dict[tuple[bool | None, ...], Decision] = {}

    def decide(self, facts: Facts) -> Decision | None:
        """Return the decision with the duties that apply; None if a duty is in doubt."""
        if not self._unless:
            return self._rule.decision
        waived = tuple([unless(facts) for unless in self._unless])
        decision = self._made.get(waived)
        if decision is None:
            if None in waived:
                return None
            decision = self._made[waived] = self._rule.decide(waived)
        return decision


def lacking(facts: Facts, read: frozenset[str]) -> Decision:
    """Return `needs_facts` with every unknown fact among those that are read."""
    missing = tuple(name for name, value in facts.items() if value is UNKNOWN and name in read)
    return Decision(Outcome.NEEDS_FACTS, missing=missing)


def _never(_: object) -> bool:
    return False
