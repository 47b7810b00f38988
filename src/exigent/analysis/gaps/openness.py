"""What rules can still decide while some facts are not chosen yet.

A fact that is not chosen is UNKNOWN, and a condition then None. That a decision is still open
never hides one that is not: what is said to hold here, holds for every choice of the rest.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from exigent.analysis.gaps.goal import ALWAYS, NEVER
from exigent.engines import Rule
from exigent.words import (
    UNKNOWN,
    AllOf,
    AnyOf,
    Condition,
    Decision,
    Facts,
    Not,
    Predicate,
    compile_condition,
    facts_of,
)

FindOpen = Callable[[Facts], str | None]


def compile_open_fact(condition: Condition) -> FindOpen:
    """Return what finds the first fact not chosen that a condition turns on, if there is one."""
    match condition:
        case Not(part):
            return compile_open_fact(part)
        case AllOf(parts) | AnyOf(parts):
            return _first_open(parts, settling=isinstance(condition, AnyOf))
        case _:
            names = facts_of(condition)
            return lambda facts: next((name for name in names if facts[name] is UNKNOWN), None)


def _first_open(parts: Sequence[Condition], *, settling: bool) -> FindOpen:
    """Return what finds it in one of several parts, of which one that is `settling` settles all."""
    tried = [(compile_condition(part), compile_open_fact(part)) for part in parts]

    def find(facts: Facts) -> str | None:
        truths = [holds(facts) for holds, _ in tried]
        if settling in truths:
            return None
        left = (find for (_, find), truth in zip(tried, truths, strict=True) if truth is None)
        return next((name for find in left if (name := find(facts))), None)

    return find


class OpenRules:
    """A decision list, and the decisions that it can still come to."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = [OpenRule(rule) for rule in rules]
        read = [facts_of(condition) for rule in rules for condition in rule.conditions]
        self.reads = tuple(dict.fromkeys(itertools.chain.from_iterable(read)))

    def decisions(self, facts: Facts) -> list[Decision]:
        """Return the decisions that are possible; the same one is always the same object."""
        found: list[Decision] = []
        for rule in self._rules:
            applies = rule.applies(facts)
            if applies is False:
                continue
            found += rule.decisions(facts)
            if applies:
                break
        return found

    def open_fact(self, facts: Facts) -> str | None:
        """Return a fact not chosen on which it turns what is decided, None if there is none."""
        for rule in self._rules:
            applies = rule.applies(facts)
            if applies is False:
                continue
            return rule.open_duty(facts) if applies else rule.find_open(facts)
        return None


class OpenRule:
    """A rule, and the decisions that it can come to where it applies."""

    def __init__(self, rule: Rule) -> None:
        self.when = rule.when or ALWAYS
        self.applies: Predicate = compile_condition(self.when)
        self.unless = [duty.unless or NEVER for duty in rule.duties]
        self._is_waived = [compile_condition(unless) for unless in self.unless]
        self._rule = rule
        self._made: dict[tuple[bool, ...], Decision] = {}

    def decisions(self, facts: Facts) -> Iterator[Decision]:
        """Yield the rule's decision with the duties that are left, in each way that is possible."""
        waived = [is_waived(facts) for is_waived in self._is_waived]
        for chosen in itertools.product(
            *((False, True) if truth is None else (truth,) for truth in waived)
        ):
            decision = self._made.get(chosen)
            if decision is None:
                decision = self._made[chosen] = self._rule.decide(chosen)
            yield decision

    def open_duty(self, facts: Facts) -> str | None:
        """Return a fact not chosen on which it turns whether a duty falls away."""
        return next((name for find in self._find_open_duties if (name := find(facts))), None)

    @cached_property
    def find_open(self) -> FindOpen:
        """What finds the first fact not chosen on which it turns whether the rule applies."""
        return compile_open_fact(self.when)

    @cached_property
    def _find_open_duties(self) -> Sequence[FindOpen]:
        return [compile_open_fact(part) for part in self.unless]
