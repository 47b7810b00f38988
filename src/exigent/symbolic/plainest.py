"""Requests of a region from the plainest on, each as one that can be made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress

from exigent.symbolic.space import Space
from exigent.symbolic.witness import Witnesses
from exigent.words import ContradictionError, Known, Request, make_request

Try = tuple[bool, Sequence[int]]
"""Whether facts may stay unknown that are so in an ordinary request, and what answers alike then."""


class PlainestRequests:
    """Finds plainest requests of regions of a space; what all searches share is made once."""

    def __init__(
        self,
        space: Space,
        stated: Mapping[str, Known] | None = None,
        *,
        dates_count: bool = True,
    ) -> None:
        """Find requests that state some facts already.

        `dates_count` says whether stating the day, too, would bring in dates in force.
        """
        self._space = space
        self._stated = dict(stated or {})
        self._dates_count = dates_count
        self._witnesses: dict[tuple[bool, bool], Witnesses] = {}

    def prepare(self, *, is_dated: bool) -> None:
        """Make what searches share; among nodes that are lent it cannot be made any more."""
        for leaves_unknown in (True, False):
            self._finder(leaves_unknown, is_dated)

    def among(
        self, region: int, tries: Iterable[Try], *, is_dated: bool = False
    ) -> Iterator[Request]:
        """Yield the plainest request of a region that each try finds, none of them twice.

        `is_dated` says whether it states its day. Raises NotCompiledError and TooLargeError.
        """
        told: list[Mapping[str, Known]] = []
        for leaves_unknown, parts in tries:
            finder = self._finder(leaves_unknown, is_dated)
            with self._space.lent():
                facts = finder.find(region, parts)
            if facts is not None and facts not in told:
                told.append(facts)
                with suppress(ContradictionError):
                    yield make_request(self._space.vocabulary, facts)

    def _finder(self, leaves_unknown: bool, is_dated: bool) -> Witnesses:
        key = (leaves_unknown, is_dated)
        if key not in self._witnesses:
            self._witnesses[key] = Witnesses(
                self._space,
                self._stated,
                is_dated=is_dated,
                dates_count=self._dates_count,
                leaves_unknown=leaves_unknown,
            )
        return self._witnesses[key]
