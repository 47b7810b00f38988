"""The search for what turns the answer of a policy of which no diagram can be made.

Every answer comes from asking the regime again, so that it holds for any engine. Single
changes are tried first, then two at once, then three, leaving out whatever has a part
that turns the answer already. Of larger sets it tells nothing.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from math import prod

from exigent.analysis.flip.options import Option, Options
from exigent.analysis.flip.result import FlipGroup, FlipResult, WantedAnswer, found_flip
from exigent.bench import Panel, Regime
from exigent.symbolic import FALSE, MOST_COMPLETIONS, Cuts, Space, open_up
from exigent.words import UNKNOWN, ContradictionError, Outcome, Request, make_request

MOST_SEARCHED = 3
MOST_DECISIONS = 200_000
_AT_ONCE = 2_000

_SearchedChange = tuple[Option, ...]
ChangedRequest = tuple[_SearchedChange, Request]


def search_flips(
    panel: Panel,
    regime: Regime,
    request: Request,
    goal: WantedAnswer,
    options: Options,
    most: int = MOST_SEARCHED,
    most_decisions: int = MOST_DECISIONS,
    advance: Callable[[int], None] = lambda _: None,
) -> FlipResult:
    """Find all smallest sets of up to `most` changed facts that lead to the goal.

    Stops after `most_decisions`, where a request that states facts to be unknown counts
    as many as there are ways to complete these. `advance` is told how many requests more were tried.
    """
    column = panel.names.index(regime.name)
    space = Space(panel.vocabulary, Cuts())
    flips: list[FlipGroup] = []
    failed: list[FlipGroup] = []
    turning: set[frozenset[Option]] = set()
    room = most_decisions
    tried = 0
    for size in range(1, most + 1):
        changes = _changes(panel, request, options, size, turning)
        found: list[FlipGroup] = []
        while batch := list(itertools.islice(changes, _AT_ONCE)):
            affordable = _affordable(batch, options, room)
            room -= sum(_cost(trial, options) for trial in affordable)
            decisions = panel.decide([changed for _, changed in affordable])
            for (change, changed), row in zip(affordable, decisions, strict=True):
                alone = tuple((option,) for option in change)
                flip = found_flip(request, alone, changed, row[column])
                if flip.decision.outcome is Outcome.ERROR:
                    # What no constraint allows is answered with an error, and is no failure.
                    if open_up(space, changed).ways != FALSE:
                        failed.append(flip)
                elif goal.is_met_by(flip.decision):
                    found.append(flip)
            tried += len(affordable)
            advance(len(affordable))
            if len(affordable) < len(batch):
                return FlipResult((*flips, *found), tried, most, size - 1, tuple(failed))
        flips += found
        turning.update(frozenset(option for (option,) in flip.alternatives) for flip in found)
    return FlipResult(tuple(flips), tried, most, most, tuple(failed))


def _changes(
    panel: Panel, request: Request, options: Options, size: int, turning: set[frozenset[Option]]
) -> Iterator[ChangedRequest]:
    """Yield the sets of changes without a part that turns the answer, and that can be."""
    stated = request.stated_values
    for names in itertools.combinations(options.of, size):
        for change in itertools.product(*(options.of[name] for name in names)):
            if _has_part_in(change, turning):
                continue
            facts = {**stated, **{option.fact: option.value for option in change}}
            try:
                yield change, make_request(panel.vocabulary, facts)
            except ContradictionError:
                continue


def _has_part_in(change: _SearchedChange, turning: set[frozenset[Option]]) -> bool:
    sizes = range(1, len(change)) if turning else ()
    parts = (part for size in sizes for part in itertools.combinations(change, size))
    return any(frozenset(part) in turning for part in parts)


def _affordable(
    batch: Sequence[ChangedRequest], options: Options, room: int
) -> list[ChangedRequest]:
    spent = itertools.accumulate(_cost(trial, options) for trial in batch)
    return [trial for trial, cost in zip(batch, spent, strict=True) if cost <= room]


def _cost(trial: ChangedRequest, options: Options) -> int:
    request = trial[1]
    # What is ordinarily unknown hardly any rule turns on, and is then not completed at all.
    unknown = [name for name in request.stated if request.values[name] is UNKNOWN]
    ways = prod(options.ways[name] for name in unknown if name in options.ways)
    return min(max(ways, 1), MOST_COMPLETIONS)
