"""Where all the requests lie that reach a goal: read off diagrams of a regime, as it is and changed.

Two decisions are told apart by what they come to. So the diagrams carry just that, but for
those that say on which rules a decision rests.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property

from exigent.analysis.gaps.goal import Goal, Measure, without
from exigent.analysis.gaps.layers import Layer
from exigent.bench import Panel
from exigent.engines.rules import RulesDecider
from exigent.regime import compose
from exigent.symbolic import (
    FALSE,
    Limits,
    ListNodes,
    ManyRequests,
    NotCompiledError,
    OpenRequests,
    Space,
    TooLargeError,
    compile_rules,
    compose_nodes,
    open_up,
    too_large,
    where_differs,
)
from exigent.words import Decision, Outcome, Request, Value

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
        rules = [rule for layer in layers.values() for rule in layer.rules]
        conditions = [condition for rule in rules for condition in rule.conditions]
        self._panel = panel
        self._composition = panel.regimes[0].composition
        self._rules = {name: layer.rules for name, layer in layers.items()}
        self._diagrams = panel.diagrams(conditions, limits)
        self.space: Space = self._diagrams.space
        self._open = OpenRequests(self.space)
        self._known: dict[Goal, GoalRegion] = {}
        self._lists: dict[str, ListNodes] = {}
        self._layers: Mapping[str, int] = {}
        self.why = ""
        try:
            with self.space.lent(to_fail=True), self.space.seeing(_come_to):
                self._layers = {name: self._layer(name) for name in layers}
        except TooLargeError:
            self.why = too_large(self.space)

    def of(self, goal: Goal) -> GoalRegion:
        """Return the requests that reach a goal; the same one for the same goal."""
        found = self._known.get(goal)
        if found is None:
            found = GoalRegion(FALSE, too_large(self.space))
            with suppress(TooLargeError):
                if self._layers:
                    found = GoalRegion(self._found(goal), self.why)
            self._known[goal] = found
        return found

    def may_reach(self, goal: Goal, many: ManyRequests) -> int:
        """Return which requests can turn out to reach a goal, as bits, as far as that is known."""
        found = self.of(goal)
        return many.all if found.why else many.may_lie_in(self.space, found.node)

    def changed_decision(self, goal: Goal, request: Request) -> Decision | None:
        """Return what the regime without what a goal is about decides; None without room for it.

        Of what it comes to no more is told than is of the regime as it is where nothing differs.
        """
        nodes = self.space.nodes
        try:
            with self.space.lent():
                opened = open_up(self.space, request)
                # What is known is left aside before layers combine, which keeps it small.
                layers = {
                    name: nodes.restrict(node, opened.fixed)
                    for name, node in self._without(goal).items()
                }
                answer = self._composed(layers)
                return self._open.settle_opened(opened, {"": answer}, {"": {}})[""]
        except (NotCompiledError, TooLargeError):
            return None

    def parts(self, goal: Goal) -> tuple[int, ...]:
        """Return the answers on which it turns whether a goal is reached: as it is, and changed.

        Raises TooLargeError where there is no room for them.
        """
        if goal.measure is Measure.HIT:
            return (self._whole,)
        as_it_is = self._answer
        with self.space.lent(to_fail=True):
            return as_it_is, self._composed(self._without(goal))

    @cached_property
    def _answer(self) -> int:
        with self.space.lent(to_fail=True):
            return self._composed(self._layers)

    @cached_property
    def _whole(self) -> int:
        """What the regime answers, with the rules on which that rests."""
        with self.space.lent(to_fail=True):
            return self._composed({name: self._layer(name) for name in self._layers})

    def _found(self, goal: Goal) -> int:
        space, nodes = self.space, self.space.nodes
        # What is kept for all goals is made before what may be taken back.
        whole = self._whole if goal.measure is Measure.HIT else FALSE
        with space.lent(to_fail=True):
            if goal.measure is Measure.HIT:
                reached = nodes.both(nodes.apply(goal.is_hit_by, [whole]), space.allowed)
            else:
                reached = self._turning(goal)
            return nodes.exists(reached, frozenset(space.oracles.values()))

    def _turning(self, goal: Goal) -> int:
        """Return where the answer turns with a goal's rule or condition."""
        space, nodes, layers = self.space, self.space.nodes, self._layers
        with space.seeing(_come_to):
            changed = self._lists[goal.layer].changed(without(self._rules[goal.layer], goal))
        where = nodes.both(changed.reach, space.allowed)
        if goal.atom is not None:
            atom = space.condition(goal.atom)
            where = nodes.both(where, atom if goal.truth else nodes.negation(atom))
        before, after = (
            (*{**layers, goal.layer: node}.values(), space.day)
            for node in (changed.before, changed.after)
        )
        return where_differs(nodes, where, before, after, self._differ)

    def _differ(self, before: Sequence[Hashable], after: Sequence[Hashable]) -> bool:
        one, other = (
            compose(self._composition, decisions, day)  # type: ignore[arg-type]
            for *decisions, day in (before, after)
        )
        if Outcome.ERROR in {one.outcome, other.outcome}:
            return False
        return one.substance != other.substance

    def _without(self, goal: Goal) -> dict[str, int]:
        """Return what the layers decide without what a goal is about."""
        with self.space.seeing(_come_to):
            changed = self._lists[goal.layer].whole(without(self._rules[goal.layer], goal))
        return {**self._layers, goal.layer: changed}

    def _layer(self, name: str) -> int:
        """Return the node of what a layer decides; what nobody can read stands for silence."""
        decider, rules = self._panel.deciders[name], self._rules[name]
        listed = None
        if rules and rules[-1].when is None:
            if self.space.view is not _come_to:
                listed = compile_rules(self.space, rules)
            else:
                self._lists[name] = ListNodes(self.space, rules, with_reasons=True)
                listed = self._lists[name].node
            if isinstance(decider.shown, RulesDecider):
                return listed
        try:
            if decider.is_explored:
                raise NotCompiledError("it would have to be asked")
            made = decider.compile(self.space)
        except NotCompiledError as error:
            self.why = self.why or str(error)
            silent = self.space.nodes.terminal(Decision(Outcome.NOT_GOVERNED))
            return silent if listed is None else listed
        if self.space.oracles and self._diagrams.foreign(made):
            self.why = self.why or f"{name}: a part of it only its engine can tell"
        elif listed is not None and listed != made and self.space.view is _come_to:
            self.why = self.why or f"{name}: its rules do not decide as it does"
        return made

    def _composed(self, layers: Mapping[str, int]) -> int:
        return compose_nodes(self.space, self._composition, layers)


def _come_to(decision: Decision) -> Decision:
    """Return a decision without its reasons and notes, its duties in no order."""
    if decision.outcome is Outcome.ERROR:
        return Decision(Outcome.ERROR)
    duties = sorted(set(decision.obligations), key=repr)
    return Decision(decision.outcome, decision.mode, decision.ground, decision.scope, tuple(duties))
