"""Where all the requests lie that reach a goal: read off diagrams of a regime, as it is and changed.

Two decisions are told apart by what they come to. So the diagrams carry just that, but for
those that say on which rules a decision rests.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from exigent.analysis.gaps.goal import Goal, Measure, without
from exigent.analysis.gaps.layers import Layer
from exigent.bench import Panel
from exigent.engines import GuardedDecider, Rule
from exigent.regime import compose
from exigent.symbolic import (
    END,
    FALSE,
    TRUE,
    Limits,
    Nodes,
    NotCompiledError,
    OpenRequests,
    Region,
    Space,
    TooLargeError,
    compile_rules,
    compose_nodes,
    too_large,
)
from exigent.words import Decision, Outcome, Request, Value

# Policies that would have to be asked of each request show no rules, and have no goals.
LIMITS = Limits(questions=0)


@dataclass(frozen=True, slots=True)
class GoalRegion:
    """The requests that reach a goal.

    Decisions of the regime are those of `parts`: as it is, and changed. Where `why` says
    something, requests may reach the goal that do not lie in the region, or the reverse.
    """

    region: Region
    parts: tuple[int, ...]
    why: str = ""


@dataclass(frozen=True, slots=True)
class _ChangedLayer:
    """Where a layer decides otherwise without what a goal is about, and what it decides then."""

    where: int
    node: int


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
        self._points: dict[Request, dict[int, int]] = {}
        self._left: dict[Request, tuple[int, Mapping[str, int]]] = {}
        self._settlings: dict[tuple[Request, int], Decision | None] = {}
        self._decided: dict[Request, list[int]] = {}
        self._answers: dict[tuple[tuple[int, ...], Value | None], Decision] = {}
        self._changed: dict[Goal, _ChangedLayer] = {}
        self._known: dict[Goal, GoalRegion] = {}
        self._ends: dict[tuple[str, int], int] = {}
        self._passing: dict[tuple[str, int], int] = {}
        self.why = ""
        self._layers: Mapping[str, int] = {}
        self._answer = self._whole = FALSE
        try:
            with self.space.lent(to_fail=True):
                with self.space.seeing(_come_to):
                    of_layers = {name: self._layer(name) for name in layers}
                    self._answer = self._composed(of_layers)
                self._whole = self._composed({name: self._layer(name) for name in layers})
            self._layers = of_layers
        except TooLargeError:
            self.why = too_large(self.space)

    def of(self, goal: Goal) -> GoalRegion:
        """Return the requests that reach a goal; the same one for the same goal."""
        found = self._known.get(goal)
        if found is None:
            found = GoalRegion(Region(self.space, FALSE), (), too_large(self.space))
            with suppress(TooLargeError), self.space.lent(to_fail=True):
                if self._layers:
                    found = self._found(goal)
            self._known[goal] = found
        return found

    def is_out_of_reach(self, goal: Goal) -> bool:
        """Tell whether no request reaches a goal, by the layer alone in which it stands."""
        return not self.why and self._changed_layer(goal).where == FALSE

    def can_reach(self, goal: Goal, request: Request) -> bool | None:
        """Tell whether a request reaches a goal, None where what is unknown leaves it open.

        The goal is none of rules to be hit, and all is known of the layers.
        """
        changed, nodes = self._changed_layer(goal), self.space.nodes
        point = self._point(request)
        if request.has_unknown:
            return None if nodes.can_reach(changed.where, TRUE, point) else False
        if nodes.at(changed.where, point) == FALSE:
            return False
        decided = self._decided.get(request)
        if decided is None:
            layers = self._layers.values()
            decided = self._decided[request] = [nodes.at(layer, point) for layer in layers]
        others = list(decided)
        at = self._composition.layers.index(goal.layer)
        others[at] = nodes.at(changed.node, point)
        one, other = (self._composed_at(ends, request.day) for ends in (decided, others))
        return _differ(one, other)

    def _composed_at(self, ends: Sequence[int], day: Value | None) -> Decision:
        """Return what the terminals of all layers come to on a day."""
        key = (tuple(ends), day)
        found = self._answers.get(key)
        if found is None:
            decisions = [_decision(self.space.nodes.value(end)) for end in ends]
            found = self._answers[key] = compose(self._composition, decisions, day)
        return found

    def changed_decision(self, goal: Goal, request: Request) -> Decision | None:
        """Return what the regime without what a goal is about decides; None without room for it.

        It is the decision of the regime as it is where all ways to know what is unknown are alike.
        """
        try:
            with self.space.lent(to_fail=True):
                as_it_is, layers = self._left_of(request)
                node = self._left_of_change(goal, request, layers[goal.layer])
                changed = self._composed({**layers, goal.layer: node})
        except TooLargeError:
            return None
        asked = as_it_is if _apart(self.space.nodes, as_it_is, changed) == FALSE else changed
        return self._settled(request, asked)

    def _left_of(self, request: Request) -> tuple[int, Mapping[str, int]]:
        """Return what is left of the regime and of its layers where a request is known."""
        found = self._left.get(request)
        if found is None:
            point = self._point(request)
            layers = {
                name: self.space.nodes.restrict(node, point) for name, node in self._layers.items()
            }
            found = self._left[request] = (self._composed(layers), layers)
        return found

    def _left_of_change(self, goal: Goal, request: Request, otherwise: int) -> int:
        nodes, point, changed = self.space.nodes, self._point(request), self._changed_layer(goal)
        where, node = (nodes.restrict(one, point) for one in (changed.where, changed.node))
        return nodes.choice(where, node, otherwise)

    def _settled(self, request: Request, node: int) -> Decision | None:
        key = (request, node)
        if key not in self._settlings:
            self._settlings[key] = self._open.settle(request, {"": node}, {"": {}}).get("")
        return self._settlings[key]

    def _found(self, goal: Goal) -> GoalRegion:
        space, nodes = self.space, self.space.nodes
        if goal.measure is Measure.HIT:
            parts: tuple[int, ...] = (self._whole,)
            reached = nodes.apply(_RestsOn(goal), [self._whole])
        else:
            reached, changed = self._turning(goal)
            parts = (self._answer, changed)
        reached = nodes.both(reached, space.allowed)
        reached = nodes.exists(reached, frozenset(space.oracles.values()))
        return GoalRegion(Region(space, reached), parts, self.why)

    def _turning(self, goal: Goal) -> tuple[int, int]:
        """Return where the answer turns with a goal's rule or condition, and the changed answer."""
        nodes, changed = self.space.nodes, self._changed_layer(goal)
        if changed.where == FALSE:
            return FALSE, self._answer
        layers = {**self._layers, goal.layer: changed.node}
        # Elsewhere the answer stays as it is, whatever it is made of.
        silent = nodes.terminal(Decision(Outcome.NOT_GOVERNED))
        inside = {name: nodes.choice(changed.where, n, silent) for name, n in layers.items()}
        answer = nodes.choice(changed.where, self._composed(inside), self._answer)
        return _apart(nodes, self._answer, answer), answer

    def _changed_layer(self, goal: Goal) -> _ChangedLayer:
        found = self._changed.get(goal)
        if found is None:
            try:
                with self.space.lent(to_fail=True):
                    found = self._change(goal)
            except TooLargeError:
                self.why = self.why or too_large(self.space)
                found = _ChangedLayer(TRUE, self._layers[goal.layer])
            self._changed[goal] = found
        return found

    def _change(self, goal: Goal) -> _ChangedLayer:
        space, nodes = self.space, self.space.nodes
        rules, at = self._rules[goal.layer], goal.index
        where, end = self._passed(goal.layer, at), self._end(goal.layer, at)
        others = without(rules, goal)
        if len(others) < len(rules):
            changed = self._end(goal.layer, at + 1)
        else:
            changed = self._list_from(goal.layer, at, others[at])
        if goal.atom is not None:
            atom = space.condition(goal.atom)
            where = nodes.both(where, atom if goal.truth else nodes.negation(atom))
        where = nodes.both(where, _apart(nodes, end, changed))
        return _ChangedLayer(nodes.both(where, space.allowed), changed)

    def _passed(self, layer: str, at: int) -> int:
        """Return where no rule of a layer before one applies."""
        if not at:
            return TRUE
        found = self._passing.get((layer, at))
        if found is None:
            nodes = self.space.nodes
            last = nodes.negation(self.space.condition(self._rules[layer][at - 1].when))
            found = self._passing[layer, at] = nodes.both(self._passed(layer, at - 1), last)
        return found

    def _end(self, layer: str, at: int) -> int:
        """Return what a layer's list from one rule on comes to."""
        found = self._ends.get((layer, at))
        if found is None:
            found = self._ends[layer, at] = self._list_from(layer, at, self._rules[layer][at])
        return found

    def _list_from(self, layer: str, at: int, rule: Rule) -> int:
        """Return what a rule, in the place of one of a layer, and those after it come to."""
        with self.space.seeing(_come_to):
            ruling = compile_rules(self.space, (rule,))
        if at == len(self._rules[layer]) - 1:
            return ruling
        applies = self.space.condition(rule.when)
        return self.space.nodes.choice(applies, ruling, self._end(layer, at + 1))

    def _layer(self, name: str) -> int:
        """Return the node of what a layer decides; what nobody can read stands for silence."""
        decider, rules = self._panel.deciders[name], self._rules[name]
        is_list = bool(rules) and rules[-1].when is None
        listed = compile_rules(self.space, rules) if is_list else None
        try:
            made = self._compiled(decider)
        except NotCompiledError as error:
            self.why = self.why or str(error)
            silent = self.space.nodes.terminal(Decision(Outcome.NOT_GOVERNED))
            return silent if listed is None else listed
        if self.space.oracles and self._diagrams.foreign(made):
            self.why = self.why or f"{name}: a part of it only its engine can tell"
        elif listed is not None and listed != made and self.space.view is _come_to:
            self.why = self.why or f"{name}: its rules do not decide as it does"
        return made

    def _compiled(self, decider: GuardedDecider) -> int:
        if decider.is_explored:
            raise NotCompiledError("it would have to be asked")
        return decider.compile(self.space)

    def _composed(self, layers: Mapping[str, int]) -> int:
        return compose_nodes(self.space, self._composition, layers)

    def _point(self, request: Request) -> dict[int, int]:
        found = self._points.get(request)
        if found is None:
            # What a constraint assumes may be otherwise, whatever is unknown turns out to be.
            loose = self.space.vocabulary.assumable - request.stated
            point = self.space.point(request)
            if request.has_unknown:
                for name in loose:
                    point.pop(self.space.level_of[name], None)
            found = self._points[request] = point
        return found


class _RestsOn:
    """Whether a decision is one, and rests on the rule of a goal."""

    def __init__(self, goal: Goal) -> None:
        self._names = goal.names

    def __call__(self, answer: Hashable) -> bool:
        assert isinstance(answer, Decision)
        if answer.outcome in (Outcome.ERROR, Outcome.NEEDS_FACTS):
            return False
        return any(reason.rule in self._names for reason in answer.reasons)


def _apart(nodes: Nodes, one: int, other: int) -> int:
    """Return where the decisions of two diagrams surely differ."""
    found: dict[tuple[int, int], int] = {}

    def go(one: int, other: int) -> int:
        if one == other:
            return FALSE
        key = (one, other)
        made = found.get(key)
        if made is None:
            level = min(nodes.levels[one], nodes.levels[other])
            if level == END:
                made = TRUE if _differ(nodes.value(one), nodes.value(other)) else FALSE
            else:
                pairs = zip(nodes.kids_at(one, level), nodes.kids_at(other, level), strict=True)
                made = nodes.node(level, tuple([go(*pair) for pair in pairs]))
            found[key] = made
        return made

    return go(one, other)


def _decision(value: Hashable) -> Decision:
    assert isinstance(value, Decision)
    return value


def _come_to(decision: Decision) -> Decision:
    """Return a decision without its reasons and notes, its duties in no order."""
    if decision.outcome is Outcome.ERROR:
        return Decision(Outcome.ERROR)
    duties = sorted(set(decision.obligations), key=repr)
    return Decision(decision.outcome, decision.mode, decision.ground, decision.scope, tuple(duties))


def _differ(one: Hashable, other: Hashable) -> bool:
    assert isinstance(one, Decision)
    assert isinstance(other, Decision)
    if Outcome.ERROR in {one.outcome, other.outcome}:
        return False
    return one.substance != other.substance
