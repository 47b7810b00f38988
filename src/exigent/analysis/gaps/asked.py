"""Requests that are put to a panel, and what its layers and regimes decide of all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exigent.analysis.gaps.goal import ALWAYS, Goal, condition_at, force
from exigent.analysis.gaps.layers import Layer
from exigent.bench import Panel
from exigent.symbolic import ManyRequests
from exigent.words import Decision, Request, evaluate, without_doubtful


class AskedRequests:
    """Requests in an order, each asked once, of all regimes of a panel."""

    def __init__(self, panel: Panel, requests: Sequence[Request]) -> None:
        self.many = ManyRequests(panel.vocabulary, requests)
        self.panel = panel
        self._columns: dict[str, Sequence[Decision]] = {}
        self._layers: dict[str, Sequence[Decision]] = {}
        self._coming: dict[str, list[tuple[int, int]]] = {}
        self._known: dict[int, Request] = {}

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

    def may_turn(self, goal: Goal, layer: Layer) -> Iterator[tuple[int, bool]]:
        """Yield the requests of which the layer's decision can turn on a goal, by their index.

        With each comes whether it surely comes to the goal's rule, and nothing is in doubt.
        """
        come_to, surely = self._come_to(layer)[goal.index]
        turning = come_to & self._turning(goal)
        for index, request in self.many.at(turning):
            loose = self._loose(index)
            if goal.atom is None or evaluate(goal.atom, loose.values) is goal.truth:
                yield index, bool(surely >> index & 1) and loose.values == request.values

    def _turning(self, goal: Goal) -> int:
        """Return the requests that come to a goal's rule, and of which its decision can turn."""
        applies = self.many.may_hold(goal.rule.when or ALWAYS).so
        if goal.place is None or goal.atom is None:
            return applies
        whole = condition_at(goal.rule, goal.place)
        is_so, atom = self.many.may_hold(whole), self.many.may_hold(goal.atom)
        forced = self.many.may_hold(force(whole, goal.place.path, truth=not goal.truth))
        turning = (is_so.so & forced.otherwise) | (is_so.otherwise & forced.so)
        turning &= atom.so if goal.truth else atom.otherwise
        return turning if goal.place.duty is None else turning & applies

    def _come_to(self, layer: Layer) -> list[tuple[int, int]]:
        """Return the requests that may come to each rule of a layer, and those that surely do."""
        if layer.name not in self._coming:
            found = self._coming[layer.name] = [(self.many.all, self.many.all)]
            for rule in layer.rules:
                holds, (may, surely) = self.many.may_hold(rule.when or ALWAYS), found[-1]
                found.append((may & holds.otherwise, surely & ~holds.so))
        return self._coming[layer.name]

    def _loose(self, index: int) -> Request:
        """Return a request without what is assumed of it and may turn out otherwise."""
        if index not in self._known:
            request = self.requests[index]
            self._known[index] = without_doubtful(self.panel.vocabulary, request)
        return self._known[index]
