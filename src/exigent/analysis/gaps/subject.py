"""A regime that is looked into: its goals, and which requests reach them.

The regime as it is is held against the regime with the rule taken out, or the condition forced,
in the layer where it stands. Both answers come through all layers, dates and completions of what
is unknown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from exigent.analysis.gaps.asked import AskedRequests
from exigent.analysis.gaps.goal import Goal, Measure, list_goals, without
from exigent.analysis.gaps.layers import own_layers, read_layer
from exigent.analysis.gaps.regions import LIMITS, GoalRegions
from exigent.bench import Panel
from exigent.engines.rules import RulesDecider
from exigent.regime import compose
from exigent.symbolic import Limits
from exigent.words import Decision, Outcome, Request, evaluate


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

    @cached_property
    def regions(self) -> GoalRegions:
        """Where the requests lie that reach its goals."""
        return GoalRegions(self.panel, self._all_layers, self._limits)

    def reaching(self, goal: Goal, asked: AskedRequests) -> Iterator[Request]:
        """Yield the requests that reach a goal, in order."""
        for index, request in self._candidates(goal, asked):
            if goal.measure is Measure.HIT or self._turns(goal, asked, index):
                yield request

    def is_reached(self, goal: Goal, asked: AskedRequests) -> bool:
        """Tell whether any of the requests reaches a goal."""
        return next(self.reaching(goal, asked), None) is not None

    def reaching_by_asking(self, goal: Goal, asked: AskedRequests) -> Iterator[Request]:
        """Yield the requests that reach a goal as the engines themselves decide, in order."""
        decided = asked.decisions(self.name)
        for index, request in self._candidates(goal, asked):
            is_hit = goal.measure is Measure.HIT
            if is_hit or is_told_apart(decided[index], self._asked_without(goal, request)):
                yield request

    def _candidates(self, goal: Goal, asked: AskedRequests) -> Iterator[tuple[int, Request]]:
        """Yield the requests that hit a goal's rule, or of which the decision may turn on it."""
        if goal.measure is Measure.HIT:
            for index, decision in enumerate(asked.decisions(self.name)):
                if goal.is_hit_by(decision):
                    yield index, asked.requests[index]
            return
        tried = asked.tried(self.layers[goal.layer])
        for index, request in asked.many.at(tried.may_turn(goal)):
            if not request.has_unknown or _is_seen(goal, asked, index):
                yield index, request

    def _turns(self, goal: Goal, asked: AskedRequests, index: int) -> bool:
        """Tell whether what the regime decides on a request turns on what a goal is about."""
        changed = None
        if not asked.doubts(index):
            changed = asked.tried(self.layers[goal.layer]).decide_without(goal, index)
        if changed is None:
            return self._turns_open(goal, asked, index)
        row = [asked.of_layer(layer)[index] for layer in self.regime.layers]
        at = self.regime.layers.index(goal.layer)
        if row[at].substance == changed.substance:
            return False
        row[at] = changed
        answer = compose(self.regime.composition, row, asked.requests[index].day)
        if answer.outcome is Outcome.NEEDS_FACTS:
            return self._turns_open(goal, asked, index)
        return is_told_apart(asked.decisions(self.name)[index], answer)

    def _turns_open(self, goal: Goal, asked: AskedRequests, index: int) -> bool:
        """Tell whether a request of which something is unknown reaches a goal."""
        request, changed = asked.requests[index], None
        if not self.regions.why:
            if not self.regions.may_reach(goal, asked.many) >> index & 1:
                return False
            changed = self.regions.changed_decision(goal, request)
        decided = asked.decisions(self.name)[index]
        return is_told_apart(decided, changed or self._asked_without(goal, request))

    def _asked_without(self, goal: Goal, request: Request) -> Decision:
        rules = without(self.layers[goal.layer].rules, goal)
        panel = self.panel.with_decider(goal.layer, RulesDecider(rules))
        return panel.decide([request])[0][0]


def _is_seen(goal: Goal, asked: AskedRequests, index: int) -> bool:
    """Tell whether a goal's condition surely is as it is to be seen."""
    if goal.atom is None:
        return True
    is_so = evaluate(goal.atom, asked.requests[index].values) is goal.truth
    return is_so and goal.atom.fact not in asked.doubts(index)


def is_told_apart(decision: Decision, other: Decision) -> bool:
    """Tell whether two decisions surely differ, reasons and missing facts left aside.

    A failure tells nothing, nor does what was not settled.
    """
    surely = all(_is_sure(one) for one in (decision, other))
    return surely and decision.substance != other.substance


def _is_sure(decision: Decision) -> bool:
    # Only what was not settled needs facts and has a note.
    is_open = decision.outcome is Outcome.NEEDS_FACTS and decision.note is not None
    return decision.outcome is not Outcome.ERROR and not is_open
