"""Requests answered one after the other, and what was answered before remembered.

Nothing here decides: whatever is not remembered is put to the panel, in the facts alone that its
answer can turn on, and with values that stand for all which nothing tells apart.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import chain
from typing import Generic, TypeVar

from exigent.analysis.explain import Assumptions
from exigent.analysis.telling_apart import StandIns, constants_apart, named, pick_of
from exigent.bench import Panel, Regime
from exigent.engines.rules import RulesDecider
from exigent.files import Given, GivenRequest, facts_of_values
from exigent.words import (
    ContradictionError,
    Decision,
    Outcome,
    Vocabulary,
    make_request,
)

MOST_REMEMBERED = 100_000

_Key = tuple[Given, ...]
Told = TypeVar("Told")
Tell = Callable[[Regime, Decision, tuple[str, ...]], Told]


class Answering(Generic[Told]):
    """What a panel answers to any number of requests, in memory that does not grow with it.

    `tell` makes of a regime, its decision, and the facts that it assumes what is returned for a
    cell. An engine that failed is asked again; `has_failed` tells whether any did.
    """

    def __init__(self, panel: Panel, tell: Tell[Told]) -> None:
        self._vocabulary = panel.vocabulary
        self._stand_ins = StandIns(panel.vocabulary, constants_apart(panel))
        self._ties = _ties(panel.vocabulary)
        shares = _shares(panel)
        most = max(1, MOST_REMEMBERED // len(shares)) if shares else 1
        self._shares = [_Share(panel.only(names), tell, most) for names in shares]
        order = [name for names in shares for name in names]
        self._order = [order.index(name) for name in panel.names]

    @property
    def has_failed(self) -> bool:
        """Whether an engine failed on any request so far."""
        return any(share.has_failed for share in self._shares)

    def answer(
        self, requests: Sequence[GivenRequest]
    ) -> list[tuple[Told, ...] | ContradictionError]:
        """Return for each request a cell a regime, in the panel's order, or why it cannot be so."""
        standing = [self._stand_ins.of(request.values) for request in requests]
        wrong = {
            at: error
            for at, values in enumerate(standing)
            if not all(tie.holds(values) for tie in self._ties)
            and (error := self._contradiction(requests[at])) is not None
        }
        possible = [values for at, values in enumerate(standing) if at not in wrong]
        shared = [share.answer(possible) for share in self._shares]
        rows = iter(self._rows(shared, len(possible)))
        return [wrong[at] if at in wrong else next(rows) for at in range(len(requests))]

    def _rows(
        self, shared: Sequence[Sequence[tuple[Told, ...]]], many: int
    ) -> Sequence[tuple[Told, ...]]:
        """Return the cells of each request in the panel's order."""
        if not shared:
            return [()] * many
        if len(shared) == 1:
            return shared[0]
        rows = (tuple(chain.from_iterable(parts)) for parts in zip(*shared, strict=True))
        return [tuple([row[at] for at in self._order]) for row in rows]

    def _contradiction(self, request: GivenRequest) -> ContradictionError | None:
        try:
            make_request(self._vocabulary, facts_of_values(request.values, self._vocabulary))
        except ContradictionError as error:
            return error
        return None


class _Share(Generic[Told]):
    """Regimes whose answers are remembered together, by the facts that these can turn on."""

    def __init__(self, panel: Panel, tell: Tell[Told], most: int) -> None:
        self._panel = panel
        self._tell = tell
        self._assumptions = Assumptions(panel)
        read = {name for regime in panel.regimes for name in regime.constants}
        tied = panel.vocabulary.tied_to(read)
        self._names = [name for name in panel.vocabulary.facts if name in tied]
        self._pick = pick_of(panel.vocabulary, self._names)
        self._known: dict[_Key, tuple[Told, ...]] = {}
        self._most = most
        self.has_failed = False

    def answer(self, requests: Sequence[Sequence[Given]]) -> list[tuple[Told, ...]]:
        """Return for each request, given by what stands for its values, a cell a regime."""
        known = self._known
        keys = [self._pick(values) for values in requests]
        lacking = [key for key in dict.fromkeys(keys) if key not in known]
        if not lacking:
            return [known[key] for key in keys]
        if len(known) + len(lacking) > self._most:
            lacking = list(dict.fromkeys(keys))
            known.clear()
        failed = self._decide(lacking)
        return [failed[key] if key in failed else known[key] for key in keys]

    def _decide(self, keys: Sequence[_Key]) -> Mapping[_Key, tuple[Told, ...]]:
        """Put requests to the panel and remember its answers; return those that hold an error."""
        vocabulary = self._panel.vocabulary
        requests = [make_request(vocabulary, named(self._names, key)) for key in keys]
        failed = {}
        rows = self._panel.decide(requests)
        for key, request, row in zip(keys, requests, rows, strict=True):
            answers = list(zip(self._panel.regimes, row, strict=True))
            assumed = self._assumptions.of(request, answers)
            told = tuple(
                [self._tell(*answer, facts) for answer, facts in zip(answers, assumed, strict=True)]
            )
            if any(decision.outcome is Outcome.ERROR for decision in row):
                failed[key] = told
                self.has_failed = True
            else:
                self._known[key] = told
        return failed


class _Tie:
    """Facts that constraints tie together, and whether they can be so."""

    def __init__(self, vocabulary: Vocabulary, facts: Collection[str]) -> None:
        self._vocabulary = vocabulary
        self._names = [name for name in vocabulary.facts if name in facts]
        self._pick = pick_of(vocabulary, facts)
        self._known: dict[_Key, bool] = {}

    def holds(self, values: Sequence[Given]) -> bool:
        """Tell whether the facts can be so, given by what stands for all values of a request."""
        key = self._pick(values)
        known = self._known.get(key)
        if known is None:
            known = self._is_possible(key)
            if len(self._known) >= MOST_REMEMBERED:
                self._known.clear()
            self._known[key] = known
        return known

    def _is_possible(self, key: _Key) -> bool:
        try:
            make_request(self._vocabulary, named(self._names, key))
        except ContradictionError:
            return False
        return True


def _ties(vocabulary: Vocabulary) -> list[_Tie]:
    """Return the facts that are tied together, each once."""
    ties = []
    left = {name for tie in vocabulary.constraints for name in tie.tied}
    while left:
        together = vocabulary.tied_to([next(name for name in vocabulary.facts if name in left)])
        ties.append(_Tie(vocabulary, together))
        left -= together
    return ties


def _shares(panel: Panel) -> list[tuple[str, ...]]:
    """Return the names of regimes whose answers are remembered together.

    Each that has nothing but rules is by itself, since it turns on few facts. Others are asked
    together, so that none waits for another.
    """
    alone, together = [], []
    for regime in panel.regimes:
        deciders = [panel.deciders[layer].decider for layer in regime.layers]
        if all(isinstance(decider, RulesDecider) for decider in deciders):
            alone.append((regime.name,))
        else:
            together.append(regime.name)
    return [*alone, *([tuple(together)] if together else [])]
