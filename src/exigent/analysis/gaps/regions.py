"""Where all the requests lie that reach a goal: read off diagrams of a regime, as it is and changed.

Two decisions are told apart by what they come to. So the diagrams carry just that, but for
those that say on which rules a decision rests.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property

from exigent.analysis.gaps.goal import Goal, Measure, without
from exigent.analysis.gaps.layers import Layer
from exigent.bench import Panel
from exigent.engines import GuardedDecider
from exigent.engines.rules import RulesDecider
from exigent.regime import InForce
from exigent.symbolic import (
    FALSE,
    ChangedList,
    Limits,
    ListNodes,
    ManyRequests,
    NotCompiledError,
    OpenedRequest,
    OpenRequests,
    Space,
    TooLargeError,
    compile_rules,
    compose_nodes,
    date_node,
    open_up,
    too_large,
    where_differs,
)
from exigent.words import Decision, Outcome, Request

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
        composition = panel.regimes[0].composition
        # Each layer is dated once, and not again with each goal.
        self._dates = dict(zip(composition.layers, composition.layer_dates, strict=True))
        self._composition = replace(composition, layer_dates=(InForce(),) * len(self._dates))
        self._rules = {name: layer.rules for name, layer in layers.items()}
        self._diagrams = panel.diagrams(conditions, limits)
        self.space: Space = self._diagrams.space
        self._open = OpenRequests(self.space)
        self._known: dict[Goal, GoalRegion] = {}
        self._requests: dict[Request, OpenedRequest] = {}
        self._reaching: dict[tuple[Goal, ManyRequests], int] = {}
        self._lists: dict[str, ListNodes] = {}
        self._changes: dict[Goal, ChangedList] = {}
        self._layers: Mapping[str, int] = {}
        self.why = ""
        try:
            with self.space.lent(to_fail=True), self.space.seeing(_come_to):
                self._layers = {name: self._dated(name, self._layer(name)) for name in layers}
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
        bits = self._reaching.get((goal, many))
        if bits is None:
            found = self.of(goal)
            bits = many.all if found.why else many.may_lie_in(self.space, found.node)
            self._reaching[goal, many] = bits
        return bits

    def changed_decision(self, goal: Goal, request: Request) -> Decision | None:
        """Return what the regime without what a goal is about decides; None without room for it.

        Of what it comes to no more is told than is of the regime as it is where nothing differs.
        """
        try:
            changed, opened = self._changed(goal), self._opened(request)
            with self.space.lent():
                # What is known is left aside before layers combine, which keeps it small.
                answer = self._composed(self._without(goal, changed, opened.fixed))
                return self._open.settle_opened(opened, {"": answer}, {"": {}})[""]
        except (NotCompiledError, TooLargeError):
            return None

    def _opened(self, request: Request) -> OpenedRequest:
        """Return what a request leaves open, which is asked of again and again."""
        found = self._requests.get(request)
        if found is None:
            with self.space.lent(to_fail=True):
                found = self._requests[request] = open_up(self.space, request)
        return found

    def parts(self, goal: Goal) -> tuple[int, ...]:
        """Return the answers on which it turns whether a goal is reached: as it is, and changed.

        Raises TooLargeError where there is no room for them.
        """
        if goal.measure is Measure.HIT:
            whole = self._telling
            with self.space.lent(to_fail=True):
                return (self._composed(whole),)
        as_it_is, changed = self._answer, self._changed(goal)
        with self.space.lent(to_fail=True):
            return as_it_is, self._composed(self._without(goal, changed, {}))

    @cached_property
    def _answer(self) -> int:
        with self.space.lent(to_fail=True):
            return self._composed(self._layers)

    @cached_property
    def _telling(self) -> dict[str, int]:
        """What the layers decide, with the rules on which that rests."""
        with self.space.lent(to_fail=True):
            return {name: self._dated(name, self._layer(name)) for name in self._layers}

    def _found(self, goal: Goal) -> int:
        find = self._hitting(goal) if goal.measure is Measure.HIT else self._turning(goal)
        with self.space.lent(to_fail=True):
            reached = self.space.nodes.both(find(), self.space.allowed)
            return self.space.nodes.exists(reached, frozenset(self.space.oracles.values()))

    def _hitting(self, goal: Goal) -> Callable[[], int]:
        """Return what finds where the answer rests on a goal's rule."""
        space, nodes = self.space, self.space.nodes
        if not isinstance(self._panel.deciders[goal.layer].shown, RulesDecider):
            whole = self._telling
            return lambda: nodes.apply(goal.is_hit_by, [self._composed(whole)])
        reach = self._changed(goal).reach

        def find() -> int:
            where = nodes.both(reach, space.condition(goal.rule.when))
            # There the rule is what its layer decides by, and no other needs to be named.
            ruling = self._dated(goal.layer, compile_rules(space, [goal.rule]))
            layers = {**self._layers, goal.layer: ruling}
            answer = self._composed_within(where, layers)
            return nodes.both(where, nodes.apply(goal.is_hit_by, [answer]))

        return find

    def _turning(self, goal: Goal) -> Callable[[], int]:
        """Return what finds where the answer turns with a goal's rule or condition."""
        space, nodes, layers = self.space, self.space.nodes, self._layers
        answer, changed = self._answer, self._changed(goal)

        def find() -> int:
            where = nodes.both(changed.reach, space.allowed)
            if goal.atom is not None:
                atom = space.condition(goal.atom)
                where = nodes.both(where, atom if goal.truth else nodes.negation(atom))
            where = where_differs(nodes, where, [changed.before], [changed.after], _differ)
            if where == FALSE:
                return FALSE
            other = self._composed_within(where, {**layers, goal.layer: changed.after})
            return where_differs(nodes, where, [answer], [other], _differ)

        return find

    def _composed_within(self, where: int, layers: Mapping[str, int]) -> int:
        """Return what layers come to together in a region; elsewhere all of them are silent."""
        nodes = self.space.nodes
        silent = nodes.terminal(Decision(Outcome.NOT_GOVERNED))
        return self._composed({name: nodes.choice(where, n, silent) for name, n in layers.items()})

    def _changed(self, goal: Goal) -> ChangedList:
        """Return how the goal's layer decides without what it is about."""
        found = self._changes.get(goal)
        if found is None:
            rules = without(self._rules[goal.layer], goal)
            with self.space.lent(to_fail=True), self.space.seeing(_come_to):
                made = self._lists[goal.layer].changed(rules)
                before, after = (self._dated(goal.layer, one) for one in (made.before, made.after))
                found = ChangedList(made.reach, before, after)
            self._changes[goal] = found
        return found

    def _dated(self, layer: str, node: int) -> int:
        return date_node(self.space, self._dates[layer], node)

    def _without(
        self, goal: Goal, changed: ChangedList, fixed: Mapping[int, int]
    ) -> Mapping[str, int]:
        """Return what the layers decide without what a goal is about, where some facts are known."""
        nodes = self.space.nodes
        left = {name: nodes.restrict(node, fixed) for name, node in self._layers.items()}
        reach, after = (nodes.restrict(one, fixed) for one in (changed.reach, changed.after))
        return {**left, goal.layer: nodes.choice(reach, after, left[goal.layer])}

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
            made = _compiled(decider, self.space)
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


def _compiled(decider: GuardedDecider, space: Space) -> int:
    if decider.is_explored:
        raise NotCompiledError("it would have to be asked")
    return decider.compile(space)


def _come_to(decision: Decision) -> Decision:
    """Return a decision without its reasons and notes, its duties in no order."""
    if decision.outcome is Outcome.ERROR:
        return Decision(Outcome.ERROR)
    duties = sorted(set(decision.obligations), key=repr)
    return Decision(decision.outcome, decision.mode, decision.ground, decision.scope, tuple(duties))


def _differ(before: Sequence[Hashable], after: Sequence[Hashable]) -> bool:
    one, other = before[0], after[0]
    assert isinstance(one, Decision)
    assert isinstance(other, Decision)
    if Outcome.ERROR in {one.outcome, other.outcome}:
        return False
    return one.substance != other.substance
