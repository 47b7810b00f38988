"""Compares regimes two by two: on every request where that can be, else on requests put to both."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence

from exigent.analysis.agreement.kinds import FoundDifference, in_order, put_beside
from exigent.analysis.agreement.proving import PairProof, prove
from exigent.analysis.agreement.result import (
    VERSION,
    Agreement,
    Comparing,
    FailureEntry,
    PairEntry,
    SideEntry,
)
from exigent.analysis.agreement.sampling import (
    BATCH,
    REQUESTS,
    SEED,
    draw_requests,
    plainest_differences,
)
from exigent.analysis.agreement.sides import AskedSide
from exigent.analysis.agreement.telling import tell_differences
from exigent.analysis.shown_request import stated_facts
from exigent.suite import Scenario
from exigent.symbolic import LIMITS, Limits
from exigent.words import Decision, Outcome, Request

_Advance = Callable[[int], None]
_AnsweredRequests = dict[Request, tuple[Decision, Decision]]


def agree(
    sides: Sequence[AskedSide],
    scenarios: Sequence[Scenario],
    count: int = REQUESTS,
    seed: int = SEED,
    advance: _Advance | None = None,
    limits: Limits = LIMITS,
) -> Agreement:
    """Compare the sides two by two; of black boxes on scenarios and `count` made requests.

    `advance` hears how many requests each batch has decided.
    """
    told = [scenario for scenario in scenarios if scenario.request is not None]
    pairs = [
        _ComparedPair(one, other, told, advance).compare(count, seed, limits)
        for one, other in itertools.combinations(sides, 2)
    ]
    return Agreement(
        version=VERSION,
        regimes=tuple(_side(side) for side in sides),
        seed=seed,
        scenarios=len(told),
        left_out=sum(scenario.needs_pytest for scenario in scenarios),
        pairs=tuple(pairs),
    )


class _ComparedPair:
    """Two sides, and what they answer to the requests that were put to them."""

    def __init__(
        self,
        one: AskedSide,
        other: AskedSide,
        scenarios: Sequence[Scenario],
        advance: _Advance | None,
    ) -> None:
        self._sides = one, other
        self._scenarios = scenarios
        self._advance = advance
        self._decided: _AnsweredRequests = {}

    def compare(self, count: int, seed: int, limits: Limits) -> PairEntry:
        """Prove what can be proved, and sample where that says nothing."""
        proof = prove(*self._sides, limits)
        asked = [one.request for one in self._scenarios if one.request is not None]
        self._decide([*asked, *proof.failing])
        kinds = list(proof.kinds)
        sampled: list[Request] = []
        if proof.why and not kinds:
            sampled = draw_requests(self._sides, asked, count, seed)
        if not kinds:
            # What was put to the engines weighs more than any proof.
            vocabulary = self._sides[0].panel.vocabulary
            kinds = plainest_differences([*asked, *sampled], self._decide, vocabulary)
        kinds = put_beside(in_order(kinds), self._decided.items())
        failures = tuple(self._failures())
        one, other = self._sides
        return PairEntry(
            regimes=(one.label, other.label),
            comparing=_ended(proof, kinds, failures),
            why=proof.why,
            premises=proof.premises,
            sampled=len(sampled),
            share=proof.share if not proof.why else None,
            differences=tuple(tell_differences(kinds, self._sides, self._scenarios)),
            unsettled=proof.unsettled,
            failures=failures,
        )

    def _decide(self, requests: Sequence[Request]) -> list[tuple[Decision, Decision]]:
        """Return for each request what both answer; equal requests are asked once."""
        new = [request for request in dict.fromkeys(requests) if request not in self._decided]
        for start in range(0, len(new), BATCH):
            batch = new[start : start + BATCH]
            one, other = ([row[0] for row in side.panel.decide(batch)] for side in self._sides)
            self._decided.update(zip(batch, zip(one, other, strict=True), strict=True))
            if self._advance:
                self._advance(len(batch))
        return [self._decided[request] for request in requests]

    def _failures(self) -> Iterator[FailureEntry]:
        """Yield each engine's failures, those of one reason together."""
        for index, side in enumerate(self._sides):
            failed: dict[str, list[Request]] = {}
            for request, answered in self._decided.items():
                if answered[index].outcome is Outcome.ERROR:
                    failed.setdefault(answered[index].note or "", []).append(request)
            for note, several in failed.items():
                facts = stated_facts(several[0])
                yield FailureEntry(side.label, note, len(several), facts)


def _ended(
    proof: PairProof, kinds: Sequence[FoundDifference], failures: Sequence[FailureEntry]
) -> Comparing:
    if kinds:
        return Comparing.DIFFERENT
    if failures:
        return Comparing.FAILED
    if proof.is_open or proof.unsettled:
        return Comparing.NOT_PROVED
    return Comparing.SAMPLED_ALIKE if proof.why else Comparing.PROVED_ALIKE


def _side(side: AskedSide) -> SideEntry:
    manifest = side.regime.manifest
    return SideEntry(side.label, manifest.name, manifest.title, manifest.path)
