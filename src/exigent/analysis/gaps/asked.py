"""Requests that are put to a panel, and what its layers and regimes decide of all of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from exigent.analysis.gaps.goal import ALWAYS, NEVER, Goal, condition_at, force, rule_without
from exigent.analysis.gaps.layers import Layer
from exigent.bench import Panel
from exigent.engines import Rule, Ruling
from exigent.symbolic import ManyRequests
from exigent.words import Decision, Predicate, Request, assumptions_in_doubt, compile_condition


class AskedRequests:
    """Requests in an order, each asked once, of all regimes of a panel."""

    def __init__(self, panel: Panel, requests: Sequence[Request]) -> None:
        self.many = ManyRequests(panel.vocabulary, requests)
        self.panel = panel
        self._columns: dict[str, Sequence[Decision]] = {}
        self._layers: dict[str, Sequence[Decision]] = {}
        self._tried: dict[str, TriedRules] = {}
        self._doubts: dict[int, Collection[str]] = {}

    @property
    def requests(self) -> tuple[Request, ...]:
        """The requests themselves."""
        return self.many.requests

    def decisions(self, regime: str) -> Sequence[Decision]:
        """Return what a regime of the panel decides."""
        if not self._columns:
            # One batch of all regimes takes far less than many.
            columns = zip(*self.panel.decide(self.requests), strict=True)
            names = self.panel.names
            self._columns = dict(zip(names, columns, strict=True)) if self.requests else {}
        return self._columns.get(regime, ())

    def of_layer(self, layer: str) -> Sequence[Decision]:
        """Return what a layer decides, unknown facts not settled."""
        if layer not in self._layers:
            self._layers[layer] = self.panel.deciders[layer].decide(self.requests)
        return self._layers[layer]

    def doubts(self, index: int) -> Collection[str]:
        """Return what is assumed of a request and may turn out otherwise."""
        found = self._doubts.get(index)
        if found is None:
            request = self.requests[index]
            found = self._doubts[index] = (
                assumptions_in_doubt(self.panel.vocabulary, request) if request.has_unknown else ()
            )
        return found

    def tried(self, layer: Layer) -> TriedRules:
        """Return the rules of a layer, as they apply to the requests."""
        if layer.name not in self._tried:
            self._tried[layer.name] = TriedRules(layer.rules, self.many)
        return self._tried[layer.name]


class TriedRules:
    """The rules of a layer, tried on many requests at once."""

    def __init__(self, rules: Sequence[Rule], many: ManyRequests) -> None:
        self._many = many
        self._last: tuple[Goal, tuple[Predicate, Ruling]] | None = None
        self._rulings = [Ruling(rule) for rule in rules]
        self._applies = [many.may_hold(rule.when or ALWAYS) for rule in rules]
        self._come_to, self._surely_come_to = [many.all], [many.all]
        for applies in self._applies:
            self._come_to.append(self._come_to[-1] & applies.otherwise)
            self._surely_come_to.append(self._surely_come_to[-1] & ~applies.so)

    def may_turn(self, goal: Goal) -> int:
        """Return the requests of which the layer's decision can turn on a goal, as bits."""
        applies, place = self._applies[goal.index], goal.place
        if place is None or goal.atom is None:
            return self._come_to[goal.index] & applies.so
        whole = condition_at(goal.rule, place)
        is_so = self._many.may_hold(whole)
        forced = self._many.may_hold(force(whole, place.path, truth=not goal.truth))
        atom = self._many.may_hold(goal.atom)
        turning = (is_so.so & forced.otherwise) | (is_so.otherwise & forced.so)
        turning &= atom.so if goal.truth else atom.otherwise
        if place.duty is not None:
            turning &= applies.so
        return self._come_to[goal.index] & turning

    def decide_without(self, goal: Goal, index: int) -> Decision | None:
        """Return what the layer decides on the request at `index` without what a goal is about.

        The decision can turn on the goal. None where it turns on what is not known.
        """
        bit = 1 << index
        if not self._surely_come_to[goal.index] & bit:
            return None
        values = self._many.requests[index].values
        applies, ruling = self._read_without(goal)
        is_so = applies(values)
        if is_so is not False:
            return ruling.decide(values) if is_so else None
        at = goal.index + 1
        while not self._applies[at].so & bit:
            at += 1
        return None if self._applies[at].otherwise & bit else self._rulings[at].decide(values)

    def _read_without(self, goal: Goal) -> tuple[Predicate, Ruling]:
        """Return when what stands in the place of a goal's rule applies, and what it decides."""
        if self._last is None or self._last[0] is not goal:
            rule = rule_without(goal) or replace(goal.rule, when=NEVER)
            applies = compile_condition(rule.when or ALWAYS)
            self._last = goal, (applies, Ruling(rule))
        return self._last[1]
