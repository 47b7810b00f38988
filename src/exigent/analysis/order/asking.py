"""Asks of every two regimes, in both directions, whether one is at least as strict as the other.

Most directions fail, and one request shows it of many: what the engines decide of a few requests
is looked at first, and only what is left is asked of the diagrams.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from exigent.analysis.order.result import (
    VERSION,
    OrderAnswer,
    OrderedRegime,
    OrderQuestion,
    RegimeOrder,
    Relation,
    is_known,
)
from exigent.analysis.shown_request import AskedRegime, ShownRequest, share_of, show_request
from exigent.bench import Bench, Ended, EveryRequest, NamedRegime, NamedRegimes, refuse_too_few
from exigent.files import is_path
from exigent.regime import Kind
from exigent.suite import read_sought_facts, said_nowhere
from exigent.symbolic import LIMITS, Limits, Region
from exigent.words import (
    REQUEST_DATE,
    UNKNOWN,
    ContradictionError,
    Decision,
    Known,
    Location,
    Request,
    make_request,
)

_NOWHERE = Location("")


def _tell_nobody(_: int) -> None:
    pass


def find_order(
    bench: Bench,
    words: Iterable[str] = (),
    given: Iterable[str] = (),
    *,
    ignores_dates: bool = False,
    shows_requests: bool = False,
    limits: Limits = LIMITS,
    advance: Callable[[int], None] = _tell_nobody,
) -> RegimeOrder:
    """Return which regime is at least as strict as which, in each of three relations.

    `words` name regimes, or their files, all columns of the bench if none is named; `given` are
    sentences that all requests state. Dates in force count where these state the day, unless
    `ignores_dates`. `shows_requests` finds for each direction that fails the
    plainest request that shows it. `advance` hears of each direction that is done. Raises
    InputError or InputErrors for a word or sentence that means nothing.
    """
    named = tuple(words)
    facts = read_sought_facts(given, bench.language())
    columns = tuple(word for word in named if not is_path(word))
    regimes = NamedRegimes(bench, bench.panel(columns))
    with said_nowhere():
        asked = [regimes.open(word, _NOWHERE) for word in named or bench.columns]
    refuse_too_few((one.said, (one.label, one.name)) for one in asked)
    questions = _Questions(regimes, asked, facts, limits, ignores_dates=ignores_dates)
    found = []
    for relation in Relation:
        for stricter in asked:
            for looser in asked:
                if stricter is not looser:
                    question = _OrderedPair(relation, stricter, looser)
                    found.append(questions.answer(question, shows_request=shows_requests))
                    advance(1)
    listed = tuple(map(questions.describe, asked))
    return RegimeOrder(
        version=VERSION,
        given=tuple(bench.vocabulary.say(facts)),
        regimes=listed,
        lines=tuple(one.regime for one in listed if named or one.kind != Kind.TECHNICAL),
        questions=tuple(found),
        ignores_dates=ignores_dates,
        has_failed=questions.has_failed,
    )


@dataclass(frozen=True, slots=True)
class _OrderedPair:
    """A direction of a relation between two regimes."""

    relation: Relation
    stricter: NamedRegime
    looser: NamedRegime


_Stance = tuple[Relation, ...]


class _Questions:
    """Answers the directions of one space of requests, with what was decided so far."""

    def __init__(
        self,
        regimes: NamedRegimes,
        asked: Sequence[NamedRegime],
        facts: Mapping[str, Known],
        limits: Limits,
        *,
        ignores_dates: bool,
    ) -> None:
        self._asked = asked
        written = {"": regimes.panel, **regimes.others}
        self._panels = {
            label: panel.undated() if ignores_dates else panel for label, panel in written.items()
        }
        others = {label: panel for label, panel in self._panels.items() if label}
        self._every = EveryRequest(
            self._panels[""], facts, limits=limits, dates_count=not ignores_dates, others=others
        )
        self._shown = {
            one: AskedRegime(one, self._panels[one.label], written[one.label]) for one in asked
        }
        self._regions: dict[tuple[Relation, NamedRegime], Region] = {}
        self._refuted: dict[tuple[Relation, NamedRegime], dict[NamedRegime, Request]] = {
            (relation, regime): {} for relation in Relation for regime in asked
        }
        self._seen: set[tuple[_Stance | None, ...]] = set()
        self.has_failed = False
        self._decide(self._simple_requests())

    def describe(self, regime: NamedRegime) -> OrderedRegime:
        """Return what a reader is told of a regime."""
        shown = self._shown[regime]
        return OrderedRegime(regime.said, regime.name, shown.title, shown.file, shown.kind)

    def answer(self, pair: _OrderedPair, *, shows_request: bool) -> OrderQuestion:
        """Return whether a direction holds."""
        question = partial(OrderQuestion, pair.relation, pair.stricter.said, pair.looser.said)
        known = self._refutation(pair)
        if known is not None and not shows_request:
            return question(OrderAnswer.FAILS)
        exceptions = self._exceptions(pair)
        found = self._every.search(exceptions)
        request = found.witness or known
        if request is not None:
            if found.witness is not None and not shows_request:
                self._decide([found.witness])
            shown = self._show(pair, request, exceptions) if shows_request else None
            return question(OrderAnswer.FAILS, shown)
        if found.ended is Ended.NONE:
            return question(OrderAnswer.HOLDS, premises=found.premises)
        self.has_failed |= found.has_failed
        return question(OrderAnswer.NOT_PROVED, why=found.why)

    def _exceptions(self, pair: _OrderedPair) -> Region:
        """Return the requests that show that a direction does not hold."""
        stricter = self._where(pair.relation, pair.stricter)
        looser = self._where(pair.relation, pair.looser)
        return looser - stricter if pair.relation is Relation.BARS else stricter - looser

    def _where(self, relation: Relation, regime: NamedRegime) -> Region:
        found = self._regions.get((relation, regime))
        if found is None:
            told = self._every.aspect(regime.name, _stance, regime.label)
            found = self._regions[relation, regime] = told.where(
                lambda stance: isinstance(stance, tuple) and relation in stance
            )
        return found

    def _refutation(self, pair: _OrderedPair) -> Request | None:
        """Return a request of those decided that shows that a direction does not hold."""
        return self._refuted[pair.relation, pair.stricter].get(pair.looser)

    def _show(self, pair: _OrderedPair, request: Request, exceptions: Region) -> ShownRequest:
        regimes = [self._shown[pair.stricter], self._shown[pair.looser]]
        share = share_of(self._every, exceptions)
        return show_request(request, regimes, self._every.vocabulary, share)

    def _simple_requests(self) -> Iterator[Request]:
        """Yield the ordinary request and those with one fact otherwise, as far as there are.

        Nothing that an engine could ask about stays unknown, so that every answer shows something.
        """
        space, stated = self._every.space, self._every.stated
        # A day that is stated would count for dates in force.
        free = [name for name in space.cutters if name not in stated and name != REQUEST_DATE]
        plain = {name: space.cutters[name].classes[0].plainest for name in free}
        ordinary = space.vocabulary.ordinary
        known = {name: value for name, value in plain.items() if ordinary[name] is UNKNOWN}
        single = [{name: one.plainest} for name in free for one in space.cutters[name].classes]
        for facts in ({}, *single):
            try:
                yield make_request(space.vocabulary, {**known, **stated, **facts})
            except ContradictionError:
                continue

    def _decide(self, requests: Iterable[Request]) -> None:
        """Put requests to the engines of all regimes, and keep what each shows first.

        A day that one regime's rules ask for would count for the dates in force of all others:
        such a request shows nothing of these.
        """
        several = [one for one in requests if self._every.is_dated or not one.is_dated]
        rows = {label: panel.decide(several) for label, panel in self._panels.items()}
        places = {
            one: (one.label, self._panels[one.label].names.index(one.name)) for one in self._asked
        }
        for at, request in enumerate(several):
            told = tuple(_shown_by(rows[label][at][place]) for label, place in places.values())
            if told not in self._seen:
                self._seen.add(told)
                self._keep(request, dict(zip(places, told, strict=True)))

    def _keep(self, request: Request, told: Mapping[NamedRegime, _Stance | None]) -> None:
        known = {regime: stance for regime, stance in told.items() if stance is not None}
        for relation in Relation:
            doing = [regime for regime, stance in known.items() if relation in stance]
            others = [regime for regime, stance in known.items() if relation not in stance]
            stricter, looser = (others, doing) if relation is Relation.BARS else (doing, others)
            for one in stricter:
                refuted = self._refuted[relation, one]
                for other in looser:
                    refuted.setdefault(other, request)


def _stance(decision: Decision) -> _Stance:
    """Return as much of a decision as any of the relations looks at."""
    return tuple(relation for relation in Relation if relation.holds_of(decision))


def _shown_by(decision: Decision) -> _Stance | None:
    """Return what a decision shows, None where it shows nothing."""
    return _stance(decision) if is_known(decision) else None
