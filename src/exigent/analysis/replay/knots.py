"""What constraints make of facts: which cannot be so, and what is assumed where nobody states it.

Constraints are put to the vocabulary itself, once for each way in which rows state the facts that
constraints tie together; the facts of two knots of constraints bear on each other in nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from exigent.analysis.replay.answering import stated_of
from exigent.columns import WRONG, FactCodes
from exigent.words import (
    ContradictionError,
    Value,
    Vocabulary,
    constraints_in_doubt,
    make_request,
)

# How a way to state the facts of a knot ends: it can be, more may be known later, or it cannot;
# of several knots the worst counts.
FIRM, IN_DOUBT, IMPOSSIBLE = 0, 1, 2

Way = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Settled:
    """How a way to state facts ends, and the values that these have then."""

    ends: int
    values: tuple[Value, ...]


@dataclass
class Knot:
    """Facts that constraints tie together; `seen` are the ways to state them met so far."""

    vocabulary: Vocabulary
    codes: Mapping[str, FactCodes]
    seen: dict[Way, Settled] = field(default_factory=dict)

    def settle(self, way: Way) -> Settled:
        """Return what comes of the facts where they have these codes."""
        found = self.seen.get(way)
        if found is None:
            found = self.seen[way] = self._settled(way)
        return found

    def _settled(self, way: Way) -> Settled:
        nothing = Settled(IMPOSSIBLE, tuple(one.plainest[0] for one in self.codes.values()))
        if WRONG in way:
            return nothing
        stated = dict(stated_of(dict(zip(self.codes, way, strict=True)), self.codes))
        try:
            request = make_request(self.vocabulary, stated)
        except ContradictionError:
            return nothing
        doubt = IN_DOUBT if constraints_in_doubt(self.vocabulary, request) else FIRM
        return Settled(doubt, tuple(request.values[name] for name in self.codes))


def facts_of_knots(vocabulary: Vocabulary) -> list[Sequence[str]]:
    """Return the facts of each knot of a vocabulary's constraints, no fact in two of them."""
    found: list[set[str]] = []
    for tie in vocabulary.constraints:
        touched = [one for one in found if one & tie.tied]
        found = [one for one in found if not one & tie.tied]
        found.append(set(tie.tied).union(*touched))
    return [[name for name in vocabulary.facts if name in one] for one in found]
