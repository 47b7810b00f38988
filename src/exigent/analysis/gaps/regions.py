"""Where all the requests lie that reach a goal: a rule list with a change in it changes an answer there."""

from __future__ import annotations

import operator
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from exigent.analysis.gaps.goal import Goal, Measure, without
from exigent.analysis.gaps.layers import Layer
from exigent.analysis.mutation import AnswerChange, ListChanges, RuleLists
from exigent.bench import Panel, substance_of
from exigent.engines.rules import RulesDecider
from exigent.symbolic import (
    FALSE,
    TRUE,
    Limits,
    NotCompiledError,
    PlainestRequests,
    TooLargeError,
    compile_rules,
    compose_nodes,
    too_large,
)
from exigent.words import Decision, Outcome

# Policies that would have to be asked of each request show no rules, and have no goals.
LIMITS = Limits(questions=0)


@dataclass(frozen=True, slots=True)
class GoalRegion:
    """The requests that reach a goal, as a condition's node.

    Where `why` says something, requests may reach the goal that do not lie in the region, or the
    reverse.
    """

    node: int
    why: str = ""


class GoalRegions:
    """Finds the requests that reach the goals of one regime, the layers of which are read."""

    def __init__(self, panel: Panel, layers: Mapping[str, Layer], limits: Limits) -> None:
        """Look at the one regime of a panel; `layers` are all that have a part in its answer."""
        self._panel, self._regime = panel, panel.regimes[0]
        self._read = {name: layer.rules for name, layer in layers.items()}
        lists = {name: layer.rules for name, layer in layers.items() if layer.is_read}
        rules = (rule for layer in layers.values() for rule in layer.rules)
        conditions = [condition for rule in rules for condition in rule.conditions]
        self._lists = ListChanges(panel, lists, conditions, limits)
        self.space, self.answers = self._lists.space, self._lists.answers
        self.requests = PlainestRequests(self.space)
        self._known: dict[Goal, GoalRegion] = {}
        self._row: tuple[int, ...] = ()
        self.why = self._lists.why
        try:
            if not self.why:
                self._row = tuple(self._layer(name, name in lists) for name in self._regime.layers)
        except TooLargeError:
            self.why = too_large(self.space)

    def of(self, goal: Goal) -> GoalRegion:
        """Return the requests that reach a goal; the same one for the same goal."""
        found = self._known.get(goal)
        if found is None:
            try:
                found = GoalRegion(self._found(goal) if self._row else FALSE, self.why)
            except TooLargeError:
                found = GoalRegion(FALSE, too_large(self.space))
            self._known[goal] = found
        return found

    def without(self, goal: Goal) -> RuleLists:
        """Return the rules of a goal's layer without what the goal is about."""
        return {goal.layer: without(self._read[goal.layer], goal)}

    def parts(self, goal: Goal) -> tuple[int, ...]:
        """Return the answers on which it turns whether a goal is reached: as it is, and changed.

        Raises TooLargeError where there is no room for them.
        """
        with self.space.lent(to_fail=True):
            if goal.measure is Measure.HIT:
                return (self._lists.every.diagrams.of(self._regime.name).node,)
            layers, changed = self._regime.layers, self.without(goal)
            after = [
                self._lists.whole(name, changed) if name in changed else node
                for name, node in zip(layers, self._row, strict=True)
            ]
            return self._composed(self._row), self._composed(after)

    def _found(self, goal: Goal) -> int:
        nodes = self.space.nodes
        with self.space.lent(to_fail=True):
            reached = self._hitting(goal) if goal.measure is Measure.HIT else self._turning(goal)
            return nodes.exists(reached, frozenset(self.space.oracles.values()))

    def _hitting(self, goal: Goal) -> int:
        """Return where the answer rests on a goal's rule."""
        space, at = self.space, self._regime.layers.index(goal.layer)
        within, reach = space.allowed, TRUE
        if isinstance(self._panel.deciders[goal.layer].shown, RulesDecider):
            # Where the rule is what its layer decides by, no other needs to be named.
            reach = self._lists.change(self._regime, self._row, self.without(goal)).reach
            within = space.nodes.both(within, space.condition(goal.rule.when))
            telling = compile_rules(space, [goal.rule])
        else:
            telling = self._own(goal.layer)
        after = (*self._row[:at], telling, *self._row[at + 1 :])
        change = AnswerChange(self._regime, self._row, reach, self._row, after)
        return self._lists.where(change, within, lambda _, now: goal.is_hit_by(now))

    def _turning(self, goal: Goal) -> int:
        """Return where the answer turns with a goal's rule or condition."""
        nodes, within = self.space.nodes, self.space.allowed
        if goal.atom is not None:
            atom = self.space.condition(goal.atom)
            within = nodes.both(within, atom if goal.truth else nodes.negation(atom))
        change = self._lists.change(self._regime, self._row, self.without(goal))
        return self._lists.where(change, within, _differ)

    def _layer(self, name: str, is_listed: bool) -> int:
        """Return the node of what a layer decides; what nobody can read stands for silence."""
        listed = self._lists.layer(name) if is_listed else None
        if isinstance(self._panel.deciders[name].shown, RulesDecider) and listed is not None:
            return listed
        own = self._own(name)
        if self.space.oracles and self._lists.every.diagrams.foreign(own):
            self.why = self.why or f"{name}: a part of it only its engine can tell"
        elif listed is not None and self._are_apart(listed, own):
            self.why = self.why or f"{name}: its rules do not decide as it does"
        return own if listed is None else listed

    def _own(self, name: str) -> int:
        """Return the node of what a layer's own engine decides, or of what its rules do."""
        try:
            return self._lists.every.diagrams.layer(name)
        except NotCompiledError as error:
            self.why = self.why or str(error).removeprefix(f"{name}: ")
            rules = self._read[name]
            if rules and rules[-1].when is None:
                return compile_rules(self.space, rules)
            return self.space.nodes.terminal(Decision(Outcome.NOT_GOVERNED))

    def _are_apart(self, one: int, other: int) -> bool:
        nodes = self.space.nodes
        one, other = (nodes.apply(substance_of, [each]) for each in (one, other))
        return nodes.both(self.space.allowed, nodes.apply(operator.ne, [one, other])) != FALSE

    def _composed(self, row: Sequence[int]) -> int:
        """Return what layers come to together."""
        layers = dict(zip(self._regime.layers, row, strict=True))
        whole = compose_nodes(self.space, self._regime.composition, layers)
        return self.space.nodes.apply(substance_of, [whole])


def _differ(one: Decision, other: Decision) -> bool:
    """Tell whether decisions differ, of which a failure tells nothing."""
    if one is other or Outcome.ERROR in {one.outcome, other.outcome}:
        return False
    return one.substance != other.substance
