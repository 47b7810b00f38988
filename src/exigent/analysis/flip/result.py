"""What is wanted of a regime, and what came of looking for changes that lead there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from exigent.analysis.flip.options import Option
from exigent.words import Decision, Mode, Outcome, Request, Value

Alternatives = tuple[Option, ...]
Change = tuple[Alternatives, ...]
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
class FlipGroup:
    """Alternatives for each of the changed facts: any choice among them leads to `decision`.

    `request` states the first of each. `follows` are facts that nobody changed and that
    constraints assume otherwise once the changes are made.
    """

    alternatives: Change
    request: Request
    decision: Decision
    follows: Mapping[str, Value]

    @property
    def facts(self) -> tuple[str, ...]:
        """The names of the facts that change."""
        return tuple(options[0].fact for options in self.alternatives)


def found_flip(before: Request, change: Change, after: Request, decision: Decision) -> FlipGroup:
    """Return what a set of changes makes of a request, and of its answer."""
    changed = {options[0].fact for options in change}
    follows = {
        name: value
        for name, value in after.values.items()
        if name not in changed and value != before.values[name]
    }
    return FlipGroup(change, after, decision, follows)


@dataclass(frozen=True, slots=True)
class FlipResult:
    """What came out: `tried` requests, of which the engine failed on those in `failed`.

    All sets of up to `most` facts were looked for. If `is_proved` these are all there are, and
    `more` says how many changes there are besides, by the number of facts; `premises` are what
    that takes for granted besides the policies' own text. Else `why` says why that is not known; all sets
    of up to `complete` facts were tried then, and of larger ones some, at the most.
    """

    flips: tuple[FlipGroup, ...]
    tried: int
    most: int
    complete: int
    failed: tuple[FlipGroup, ...] = ()
    is_proved: bool = False
    more: Mapping[int, int] = field(default_factory=dict[int, int])
    premises: tuple[str, ...] = ()
    why: str = ""
