"""What a claim asks of each regime that it is about: in which requests it would be refuted."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Protocol

from exigent.bench.every_request import EveryRequest
from exigent.bench.named_regimes import NamedRegime, NamedRegimes
from exigent.suite import (
    Aspect,
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
from exigent.words import Decision, Fault, InputError, Outcome, Substance

_ALLOWS, _REFUSES, _GOVERNS = map(deed_of, ("allows", "refuses", "governs the request"))
_DOES_NOT_ALLOW = deed_of("does not allow")
_OF_DUTIES = frozenset({Aspect.DUTY, Aspect.NO_DUTY, Aspect.DUTIES, Aspect.CONDITIONS})


class Sought(Protocol):
    """What one looks for to settle a claim: what is against it, or what shows it."""

    def regions(self, every: EveryRequest) -> Iterator[Region]:
        """Yield where to look, one after the other; where the last has no request there is none."""

    def is_found(self, decisions: Sequence[Decision]) -> bool:
        """Tell whether it is found where the regimes of the claim decide so."""

    def subject(self, every: EveryRequest) -> tuple[Region, str] | None:
        """Return the requests that the claim has a say of, and what is so where there are none.

        None where it says something whatever is answered.
        """


@dataclass(frozen=True, slots=True)
class ClaimQuestion:
    """A claim as it is about one column, None for one of regimes that are none.

    `is_shown_by` tells that what is sought shows the claim, and is not against it. A claim that
    is about the requests which a regime allows is about nothing where `about` is not met.
    """

    claim: Claim
    column: str | None
    regimes: tuple[NamedRegime, ...]
    sought: Sought
    is_shown_by: bool = False
    about: Sought | None = None


def read_questions(claim: Claim, regimes: NamedRegimes) -> Iterator[ClaimQuestion]:
    """Yield what a claim asks: nothing about a regime of the bench that was not asked itself.

    Raises what `NamedRegimes.open` does.
    """
    match claim.says:
        case OfEach(expectation):
            for regime in _spoken_of(expectation, claim, regimes):
                against = _Exceptions(expectation, regime)
                allowed = _Example((RegimeDeed(regime.name, _ALLOWS),), (regime,))
                about = allowed if against.only_allowed else None
                yield ClaimQuestion(claim, regime.column, (regime,), against, about=about)
        case OfSome(parts):
            for column, opened in _related(claim, regimes):
                yield ClaimQuestion(claim, column, opened, _Example(parts, opened), True)
        case Inclusion(first, second):
            for column, opened in _related(claim, regimes):
                yield ClaimQuestion(claim, column, opened, _Outsiders(first, second, opened))
        case Likeness(in_everything=in_everything):
            for column, opened in _related(claim, regimes):
                yield ClaimQuestion(claim, column, opened, _Differences(opened, in_everything))


def read_sought(claim: Claim, regimes: NamedRegimes) -> Iterator[ClaimQuestion]:
    """Yield the same of a claim of each request, by which one request is looked for.

    One that is refused may have duties, too, or none. Raises what `NamedRegimes.open` does.
    """
    for question in read_questions(claim, regimes):
        sought = question.sought
        if isinstance(sought, _Exceptions):
            sought = replace(sought, spares_refused=False)
        yield replace(question, sought=sought, about=None)


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

    There is nothing to tell where that regime was not asked. Raises InputError where both are
    one regime under two names, unless it is the run that put the one in the place of the other.
    """
    for word in reversed(claim.regimes):
        if regimes.is_left_out(word):
            return
        if regimes.open(word, claim.location).column is not None:
            break
    opened = tuple(regimes.open(word, claim.location) for word in claim.regimes)
    is_one = len(opened) == 2 and opened[0].is_same(opened[1])
    if is_one and not any(map(regimes.is_replaced, claim.regimes)):
        said = " and ".join(f"`{word}`" for word in claim.regimes)
        raise InputError(
            f"{said} are one regime, held against itself",
            claim.location,
            "name another regime instead",
            fault=Fault.SAID_TWICE,
        )
    columns = [regime.column for regime in opened if regime.column is not None]
    yield (columns[-1] if columns else None), opened


@cache
def _is_done(deed: Deed) -> Callable[[Decision], bool]:
    """Return the one function for a deed, by which a space knows what it was asked before."""
    return deed.is_done


def _where(every: EveryRequest, regime: NamedRegime, deed: Deed) -> Region:
    return every.where(regime.name, _is_done(deed), regime.label)


@dataclass(frozen=True, slots=True)
class _Exceptions:
    """Requests that one regime does not answer as each is said to be answered."""

    expectation: Expectation
    regime: NamedRegime
    spares_refused: bool = True

    def regions(self, every: EveryRequest) -> Iterator[Region]:
        otherwise = ~_where(every, self.regime, self._deed)
        if self.only_allowed:
            # An engine that fails is not known to allow nothing.
            otherwise = otherwise - _where(every, self.regime, _DOES_NOT_ALLOW)
        governed = self._only_governed
        yield otherwise & _where(every, self.regime, _GOVERNS) if governed else otherwise

    def is_found(self, decisions: Sequence[Decision]) -> bool:
        (decision,) = decisions
        is_passed_by = (self._only_governed and not _GOVERNS.is_done(decision)) or (
            self.only_allowed and _DOES_NOT_ALLOW.is_done(decision)
        )
        return not (is_passed_by or self._deed.is_done(decision))

    def subject(self, every: EveryRequest) -> tuple[Region, str] | None:
        if self._deed.wants == _GOVERNS.wants or not isinstance(self.expectation.regimes, Named):
            return None
        governed = _where(every, self.regime, _GOVERNS)
        return governed, f'"{self.regime.said}" governs no such request'

    @property
    def only_allowed(self) -> bool:
        """Whether it is about duties: they are claimed of the requests that are allowed."""
        return self.spares_refused and any(
            want.aspect in _OF_DUTIES for want in self.expectation.wants
        )

    @property
    def _deed(self) -> Deed:
        is_denied = self.expectation.is_denied or isinstance(self.expectation.regimes, NoRegime)
        return Deed(self.expectation.wants, is_denied or self._is_exception)

    @property
    def _is_exception(self) -> bool:
        said = self.expectation.regimes
        return isinstance(said, Every) and self.regime.name in said.exceptions

    @property
    def _only_governed(self) -> bool:
        said = self.expectation.regimes
        return isinstance(said, Every) and said.governing and not self._is_exception


@dataclass(frozen=True, slots=True)
class _Example:
    """Requests that every part speaks true of."""

    parts: tuple[RegimeDeed, ...]
    regimes: tuple[NamedRegime, ...]

    def regions(self, every: EveryRequest) -> Iterator[Region]:
        found = every.allowed
        for part, regime in zip(self.parts, self.regimes, strict=True):
            found = found & _where(every, regime, part.deed)
        yield found

    def is_found(self, decisions: Sequence[Decision]) -> bool:
        pairs = zip(self.parts, decisions, strict=True)
        return all(part.deed.is_done(decision) for part, decision in pairs)

    def subject(self, every: EveryRequest) -> tuple[Region, str] | None:  # noqa: ARG002
        return None


@dataclass(frozen=True, slots=True)
class _Outsiders:
    """Requests that the first part speaks true of, and the second does not."""

    first: RegimeDeed
    second: RegimeDeed
    regimes: tuple[NamedRegime, ...]

    def regions(self, every: EveryRequest) -> Iterator[Region]:
        one, other = self.regimes
        yield _where(every, one, self.first.deed) - _where(every, other, self.second.deed)

    def is_found(self, decisions: Sequence[Decision]) -> bool:
        one, other = decisions
        return self.first.deed.is_done(one) and not self.second.deed.is_done(other)

    def subject(self, every: EveryRequest) -> tuple[Region, str] | None:
        one, _ = self.regimes
        said = f'there is no request of which the first half is so of "{one.said}"'
        return _where(every, one, self.first.deed), said


@dataclass(frozen=True, slots=True)
class _Differences:
    """Requests that two regimes answer otherwise: first where one allows what the other refuses."""

    regimes: tuple[NamedRegime, ...]
    in_everything: bool

    def regions(self, every: EveryRequest) -> Iterator[Region]:
        one, other = self.regimes
        for first, second in ((_ALLOWS, _REFUSES), (_REFUSES, _ALLOWS)):
            yield _where(every, one, first) & _where(every, other, second)
        for aspect in self._aspects:
            there = every.aspect(one.name, aspect, one.label)
            here = every.aspect(other.name, aspect, other.label)
            yield there.join(here, lambda this, that: this != that).where(bool)

    def is_found(self, decisions: Sequence[Decision]) -> bool:
        one, other = decisions
        return any(aspect(one) != aspect(other) for aspect in self._aspects)

    def subject(self, every: EveryRequest) -> tuple[Region, str] | None:
        one, other = self.regimes
        said = f'neither "{one.said}" nor "{other.said}" governs such a request'
        return _where(every, one, _GOVERNS) | _where(every, other, _GOVERNS), said

    @property
    def _aspects(self) -> Sequence[Callable[[Decision], Hashable]]:
        return (_outcome, substance) if self.in_everything else (_outcome,)


def _outcome(decision: Decision) -> Outcome:
    return decision.outcome


def substance(decision: Decision) -> Substance:
    """Return what of a decision counts where regimes are alike in everything."""
    return decision.substance
