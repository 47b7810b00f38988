"""What a claim asks of each regime that it is about: in which requests it would be refuted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from exigent.bench.every_request import EveryRequest
from exigent.bench.named_regimes import NamedRegime, NamedRegimes
from exigent.suite import (
    Claim,
    Deed,
    Every,
    Expectation,
    Inclusion,
    Likeness,
    Named,
    NoRegime,
    OfEach,
    OfSome,
    RegimeDeed,
    deed_of,
)
from exigent.symbolic import Region
from exigent.words import Decision, Outcome

_ALLOWS, _REFUSES, _GOVERNS = map(deed_of, ("allows", "refuses", "governs the request"))
_Regions = Callable[[EveryRequest], Iterator[Region]]


@dataclass(frozen=True, slots=True)
class ClaimQuestion:
    """A claim as it is about one column, None for one of regimes that are none.

    `regions` are where to look, one after the other: for what refutes it or, `is_sought`, for
    what shows it. Where the last has no request there is none.
    """

    claim: Claim
    column: str | None
    regimes: tuple[NamedRegime, ...]
    regions: _Regions
    is_sought: bool = False


def read_questions(claim: Claim, regimes: NamedRegimes) -> Iterator[ClaimQuestion]:
    """Yield what a claim asks: nothing about a regime of the bench that was not asked itself.

    Raises what `NamedRegimes.open` does.
    """
    match claim.says:
        case OfEach(expectation):
            for regime in _spoken_of(expectation, claim, regimes):
                yield ClaimQuestion(
                    claim, regime.column, (regime,), _exceptions(expectation, regime)
                )
        case OfSome(parts):
            for column, opened in _related(claim, regimes):
                yield ClaimQuestion(claim, column, opened, _shared(parts, opened), is_sought=True)
        case Inclusion(first, second):
            for column, opened in _related(claim, regimes):
                yield ClaimQuestion(claim, column, opened, _outside(first, second, opened))
        case Likeness(in_everything=in_everything):
            for column, opened in _related(claim, regimes):
                regions = _differing(opened, in_everything=in_everything)
                yield ClaimQuestion(claim, column, opened, regions)


def _spoken_of(
    expectation: Expectation, claim: Claim, regimes: NamedRegimes
) -> Iterator[NamedRegime]:
    match expectation.regimes:
        case Named(word):
            if not regimes.is_left_out(word):
                yield regimes.open(word, claim.location)
        case _:
            for name in regimes.panel.names:
                yield regimes.open(name, claim.location)


def _related(
    claim: Claim, regimes: NamedRegimes
) -> Iterator[tuple[str | None, tuple[NamedRegime, ...]]]:
    """Yield the column of a relation, that of the last regime which has one, and the regimes.

    There is nothing to tell where that regime was not asked.
    """
    for word in reversed(claim.regimes):
        if regimes.is_left_out(word):
            return
        if regimes.open(word, claim.location).column is not None:
            break
    opened = tuple(regimes.open(word, claim.location) for word in claim.regimes)
    columns = [regime.column for regime in opened if regime.column is not None]
    yield (columns[-1] if columns else None), opened


@cache
def _is_done(deed: Deed) -> Callable[[Decision], bool]:
    """Return the one function for a deed, by which a space knows what it was asked before."""
    return deed.is_done


def _where(every: EveryRequest, regime: NamedRegime, deed: Deed) -> Region:
    return every.where(regime.name, _is_done(deed), regime.label)


def _exceptions(expectation: Expectation, regime: NamedRegime) -> _Regions:
    said = expectation.regimes
    is_exception = isinstance(said, Every) and regime.name in said.exceptions
    is_denied = expectation.is_denied or isinstance(said, NoRegime) or is_exception
    only_governed = isinstance(said, Every) and said.governing and not is_exception
    deed = Deed(expectation.wants, is_denied)

    def regions(every: EveryRequest) -> Iterator[Region]:
        otherwise = ~_where(every, regime, deed)
        yield otherwise & _where(every, regime, _GOVERNS) if only_governed else otherwise

    return regions


def _shared(parts: tuple[RegimeDeed, ...], opened: tuple[NamedRegime, ...]) -> _Regions:
    def regions(every: EveryRequest) -> Iterator[Region]:
        found = every.allowed
        for part, regime in zip(parts, opened, strict=True):
            found = found & _where(every, regime, part.deed)
        yield found

    return regions


def _outside(first: RegimeDeed, second: RegimeDeed, opened: tuple[NamedRegime, ...]) -> _Regions:
    one, other = opened

    def regions(every: EveryRequest) -> Iterator[Region]:
        yield _where(every, one, first.deed) - _where(every, other, second.deed)

    return regions


def _differing(opened: tuple[NamedRegime, ...], *, in_everything: bool) -> _Regions:
    """Look first where one allows what the other refuses, and last wherever they differ."""
    one, other = opened

    def regions(every: EveryRequest) -> Iterator[Region]:
        for first, second in ((_ALLOWS, _REFUSES), (_REFUSES, _ALLOWS)):
            yield _where(every, one, first) & _where(every, other, second)
        aspects = (_outcome, _substance) if in_everything else (_outcome,)
        for aspect in aspects:
            there = every.aspect(one.name, aspect, one.label)
            here = every.aspect(other.name, aspect, other.label)
            yield there.join(here, lambda this, that: this != that).where(bool)

    return regions


def _outcome(decision: Decision) -> Outcome:
    return decision.outcome


def _substance(decision: Decision) -> tuple[object, ...]:
    return decision.substance
