"""What is wanted of a regime, and what came of looking for changes that lead there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from exigent.analysis.flip.options import Option
from exigent.words import Decision, Mode, Outcome, Request

Change = tuple[tuple[Option, ...], ...]
"""For each fact that changes the options to change it, any choice of which comes to the same."""


@dataclass(frozen=True, slots=True)
class WantedAnswer:
    """The answer that is wanted; None for any mode."""

    outcome: Outcome
    mode: Mode | None = None

    def is_met_by(self, decision: Decision) -> bool:
        """Tell whether a decision is what is wanted."""
        return decision.outcome is self.outcome and self.mode in (None, decision.mode)


@dataclass(frozen=True, slots=True)
class FoundFlip:
    """A set of changes that turns the answer, the request that the first of each make, and its answer."""

    change: Change
    request: Request
    decision: Decision


@dataclass(frozen=True, slots=True)
class FlipResult:
    """What came out: `tried` requests, of which the engine failed on those in `failed`.

    All sets of up to `most` facts were looked for. If `is_proved` these are all there are, and
    `more` says how many changes there are besides, by the number of facts; `premises` are what
    that takes for granted besides the policies' own text. Else `why` says why that is not known; all sets
    of up to `complete` facts were tried then, and of larger ones some, at the most.
    """

    flips: tuple[FoundFlip, ...]
    tried: int
    most: int
    complete: int
    failed: tuple[FoundFlip, ...] = ()
    is_proved: bool = False
    more: Mapping[int, int] = field(default_factory=dict[int, int])
    premises: tuple[str, ...] = ()
    why: str = ""
