"""A decision list as nodes, kept rule by rule, so that a change of one rule costs one rule."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from exigent.symbolic.nodes import FALSE, TRUE
from exigent.symbolic.rules import compile_rules
from exigent.symbolic.space import Space
from exigent.words import Rule


@dataclass(frozen=True, slots=True)
class ChangedList:
    """What a list answers where it reads otherwise: only points of `reach` come so far in it."""

    reach: int
    before: int
    after: int


class ListNodes:
    """What each rule of a list decides, what is left to it, and what is decided from it on.

    Which rule decides is left aside unless it is `with_reasons`: else decisions have none.
    """

    def __init__(self, space: Space, rules: Sequence[Rule], *, with_reasons: bool = False) -> None:
        self._space = space
        self._with_reasons = with_reasons
        self._rules = tuple(rules)
        nodes = space.nodes
        self._reach = [TRUE]
        for rule in rules:
            missed = nodes.negation(space.condition(rule.when))
            self._reach.append(nodes.both(self._reach[-1], missed))
        self._from = [FALSE] * (len(rules) + 1)
        for index in reversed(range(len(rules))):
            self._from[index] = self._before(rules[index], self._from[index + 1])

    @property
    def node(self) -> int:
        """What the list answers."""
        return self._from[0]

    def whole(self, rules: Sequence[Rule]) -> int:
        """Return what other rules in place of the list's answer."""
        return self._compiled(rules, 0)

    def changed(self, rules: Sequence[Rule]) -> ChangedList:
        """Return what other rules in place of the list's answer where they can differ from it."""
        start = 0
        shortest = min(len(rules), len(self._rules))
        while start < shortest and rules[start] is self._rules[start]:
            start += 1
        return ChangedList(self._reach[start], self._from[start], self._compiled(rules, start))

    def _compiled(self, rules: Sequence[Rule], start: int) -> int:
        same = 0
        most = min(len(rules) - start, len(self._rules))
        while same < most and rules[-1 - same] is self._rules[-1 - same]:
            same += 1
        node = self._from[len(self._rules) - same]
        for rule in reversed(rules[start : len(rules) - same]):
            node = self._before(rule, node)
        return node

    def _before(self, rule: Rule, node: int) -> int:
        """Return what is answered where a rule stands before what a node answers."""
        return self._space.nodes.choice(self._space.condition(rule.when), self._ruling(rule), node)

    def _ruling(self, rule: Rule) -> int:
        decision = rule.decision
        if not self._with_reasons:
            decision = msgspec.structs.replace(decision, reasons=())
        return compile_rules(self._space, [dataclasses.replace(rule, when=None, decision=decision)])
