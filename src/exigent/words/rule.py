"""A rule of a policy: when it applies, what it decides, and which duties come with that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from exigent.words.condition import Condition, Truth
from exigent.words.decision import Decision, Obligation
from exigent.words.location import Location


@dataclass(frozen=True, slots=True)
class Duty:
    """An obligation, and the condition under which it falls away."""

    obligation: Obligation
    unless: Condition | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as readers see it; `when` is None for what applies otherwise.

    `contested` and `unverified` say in a sentence what is disputed or was not checked; `quote`
    holds the words of the source that decide, where they may be quoted.
    """

    id: str
    when: Condition | None
    decision: Decision
    because: str
    source: str
    contested: str
    unverified: str
    duties: tuple[Duty, ...]
    location: Location
    quote: str = ""

    @property
    def waivers(self) -> tuple[Condition, ...]:
        """The conditions under which one of its duties falls away."""
        return tuple(duty.unless for duty in self.duties if duty.unless is not None)

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """All that its answer turns on: when it applies, and what waives its duties."""
        return self.waivers if self.when is None else (self.when, *self.waivers)

    def decide(self, waived: Iterable[Truth]) -> Decision:
        """Return its decision with the duties that are left; `waived` is told of each, in order."""
        told = zip(self.duties, waived, strict=True)
        owed = tuple(duty.obligation for duty, is_waived in told if not is_waived)
        return msgspec.structs.replace(self.decision, obligations=owed)
