"""A regime that is looked into: its goals, and which requests reach them.

The regime as it is is held against the regime with the rule taken out, or the condition forced,
in the layer where it stands. Both answers come through all layers, dates and completions of what
is unknown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice

from exigent.analysis.gaps.asked import AskedRequests
from exigent.analysis.gaps.goal import Goal, Measure, list_goals
from exigent.analysis.gaps.layers import own_layers, read_layer
from exigent.analysis.gaps.regions import LIMITS, GoalRegions
from exigent.bench import Panel
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
        found = self.regions.of(goal)
        many = asked.many
        may_reach = many.all if found.why else many.may_lie_in(self.regions.space, found.node)
        if not may_reach:
            return []
        with self.regions.answers.changed(self.regions.without(goal)) as changed:

            def turning() -> Iterator[Request]:
                for index, request in many.at(may_reach):
                    if asked.sees(goal, index):
                        other = changed.decide(request, [self.regime])[self.name]
                        if is_told_apart(asked.decisions(self.name)[index], other):
                            yield request

            return list(islice(turning(), most))


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
