"""What regimes answer where decision lists have other rules, as nodes of one space of requests."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from exigent.analysis.mutation.answering import MutantAnswers
from exigent.analysis.mutation.standing import RuleLists
from exigent.bench import EveryRequest, Panel, Regime
from exigent.regime import Composition, compose
from exigent.symbolic import (
    LIMITS,
    Limits,
    ListNodes,
    TooLargeError,
    days_apart,
    too_large,
    where_differs,
)
from exigent.words import Condition, Decision

MOST_REMEMBERED = 100_000


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """What the layers of a regime answer, as nodes, where `reach` comes to what is changed.

    `row` is what they answer everywhere, before.
    """

    regime: Regime
    row: tuple[int, ...]
    reach: int
    before: tuple[int, ...]
    after: tuple[int, ...]


class ListChanges:
    """Holds a panel against itself where some of its `lists` have other rules.

    The space is cut by `more`, which is all that the other rules compare with. `answers` decides
    single requests with other rules. Where there is no room for the lists, `why` says so.
    """

    def __init__(
        self,
        panel: Panel,
        lists: RuleLists,
        more: Iterable[Condition],
        limits: Limits = LIMITS,
        others: Mapping[str, Panel] | None = None,
    ) -> None:
        self.every = EveryRequest(panel, more=more, limits=limits, others=others)
        self.space = self.every.space
        self.why = ""
        self._lists: dict[str, ListNodes] = {}
        self._days: dict[str, int] = {}
        # Few decisions of layers meet again and again.
        self._compose = {
            one.name: lru_cache(MOST_REMEMBERED)(partial(_composed, one.composition))
            for one in panel.regimes
        }
        try:
            _ = self.space.allowed
            self._days = {
                one.name: days_apart(self.space, one.composition.dates) for one in panel.regimes
            }
            self._lists = {layer: ListNodes(self.space, rules) for layer, rules in lists.items()}
        except TooLargeError:
            self.why = too_large(self.space)
        self.answers = MutantAnswers(panel, self.every, lists)

    def layer(self, name: str) -> int:
        """Return what a layer answers; raise NotCompiledError where nobody can say."""
        return self._lists[name].node if name in self._lists else self.every.diagrams.layer(name)

    def whole(self, layer: str, changed: RuleLists) -> int:
        """Return what a layer answers everywhere where layers have other rules."""
        return self._lists[layer].whole(changed[layer]) if layer in changed else self.layer(layer)

    def change(self, regime: Regime, row: Sequence[int], changed: RuleLists) -> AnswerChange:
        """Return what the layers of a regime answer, before and after; `row` is all before."""
        others = [layer for layer in regime.layers if layer in changed]
        reach, before, after = 1, list(row), list(row)
        for layer in others:
            at = regime.layers.index(layer)
            found = self._lists[layer].changed(changed[layer])
            if len(others) == 1:
                reach, before[at], after[at] = found.reach, found.before, found.after
            else:
                after[at] = self._lists[layer].whole(changed[layer])
        return AnswerChange(regime, tuple(row), reach, tuple(before), tuple(after))

    def where(
        self, change: AnswerChange, within: int, differs: Callable[[Decision, Decision], bool]
    ) -> int:
        """Return where in a region a regime's answer is another one; FALSE where that is nowhere.

        Dates in force count as far as they do in the region.
        """
        nodes, regime = self.space.nodes, change.regime.name
        compose_row = self._compose[regime]

        def other(old: Sequence[Hashable], new: Sequence[Hashable]) -> bool:
            return differs(compose_row(tuple(old)), compose_row(tuple(new)))

        inside = nodes.both(within, change.reach)
        day = (self._days[regime],)
        return where_differs(nodes, inside, change.before + day, change.after + day, other)


def _composed(composition: Composition, values: tuple[Hashable, ...]) -> Decision:
    """Return what comes of the decisions of layers, after which the day stands."""
    *decisions, day = values
    return compose(composition, decisions, day)  # type: ignore[arg-type]
