"""Two regimes compared on every request: proved alike, or each kind of difference there is."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from dataclasses import dataclass, replace

from exigent.analysis.agreement.kinds import FoundDifference
from exigent.analysis.agreement.sides import AskedSide
from exigent.analysis.shown_request import share_of
from exigent.bench import (
    Ended,
    EveryRequest,
    KindOfDifference,
    substance_of,
    zones_taken_for_granted,
)
from exigent.symbolic import LIMITS, Diagram, Limits, NotCompiledError
from exigent.words import REQUEST_DATE, Outcome, Request, Substance

_OTHER = "other"


@dataclass(frozen=True, slots=True)
class PairProof:
    """What is known of two regimes' answers to every request.

    `why` says why not all is known: then `is_open` tells that both regimes can be looked into
    and a proof was possible, and else one of them is a black box. `unsettled` are kinds of
    difference without a request that the engines confirm; `failing` are requests on which an
    engine fails; `premises` are what a proof of no difference rests on.
    """

    kinds: tuple[FoundDifference, ...] = ()
    share: float | None = None
    why: str = ""
    is_open: bool = False
    premises: tuple[str, ...] = ()
    unsettled: tuple[str, ...] = ()
    failing: tuple[Request, ...] = ()


def prove(one: AskedSide, other: AskedSide, limits: Limits = LIMITS) -> PairProof:
    """Return each kind of difference between two regimes, with the plainest request of each.

    Where a regime has dates in force, requests that state their day are looked at besides.
    """
    found = _prove(one, other, limits, is_dated=False)
    tells_day = REQUEST_DATE in one.panel.vocabulary.facts
    has_dates = any(side.regime.composition.has_dates for side in (one, other))
    if found.why or not (tells_day and has_dates):
        return found
    dated = _prove(one, other, limits, is_dated=True)
    known = {kind.answers for kind in found.kinds}
    return PairProof(
        kinds=(*found.kinds, *(kind for kind in dated.kinds if kind.answers not in known)),
        share=found.share,
        why=dated.why,
        is_open=dated.is_open,
        premises=tuple(dict.fromkeys((*found.premises, *dated.premises))),
        unsettled=tuple(dict.fromkeys((*found.unsettled, *dated.unsettled))),
        failing=(*found.failing, *dated.failing),
    )


def _prove(one: AskedSide, other: AskedSide, limits: Limits, *, is_dated: bool) -> PairProof:
    every = EveryRequest(one.panel, limits=limits, is_dated=is_dated, others={_OTHER: other.panel})
    asked = (
        every.aspect(one.regime.name, substance_of),
        every.aspect(other.regime.name, substance_of, _OTHER),
    )
    for side, each in zip((one, other), asked, strict=True):
        if each.why:
            why = each.why.removeprefix(f"{side.regime.name}: ")
            return PairProof(why=f"{side.label}: {why}")
    try:
        found = _compare(every, asked, is_dated=is_dated)
        if found.why or found.kinds or found.unsettled:
            return found
        sides = [(side.label, side.regime, side.panel) for side in (one, other)]
        answers = (answer for each in asked for answer in each.answers())
        zones = zones_taken_for_granted(sides, answers)
        return replace(found, premises=(*found.premises, *zones))
    except NotCompiledError as error:
        return PairProof(why=str(error), is_open=True)


def _compare(every: EveryRequest, asked: Sequence[Diagram], *, is_dated: bool) -> PairProof:
    one, other = asked
    apart = one.join(other, operator.ne).where(bool)
    if apart.is_empty:
        search = every.search(apart)
        if search.ended is Ended.NONE:
            return PairProof(share=0.0, premises=search.premises)
        failing = _failing(every, asked)
        return PairProof(why=search.why, is_open=True, failing=failing)
    kinds: list[FoundDifference] = []
    unsettled: list[str] = []
    for kind in every.kinds(one, other):
        if Outcome.ERROR in {_outcome(kind.first), _outcome(kind.second)}:
            continue
        search = every.search(kind.region)
        if search.witness is None:
            unsettled.append(f"{_say_kind(kind)}: {search.why}")
            continue
        decided = every.decide(search.witness)
        decisions = decided[""][0], decided[_OTHER][0]
        share = share_of(every, kind.region)
        kinds.append(FoundDifference(search.witness, decisions, share, is_dated=is_dated))
    return PairProof(
        kinds=tuple(kinds),
        share=share_of(every, apart),
        unsettled=tuple(unsettled),
        failing=_failing(every, asked),
    )


def _failing(every: EveryRequest, asked: Sequence[Diagram]) -> tuple[Request, ...]:
    """Return a request for each regime of which the engine fails on any."""
    regions = [one.where(lambda answer: _outcome(answer) is Outcome.ERROR) for one in asked]
    found = [every.plainest(region) for region in regions if not region.is_empty]
    return tuple(request for request in found if request is not None)


def _outcome(answer: object) -> Outcome | None:
    return answer.outcome if isinstance(answer, Substance) else None


def _say_kind(kind: KindOfDifference) -> str:
    said = [
        " ".join(part for part in (answer.outcome, answer.mode, answer.ground) if part)
        for answer in (kind.first, kind.second)
        if isinstance(answer, Substance)
    ]
    return " against ".join(said)
