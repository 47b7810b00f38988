"""What a change does on requests that no scenario looks at: each kind of it, and the plainest.

Only regimes that are made otherwise than before are looked at, both sides in one space, so that
where nothing changed nothing is spent.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import msgspec

from exigent.analysis.compare.change_kind import ChangeKind, kind_between
from exigent.analysis.compare.comparison import (
    BETWEEN,
    Comparison,
    Flip,
    NotCompared,
    Place,
    ShownChange,
    Unseen,
    UnseenChange,
)
from exigent.analysis.compare.deciding import DecidedSide
from exigent.analysis.compare.direction import find_direction
from exigent.analysis.compare.sharing import Made, has_code
from exigent.analysis.shown_request import share_of, stated_facts
from exigent.bench import (
    EveryRequest,
    Panel,
    RecallingPanel,
    substance_of,
)
from exigent.suite import Scenario, Verdict, judge, name_scenarios, write_scenario
from exigent.symbolic import Limits, NotCompiledError, Region
from exigent.words import (
    Decision,
    Outcome,
    Request,
    Substance,
    Vocabulary,
    say_decision,
    say_obligation,
)

BASE = "base"
MOST_TOLD = 60
# Whoever compares waits: code that has to be asked is asked less than elsewhere.
LIMITS_OF_A_WAIT = Limits(questions=10_000)


@dataclass(frozen=True, slots=True)
class ChangedRegime:
    """A regime by its name on either side, and what it goes by in a comparison."""

    old: str
    new: str

    @property
    def shown(self) -> str:
        """What it goes by."""
        return self.old if self.old == self.new else f"{self.old}{BETWEEN}{self.new}"


@dataclass(frozen=True, slots=True)
class NewlyShown:
    """A scenario that shows a kind of change and is no flip, and what was and is answered to it."""

    scenario: Scenario
    before: Decision
    after: Decision

    def told(self, regime: ChangedRegime, share: float | None) -> ShownChange:
        """Return it as it is told of a regime."""
        text, feature = self.scenario.text, self.scenario.feature
        at, example = text.location, dict(text.example)
        place = Place(feature, text.name, text.title, example, at.path, at.line)
        return ShownChange(regime.shown, place, self.before, self.after, share)


@dataclass(slots=True)
class _FoundChange:
    """A kind of change with its plainest request, and the regimes under which that shows it."""

    kind: ChangeKind
    request: Request
    before: Decision
    after: Decision
    share: float | None
    regimes: list[ChangedRegime]
    decided: Mapping[str, Mapping[str, Decision]] = field(default_factory=dict)
    is_of_dates: bool = False


def with_unseen(
    comparison: Comparison, before: DecidedSide, after: DecidedSide, *, ignores_dates: bool
) -> Comparison:
    """Return a comparison of two sides with what changes on requests that no scenario looks at."""
    if comparison.is_of_two_regimes or comparison.no_base is not None:
        return comparison
    unseen = _find(comparison, before.made, after.made, ignores_dates=ignores_dates)
    return msgspec.structs.replace(comparison, unseen=unseen)


def _find(
    comparison: Comparison, base: Made | None, head: Made | None, *, ignores_dates: bool
) -> Unseen:
    if base is None or head is None:
        return Unseen(not_compared=(NotCompared((), "a saved matrix holds no policies"),))
    differing = _differing_words(base.panel.vocabulary, head.panel.vocabulary)
    if differing:
        why = f"the vocabulary is another one than before: {', '.join(differing)}"
        return Unseen(not_compared=(NotCompared((), why),))
    changed = _changed(comparison, base, head)
    if not changed:
        return Unseen()
    search = UnseenSearch(changed, base.panel, head.panel, ignores_dates=ignores_dates)
    flipped = _flipped(comparison.flips, changed)
    asked = _asked_anew(changed, base, head)
    new = {kind: shown for kind, shown in asked.items() if kind[1] not in flipped[kind[0]]}
    return search.run(flipped, new)


def _differing_words(one: Vocabulary, other: Vocabulary) -> list[str]:
    """Return the facts and constraints that mean something else, or stand elsewhere in the list."""
    first, second = _meanings(one), _meanings(other)
    if list(first.items()) == list(second.items()):
        return []
    names = [name for name in {**first, **second} if first.get(name) != second.get(name)]
    return names or ["the order of its facts"]


def _meanings(vocabulary: Vocabulary) -> dict[str, object]:
    facts: dict[str, object] = {
        name: (fact.type, tuple(fact.phrases), fact.at_least, fact.whole, fact.ordinary)
        for name, fact in vocabulary.facts.items()
    }
    ties = {tie.id: (tie.when, tie.then, dict(tie.assume)) for tie in vocabulary.constraints}
    return {**facts, **ties}


def _changed(comparison: Comparison, base: Made, head: Made) -> list[ChangedRegime]:
    """Return the regimes of both sides that are not made of the same."""
    same = set(base.unchanged(head))
    renamed = {one.after: one.before for one in comparison.regimes_renamed}
    old = set(base.panel.names)
    pairs = [ChangedRegime(renamed.get(name, name), name) for name in head.panel.names]
    return [one for one in pairs if one.old in old and (one.old != one.new or one.new not in same)]


def _flipped(
    flips: Iterable[Flip], changed: Iterable[ChangedRegime]
) -> dict[ChangedRegime, set[ChangeKind | None]]:
    """Return the kinds of change that flips tell, whether or not their cells are checked."""
    by_name = {regime.shown: regime for regime in changed}
    told: dict[ChangedRegime, set[ChangeKind | None]] = {one: set() for one in by_name.values()}
    for flip in flips:
        if flip.regime in by_name:
            kind = kind_between(flip.before.substance, flip.after.substance)
            told[by_name[flip.regime]].add(kind)
    return told


def _asked_anew(
    regimes: Sequence[ChangedRegime], base: Made, head: Made
) -> dict[tuple[ChangedRegime, ChangeKind], NewlyShown]:
    """Return the kinds of change that a scenario of the head shows when put to the base as well.

    It has to expect something of the regime: else nobody says that somebody looked at it.
    """
    asked = [(one, one.request) for one in head.told.scenarios if one.request is not None]
    requests = [request for _, request in asked]
    before = _recalling(base.panel, [one.old for one in regimes]).decide(requests)
    after = _recalling(head.panel, [one.new for one in regimes]).decide(requests)
    left_out = set(head.panel.names) - {one.new for one in regimes}
    found: dict[tuple[ChangedRegime, ChangeKind], NewlyShown] = {}
    for (scenario, _), old_row, new_row in zip(asked, before, after, strict=True):
        cells = {one.new: new for one, new in zip(regimes, new_row, strict=True)}
        verdicts = judge(scenario.expectations, cells, left_out)
        for regime, old, new in zip(regimes, old_row, new_row, strict=True):
            kind = kind_between(old.substance, new.substance)
            if kind is not None and verdicts[regime.new][0] is not Verdict.UNCHECKED:
                found.setdefault((regime, kind), NewlyShown(scenario, old, new))
    return found


def _recalling(panel: RecallingPanel, names: Sequence[str]) -> RecallingPanel:
    return RecallingPanel(panel.only(names), panel.answers(names))


class UnseenSearch:
    """Looks for kinds of change in the space of both sides."""

    def __init__(
        self,
        changed: list[ChangedRegime],
        base: Panel,
        head: Panel,
        *,
        ignores_dates: bool,
    ) -> None:
        self._changed = changed
        self._head = head.only([one.new for one in changed])
        old, new = base.only([one.old for one in changed]), self._head
        self._base, self._asked = (old.undated(), new.undated()) if ignores_dates else (old, new)
        self._found: list[_FoundChange] = []
        self._not_compared: dict[str, list[str]] = {}
        self._new: Mapping[tuple[ChangedRegime, ChangeKind], NewlyShown] = {}
        self._shown: dict[tuple[ChangedRegime, ChangeKind], ShownChange] = {}
        self._more = 0

    def run(
        self,
        seen: Mapping[ChangedRegime, set[ChangeKind | None]],
        new: Mapping[tuple[ChangedRegime, ChangeKind], NewlyShown] | None = None,
    ) -> Unseen:
        """Return what is found besides what is seen, and what else `new` scenarios stand for."""
        self._new = new or {}
        left = {regime: set(kinds) for regime, kinds in seen.items()}
        self._look(self._changed, left, is_dated=False)
        turning = [one for one in self._changed if self._turns_on_dates(one)]
        if turning:
            self._look(turning, left, is_dated=True)
        unknown = {name for names in self._not_compared.values() for name in names}
        return Unseen(
            regimes=tuple(one.shown for one in self._changed if one.shown not in unknown),
            changes=tuple(sorted(map(self._told, self._found), key=_order)),
            more=self._more,
            not_compared=tuple(
                NotCompared(tuple(dict.fromkeys(names)), why)
                for why, names in self._not_compared.items()
            ),
            shown=tuple(self._shown.values()),
            with_code=tuple(
                one.shown
                for one in self._changed
                if one.shown not in unknown and self._has_code(one)
            ),
        )

    def _has_code(self, regime: ChangedRegime) -> bool:
        sides = ((self._base, regime.old), (self._asked, regime.new))
        return any(has_code(panel.regime(name), panel) for panel, name in sides)

    def _turns_on_dates(self, regime: ChangedRegime) -> bool:
        """Tell whether days can show a change that is none where no dates count.

        While a layer is not in force, others decide that else it decides before.
        """
        before = self._base.regime(regime.old).composition
        after = self._asked.regime(regime.new).composition
        is_dated = before.has_dated_layers or after.has_dated_layers
        return before.dates != after.dates or is_dated

    def _look(
        self,
        regimes: Iterable[ChangedRegime],
        seen: Mapping[ChangedRegime, set[ChangeKind | None]],
        *,
        is_dated: bool,
    ) -> None:
        every = EveryRequest(
            self._asked, limits=LIMITS_OF_A_WAIT, is_dated=is_dated, others={BASE: self._base}
        )
        for regime in regimes:
            try:
                kinds = list(_kinds(every, regime))
            except NotCompiledError as error:
                self._refuse(str(error), regime)
                continue
            for kind, region in kinds:
                if kind in seen[regime]:
                    continue
                if shown := self._new.get((regime, kind)):
                    self._shown[regime, kind] = shown.told(regime, share_of(every, region))
                elif not self._is_found(kind, regime):
                    self._search(every, regime, kind, region, is_of_dates=is_dated)
                seen[regime].add(kind)

    def _is_found(self, kind: ChangeKind, regime: ChangedRegime) -> bool:
        """Tell whether the request of a kind that was found shows it of a regime as well.

        What is told of one regime is told of all of them, so that its duties and why it
        decides so have to be theirs, too.
        """
        for one in self._found:
            if one.kind == kind:
                before, after = one.decided[BASE][regime.old], one.decided[""][regime.new]
                is_alike = _said(before) == _said(one.before) and _said(after) == _said(one.after)
                if is_alike and kind_between(before.substance, after.substance) == kind:
                    one.regimes.append(regime)
                    return True
        return False

    def _search(
        self,
        every: EveryRequest,
        regime: ChangedRegime,
        kind: ChangeKind,
        region: Region,
        *,
        is_of_dates: bool,
    ) -> None:
        if len(self._found) >= MOST_TOLD:
            self._more += 1
            return
        found = every.search(region)
        if found.witness is None:
            self._refuse(found.why, regime)
            return
        rows = every.decide(found.witness)
        decided = {
            BASE: dict(zip(self._base.names, rows[BASE], strict=True)),
            "": dict(zip(self._asked.names, rows[""], strict=True)),
        }
        self._found.append(
            _FoundChange(
                kind,
                found.witness,
                decided[BASE][regime.old],
                decided[""][regime.new],
                None if is_of_dates else share_of(every, region),
                [regime],
                decided,
                is_of_dates,
            )
        )

    def _refuse(self, why: str, regime: ChangedRegime) -> None:
        self._not_compared.setdefault(why, []).append(regime.shown)

    def _told(self, one: _FoundChange) -> UnseenChange:
        direction = find_direction(one.before, one.after)
        assert direction is not None
        vocabulary = self._head.vocabulary
        (name,) = name_scenarios([one.request], vocabulary)
        answers = self._head.only([regime.new for regime in one.regimes])
        written = dict(zip(answers.names, answers.decide([one.request])[0], strict=True))
        holding = {n: d for n, d in written.items() if d.outcome is not Outcome.ERROR}
        gone = [duty for duty in one.before.obligations if duty not in one.after.obligations]
        said = (
            say_decision(one.before, vocabulary),
            *(say_obligation(d, vocabulary) for d in gone),
        )
        remark = f"before: {'; '.join(said)}"
        stated = {n: v for n, v in one.request.values.items() if n in one.request.stated}
        return UnseenChange(
            regimes=tuple(regime.shown for regime in one.regimes),
            direction=direction,
            before=one.before,
            after=one.after,
            facts=stated_facts(one.request),
            phrases=tuple(vocabulary.say(stated)),
            share=one.share,
            scenario=write_scenario(name, one.request, vocabulary, holding, [remark]),
            is_of_dates=one.is_of_dates,
        )


def _kinds(every: EveryRequest, regime: ChangedRegime) -> Iterator[tuple[ChangeKind, Region]]:
    """Yield what changes of a regime on any request, and on which.

    Raises NotCompiledError where one of its sides has no answer to be known.
    """
    before = every.aspect(regime.old, substance_of, BASE)
    kinds = before.join(every.aspect(regime.new, substance_of), kind_between)
    for kind in kinds.answers():
        if isinstance(kind, ChangeKind):
            yield kind, kinds.answering(kind)


def _said(decision: Decision) -> tuple[Substance, tuple[str, ...]]:
    return decision.substance, tuple(reason.because for reason in decision.reasons)


def _order(change: UnseenChange) -> tuple[int, int, int]:
    """Return what puts first what lets out more, then what is plainest."""
    directions = list(type(change.direction))
    return directions.index(change.direction), len(change.facts), -len(change.regimes)
