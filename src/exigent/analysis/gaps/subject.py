"""A regime that is looked into: its goals, and which requests reach them.

Where the regime has a diagram, that tells which requests do. Else it is found by asking: the
regime as it is, and the regime with the rule taken out, or the condition forced, in the layer
where it stands. Both answers come through all layers, dates and completions of what is unknown.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from exigent.analysis.gaps.goal import (
    ALWAYS,
    Goal,
    Measure,
    condition_at,
    force,
    list_goals,
    without,
)
from exigent.analysis.gaps.layers import own_layers, read_layer
from exigent.analysis.gaps.regions import LIMITS, GoalRegions
from exigent.bench import Panel
from exigent.engines.rules import RulesDecider
from exigent.symbolic import Limits
from exigent.words import (
    Decision,
    Outcome,
    Predicate,
    Request,
    Truth,
    assumptions_in_doubt,
    compile_condition,
    evaluate,
)

# Most often one of the first requests does, and the others need not be asked.
_FIRST = 4
_GROWTH = 4


@dataclass(frozen=True, slots=True)
class _Probe:
    """What it takes to see a goal reached: the regime without it, and cheap tests beforehand."""

    atom: Predicate
    as_it_is: Predicate
    forced: Predicate
    panel: Panel


@dataclass(frozen=True, slots=True)
class _Seen:
    """How a layer's rules apply to a request, up to the first that surely does.

    `doubts` are assumed facts that may have other values once what is unknown is known.
    """

    doubts: frozenset[str]
    truths: tuple[Truth, ...]


class Subject:
    """One regime, the layers of which the rules are its own, and the goals that these set.

    Where the conditions of a layer cannot be tried, its rules are at most to be hit, and
    `not_looked_into` says so.
    """

    def __init__(self, panel: Panel, requests: Sequence[Request], limits: Limits = LIMITS) -> None:
        """Look into the one regime of `panel`; `requests` are those of the scenarios."""
        self.panel = panel
        self._limits = limits
        self.regime = panel.regimes[0]
        self.name = self.regime.name
        own = own_layers(self.regime)
        self._all_layers = {name: read_layer(panel, name, requests) for name in self.regime.layers}
        self.layers = {name: self._all_layers[name] for name in own}
        self.not_looked_into = tuple(
            f"{name}: {layer.unread}" if self.regime.manifest.stack else layer.unread
            for name, layer in self.layers.items()
            if layer.unread
        )
        self.goals = tuple(
            goal
            for layer in self.layers.values()
            for goal in list_goals(self.name, layer.name, layer.rules)
            if goal.measure is Measure.HIT or not layer.unread
        )
        self._decisions: dict[Request, Decision] = {}
        self._seen: dict[str, dict[Request, _Seen]] = {name: {} for name in own}
        self._probes: dict[Goal, _Probe] = {}
        self._tried_by = {
            layer.name: tuple(compile_condition(rule.when or ALWAYS) for rule in layer.rules)
            for layer in self.layers.values()
        }
        # All of them are asked for sooner or later, and one batch takes far less than many.
        self.decide(requests)

    def decide(self, requests: Sequence[Request]) -> list[Decision]:
        """Return what the regime decides, each request asked once."""
        new = [request for request in dict.fromkeys(requests) if request not in self._decisions]
        if new:
            for request, row in zip(new, self.panel.decide(new), strict=True):
                self._decisions[request] = row[0]
        return [self._decisions[request] for request in requests]

    @cached_property
    def regions(self) -> GoalRegions:
        """Where the requests lie that reach its goals."""
        return GoalRegions(self.panel, self._all_layers, self._limits)

    def reaching(self, goal: Goal, requests: Sequence[Request]) -> Iterator[Request]:
        """Yield the requests that reach a goal, in order."""
        if goal.measure is not Measure.HIT and self.regions.is_out_of_reach(goal):
            return
        if goal.measure is Measure.HIT or self.regions.why:
            yield from self.reaching_by_asking(goal, requests)
            return
        for request in requests:
            reaches = self.regions.can_reach(goal, request)
            if reaches or (reaches is None and self._is_settled_apart(goal, request)):
                yield request

    def reaching_by_asking(self, goal: Goal, requests: Sequence[Request]) -> Iterator[Request]:
        """Yield the requests that reach a goal as the engines themselves decide, in order."""
        if goal.measure is Measure.HIT:
            for request, decision in zip(requests, self.decide(requests), strict=True):
                if _is_decided(decision) and any(r.rule in goal.names for r in decision.reasons):
                    yield request
            return
        probe, seen = self._probe(goal), self._seen[goal.layer]
        candidates = (
            request
            for request in requests
            if _may_turn(goal, probe, request, seen.get(request) or self._see(goal.layer, request))
        )
        size = _FIRST
        while batch := list(itertools.islice(candidates, size)):
            size *= _GROWTH
            others = probe.panel.decide(batch)
            for request, decision, row in zip(batch, self.decide(batch), others, strict=True):
                if is_told_apart(decision, row[0]):
                    yield request

    def is_reached(self, goal: Goal, requests: Sequence[Request]) -> bool:
        """Tell whether any of the requests reaches a goal."""
        return next(self.reaching(goal, requests), None) is not None

    def is_reached_by_asking(self, goal: Goal, request: Request) -> bool:
        """Tell whether a request reaches a goal as the engines themselves decide it."""
        return next(self.reaching_by_asking(goal, [request]), None) is not None

    def _is_settled_apart(self, goal: Goal, request: Request) -> bool:
        """Tell whether a request reaches a goal of which some of its completions do."""
        if goal.atom is not None:
            seen = self._seen[goal.layer].get(request) or self._see(goal.layer, request)
            is_so = evaluate(goal.atom, request.values)
            if is_so is not goal.truth or goal.atom.fact in seen.doubts:
                return False
        changed = self.regions.changed_decision(goal, request)
        if changed is None:
            return self.is_reached_by_asking(goal, request)
        return is_told_apart(self.decide([request])[0], changed)

    def _probe(self, goal: Goal) -> _Probe:
        found = self._probes.get(goal)
        if found is None:
            rules = without(self.layers[goal.layer].rules, goal)
            panel = self.panel.with_decider(goal.layer, RulesDecider(rules))
            place = goal.place
            whole = condition_at(goal.rule, place) if place else goal.rule.when or ALWAYS
            forced = force(whole, place.path if place else (), truth=not goal.truth)
            found = _Probe(
                compile_condition(goal.atom or ALWAYS),
                compile_condition(whole),
                compile_condition(forced),
                panel,
            )
            self._probes[goal] = found
        return found

    def _see(self, layer: str, request: Request) -> _Seen:
        """Return what is the same of a request for all goals of a layer."""
        doubts = frozenset(assumptions_in_doubt(self.panel.vocabulary, request))
        truths: list[Truth] = []
        for applies in self._tried_by[layer]:
            truths.append(applies(request.values))
            if truths[-1]:
                break
        seen = self._seen[layer][request] = _Seen(doubts, tuple(truths))
        return seen


def _may_turn(goal: Goal, probe: _Probe, request: Request, seen: _Seen) -> bool:
    """Tell whether the decision can turn on what the goal is about; asking settles it."""
    doubts, truths = seen.doubts, seen.truths
    if goal.index >= len(truths) and not doubts:
        return False
    if goal.atom is not None and (
        probe.atom(request.values) is not goal.truth or goal.atom.fact in doubts
    ):
        return False
    if doubts:
        return True
    if goal.place is not None and goal.place.duty is not None and truths[goal.index] is False:
        return False
    before = probe.as_it_is(request.values)
    return before is None or before is not probe.forced(request.values)


def is_told_apart(decision: Decision, other: Decision) -> bool:
    """Tell whether two decisions surely differ, reasons and missing facts left aside.

    A failure tells nothing, nor does what was not settled.
    """
    surely = all(_is_sure(one) for one in (decision, other))
    return surely and decision.substance != other.substance


def _is_decided(decision: Decision) -> bool:
    return decision.outcome not in (Outcome.ERROR, Outcome.NEEDS_FACTS)


def _is_sure(decision: Decision) -> bool:
    # Only what was not settled needs facts and has a note.
    is_open = decision.outcome is Outcome.NEEDS_FACTS and decision.note is not None
    return decision.outcome is not Outcome.ERROR and not is_open
