"""The smallest sets of changed facts that lead a request to an answer, whatever their size.

A set is smallest if no part of it leads there. What a request leaves unstated is as in an
ordinary request, or as a constraint assumes it, and stays unknown where nobody knows it: an
answer then has to hold whatever that fact is, unless it is wanted that facts are needed.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Sequence
from functools import reduce

from exigent.symbolic.assuming import assume, levels_of, ties_of
from exigent.symbolic.cutting import NotCompiledError
from exigent.symbolic.families import NO_SET, ONLY_NOTHING, Families
from exigent.symbolic.nodes import END, FALSE, TRUE
from exigent.symbolic.space import Space
from exigent.words import REQUEST_DATE, UNKNOWN, Known, Request

MOST_TOLD = 10

IsMet = Callable[[Sequence[bool]], bool]
_State = tuple[tuple[int, ...], int]


class SmallestChanges:
    """Finds the smallest sets of changes of one request of a space.

    The change of a fact to the class of index n is that of index n + 1 in the sets, and the
    last one is that it becomes unknown, which it may if `may_be_unknown`.
    """

    def __init__(self, space: Space, request: Request, *, may_be_unknown: bool) -> None:
        """Look at a request; raise NotCompiledError for what its assumptions leave open."""
        vocabulary = space.vocabulary
        self.families = Families(space.limits.nodes)
        self._space = space
        self._request = request
        self._may_be_unknown = may_be_unknown
        self._unsaid = [
            name
            for name in vocabulary.facts
            if name in vocabulary.told and name not in request.stated
        ]
        if len(self._unsaid) > MOST_TOLD:
            raise NotCompiledError("constraints may assume too many facts")
        for name in self._unsaid:
            if name in vocabulary.assumable and vocabulary.ordinary[name] is UNKNOWN:
                raise NotCompiledError(f"`{name}` may be assumed, and ordinarily nobody knows it")

    def find(self, parts: Sequence[int], is_met: IsMet) -> int:
        """Return the family of the smallest sets of changes that lead to what is wanted.

        `parts` are conditions one of which holds of every complete request. `is_met` says
        of each whether any way to know what stays unknown leads there, if that is wanted.
        """
        found = NO_SET
        for size in range(len(self._unsaid) + 1):
            for said in itertools.combinations(self._unsaid, size):
                # What says less of such facts is never more than a part of what says more.
                more = self._saying(said, parts, is_met)
                found = self.families.union(found, self.families.without(more, found))
        return found

    def _saying(self, said: Collection[str], parts: Sequence[int], is_met: IsMet) -> int:
        """Return the smallest sets that state just these of the facts that may be assumed."""
        space, nodes = self._space, self._space.nodes
        unstated = self._unstated(said)
        kept = nodes.both(assume(space, ties_of(space), unstated), space.allowed)
        is_dated = self._request.is_dated or REQUEST_DATE in said
        kept = nodes.both(kept, space.dated(is_dated and space.dated_level is not None))
        free = set(levels_of(space, unstated))
        if space.dated_level is not None:
            free.add(space.dated_level)
        starts = tuple(nodes.exists(nodes.both(kept, part), free) for part in parts)
        return self._descend(starts, sorted(levels_of(space, said)), is_met)

    def _unstated(self, said: Collection[str]) -> dict[str, Known]:
        ordinary = self._space.vocabulary.ordinary
        found: dict[str, Known] = {}
        for name in self._unsaid:
            value = ordinary[name]
            if name not in said and value is not UNKNOWN:
                found[name] = value
        return found

    def _descend(self, starts: tuple[int, ...], said: Sequence[int], is_met: IsMet) -> int:
        levels, families = self._space.nodes.levels, self.families
        found: dict[_State, int] = {}

        def go(state: _State) -> int:
            parts, at = state
            made = found.get(state)
            if made is not None:
                return made
            ahead = said[at] if at < len(said) else END
            level = min(ahead, *(levels[part] for part in parts))
            if level == END:
                made = ONLY_NOTHING if is_met([part == TRUE for part in parts]) else NO_SET
            else:
                on = at + (level == ahead)
                unchanged, changes = self._ways_on(parts, level, is_said=level == ahead)
                kept = NO_SET if unchanged is None else go((unchanged, on))
                changed = [
                    NO_SET if way is None else families.without(go((way, on)), kept)
                    for way in changes
                ]
                made = families.node(level, [kept, *changed])
            found[state] = made
            return made

        return go((starts, 0)) if any(part != FALSE for part in starts) else NO_SET

    def _ways_on(
        self, parts: tuple[int, ...], level: int, *, is_said: bool
    ) -> tuple[tuple[int, ...] | None, list[tuple[int, ...] | None]]:
        """Return where it leads not to change a fact, and to change it each way; None if one cannot."""
        space, nodes = self._space, self._space.nodes
        name = space.fact_at[level]
        kids = [nodes.kids_at(part, level) for part in parts]
        classes: list[tuple[int, ...] | None] = list(zip(*kids, strict=True))
        unknown = tuple(reduce(nodes.either, dict.fromkeys(several)) for several in kids)
        if is_said:
            return None, [*classes, unknown if self._may_be_unknown else None]
        if name in self._unsaid:
            return unknown, [None] * (len(classes) + 1)
        value = self._request.values[name]
        if value is UNKNOWN:
            return unknown, [*classes, None]
        present = space.cutters[name].class_of(value)
        unchanged, classes[present] = classes[present], None
        return unchanged, [*classes, unknown if self._may_be_unknown else None]
