"""On which requests a mutant changes an answer: of all that there are, and not of a suite's alone.

A mutant that changes none is equivalent, which is proved here. Answers are compared by what they
come to: that another rule is named makes no difference.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

from exigent.analysis.mutation.answering import MutantAnswers
from exigent.analysis.mutation.list_nodes import ListNodes
from exigent.analysis.mutation.mutant import Mutant, Rewritten
from exigent.analysis.mutation.standing import RuleLists
from exigent.bench import EveryRequest, Panel, Regime
from exigent.regime import compose
from exigent.symbolic import (
    NotCompiledError,
    Region,
    TooLargeError,
    Witnesses,
    too_large,
    where_differs,
)
from exigent.words import (
    Condition,
    ContradictionError,
    Decision,
    Known,
    Request,
    Value,
    make_request,
)


@dataclass(frozen=True, slots=True)
class MutantEffect:
    """What a mutant changes: of which regimes, and on how much of all distinguishable requests.

    Where no regime is named it is proved that there is no such request, unless `why` says that
    nothing is known. `plainest` is the request that states the fewest facts of those that the
    engines themselves decide otherwise then; None where none can be said. `is_of_duties` tells
    whether it is only which duties follow that is then another.
    """

    regimes: tuple[str, ...] = ()
    share: float | None = None
    plainest: Request | None = None
    is_of_duties: bool = False
    why: str = ""

    @property
    def is_none(self) -> bool:
        """Whether the mutant is equivalent."""
        return not self.regimes and not self.why


class MutantEffects:
    """The requests to which changed decision lists of a panel give other answers.

    The space is cut by all that any of the mutants compares with. `answers` decides single
    requests with other rules.
    """

    def __init__(self, panel: Panel, lists: RuleLists, mutants: Iterable[Mutant]) -> None:
        self._panel = panel
        self._every = EveryRequest(panel, more=dict.fromkeys(_conditions(mutants)))
        self._space = self._every.space
        # Kept for good, so that none of them may be made among nodes that are lent.
        self._undated = self._every.allowed.node
        self._dated = self._space.nodes.both(self._space.allowed, self._space.dated(is_dated=True))
        self._day = self._space.day
        self._lists = {layer: ListNodes(self._space, rules) for layer, rules in lists.items()}
        self.answers = MutantAnswers(panel, self._every, lists)
        self._witnesses = {
            (is_dated, leaves_unknown): Witnesses(
                self._space, {}, is_dated=is_dated, leaves_unknown=leaves_unknown
            )
            for is_dated in (False, True)
            for leaves_unknown in (True, False)
        }

    def find(self, changed: RuleLists) -> MutantEffect:
        """Return what it changes that layers have other rules."""
        try:
            standing = [
                (regime, self._row(regime))
                for regime in self._panel.regimes
                if not changed.keys().isdisjoint(regime.layers)
            ]
            with self._space.lent():
                changes = [self._change(one, row, changed) for one, row in standing]
                return self._effect(changes, changed)
        except TooLargeError:
            return MutantEffect(why=too_large(self._space))
        except NotCompiledError as error:
            return MutantEffect(why=str(error))

    def _row(self, regime: Regime) -> tuple[int, ...]:
        """Return what each layer of a regime answers; raise NotCompiledError where nobody can say."""
        return tuple(
            self._lists[layer].node if layer in self._lists else self._every.diagrams.layer(layer)
            for layer in regime.layers
        )

    def _change(self, regime: Regime, row: tuple[int, ...], changed: RuleLists) -> _AnswerChange:
        """Return what the layers of a regime answer, before and after."""
        others = [layer for layer in regime.layers if layer in changed]
        reach, before, after = 1, list(row), list(row)
        for layer in others:
            at = regime.layers.index(layer)
            found = self._lists[layer].changed(changed[layer])
            if len(others) == 1:
                reach, before[at], after[at] = found.reach, found.before, found.after
            else:
                after[at] = self._lists[layer].whole(changed[layer])
        return _AnswerChange(regime, row, reach, tuple(before), tuple(after))

    def _effect(self, changes: Sequence[_AnswerChange], changed: RuleLists) -> MutantEffect:
        nodes = self._space.nodes
        found = [(change, self._where(change, is_dated=False)) for change in changes]
        found = [(change, where) for change, where in found if where]
        if not found:
            # Where layers have dates of their own, another one decides once one is not in force.
            stacks = [change for change in changes if change.has_dated_layers]
            dated = [(change, self._where(change, is_dated=True)) for change in stacks]
            found = [(change, where) for change, where in dated if where]
            if not found:
                return MutantEffect()
        whole = reduce(nodes.either, [where for _, where in found])
        share = self._every.share(Region(self._space, whole))
        tried = (self._plainest(change, where, changed) for change, where in found)
        plainest, is_of_duties = next((one for one in tried if one is not None), (None, False))
        names = tuple(change.regime.name for change, _ in found)
        return MutantEffect(names, share, plainest, is_of_duties)

    def _where(self, change: _AnswerChange, *, is_dated: bool) -> int:
        """Return where a regime's answer is another one; FALSE where that is nowhere."""
        composition = change.regime.composition

        def differs(old: Sequence[Hashable], new: Sequence[Hashable]) -> bool:
            first, second = (
                compose(composition, _decisions(row), _day_of(row)) for row in (old, new)
            )
            return first.substance != second.substance

        nodes = self._space.nodes
        within = nodes.both(self._dated if is_dated else self._undated, change.reach)
        day = (self._day,) if is_dated else ()
        return where_differs(nodes, within, change.before + day, change.after + day, differs)

    def _plainest(
        self, change: _AnswerChange, where: int, changed: RuleLists
    ) -> tuple[Request, bool] | None:
        """Return the plainest request that a regime's engine decides otherwise then.

        With it comes whether that is only in which duties follow.
        """
        regime = change.regime
        for facts in self._candidates(change, where):
            try:
                request = make_request(self._panel.vocabulary, facts)
            except ContradictionError:
                continue
            now, then = (self._answer(request, regime, rules) for rules in ({}, changed))
            if now.substance != then.substance:
                return request, now.substance[:-1] == then.substance[:-1]
        return None

    def _answer(self, request: Request, regime: Regime, changed: RuleLists) -> Decision:
        with self.answers.changed(changed) as answers:
            return answers.decide(request, [regime])[regime.name]

    def _candidates(self, change: _AnswerChange, where: int) -> Iterator[Mapping[str, Known]]:
        """Yield what a request of a region may state, the fewest facts first.

        What it leaves unknown may leave both answers open alike: then one is asked for to which
        the regime has one answer today, and last one that states its day.
        """
        for leaves_unknown in (True, False):
            yield from self._found(where, (), leaves_unknown=leaves_unknown)
        composition = change.regime.composition

        def answer(*decisions: Decision) -> Hashable:
            return compose(composition, decisions, None).substance

        yield from self._found(where, (self._space.nodes.apply(answer, change.row),))
        if self._space.dated_level is not None:
            yield from self._found(self._where(change, is_dated=True), (), is_dated=True)

    def _found(
        self,
        where: int,
        parts: Sequence[int],
        *,
        is_dated: bool = False,
        leaves_unknown: bool = True,
    ) -> Iterator[Mapping[str, Known]]:
        facts = self._witnesses[is_dated, leaves_unknown].find(where, parts)
        if facts is not None:
            yield facts


@dataclass(frozen=True, slots=True)
class _AnswerChange:
    """What the layers of a regime answer, as nodes, where `reach` comes to what is changed.

    `row` is what they answer everywhere, before.
    """

    regime: Regime
    row: tuple[int, ...]
    reach: int
    before: tuple[int, ...]
    after: tuple[int, ...]

    @property
    def has_dated_layers(self) -> bool:
        """Whether a layer has dates of its own."""
        return any(dates.days() for dates in self.regime.composition.layer_dates)


def _conditions(mutants: Iterable[Mutant]) -> Iterable[Condition]:
    for mutant in mutants:
        if isinstance(mutant.change, Rewritten):
            yield from mutant.change.new.conditions


def _decisions(values: Sequence[Hashable]) -> list[Decision]:
    return [value for value in values if isinstance(value, Decision)]


def _day_of(values: Sequence[Hashable]) -> Value | None:
    """Return the day after the decisions of a row, None where there is none."""
    last = values[-1]
    return None if isinstance(last, Decision) else last  # type: ignore[return-value]
