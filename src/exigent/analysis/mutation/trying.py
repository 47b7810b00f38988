"""The suite tried on a mutant: only the requests that the changed rule can decide otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from exigent.analysis.mutation.answering import MutantAnswers
from exigent.analysis.mutation.mutant import is_same_rule
from exigent.analysis.mutation.noticing import Noticed, OrdinarySuite
from exigent.analysis.mutation.standing import RuleLists
from exigent.bench import Answers, Regime
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

    def __init__(self, suite: OrdinarySuite, lists: RuleLists, answers: MutantAnswers) -> None:
        panel = suite.panel
        self._answers_of = answers
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
        by_rule = None
        requests = {index: self._suite.requests[index] for index in indexes}
        for request in requests.values():
            self._answers_of.keep(request)
        possible = partial(self._possible, changed)
        with self._answers_of.changed(changed) as answers:
            for index, request in requests.items():
                noticed = self._suite.notice(index, answers.decide(request, standing), possible)
                if noticed.by is not None:
                    return noticed
                by_rule = by_rule or noticed.by_rule
        return Noticed(None, by_rule)

    def _possible(self, changed: RuleLists, index: int, name: str, decision: Decision) -> Answers:
        """Return all that a regime may answer to a request where layers have other rules."""
        panel = self._panel.only([name])
        for layer, rules in changed.items():
            if layer in panel.deciders:
                panel = panel.with_decider(layer, RulesDecider(tuple(rules)))
        return panel.possible_answers(self._suite.requests[index], name, decision)


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
        start = _alike(rules, [tried.rule for tried in self._rules])
        reaching = self._reaching[start]
        before = self._rules[start:]
        known = {id(tried.rule): tried for tried in before}
        after = [known.get(id(rule)) or self._changed(rule, reaching) for rule in rules[start:]]
        same = _alike(after[::-1], before[::-1])
        heads = [*before[: len(before) - same], *after[: len(after) - same]]
        for index, is_sure in reaching:
            if all(head.truths[index] is False for head in heads):
                continue
            was, now = _walk(before, index), _walk(after, index)
            if [_step(tried, index) for tried in was] == [_step(tried, index) for tried in now]:
                continue
            decision = None
            if is_sure and len(now) == 1:
                decision = now[0].ruling.decide(self._facts[index])
            yield index, decision or _OPEN

    def _changed(self, rule: Rule, reaching: Sequence[tuple[int, bool]]) -> _TriedRule:
        """Return a rule that reads otherwise, as the same one where it decides the same."""
        old = next((tried for tried in self._rules if is_same_rule(tried.rule, rule)), None)
        if old is not None and old.rule.when is rule.when:
            return _TriedRule(rule, old.truths)
        truths: dict[int, Truth] = dict.fromkeys((index for index, _ in reaching), True)
        if rule.when is not None:
            holds = compile_condition(rule.when)
            truths = {index: holds(self._facts[index]) for index in truths}
        tried = _TriedRule(rule, truths)
        if (
            old is not None
            and old.rule.decision == rule.decision
            and old.rule.duties == rule.duties
        ):
            tried.decides_as = old.decides_as
        return tried


class _TriedRule:
    """A rule with what each request of a suite makes of its condition."""

    __slots__ = ("decides_as", "rule", "ruling", "truths")

    def __init__(self, rule: Rule, truths: Mapping[int, Truth]) -> None:
        self.rule = rule
        self.truths = truths
        self.ruling = Ruling(rule)
        self.decides_as = id(rule)


def _truths(rule: Rule, facts: Sequence[Facts]) -> dict[int, Truth]:
    if rule.when is None:
        return dict.fromkeys(range(len(facts)), True)
    holds = compile_condition(rule.when)
    return {index: holds(values) for index, values in enumerate(facts)}


def _alike(some: Sequence[object], others: Sequence[object]) -> int:
    """Return how many of two sequences are the same objects, from the first on."""
    pairs = zip(some, others, strict=False)
    return next(
        (at for at, (one, other) in enumerate(pairs) if one is not other),
        min(len(some), len(others)),
    )


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
