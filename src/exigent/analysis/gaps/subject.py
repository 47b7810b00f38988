"""A regime that is looked into: its goals, and which requests reach them.

The regime as it is is held against the regime with the rule taken out, or the condition forced,
in the layer where it stands. Both answers come through all layers, dates and completions of what
is unknown.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import islice

from exigent.analysis.gaps.asked import AskedRequests
from exigent.analysis.gaps.goal import Goal, Measure, list_goals
from exigent.analysis.gaps.layers import own_layers, read_layer
from exigent.analysis.gaps.regions import LIMITS, GoalRegions
from exigent.bench import Panel
from exigent.engines.rules import RulesDecider
from exigent.regime import compose
from exigent.symbolic import Limits
from exigent.words import Decision, Outcome, Request


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
            if goal.measure is Measure.HIT or layer.is_read
        )

    @cached_property
    def regions(self) -> GoalRegions:
        """Where the requests lie that reach its goals."""
        return GoalRegions(self.panel, self._all_layers, self._limits)

    def reaching(self, goal: Goal, asked: AskedRequests, most: int | None = None) -> list[Request]:
        """Return the requests that reach a goal, in order, and no more than `most` of them."""
        if goal.measure is Measure.HIT:
            decided = zip(asked.requests, asked.decisions(self.name), strict=True)
            hitting = (request for request, decision in decided if goal.is_hit_by(decision))
            return list(islice(hitting, most))
        left_open: list[int] = []
        reaching: list[int] = []
        decider = RulesDecider(self.regions.without(goal)[goal.layer][goal.index :])
        for at, is_sure in asked.may_turn(goal, self.layers[goal.layer]):
            turns = self._turns(goal, asked, at, decider) if is_sure else None
            if turns is None:
                left_open.append(at)
            elif turns:
                reaching.append(at)
                if most == len(reaching):
                    left_open.clear()
                    break
        if left_open:
            reaching += self._turning_open(goal, asked, left_open)
        return [asked.requests[at] for at in sorted(reaching)[:most]]

    def _turns(
        self, goal: Goal, asked: AskedRequests, at: int, decider: RulesDecider
    ) -> bool | None:
        """Tell whether an answer turns on what a goal is about; None where that is left open.

        `decider` decides by the rules that stand there without it, the request comes so far.
        """
        changed = decider.decide([asked.requests[at]])[0]
        if changed.outcome is Outcome.NEEDS_FACTS:
            return None
        if asked.of_layer(goal.layer)[at].substance == changed.substance:
            return False
        row = [
            changed if layer == goal.layer else asked.of_layer(layer)[at]
            for layer in self.regime.layers
        ]
        answer = compose(self.regime.composition, row, asked.requests[at].day)
        if answer.outcome is Outcome.NEEDS_FACTS:
            return None
        return is_told_apart(asked.decisions(self.name)[at], answer)

    def _turning_open(
        self, goal: Goal, asked: AskedRequests, left_open: Sequence[int]
    ) -> list[int]:
        """Return those of some requests, of which something is unknown, that reach a goal."""
        found = self.regions.of(goal)
        may_reach = asked.many.all
        if not found.why:
            may_reach = asked.many.may_lie_in(self.regions.space, found.node)
        with self.regions.answers.changed(self.regions.without(goal)) as changed:
            return [
                at
                for at in left_open
                if may_reach >> at & 1
                and is_told_apart(
                    asked.decisions(self.name)[at],
                    changed.decide(asked.requests[at], [self.regime])[self.name],
                )
            ]


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
