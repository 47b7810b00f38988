"""Differences brought down to the fewest facts that still make one.

A difference is shrunk by leaving out stated facts for as long as any difference remains,
then by looking for a smaller choice of those left, then by taking known values in place of
UNKNOWN, and values nearer to the ordinary ones as long as the answers stay what they are.
What is left has no fact that could be left out. Only down to nothing stated at all must the
answers stay what they are: that the sides differ on an ordinary request as well explains no
other difference.

At most MOST_SHRUNK differences are shrunk, in waves: after each wave, those that state all
that a shrunk one states, and are answered alike, are counted with it. Of those left at the
end the answers need not be alike.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field

from exigent.analysis.agreement.comparison import DifferenceKind, SideComparison, difference
from exigent.analysis.agreement.space import Facts, SayableSpace, nearness
from exigent.words import UNKNOWN, Request, Value

WAVE = 32
MOST_SHRUNK = 320
MOST_CHOICES = 128

FoundDifference = tuple[Facts, DifferenceKind]
# Yields the facts to be tried, takes what kind of difference each makes.
_Descent = Generator[Sequence[Facts], Sequence[DifferenceKind | None], FoundDifference]


@dataclass(frozen=True, slots=True)
class Shrunk:
    """The fewest facts of a difference, and the requests that come down to them."""

    request: Request
    facts: Facts
    kind: DifferenceKind
    requests: list[Request] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Differing:
    request: Request
    facts: Facts
    kind: DifferenceKind


def shrink(
    requests: Sequence[Request], comparison: SideComparison, space: SayableSpace
) -> tuple[list[Shrunk], int]:
    """Return what differing requests come down to, and how many were left as they are."""
    waiting = sorted(_differing(requests, comparison, space), key=lambda one: len(one.facts))
    found: dict[Request, Shrunk] = {}
    shrunk = 0
    while waiting and shrunk < MOST_SHRUNK:
        wave, waiting = waiting[:WAVE], waiting[WAVE:]
        shrunk += len(wave)
        for one, (facts, kind) in zip(
            wave, _descend_together(wave, comparison, space), strict=True
        ):
            request = _request(facts, space)
            least = found.setdefault(request, Shrunk(request, facts, kind))
            least.requests.append(one.request)
        waiting = _unexplained(waiting, list(found.values()), _is_answered_alike)
    left = _unexplained(waiting, [least for least in found.values() if least.facts])
    return list(found.values()), len(left)


def _differing(
    requests: Sequence[Request], comparison: SideComparison, space: SayableSpace
) -> list[_Differing]:
    differing = []
    for request, answers in zip(requests, comparison.decide(requests), strict=True):
        kind = difference(answers)
        if kind is not None:
            differing.append(_Differing(request, space.stated(request), kind))
    return differing


def _is_answered_alike(one: _Differing, least: Shrunk) -> bool:
    return one.kind == least.kind


def _is_any(_one: _Differing, _least: Shrunk) -> bool:
    return True


def _unexplained(
    waiting: Sequence[_Differing],
    found: Sequence[Shrunk],
    fits: Callable[[_Differing, Shrunk], bool] = _is_any,
) -> list[_Differing]:
    """Count with a shrunk difference what states all of it and fits it; return the others."""
    left = []
    for one in waiting:
        stated = one.facts.items()
        for least in found:
            if fits(one, least) and least.facts.items() <= stated:
                least.requests.append(one.request)
                break
        else:
            left.append(one)
    return left


def _descend_together(
    wave: Sequence[_Differing], comparison: SideComparison, space: SayableSpace
) -> list[FoundDifference]:
    """Shrink several differences step by step, deciding all that a step tries at once."""
    descents = [_descend(one.facts, one.kind, space) for one in wave]
    asked = {index: next(descent) for index, descent in enumerate(descents)}
    ended: dict[int, FoundDifference] = {}
    while asked:
        tried = [space.request(facts) for several in asked.values() for facts in several]
        allowed = [request for request in tried if request is not None]
        answers = dict(zip(allowed, comparison.decide(allowed), strict=True))
        kinds = iter([difference(answers[r]) if r is not None else None for r in tried])
        for index, several in list(asked.items()):
            try:
                asked[index] = descents[index].send(list(itertools.islice(kinds, len(several))))
            except StopIteration as end:
                del asked[index]
                ended[index] = end.value
    return [ended[index] for index in range(len(wave))]


def _descend(facts: Facts, kind: DifferenceKind, space: SayableSpace) -> _Descent:
    read = {name: value for name, value in facts.items() if name in space.values}
    kinds = yield [read]
    if kinds[0] is not None:
        facts, kind = read, kinds[0]
    while True:
        start = facts
        facts, kind = yield from _leave_out(facts, kind)
        facts, kind = yield from _choose_fewer(facts, kind)
        facts, kind = yield from _bring_nearer(facts, kind, space)
        if facts == start:
            return facts, kind


def _leave_out(facts: Facts, kind: DifferenceKind) -> _Descent:
    """Leave out one fact after another for as long as there is a difference."""
    while facts:
        fewer = [{n: v for n, v in facts.items() if n != left_out} for left_out in facts]
        best = _best(fewer, (yield fewer), kind)
        if best is None:
            break
        facts, kind = best
    return facts, kind


def _choose_fewer(facts: Facts, kind: DifferenceKind) -> _Descent:
    """Look for a smaller choice of the facts, smallest first, at most MOST_CHOICES of a size."""
    for size in range(len(facts) - 1):
        choices = itertools.combinations(facts.items(), size)
        fewer: list[Facts] = [dict(items) for items in itertools.islice(choices, MOST_CHOICES)]
        best = _best(fewer, (yield fewer), kind)
        if best is not None:
            return best
    return facts, kind


def _bring_nearer(facts: Facts, kind: DifferenceKind, space: SayableSpace) -> _Descent:
    """Put known values in place of UNKNOWN, and nearer ones if the answers stay the same."""
    for name in facts:
        is_unknown = facts[name] is UNKNOWN
        nearer = [{**facts, name: value} for value in _nearer_values(name, facts[name], space)]
        best = _best(nearer, (yield nearer), kind)
        if best is not None and (is_unknown or best[1] == kind):
            facts, kind = best
    return facts, kind


def _nearer_values(name: str, value: Value, space: SayableSpace) -> list[Value]:
    fact = space.vocabulary.facts[name]
    rank = nearness(fact, value)
    return [other for other in space.values.get(name, ()) if nearness(fact, other) < rank]


def _best(
    tried: Sequence[Facts], kinds: Sequence[DifferenceKind | None], kind: DifferenceKind
) -> FoundDifference | None:
    """Return the first that makes the same difference, or else the first that makes any."""
    differing = [(facts, found) for facts, found in zip(tried, kinds, strict=True) if found]
    same = [one for one in differing if one[1] == kind]
    others = [one for one in differing if one[0]]
    return next(iter([*same, *others]), None)


def _request(facts: Facts, space: SayableSpace) -> Request:
    request = space.request(facts)
    assert request is not None
    return request
