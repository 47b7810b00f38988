"""Requests answered one after the other, and what was answered before remembered.

Nothing here decides: of requests that nothing tells apart the first is put to the panel.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Generic, TypeVar

from exigent.analysis.explain import Assumptions
from exigent.analysis.telling_apart import (
    Key,
    RequestClasses,
    constants_of_constraints,
    constants_of_panel,
)
from exigent.bench import Panel, Regime
from exigent.engines.rules import RulesDecider
from exigent.files import GivenRequest, facts_of_values
from exigent.words import (
    ContradictionError,
    Decision,
    Outcome,
    Request,
    Vocabulary,
    make_request,
    merge_constants,
)

MOST_REMEMBERED = 100_000
MOST_ALIKE = 20_000

Told = TypeVar("Told")
Tell = Callable[[Regime, Decision, tuple[str, ...]], Told]


class Answering(Generic[Told]):
    """What a panel answers to any number of requests, in memory that does not grow with it.

    `tell` makes of a regime, its decision, and the facts that it assumes what is returned for a
    cell. An engine that failed is asked again; `has_failed` tells whether any did.
    """

    def __init__(self, panel: Panel, tell: Tell[Told]) -> None:
        self._ties = _ties(panel.vocabulary)
        shares = _shares(panel)
        most = max(1, MOST_REMEMBERED // len(shares)) if shares else 1
        self._shares = [_Share(panel.only(names), tell, most) for names in shares]
        order = [name for names in shares for name in names]
        self._order = [order.index(name) for name in panel.names]
        self._alike: dict[Hashable, tuple[Told, ...]] = {}

    @property
    def has_failed(self) -> bool:
        """Whether an engine failed on any request so far."""
        return any(share.has_failed for share in self._shares)

    def answer(
        self, requests: Sequence[GivenRequest]
    ) -> list[tuple[Told, ...] | ContradictionError]:
        """Return for each request a cell a regime, in the panel's order, or why it cannot be so."""
        known = self._alike
        asked: dict[Hashable, GivenRequest] = {}
        for one in requests:
            if one.alike is None:
                asked[one.index] = one
            elif one.alike not in known:
                asked.setdefault(one.alike, one)
        found = dict(zip(asked, self._answer_each(list(asked.values())), strict=True))
        answers: list[tuple[Told, ...] | ContradictionError] = []
        for one in requests:
            key = one.index if one.alike is None else one.alike
            answers.append(found[key] if key in found else known[key])
        if len(known) + len(found) > MOST_ALIKE:
            known.clear()
        if not self.has_failed:
            for key, row in found.items():
                if asked[key].alike is not None and not isinstance(row, ContradictionError):
                    known[key] = row
        return answers

    def _answer_each(
        self, requests: Sequence[GivenRequest]
    ) -> list[tuple[Told, ...] | ContradictionError]:
        """Answer requests of which none is known to be alike to another."""
        wrong = {
            at: error
            for at, request in enumerate(requests)
            for error in [self._contradiction(request)]
            if error is not None
        }
        possible = (
            [one for at, one in enumerate(requests) if at not in wrong] if wrong else requests
        )
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
        """Return why a request cannot be so, None where it can."""
        values = request.values
        for tie in self._ties:
            key = tie.classes.key(values)
            if key not in tie.possible:
                try:
                    _request_of(request, tie.vocabulary)
                except ContradictionError as error:
                    return error
                if len(tie.possible) >= MOST_REMEMBERED:
                    tie.possible.clear()
                tie.possible.add(key)
        return None


class _Share(Generic[Told]):
    """Regimes whose answers are remembered together, by the facts that these can turn on.

    Where all is stated and known these are the facts that the regimes read; else what ties
    these to others counts as well.
    """

    def __init__(self, panel: Panel, tell: Tell[Told], most: int) -> None:
        vocabulary = panel.vocabulary
        self._panel = panel
        self._tell = tell
        self._assumptions = Assumptions(panel)
        constants = constants_of_panel(panel)
        tied = merge_constants([constants, constants_of_constraints(vocabulary)])
        self._of_whole = RequestClasses(vocabulary, constants, constants)
        self._of_any = RequestClasses(vocabulary, vocabulary.tied_to(constants), tied)
        self._known: dict[Key, tuple[Told, ...]] = {}
        self._most = most
        self.has_failed = False

    def answer(self, requests: Sequence[GivenRequest]) -> list[tuple[Told, ...]]:
        """Return for each request a cell a regime."""
        known = self._known
        of_whole, of_any = self._of_whole.key, self._of_any.key
        keys = [
            of_whole(one.values) if one.is_whole else (one.is_whole, *of_any(one.values))
            for one in requests
        ]
        lacking = {
            key: request for key, request in zip(keys, requests, strict=True) if key not in known
        }
        if not lacking:
            return [known[key] for key in keys]
        if len(known) + len(lacking) > self._most:
            known.clear()
            lacking = dict(zip(keys, requests, strict=True))
        failed = self._decide(lacking)
        return [failed[key] if key in failed else known[key] for key in keys]

    def _decide(self, lacking: Mapping[Key, GivenRequest]) -> Mapping[Key, tuple[Told, ...]]:
        """Put requests to the panel and remember its answers; return those that hold an error."""
        vocabulary = self._panel.vocabulary
        requests = [_request_of(one, vocabulary) for one in lacking.values()]
        failed = {}
        rows = self._panel.decide(requests)
        for key, request, row in zip(lacking, requests, rows, strict=True):
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


@dataclass(frozen=True, slots=True)
class _Tie:
    """Facts that constraints tie together, and the keys of those that can be so."""

    vocabulary: Vocabulary
    classes: RequestClasses
    possible: set[Key] = field(default_factory=set)


def _request_of(given: GivenRequest, vocabulary: Vocabulary) -> Request:
    return make_request(vocabulary, facts_of_values(given.values, vocabulary))


def _ties(vocabulary: Vocabulary) -> list[_Tie]:
    """Return the facts that are tied together, each once."""
    constants = constants_of_constraints(vocabulary)
    ties = []
    left = {name for tie in vocabulary.constraints for name in tie.tied}
    while left:
        together = vocabulary.tied_to([next(name for name in vocabulary.facts if name in left)])
        ties.append(_Tie(vocabulary, RequestClasses(vocabulary, together, constants)))
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
