"""The suite tried on a mutant: only the requests that the changed rule can decide otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from exigent.analysis.mutation.mutant import is_same_rule
from exigent.analysis.mutation.noticing import Noticed, OrdinarySuite
from exigent.analysis.mutation.standing import RuleLists
from exigent.bench import Panel, Regime
from exigent.engines import Rule, Ruling
from exigent.engines.rules import RulesDecider
from exigent.regime import compose
from exigent.words import (
    Decision,
    Facts,
    Outcome,
    Truth,
    compile_condition,
    constraints_in_doubt,
    without_doubtful,
)

_OPEN = Decision(Outcome.NEEDS_FACTS, missing=("",))


class SuiteTrial:
    """Tries an ordinary suite on changed lists; what no change touches is decided once."""

    def __init__(self, suite: OrdinarySuite, lists: RuleLists) -> None:
        panel = suite.panel
        self._suite = suite
        self._panel = panel
        doubtful = [
            bool(constraints_in_doubt(panel.vocabulary, request)) for request in suite.requests
        ]
        # What may turn out otherwise than it is assumed is open to every rule that reads it.
        facts = [
            without_doubtful(panel.vocabulary, request).values if is_doubtful else request.values
            for request, is_doubtful in zip(suite.requests, doubtful, strict=True)
        ]
        self._doubtful = doubtful
        self._lists = {layer: _TriedList(rules, facts) for layer, rules in lists.items()}
        self._standing: dict[tuple[str, ...], tuple[Regime, ...]] = {}

    def standing(self, layers: Sequence[str]) -> tuple[Regime, ...]:
        """Return the regimes whose answer some of these layers help to make."""
        key = tuple(layers)
        if key not in self._standing:
            changed = set(layers)
            self._standing[key] = tuple(
                regime for regime in self._panel.regimes if not changed.isdisjoint(regime.layers)
            )
        return self._standing[key]

    def notice(self, changed: RuleLists) -> Noticed:
        """Return which expectation of the suite notices that layers have other rules."""
        standing = self.standing(tuple(changed))
        moved: dict[int, dict[str, Decision]] = {}
        for layer, rules in changed.items():
            for index, decision in self._lists[layer].decided_otherwise(rules):
                moved.setdefault(index, {})[layer] = decision
        by_rule = None
        left_open: list[int] = []
        for index, layers in moved.items():
            if not any(self._suite.watches(index, regime.name) for regime in standing):
                continue
            answers = self._answers(index, layers, standing)
            if answers is None:
                left_open.append(index)
                continue
            noticed = self._suite.notice(index, answers)
            if noticed.by is not None:
                return noticed
            by_rule = by_rule or noticed.by_rule
        if left_open:
            noticed = self._settle(left_open, changed, standing)
            if noticed.by is not None:
                return noticed
            by_rule = by_rule or noticed.by_rule
        return Noticed(None, by_rule)

    def _answers(
        self, index: int, layers: Mapping[str, Decision], standing: Sequence[Regime]
    ) -> dict[str, Decision] | None:
        """Return what regimes answer where layers decide so; None where that is left open."""
        if self._doubtful[index]:
            return None
        day = self._suite.requests[index].day
        answers = {}
        for regime in standing:
            row = [
                layers[layer] if layer in layers else self._suite.layers[layer][index]
                for layer in regime.layers
            ]
            answer = compose(regime.composition, row, day)
            if answer.outcome is Outcome.NEEDS_FACTS:
                return None
            answers[regime.name] = answer
        return answers

    def _settle(
        self, indexes: Sequence[int], changed: RuleLists, standing: Sequence[Regime]
    ) -> Noticed:
        """Return what notices it of requests whose answers turn on what is not known."""
        panel: Panel = self._panel.only(regime.name for regime in standing)
        for layer, rules in changed.items():
            panel = panel.with_decider(layer, RulesDecider(rules))
        by_rule = None
        rows = panel.decide([self._suite.requests[index] for index in indexes])
        for index, row in zip(indexes, rows, strict=True):
            noticed = self._suite.notice(index, dict(zip(panel.names, row, strict=True)))
            if noticed.by is not None:
                return noticed
            by_rule = by_rule or noticed.by_rule
        return Noticed(None, by_rule)


class _TriedList:
    """A decision list tried on all requests of a suite, rule by rule."""

    def __init__(self, rules: Sequence[Rule], facts: Sequence[Facts]) -> None:
        self._rules = [_TriedRule(rule, _truths(rule, facts)) for rule in rules]
        self._facts = facts
        self._reaching: list[list[tuple[int, bool]]] = []
        reaching = [(index, True) for index in range(len(facts))]
        for tried in self._rules:
            self._reaching.append(reaching)
            reaching = [
                (index, is_sure and tried.truths[index] is False)
                for index, is_sure in reaching
                if tried.truths[index] is not True
            ]
        self._reaching.append(reaching)

    def decided_otherwise(self, rules: Sequence[Rule]) -> Iterator[tuple[int, Decision]]:
        """Yield the requests that other rules may decide otherwise, with what they decide then.

        That is `needs_facts` wherever it turns on what is not known. The rules that stand before
        the first other one are not tried again.
        """
        start = 0
        shortest = min(len(rules), len(self._rules))
        while start < shortest and rules[start] is self._rules[start].rule:
            start += 1
        before = self._rules[start:]
        known = {id(tried.rule): tried for tried in before}
        after = [known.get(id(rule)) or self._changed(rule) for rule in rules[start:]]
        for index, is_sure in self._reaching[start]:
            was, now = _walk(before, index), _walk(after, index)
            if [_step(tried, index) for tried in was] == [_step(tried, index) for tried in now]:
                continue
            decision = None
            if is_sure and len(now) == 1:
                decision = now[0].ruling.decide(self._facts[index])
            yield index, decision or _OPEN

    def _changed(self, rule: Rule) -> _TriedRule:
        """Return a rule that reads otherwise, as the same one where it decides the same."""
        tried = _TriedRule(rule, _truths(rule, self._facts))
        for old in self._rules:
            one = old.rule
            if is_same_rule(one, rule):
                if one.decision == rule.decision and one.duties == rule.duties:
                    tried.decides_as = old.decides_as
                return tried
        return tried


class _TriedRule:
    """A rule with what each request of a suite makes of its condition."""

    __slots__ = ("decides_as", "rule", "ruling", "truths")

    def __init__(self, rule: Rule, truths: Sequence[Truth]) -> None:
        self.rule = rule
        self.truths = truths
        self.ruling = Ruling(rule)
        self.decides_as = id(rule)


def _truths(rule: Rule, facts: Sequence[Facts]) -> list[Truth]:
    if rule.when is None:
        return [True] * len(facts)
    holds = compile_condition(rule.when)
    return [holds(values) for values in facts]


def _walk(rules: Sequence[_TriedRule], index: int) -> list[_TriedRule]:
    """Return the rules that may decide a request, the last of which applies."""
    met = []
    for tried in rules:
        truth = tried.truths[index]
        if truth is not False:
            met.append(tried)
            if truth:
                break
    return met


def _step(tried: _TriedRule, index: int) -> tuple[int, Truth]:
    return tried.decides_as, tried.truths[index]
