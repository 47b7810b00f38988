"""What regimes answer to one request where layers have other rules, found without a new panel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress

from exigent.analysis.mutation.standing import RuleLists
from exigent.bench import EveryRequest, Panel, Regime
from exigent.engines import Rule
from exigent.engines.rules import RulesDecider
from exigent.regime import compose
from exigent.symbolic import (
    ListNodes,
    NotCompiledError,
    OpenedRequest,
    OpenRequests,
    TooLargeError,
    compose_nodes,
    open_up,
    too_large,
)
from exigent.words import Decision, Outcome, Request, constraints_in_doubt


class MutantAnswers:
    """Answers of a panel with other rules: the same as those of a panel with other deciders.

    What a request leaves open is settled over the space of `every`, which has to be cut by the
    other rules; only where that cannot be, a panel is made of them.
    """

    def __init__(self, panel: Panel, every: EveryRequest, lists: RuleLists) -> None:
        self.panel = panel
        self._every = every
        self._space = every.space
        self._lists: dict[str, ListNodes] = {}
        # Without room for that each request that leaves something open needs a panel.
        self._requests: OpenRequests | None = None
        with suppress(TooLargeError):
            # What lending needs to be there is made for good.
            _ = self._space.allowed, self._space.day
            self._lists = {
                layer: ListNodes(self._space, rules, with_reasons=True)
                for layer, rules in lists.items()
            }
            self._requests = OpenRequests(self._space)
        self._opened: dict[Request, OpenedRequest] = {}
        self._layers: dict[tuple[str, Request], Decision] = {}
        self._doubtful: dict[Request, bool] = {}

    @contextmanager
    def changed(self, changed: RuleLists) -> Iterator[ChangedAnswers]:
        """Yield what decides requests where layers have other rules, as long as this lasts."""
        if self._requests is None:
            yield ChangedAnswers(self, changed)
            return
        self._compile_beside(changed)
        with self._space.lent():
            yield ChangedAnswers(self, changed)

    def keep(self, request: Request) -> None:
        """Keep for good what a request leaves open, since it will be asked of again and again."""
        if request not in self._opened:
            with suppress(TooLargeError):
                self._opened[request] = open_up(self._space, request)

    def settle(
        self, request: Request, regimes: Sequence[Regime], changed: Mapping[str, int]
    ) -> dict[str, Decision]:
        """Return what regimes answer where they turn on what is not known.

        `changed` has the nodes of other rules. Raises NotCompiledError and TooLargeError where
        there are no diagrams of the regimes.
        """
        if self._requests is None:
            raise TooLargeError(too_large(self._space))
        nodes = self._space.nodes
        kept = {layer: self._node(layer) for regime in regimes for layer in regime.layers}
        with self._space.lent():
            opened = self._opened.get(request) or open_up(self._space, request)
            # What is known already is left aside before layers combine, which keeps it small.
            layers = {
                layer: nodes.restrict(node, opened.fixed)
                for layer, node in {**kept, **changed}.items()
                if layer in kept
            }
            composed = {
                regime.name: compose_nodes(self._space, regime.composition, layers)
                for regime in regimes
            }
            orders: dict[str, Mapping[str, int]] = {
                name: self.panel.exact_answers.order(name) for name in composed
            }
            return self._requests.settle_opened(opened, composed, orders)

    def whole(self, layer: str, rules: Sequence[Rule]) -> int:
        """Return the node of what other rules decide for a layer.

        Raises TooLargeError where there is no room for it.
        """
        if layer not in self._lists:
            raise TooLargeError(too_large(self._space))
        return self._lists[layer].whole(rules)

    def layer(self, layer: str, request: Request) -> Decision:
        """Return what a layer with its own rules decides, unknown facts not settled."""
        key = (layer, request)
        if key not in self._layers:
            self._layers[key] = self.panel.decide_layer(layer, request)
        return self._layers[key]

    def is_doubtful(self, request: Request) -> bool:
        """Tell whether something that is assumed may turn out otherwise."""
        if request not in self._doubtful:
            in_doubt = constraints_in_doubt(self.panel.vocabulary, request)
            self._doubtful[request] = bool(in_doubt)
        return self._doubtful[request]

    def _compile_beside(self, changed: RuleLists) -> None:
        """Compile what stands in a regime beside other rules, for good and not among lent nodes."""
        for regime in self.panel.regimes:
            if not changed.keys().isdisjoint(regime.layers):
                for layer in regime.layers:
                    with suppress(NotCompiledError, TooLargeError):
                        self._node(layer)

    def _node(self, layer: str) -> int:
        if layer in self._lists:
            return self._lists[layer].node
        return self._every.diagrams.layer(layer)


class ChangedAnswers:
    """Answers where some layers have other rules."""

    def __init__(self, answers: MutantAnswers, changed: RuleLists) -> None:
        self._answers = answers
        self._changed = changed
        self._deciders = {layer: RulesDecider(tuple(rules)) for layer, rules in changed.items()}
        self._nodes: dict[str, int] = {}

    def decide(self, request: Request, regimes: Sequence[Regime]) -> dict[str, Decision]:
        """Return what regimes answer to a request, by their names."""
        layers = {
            layer: self._deciders[layer].decide([request])[0]
            if layer in self._deciders
            else self._answers.layer(layer, request)
            for layer in dict.fromkeys(layer for regime in regimes for layer in regime.layers)
        }
        answers = {
            regime.name: compose(
                regime.composition, [layers[layer] for layer in regime.layers], request.day
            )
            for regime in regimes
        }
        is_doubtful = self._answers.is_doubtful(request)
        left_open = [
            regime
            for regime in regimes
            if answers[regime.name].outcome is Outcome.NEEDS_FACTS
            or (is_doubtful and answers[regime.name].outcome is not Outcome.ERROR)
        ]
        return answers | self._settle(request, left_open) if left_open else answers

    def _settle(self, request: Request, regimes: Sequence[Regime]) -> dict[str, Decision]:
        try:
            if not self._nodes:
                self._nodes = {
                    layer: self._answers.whole(layer, rules)
                    for layer, rules in self._changed.items()
                }
            return self._answers.settle(request, regimes, self._nodes)
        except (NotCompiledError, TooLargeError):
            panel = self._answers.panel.only(regime.name for regime in regimes)
            for layer, decider in self._deciders.items():
                if layer in panel.deciders:
                    panel = panel.with_decider(layer, decider)
            return dict(zip(panel.names, panel.decide([request])[0], strict=True))
