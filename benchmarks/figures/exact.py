"""What it takes to know something of every request, on the shipped bench, in processor time.

Three things: all regimes made diagrams, beside loading the bench; whether one regime refuses all
that another refuses, with the plainest witness, for every pair of regimes; and settling requests
with unknown facts by diagrams, beside trying their completions. The answers of both ways are
compared first, where the completions came to one.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import permutations
from pathlib import Path
from random import Random
from typing import TypeVar

from exigent.bench import Ended, EveryRequest, open_bench
from exigent.bench.exact_answers import ExactAnswers
from exigent.bench.panel import Panel
from exigent.words import (
    UNKNOWN,
    ContradictionError,
    Decision,
    Outcome,
    Request,
    Value,
    make_request,
)
from figure import DisagreementError, Row, Settings
from timing import Spread

NAME = "exact"
ROOT = Path(__file__).parents[2]
REQUESTS = 5_000
REQUESTS_WHEN_QUICK = 2_000
MOST_STATED = 14
MOST_UNKNOWN = 8
# A tenth of the mean that is published for a query of Cedar's analysis.
MILLISECONDS = 7.5

Result = TypeVar("Result")


class NoDiagrams(ExactAnswers):
    """The way of before: every regime settles by completions."""

    def knows(self, regime: str) -> bool:  # noqa: ARG002 - whichever it is
        """Tell that there is no diagram."""
        return False


def measure(settings: Settings) -> Iterator[Row]:
    """Yield what compiling, a question of strictness, and settling take."""
    panel = open_bench(ROOT).panel()
    compiling = []
    for _ in range(settings.rounds):
        loading, panel = _timed(_load)
        compiling.append(_timed(partial(_compile, panel))[0] / loading)
    what = f"{len(panel.names)} regimes made diagrams, over loading the bench"
    yield Row(NAME, what, Spread.of(compiling), "times", at_most=3)
    # A few pairs differ only on requests that cannot be said where dates in force count.
    undated = panel.undated()
    questions = [1000 * each for _ in range(settings.rounds) for each in _questions(undated)]
    what = "whether one regime refuses all that another does, with a witness"
    yield Row(NAME, what, Spread.of(questions), "milliseconds", at_most=MILLISECONDS)
    count = REQUESTS_WHEN_QUICK if settings.quick else REQUESTS
    requests = _requests(panel, count)
    ratios = []
    for _ in range(1 if settings.quick else min(settings.rounds, 3)):
        by_diagrams, by_completions = _load(), _without_diagrams(_load())
        exact, decided = _timed(partial(by_diagrams.decide, requests))
        tried, completed = _timed(partial(by_completions.decide, requests))
        _refuse_differences(decided, completed)
        ratios.append(tried / exact)
    what = f"{count} requests with unknown facts settled by completions, over by diagrams"
    yield Row(NAME, what, Spread.of(ratios), "times", at_least=8)


def _compile(panel: Panel) -> None:
    diagrams = panel.diagrams()
    for name in panel.names:
        if diagrams.of(name).why:
            raise DisagreementError(f"{name} has no diagram")


def _questions(panel: Panel) -> Iterator[float]:
    """Yield the seconds that each ordered pair of regimes takes."""
    every = EveryRequest(panel, dates_count=False)
    refuses = {name: every.where(name, _is_refused) for name in panel.names}
    for one, other in permutations(panel.names, 2):
        started = time.process_time()
        found = every.search(refuses[other] - refuses[one])
        yield time.process_time() - started
        if found.ended is Ended.OPEN:
            raise DisagreementError(f"{one}, {other}: {found.why}")


def _is_refused(decision: Decision) -> bool:
    return decision.outcome is Outcome.REFUSE


def _requests(panel: Panel, count: int) -> list[Request]:
    """Return requests of which many facts are unknown, the same each time."""
    chance = Random(11)
    cutters = panel.diagrams().space.cutters
    found: list[Request] = []
    while len(found) < count:
        told: dict[str, Value] = {
            name: chance.choice(chance.choice(cutters[name].classes).values)
            for name in chance.sample(list(cutters), chance.randrange(MOST_STATED))
        }
        unknown = chance.sample(list(cutters), chance.randint(1, MOST_UNKNOWN))
        try:
            found.append(
                make_request(panel.vocabulary, {**told, **dict.fromkeys(unknown, UNKNOWN)})
            )
        except ContradictionError:
            continue
    return found


def _load() -> Panel:
    return open_bench(ROOT).panel()


def _without_diagrams(panel: Panel) -> Panel:
    """Return a panel that settles nothing by diagrams."""
    vars(panel)["exact_answers"] = NoDiagrams(panel.vocabulary, panel.composed)
    return panel


def _refuse_differences(
    exact: Sequence[Sequence[Decision]], tried: Sequence[Sequence[Decision]]
) -> None:
    for one, other in zip(exact, tried, strict=True):
        for a, b in zip(one, other, strict=True):
            if a != b and "not settled" not in (b.note or ""):
                raise DisagreementError(f"{a} by a diagram, {b} by completions")


def _timed(work: Callable[[], Result]) -> tuple[float, Result]:
    started = time.process_time()
    result = work()
    return time.process_time() - started, result
