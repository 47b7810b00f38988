"""Requests that are put to a panel, and what its regimes decide of all of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from exigent.analysis.gaps.goal import Goal
from exigent.bench import Panel
from exigent.symbolic import ManyRequests
from exigent.words import Decision, Request, assumptions_in_doubt, evaluate


class AskedRequests:
    """Requests in an order, each asked once, of all regimes of a panel."""

    def __init__(self, panel: Panel, requests: Sequence[Request]) -> None:
        self.many = ManyRequests(panel.vocabulary, requests)
        self.panel = panel
        self._columns: dict[str, Sequence[Decision]] = {}
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

    def sees(self, goal: Goal, index: int) -> bool:
        """Tell whether a goal's condition surely is in a request as it is to be seen."""
        if goal.atom is None:
            return True
        is_so = evaluate(goal.atom, self.requests[index].values) is goal.truth
        return is_so and goal.atom.fact not in self._in_doubt(index)

    def _in_doubt(self, index: int) -> Collection[str]:
        """Return what is assumed of a request and may turn out otherwise."""
        found = self._doubts.get(index)
        if found is None:
            request = self.requests[index]
            found = self._doubts[index] = (
                assumptions_in_doubt(self.panel.vocabulary, request) if request.has_unknown else ()
            )
        return found
