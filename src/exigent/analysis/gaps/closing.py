"""Requests that close gaps, and the proof that none can."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from exigent.analysis.gaps.asked import AskedRequests
from exigent.analysis.gaps.goal import Goal
from exigent.analysis.gaps.regions import GoalRegions
from exigent.analysis.gaps.subject import Subject
from exigent.symbolic import (
    FALSE,
    NotCompiledError,
    TooLargeError,
    state_more,
    too_large,
)
from exigent.words import Request


@dataclass(frozen=True, slots=True)
class Closing:
    """What closes a gap, if there is something that does.

    `is_impossible` if it is proved that no request reaches the goal. If neither, `why` says
    why it is not known, or what there is cannot be said.
    """

    request: Request | None
    is_impossible: bool = False
    why: str = ""


def close_gap(subject: Subject, goal: Goal, pool: Sequence[AskedRequests] = ()) -> Closing:
    """Return a request that reaches a goal of a regime, as the engines themselves have it.

    It is one of those of `pool` if any does, else the plainest one.
    """
    regions = subject.regions
    try:
        for asked in pool:
            if known := subject.reaching(goal, asked, 1):
                return Closing(known[0])
        found = regions.of(goal)
        if found.node == FALSE and not found.why:
            return Closing(None, is_impossible=True)
        for request in _candidates(regions, goal, found.node):
            if subject.reaching(goal, AskedRequests(subject.panel, [request]), 1):
                return Closing(request)
    except TooLargeError:
        return Closing(None, why=too_large(regions.space))
    return Closing(None, why=found.why or "no such request can be said")


def _candidates(regions: GoalRegions, goal: Goal, reached: int) -> Iterator[Request]:
    """Yield requests of a region, the plainest first, those last that state a day."""
    space, nodes = regions.space, regions.space.nodes
    for is_dated in (False, True) if space.dated_level is not None else (False,):
        region = nodes.both(reached, space.dated(is_dated))
        if region == FALSE:
            continue
        parts: list[int] = []
        request = None
        with suppress(NotCompiledError):
            for request in regions.requests.among(
                region, _tries(regions, goal, parts), is_dated=is_dated
            ):
                yield request
        if request is not None:
            # What the decisions turn on may be left open as well.
            read = {level for part in parts for level in nodes.tested(part)}
            names = {space.fact_at[level] for level in read if level in space.fact_at}
            more = state_more(space, request, names)
            if more is not None:
                yield more


def _tries(
    regions: GoalRegions, goal: Goal, parts: list[int]
) -> Iterator[tuple[bool, Sequence[int]]]:
    """Yield ways to look for requests; the answers that tell them apart become `parts`."""
    # What stays unknown mostly makes no difference; to see that it makes none costs.
    yield True, ()
    parts += regions.parts(goal)
    yield True, parts
    yield False, ()
