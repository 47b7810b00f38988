"""Conditions and rules as SQL over the codes of facts, in three values.

The code of a fact that nobody knows is null there: what SQL makes of null in AND, OR and NOT is
Kleene's logic, which conditions are evaluated in everywhere else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from exigent.analysis.replay.fact_codes import FIRST_CLASS, FactCodes
from exigent.words import AllOf, Among, AnyOf, Condition, Foreign, Not, Rule, Within

# What stands for a layer's answer that turns on what nobody knows.
LEFT_OPEN = -1


class TruthSql:
    """Writes conditions over columns of codes, by the names that facts have there."""

    def __init__(self, codes: Mapping[str, FactCodes], columns: Mapping[str, str]) -> None:
        self._codes = codes
        self._columns = columns

    def condition(self, condition: Condition) -> str:
        """Return a condition as SQL that is true, false or null."""
        match condition:
            case Among() | Within():
                return self._leaf(condition)
            case Not(part):
                return f"(NOT {self.condition(part)})"
            case AllOf(parts):
                return self._joined(" AND ", parts, "TRUE")
            case AnyOf(parts):
                return self._joined(" OR ", parts, "FALSE")
            case Foreign():
                return "CAST(NULL AS BOOLEAN)"

    def layer(self, rules: Sequence[Rule]) -> str:
        """Return the number of the rule that decides, and which of its duties are waived, as one.

        It is LEFT_OPEN where what nobody knows leaves that open; `read_layer` takes it apart.
        """
        branches = []
        for at, rule in enumerate(rules):
            answer = self._answer(at, rule, per_rule(rules))
            if rule.when is None:
                branches.append(f"ELSE {answer}")
                break
            when = self.condition(rule.when)
            branches.append(f"WHEN {when} THEN {answer} WHEN {when} IS NULL THEN {LEFT_OPEN}")
        return f"CASE {' '.join(branches)} END"

    def _answer(self, at: int, rule: Rule, times: int) -> str:
        waivers = "".join(
            f" + CAST({self.condition(unless)} AS INTEGER) * {2**bit}"
            for bit, unless in enumerate(rule.waivers)
        )
        return f"coalesce({at * times}{waivers}, {LEFT_OPEN})" if waivers else str(at * times)

    def _joined(self, word: str, parts: Sequence[Condition], empty: str) -> str:
        return f"({word.join(map(self.condition, parts))})" if parts else empty

    def _leaf(self, leaf: Among | Within) -> str:
        column, plainest = self._columns[leaf.fact], self._codes[leaf.fact].plainest
        holding = [str(FIRST_CLASS + at) for at, value in enumerate(plainest) if leaf.holds(value)]
        if not holding:
            return f"({column} < 0)"
        if len(holding) == len(plainest):
            return f"({column} >= 0)"
        return f"({column} IN ({', '.join(holding)}))"


def per_rule(rules: Sequence[Rule]) -> int:
    """Return by how much the numbers of two rules differ: there is room for all their waivers."""
    return int(2 ** max((len(rule.waivers) for rule in rules), default=0))


def read_layer(number: int, rules: Sequence[Rule]) -> tuple[Rule, tuple[bool, ...]]:
    """Return the rule of a number, and of each of its duties whether it is waived."""
    at, bits = divmod(number, per_rule(rules))
    rule = rules[at]
    found = []
    bit = 0
    for duty in rule.duties:
        found.append(duty.unless is not None and bool(bits >> bit & 1))
        bit += duty.unless is not None
    return rule, tuple(found)
