"""Requests drawn at random for claims about regimes of which nobody can know all answers.

The same claim draws the same requests. That none of them is against it proves nothing, and is
never said to.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from random import Random

from exigent.words import (
    REQUEST_DATE,
    UNKNOWN,
    Constants,
    ContradictionError,
    Decision,
    Fact,
    Known,
    Outcome,
    Request,
    Vocabulary,
    make_request,
    representatives,
)

SAMPLES = 500
_ATTEMPTS = 40
_NUMBERS = (0, 1, 2, 7, 24, 72, 365, 1000)
_DAYS = (-3_650, -365, -1, 0, 1, 365, 3_650)
_EPOCH = datetime.date(2020, 1, 1)

DecideAll = Callable[[Sequence[Request]], Sequence[Sequence[Decision]]]
"""Decides requests by the regimes of a claim."""
IsSo = Callable[[Sequence[Decision]], bool]
"""Tells whether the decisions on one request are as a claim says."""


def draw_requests(
    vocabulary: Vocabulary, premises: Mapping[str, Known], constants: Constants
) -> list[Request]:
    """Return distinct complete requests that have the premises and keep all constraints.

    `constants` are those that regimes compare facts with: their values and those beside them
    are drawn. There are fewer than `SAMPLES` where not as many were found.
    """
    chance = Random(0)  # noqa: S311 - nothing here is secret
    values = {name: values_to_draw(fact, constants) for name, fact in vocabulary.facts.items()}
    values |= {name: (value,) for name, value in premises.items()}
    unstated = set[str]() if REQUEST_DATE in premises else {REQUEST_DATE}
    stated = frozenset(vocabulary.facts) - unstated
    found: dict[Request, None] = {}
    for _ in range(SAMPLES):
        drawn = _draw(vocabulary, values, chance)
        if drawn is not None:
            found[Request(drawn, stated)] = None
    return list(found)


def find_exception(
    requests: Sequence[Request], vocabulary: Vocabulary, decide: DecideAll, is_wanted: IsSo
) -> tuple[Request | None, str]:
    """Return the plainest request found of which the answers are as wanted, or why none is known.

    Where an engine fails on one of them nothing is known.
    """
    for request, decisions in zip(requests, decide(requests), strict=True):
        failure = next((one for one in decisions if one.outcome is Outcome.ERROR), None)
        if failure is not None:
            return None, f"an engine fails: {failure.note}"
        if is_wanted(decisions):
            return _plainer(request, vocabulary, decide, is_wanted), ""
    return None, ""


def _draw(
    vocabulary: Vocabulary, values: Mapping[str, Sequence[Known]], chance: Random
) -> dict[str, Known] | None:
    drawn = {name: chance.choice(several) for name, several in values.items()}
    for _ in range(_ATTEMPTS):
        broken = [tie for tie in vocabulary.constraints if not tie.holds(drawn)]
        if not broken:
            return drawn
        for name in chance.choice(broken).facts:
            drawn[name] = chance.choice(values[name])
    return None


def _plainer(
    request: Request, vocabulary: Vocabulary, decide: DecideAll, is_wanted: IsSo
) -> Request:
    """Return the request with as few facts stated as leave the answers as wanted, one by one."""
    best = request
    for name in request.values:
        facts = {fact: best.values[fact] for fact in best.stated if fact != name}
        try:
            tried = make_request(vocabulary, facts)
        except ContradictionError:
            continue
        if name in best.stated and is_wanted(decide([tried])[0]):
            best = tried
    return best


def values_to_draw(fact: Fact, constants: Constants) -> tuple[Known, ...]:
    """Return the values of a fact that are worth drawing, given what regimes compare facts with.

    Where nothing tells what a number or date is compared with, they are spread widely.
    """
    compared = constants.get(fact.name, frozenset())
    found = set(representatives(fact, compared or ()) or ())
    if fact.is_measured and compared is None:
        found.update(_spread(fact))
    if fact.ordinary is not UNKNOWN:
        found.add(fact.ordinary)
    return tuple(sorted((value for value in found if fact.has(value)), key=str))


def _spread(fact: Fact) -> Sequence[Known]:
    """Return values of a number or date that is compared in ways that nobody tells."""
    middle = fact.ordinary if isinstance(fact.ordinary, datetime.date) else _EPOCH
    if fact.type == "date":
        return [middle + datetime.timedelta(days=days) for days in _DAYS]
    return _NUMBERS
