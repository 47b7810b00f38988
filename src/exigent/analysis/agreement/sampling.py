"""Requests made to tell two regimes apart where nobody can look into one of them.

The same seed makes the same requests: each value of each fact that either reads, alone; the
plainest request of each answer of the side that can be looked into; each of these, and of the
scenarios' requests, with one fact changed; and then with several facts drawn by chance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from random import Random

from exigent.analysis.agreement.kinds import DifferingAnswers, FoundDifference, differing
from exigent.analysis.agreement.sides import AskedSide
from exigent.bench import EveryRequest, values_to_draw
from exigent.symbolic import NotCompiledError
from exigent.words import (
    UNKNOWN,
    ContradictionError,
    Decision,
    Known,
    Request,
    Substance,
    Value,
    Vocabulary,
    make_request,
    merge_constants,
)

REQUESTS = 10_000
SEED = 7
BATCH = 2_000

_ATTEMPTS = 20
_UNKNOWN_SHARE = 0.12
_MOST_CHANGES = 4

_SomeFacts = Mapping[str, Value]
_Values = Mapping[str, Sequence[Known]]
Decide = Callable[[Sequence[Request]], Sequence[Sequence[Decision]]]


def draw_requests(
    sides: Sequence[AskedSide], known: Iterable[Request], count: int, seed: int
) -> list[Request]:
    """Make up to `count` distinct requests; `known` are those to draw on besides.

    At most one fact that either side reads is unknown in each: how many unknown facts a black
    box can be asked about at once is no question of what it says.
    """
    vocabulary = sides[0].panel.vocabulary
    values = _values(sides, vocabulary)
    chance = Random(seed)  # noqa: S311 - nothing here is secret
    aims = [
        _worth(request.stated_values, vocabulary) for side in sides for request in _plainest(side)
    ]
    starts: list[_SomeFacts] = [
        {},
        *aims,
        *(_worth(request.stated_values, vocabulary) for request in known),
    ]
    made: dict[Request, None] = {}
    # What lies near what is known takes no more than half of the room.
    for tried, most in (
        (iter(starts), count),
        (_changed(starts, values), min((len(starts) + count) // 2, count)),
        (_drawn(starts, values, count, chance), count),
    ):
        for facts in tried:
            if len(made) >= most:
                break
            request = _request(_completed(facts, values, vocabulary, chance), vocabulary)
            if request is not None:
                made[request] = None
    return list(made)


def plainest_differences(
    requests: Sequence[Request], decide: Decide, vocabulary: Vocabulary
) -> list[FoundDifference]:
    """Return each kind of difference on requests, its facts left out that make none.

    Of each kind it is the request that states least, and what is left of that has no fact that
    could be left out alone.
    """
    least: dict[DifferingAnswers, tuple[Request, Sequence[Decision]]] = {}
    for request, decisions in zip(requests, decide(requests), strict=True):
        kind = differing(decisions)
        if kind is not None:
            best = least.get(kind)
            if best is None or len(request.stated) < len(best[0].stated):
                least[kind] = request, decisions
    return [_leave_out(kind, *least[kind], decide, vocabulary) for kind in least]


def _leave_out(
    kind: DifferingAnswers,
    request: Request,
    decisions: Sequence[Decision],
    decide: Decide,
    vocabulary: Vocabulary,
) -> FoundDifference:
    while True:
        facts = _worth(request.stated_values, vocabulary)
        fewer = [{n: v for n, v in facts.items() if n != left_out} for left_out in facts]
        tried = [made for each in fewer if (made := _request(each, vocabulary)) is not None]
        answered = zip(tried, decide(tried), strict=True)
        same = [(least, told) for least, told in answered if differing(told) == kind]
        if not same:
            one, other = decisions
            return FoundDifference(request, (one, other))
        request, decisions = same[0]


def _changed(starts: Sequence[_SomeFacts], values: _Values) -> Iterator[_SomeFacts]:
    """Yield each start with one fact changed, those of the first start first."""
    for facts in starts:
        for name in values:
            for value in _others(name, facts, values):
                yield {**facts, name: value}


def _drawn(
    starts: Sequence[_SomeFacts], values: _Values, count: int, chance: Random
) -> Iterator[_SomeFacts]:
    """Yield starts with several facts changed by chance."""
    names = list(values)
    for _ in range(_ATTEMPTS * count if names else 0):
        facts = dict(chance.choice(starts))
        for name in chance.choices(names, k=chance.randint(1, _MOST_CHANGES)):
            facts[name] = chance.choice(values[name])
        if chance.random() < _UNKNOWN_SHARE:
            facts[chance.choice(names)] = UNKNOWN
        yield facts


def _others(name: str, facts: _SomeFacts, values: _Values) -> Iterator[Value]:
    yield from (value for value in values[name] if value != facts.get(name))
    if facts.get(name) is not UNKNOWN:
        yield UNKNOWN


def _completed(
    facts: _SomeFacts, values: _Values, vocabulary: Vocabulary, chance: Random
) -> _SomeFacts:
    """Return facts with those that are read known, but for one at most that says otherwise."""
    unknown = [name for name in values if facts.get(name) is UNKNOWN][1:]
    silent = [name for name in values if name not in facts and vocabulary.ordinary[name] is UNKNOWN]
    return {**facts, **{name: chance.choice(values[name]) for name in (*unknown, *silent)}}


def _plainest(side: AskedSide) -> Iterator[Request]:
    """Yield the plainest request of each answer of a side that can be looked into."""
    every = EveryRequest(side.panel)
    answered = every.aspect(side.regime.name, _answer_by_rule)
    try:
        answers = answered.answers()
        found = [every.plainest(answered.answering(answer)) for answer in answers]
    except NotCompiledError:
        return
    yield from (request for request in found if request is not None)


def _answer_by_rule(decision: Decision) -> tuple[Substance, str | None]:
    return decision.substance, decision.rule


def _values(sides: Sequence[AskedSide], vocabulary: Vocabulary) -> _Values:
    """Return the values that are worth stating of each fact that a side reads, or that ties to."""
    read = merge_constants([side.regime.constants for side in sides])
    tied = vocabulary.tied_to(read)
    facts = vocabulary.facts.items()
    return {name: values_to_draw(fact, read) for name, fact in facts if name in tied}


def _worth(facts: _SomeFacts, vocabulary: Vocabulary) -> _SomeFacts:
    """Return those of some facts that are worth stating, in the order of the vocabulary."""
    return {
        name: facts[name]
        for name in vocabulary.facts
        if name in facts and vocabulary.is_worth_stating(name, facts[name])
    }


def _request(facts: _SomeFacts, vocabulary: Vocabulary) -> Request | None:
    try:
        return make_request(vocabulary, _worth(facts, vocabulary))
    except ContradictionError:
        return None
