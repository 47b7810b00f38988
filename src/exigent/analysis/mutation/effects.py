"""On which requests a mutant changes an answer: of all that there are, and not of a suite's alone.

A mutant that changes none is equivalent, which is proved here. Answers are compared by what they
come to: that another rule is named makes no difference.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

from exigent.analysis.mutation.claims import MutantClaims
from exigent.analysis.mutation.list_changes import AnswerChange, ListChanges
from exigent.analysis.mutation.mutant import Mutant, Rewritten
from exigent.analysis.mutation.standing import RuleLists
from exigent.bench import Panel, Regime
from exigent.engines import Rule
from exigent.regime import compose
from exigent.symbolic import (
    FALSE,
    LIMITS,
    Limits,
    ManyRequests,
    NotCompiledError,
    PlainestRequests,
    Region,
    TooLargeError,
    too_large,
)
from exigent.words import (
    Condition,
    Decision,
    Location,
    Request,
)


@dataclass(frozen=True, slots=True)
class MutantEffect:
    """What a mutant changes: of which regimes, and on how much of all distinguishable requests.

    Where no regime is named it is proved that there is no such request, unless `why` says that
    nothing is known. `plainest` is the request that states the fewest facts of those that the
    engines themselves decide otherwise then, in what its scenario can say of them; None where
    there is none that can be said, as where only the time of a duty runs otherwise.
    `claim` is the place of a claim about every request that it refutes.
    """

    regimes: tuple[str, ...] = ()
    share: float | None = None
    plainest: Request | None = None
    claim: Location | None = None
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

    def __init__(
        self,
        panel: Panel,
        lists: RuleLists,
        mutants: Iterable[Mutant],
        claims: MutantClaims | None = None,
        limits: Limits = LIMITS,
    ) -> None:
        self._panel = panel
        self._rules = lists
        self._claims = claims
        conditions = dict.fromkeys(_conditions(mutants))
        if claims is not None:
            conditions |= dict.fromkeys(claims.conditions)
        others = claims.others if claims is not None else {}
        self._lists = ListChanges(panel, lists, conditions, limits, others)
        self._every, self.answers = self._lists.every, self._lists.answers
        self._space, self._why = self._lists.space, self._lists.why
        self._requests = PlainestRequests(self._space)
        self._within = {False: self._every.allowed.node, True: FALSE}
        try:
            self._prepare()
        except TooLargeError:
            self._why = too_large(self._space)
        if claims is not None:
            claims.open(self._every)

    def _prepare(self) -> None:
        """Make what is kept for good: none of it may be made among nodes that are lent."""
        space = self._space
        self._within[True] = space.nodes.both(space.allowed, space.dated(is_dated=True))
        for is_dated in (False, True):
            self._requests.prepare(is_dated=is_dated)

    def find(self, changed: RuleLists) -> MutantEffect:
        """Return what it changes that layers have other rules."""
        if self._why:
            return MutantEffect(why=self._why)
        try:
            standing = self._standing(changed)
            with self._space.lent():
                changes = [self._lists.change(one, row, changed) for one, row in standing]
                return self._effect(changes, changed)
        except TooLargeError:
            return MutantEffect(why=too_large(self._space))
        except NotCompiledError as error:
            return MutantEffect(why=str(error))

    def may_notice(self, changed: RuleLists, many: ManyRequests) -> int:
        """Return which requests may be answered otherwise where layers have other rules, as bits.

        Those that know all facts are. Of those that state their day nothing is told.
        """
        try:
            standing = self._standing(changed)
            with self._space.lent():
                changes = [self._lists.change(one, row, changed) for one, row in standing]
                where = (self._where(change, is_dated=False) for change in changes)
                return reduce(or_, (many.may_lie_in(self._space, node) for node in where), 0)
        except (NotCompiledError, TooLargeError):
            return 0

    def answers_otherwise(self, changed: RuleLists, request: Request) -> dict[str, bool]:
        """Return the regimes whose engines decide a request otherwise where layers have other rules.

        That is so in what a scenario of one answer can say of it. With each comes whether that is only in which duties follow.
        """
        regimes = [one for one in self._panel.regimes if not changed.keys().isdisjoint(one.layers)]
        answers = []
        for rules in ({}, changed):
            with self.answers.changed(rules) as answering:
                answers.append(answering.decide(request, regimes))
        now, then = answers
        return {
            name: now[name].substance[:-1] == then[name].substance[:-1]
            for name in now
            if now[name].plain_substance != then[name].plain_substance
        }

    def _standing(self, changed: RuleLists) -> list[tuple[Regime, tuple[int, ...]]]:
        """Return the regimes that change with layers, and what their layers answer.

        Raises NotCompiledError where nobody can say.
        """
        return [
            (regime, tuple(map(self._lists.layer, regime.layers)))
            for regime in self._panel.regimes
            if not changed.keys().isdisjoint(regime.layers)
        ]

    def _effect(self, changes: Sequence[AnswerChange], changed: RuleLists) -> MutantEffect:
        nodes = self._space.nodes
        found = [(change, self._where(change, is_dated=False)) for change in changes]
        found = [(change, where) for change, where in found if where]
        if not found:
            # Where layers have dates of their own, another one decides once one is not in force.
            stacks = [change for change in changes if change.regime.composition.has_dated_layers]
            dated = [(change, self._where(change, is_dated=True)) for change in stacks]
            found = [(change, where) for change, where in dated if where]
            if not found:
                return MutantEffect()
        whole = reduce(nodes.either, [where for _, where in found])
        share = self._every.share(Region(self._space, whole))
        plainest = None
        if not self._is_of_times(changed):
            tried = (self._plainest(change, where, changed) for change, where in found)
            plainest = next((one for one in tried if one is not None), None)
        return MutantEffect(
            regimes=tuple(change.regime.name for change, _ in found),
            share=share,
            plainest=plainest,
            claim=self._refuted(found, changes, changed),
        )

    def _is_of_times(self, changed: RuleLists) -> bool:
        """Tell whether only times of duties are others, which no scenario of one answer shows."""
        return all(
            len(rules) == len(self._rules[layer])
            and all(
                new is old or _differs_in_times(old, new)
                for old, new in zip(self._rules[layer], rules, strict=True)
            )
            for layer, rules in changed.items()
        )

    def _refuted(
        self,
        found: Sequence[tuple[AnswerChange, int]],
        changes: Sequence[AnswerChange],
        changed: RuleLists,
    ) -> Location | None:
        """Return where a claim stands that is refuted where answers are others."""
        if self._claims is None:
            return None
        rows = {change.regime.name: change.after for change in changes}
        if len(changed) > 1:
            # Where one list comes to what is changed in it, another may not.
            rows = {
                change.regime.name: tuple(
                    self._lists.whole(layer, changed) for layer in change.regime.layers
                )
                for change in changes
            }
        return self._claims.refuted({change.regime.name: where for change, where in found}, rows)

    def _where(self, change: AnswerChange, *, is_dated: bool) -> int:
        """Return where a regime's answer is another one; FALSE where that is nowhere."""
        return self._lists.where(change, self._within[is_dated], _differ)

    def _plainest(self, change: AnswerChange, where: int, changed: RuleLists) -> Request | None:
        """Return the plainest request that a regime's engine decides otherwise then."""
        regime = change.regime
        for request in self._candidates(change, where):
            now, then = (self._answer(request, regime, rules) for rules in ({}, changed))
            if now.plain_substance != then.plain_substance:
                return request
        return None

    def _answer(self, request: Request, regime: Regime, changed: RuleLists) -> Decision:
        with self.answers.changed(changed) as answers:
            return answers.decide(request, [regime])[regime.name]

    def _candidates(self, change: AnswerChange, where: int) -> Iterator[Request]:
        """Yield requests of a region, those first that state the fewest facts.

        What a request leaves unknown may leave both answers open alike: then one is asked for to
        which the regime has one answer today, and last one that states its day.
        """
        composition, nodes = change.regime.composition, self._space.nodes

        def answer(*decisions: Decision) -> Hashable:
            return compose(composition, decisions, None).substance

        def tries() -> Iterator[tuple[bool, Sequence[int]]]:
            yield True, ()
            yield False, ()
            yield True, (nodes.apply(answer, change.row),)

        yield from self._requests.among(where, tries())
        if self._space.dated_level is not None:
            dated = self._where(change, is_dated=True)
            yield from self._requests.among(dated, [(True, ())], is_dated=True)


def _differ(one: Decision, other: Decision) -> bool:
    return one is not other and one.substance != other.substance


def _differs_in_times(old: Rule, new: Rule) -> bool:
    """Tell whether two rules decide the same at the same requests, but for the times of duties."""
    return (
        new.when is old.when
        and new.decision.plain_substance == old.decision.plain_substance
        and [(duty.obligation.plain, duty.unless) for duty in new.duties]
        == [(duty.obligation.plain, duty.unless) for duty in old.duties]
    )


def _conditions(mutants: Iterable[Mutant]) -> Iterable[Condition]:
    for mutant in mutants:
        if isinstance(mutant.change, Rewritten):
            yield from mutant.change.new.conditions
