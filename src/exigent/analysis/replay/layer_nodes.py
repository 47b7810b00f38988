"""Decision lists as diagrams over the codes of facts, in three values.

Besides the classes of its values each fact has one for what nobody knows. A diagram leads to the
number of the rule that decides and which of its duties are waived, as Kleene's logic has it, and
to LEFT_OPEN where that turns on what nobody knows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

from exigent.columns import FactCodes
from exigent.symbolic import FALSE, LIMITS, TRUE, Nodes
from exigent.words import AllOf, Among, AnyOf, Condition, Foreign, Not, Rule, Within

# What stands for a layer's answer that turns on what nobody knows.
LEFT_OPEN = -1


@dataclass(frozen=True, slots=True)
class TruthNodes:
    """The nodes of where a condition surely holds, and of where it surely does not."""

    so: int
    otherwise: int


class LayerNodes:
    """Makes the nodes of layers; the variable of a fact is at its place in `codes`."""

    def __init__(self, codes: Mapping[str, FactCodes]) -> None:
        self._plainest = [one.plainest for one in codes.values()]
        self._levels = {name: level for level, name in enumerate(codes)}
        self._known: dict[Condition, TruthNodes] = {}
        self.nodes = Nodes([len(several) + 1 for several in self._plainest], LIMITS.nodes)
        self._open = self.nodes.terminal(LEFT_OPEN)

    def layer(self, rules: Sequence[Rule]) -> int:
        """Return the node of what rules decide; raise TooLargeError where there is no room.

        It leads to numbers that `read_layer` takes apart.
        """
        truths = len(self._known)
        try:
            with self.nodes.lent(to_fail=True):
                return self._layer(rules)
        finally:
            if len(self.nodes) >= self.nodes.budget:
                while len(self._known) > truths:
                    self._known.popitem()

    def _layer(self, rules: Sequence[Rule]) -> int:
        node = self._open
        for at, rule in reversed(list(enumerate(rules))):
            answer = self._answer(at * per_rule(rules), rule.waivers, 0)
            node = answer if rule.when is None else self._chosen(rule.when, answer, node)
        return node

    def _answer(self, number: int, waivers: Sequence[Condition], bit: int) -> int:
        """Return the node of a rule's number, of which the waivers from one on are not known yet."""
        if bit == len(waivers):
            return self.nodes.terminal(number)
        waived = self._answer(number + 2**bit, waivers, bit + 1)
        owed = self._answer(number, waivers, bit + 1)
        return self._chosen(waivers[bit], waived, owed)

    def _chosen(self, condition: Condition, then: int, otherwise: int) -> int:
        truth = self._truth(condition)
        not_so = self.nodes.choice(truth.otherwise, otherwise, self._open)
        return self.nodes.choice(truth.so, then, not_so)

    def _truth(self, condition: Condition) -> TruthNodes:
        found = self._known.get(condition)
        if found is None:
            found = self._known[condition] = self._compiled(condition)
        return found

    def _compiled(self, condition: Condition) -> TruthNodes:
        nodes = self.nodes
        match condition:
            case Among() | Within():
                level = self._levels[condition.fact]
                holds = [condition.holds(value) for value in self._plainest[level]]
                return TruthNodes(
                    nodes.leaf(level, (*holds, False)),
                    nodes.leaf(level, (*(not one for one in holds), False)),
                )
            case Not(part):
                negated = self._truth(part)
                return TruthNodes(negated.otherwise, negated.so)
            case AllOf(parts):
                several = self._deepest_first(parts)
                return TruthNodes(
                    reduce(nodes.both, (one.so for one in several), TRUE),
                    reduce(nodes.either, (one.otherwise for one in several), FALSE),
                )
            case AnyOf(parts):
                several = self._deepest_first(parts)
                return TruthNodes(
                    reduce(nodes.either, (one.so for one in several), FALSE),
                    reduce(nodes.both, (one.otherwise for one in several), TRUE),
                )
            case Foreign():
                return TruthNodes(FALSE, FALSE)

    def _deepest_first(self, parts: Sequence[Condition]) -> list[TruthNodes]:
        """Return parts in the order in which they join with the fewest nodes on the way."""
        several = [self._truth(part) for part in parts]
        return sorted(several, key=lambda one: -self.nodes.levels[one.so])


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
