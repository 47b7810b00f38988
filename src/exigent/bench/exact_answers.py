"""What regimes answer where facts are unknown, read off their diagrams: exact, however many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from exigent.bench.diagrams import Composed, Diagrams
from exigent.regime import Composition
from exigent.symbolic import Diagram, Limits, OpenRequests
from exigent.words import Decision, Request, Vocabulary

# Asking policies takes longer than completing requests.
UNASKED = Limits(questions=0)


class ExactAnswers:
    """Settles what the policies of regimes leave open of a request.

    Nothing is compiled before it is asked of; policies that would have to be asked are not.
    """

    def __init__(self, vocabulary: Vocabulary, regimes: Composed, limits: Limits = UNASKED) -> None:
        self._regimes = regimes
        self._diagrams = Diagrams(vocabulary, {"": regimes}, (), limits)
        self._requests = OpenRequests(self._diagrams.space)
        self._made: set[str] = set()
        self._orders: dict[str, Mapping[str, int]] = {}

    def knows(self, regime: str) -> bool:
        """Tell whether there is a diagram of a regime, with nothing in it that nobody here can tell."""
        self._made.add(regime)
        diagram = self._diagrams.of(regime)
        return not diagram.why and not self._diagrams.foreign(diagram.node)

    def diagram(self, regime: str) -> Diagram:
        """Return the diagram of a regime, which is one where `knows` says so."""
        return self._diagrams.of(regime)

    def has_made(self, regime: str) -> bool:
        """Tell whether the diagram of a regime is there already."""
        return regime in self._made

    def settle(self, request: Request, regimes: Iterable[str]) -> dict[str, Decision]:
        """Return what regimes answer to a request, of which there are diagrams, and room for it."""
        nodes = {name: self._diagrams.of(name).node for name in regimes}
        return self._requests.settle(request, nodes, {name: self.order(name) for name in nodes})

    def find_possible(self, request: Request, regime: str) -> tuple[Decision, ...]:
        """Return all that a regime of which there is a diagram may answer; none if no room."""
        return self._requests.find_possible(request, self._diagrams.of(regime).node)

    def order(self, regime: str) -> Mapping[str, int]:
        """Return in what order the rules of a regime stand, by the names that reasons have."""
        found = self._orders.get(regime)
        if found is None:
            names = _names_of_rules(regime, self._regimes)
            found = self._orders[regime] = {name: at for at, name in enumerate(names)}
        return found


def _names_of_rules(regime: str, regimes: Composed) -> list[str]:
    composition: Composition = regimes.compositions[regime]
    names: list[str] = []
    for layer in composition.layers:
        shown = regimes.deciders[layer].shown
        for rule in shown.rules if shown else ():
            names += [f"{layer}/{rule.id}", *([rule.id] if layer == regime else [])]
    return list(dict.fromkeys(names))
