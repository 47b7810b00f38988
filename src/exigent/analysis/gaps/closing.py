"""Requests that close gaps, and the proof that none can."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from exigent.analysis.gaps.asked import AskedRequests
from exigent.analysis.gaps.goal import Goal
from exigent.analysis.gaps.subject import Subject
from exigent.symbolic import (
    FALSE,
    NotCompiledError,
    PlainestRequests,
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


class Closer:
    """Looks for the plainest requests that reach the goals of one regime."""

    def __init__(self, subject: Subject) -> None:
        """Look on behalf of a subject."""
        self._subject = subject
        self._regions = subject.regions
        self._space = subject.regions.space
        self._requests = PlainestRequests(self._space)

    def close(self, goal: Goal, pool: Sequence[AskedRequests] = ()) -> Closing:
        """Return a request that reaches a goal, as the engines themselves have it.

        It is one of those of `pool` if any does, else the plainest one.
        """
        try:
            for asked in pool:
                if known := self._subject.reaching(goal, asked, 1):
                    return Closing(known[0])
            found = self._regions.of(goal)
            if found.node == FALSE and not found.why:
                return Closing(None, is_impossible=True)
            for request in self._candidates(goal, found.node):
                asked = AskedRequests(self._subject.panel, [request])
                if self._subject.reaching(goal, asked, 1):
                    return Closing(request)
        except TooLargeError:
            return Closing(None, why=too_large(self._space))
        return Closing(None, why=found.why or "no such request can be said")

    def _candidates(self, goal: Goal, reached: int) -> Iterator[Request]:
        """Yield requests of a region, the plainest first, those last that state a day."""
        space, nodes = self._space, self._space.nodes
        for is_dated in (False, True) if space.dated_level is not None else (False,):
            region = nodes.both(reached, space.dated(is_dated))
            if region == FALSE:
                continue
            parts: tuple[int, ...] = ()

            def tries() -> Iterator[tuple[bool, Sequence[int]]]:
                # What stays unknown mostly makes no difference; to see that it makes none costs.
                nonlocal parts
                yield True, ()
                parts = self._regions.parts(goal)
                yield True, parts
                yield False, ()

            request = None
            with suppress(NotCompiledError):
                for request in self._requests.among(region, tries(), is_dated=is_dated):
                    yield request
            if request is not None:
                # What the decisions turn on may be left open as well.
                read = {level for part in parts for level in nodes.tested(part)}
                names = {space.fact_at[level] for level in read if level in space.fact_at}
                more = state_more(space, request, names)
                if more is not None:
                    yield more
