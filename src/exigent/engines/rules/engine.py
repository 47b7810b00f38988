"""The built-in engine: a decision list, of which the first rule that matches decides."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from exigent.engines.contract import DecisionList, Rule, Trial
from exigent.engines.rules.checks import refuse_unreachable_rules
from exigent.engines.rules.file import read_rules
from exigent.engines.ruling import Ruling, lacking
from exigent.regime import Manifest
from exigent.symbolic import Cuts, Space, compile_rules, cuts_of_rules
from exigent.words import (
    Constants,
    Decision,
    Predicate,
    Request,
    Value,
    Vocabulary,
    compile_condition,
    constants_of,
    parts_of,
)


class RulesEngine:
    """Reads `rules:` and `otherwise:` of a regime file."""

    keys = ("rules", "otherwise")
    is_contained = True

    def load(self, manifest: Manifest, vocabulary: Vocabulary) -> RulesDecider:
        """Read and check the rules; raise InputErrors with all that is wrong in them.

        Only where each is right does it raise InputError at the first that is never reached.
        """
        rules = read_rules(manifest, vocabulary)
        refuse_unreachable_rules(rules, vocabulary)
        return RulesDecider(rules)


class _CompiledRule:
    """A rule ready to be tried."""

    def __init__(self, rule: Rule) -> None:
        self._rule = rule

    @cached_property
    def matches(self) -> Predicate:
        """What tells whether it applies; made ready once a request comes to it."""
        return compile_condition(self._rule.when) if self._rule.when else _always

    @cached_property
    def ruling(self) -> Ruling:
        """What it decides where it does."""
        return Ruling(self._rule)

    @cached_property
    def facts(self) -> frozenset[str]:
        """What it reads, which only a request that lacks a fact makes it tell."""
        return frozenset(constants_of(self._rule.conditions))


class RulesDecider:
    """Tries its rules in order; the last one always applies."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self.rules = rules
        self._compiled = tuple(_CompiledRule(rule) for rule in rules)

    @property
    def decision_list(self) -> DecisionList:
        """Its rules, of which any change makes another list."""
        return DecisionList(self.rules)

    @cached_property
    def constants(self) -> Constants:
        """Every fact that a rule reads, with the constants it is compared with."""
        return constants_of(condition for rule in self.rules for condition in rule.conditions)

    @cached_property
    def cuts(self) -> Cuts:
        """All that its rules tell apart."""
        return cuts_of_rules(self.rules)

    def compile(self, space: Space) -> int:
        """Return the node of what its rules decide of every request."""
        return compile_rules(space, self.rules)

    def decide(self, requests: Sequence[Request]) -> list[Decision]:
        """Return a decision a request, in order."""
        return [self._decide(request.values) for request in requests]  # type: ignore[arg-type]

    def _decide(self, values: dict[str, Value]) -> Decision:
        for rule in self._compiled:
            matches = rule.matches(values)
            if matches:
                return rule.ruling.decide(values) or self._lacking(values)
            if matches is None:
                return self._lacking(values)
        raise AssertionError("the last rule always applies")

    def _lacking(self, values: dict[str, Value]) -> Decision:
        """Return `needs_facts` with every unknown fact of a rule that might yet apply."""
        read: frozenset[str] = frozenset()
        for rule in self._compiled:
            matches = rule.matches(values)
            if matches is not False:
                read |= rule.facts
            if matches:
                break
        return lacking(values, read)

    def trace(self, request: Request) -> tuple[Trial, ...]:
        """Return the rules tried on a request, up to the one that surely applied."""
        trials = []
        for rule in self.rules:
            trial = _try(rule, request)
            trials.append(trial)
            if trial.applies:
                break
        return tuple(trials)


def _try(rule: Rule, request: Request) -> Trial:
    parts = parts_of(rule.when) if rule.when else ()
    truths = [(part, compile_condition(part)(request.values)) for part in parts]
    failed = tuple(part for part, truth in truths if truth is False)
    left_open = tuple(part for part, truth in truths if truth is None)
    return Trial(rule, False if failed else None if left_open else True, failed, left_open)


def _always(_: object) -> bool:
    return True
