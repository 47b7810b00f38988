"""Kinds of difference: two answers to one request that differ in what counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from exigent.words import Decision, Outcome, Request, Substance

DifferingAnswers = tuple[Substance, Substance]

# Which outcomes against each other come first: what is handed over here and kept back there.
_ORDER = (
    frozenset({Outcome.ALLOW, Outcome.REFUSE}),
    frozenset({Outcome.ALLOW, Outcome.NOT_GOVERNED}),
    frozenset({Outcome.REFUSE, Outcome.NOT_GOVERNED}),
    frozenset({Outcome.ALLOW}),
    frozenset({Outcome.REFUSE}),
)


@dataclass(frozen=True, slots=True)
class FoundDifference:
    """A kind of difference, with the request that shows it in the fewest facts.

    `share` and `is_dated` are as in `DifferenceEntry`; `requests` are those that were put and
    are answered so.
    """

    request: Request
    decisions: tuple[Decision, Decision]
    share: float | None = None
    is_dated: bool = False
    requests: tuple[Request, ...] = ()

    @property
    def answers(self) -> DifferingAnswers:
        """What makes it a kind of its own."""
        one, other = self.decisions
        return one.substance, other.substance

    @property
    def outcomes(self) -> tuple[Outcome, Outcome]:
        """The two outcomes, which may be the same."""
        one, other = self.decisions
        return one.outcome, other.outcome


def differing(decisions: Sequence[Decision]) -> DifferingAnswers | None:
    """Return the kind of two decisions; None if they are alike, or an engine failed."""
    one, other = decisions
    if Outcome.ERROR in {one.outcome, other.outcome} or one.substance == other.substance:
        return None
    return one.substance, other.substance


def in_order(kinds: Iterable[FoundDifference]) -> list[FoundDifference]:
    """Return kinds by their outcomes, allow against refuse first.

    Of those with the same outcomes first those that show modes and grounds that none before
    shows, and those that are given to the most requests.
    """
    groups: dict[tuple[bool, int, int], list[FoundDifference]] = {}
    for kind in kinds:
        groups.setdefault(_rank(kind), []).append(kind)
    return [kind for rank in sorted(groups) for kind in _varied(groups[rank])]


def put_beside(
    kinds: Iterable[FoundDifference], requests: Iterable[tuple[Request, Sequence[Decision]]]
) -> list[FoundDifference]:
    """Return kinds with those requests of which the answers make each of them."""
    answered: dict[DifferingAnswers | None, list[Request]] = {}
    for request, decisions in requests:
        answered.setdefault(differing(decisions), []).append(request)
    return [replace(kind, requests=tuple(answered.get(kind.answers, ()))) for kind in kinds]


def _rank(kind: FoundDifference) -> tuple[bool, int, int]:
    met = frozenset(kind.outcomes)
    place = _ORDER.index(met) if met in _ORDER else len(_ORDER)
    return kind.is_dated, place, tuple(Outcome).index(kind.outcomes[0])


def _varied(kinds: Iterable[FoundDifference]) -> list[FoundDifference]:
    left = sorted(kinds, key=lambda kind: (-(kind.share or 0), len(kind.request.stated)))
    seen: set[tuple[int, object]] = set()
    ordered: list[FoundDifference] = []
    while left:
        best = max(left, key=lambda kind: len(_shown(kind) - seen))
        left.remove(best)
        seen |= _shown(best)
        ordered.append(best)
    return ordered


def _shown(kind: FoundDifference) -> set[tuple[int, object]]:
    return {(at, (one.mode, one.ground)) for at, one in enumerate(kind.decisions)}
