"""What a regime says of itself: kind, dates, sources, and what its engine is to read."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from exigent.files import Table
from exigent.regime.left import RulesLeft
from exigent.words import UNKNOWN, Known, Location, Truth, Value, written

TECHNICAL = "technical"


class Kind(StrEnum):
    """What sort of policy a regime is."""

    TECHNICAL = "technical"
    PROVIDER_LAW = "provider_law"
    AGENCY_LAW = "agency_law"
    PROVIDER_POLICY = "provider_policy"
    PROPOSAL = "proposal"


class SourceStatus(StrEnum):
    """How far a source was checked: read itself, read in a copy, or not at all."""

    VERIFIED = "verified"
    SECONDARY = "secondary"
    UNVERIFIED = "unverified"


class Combining(StrEnum):
    """How a stack's layers combine: law before policy, or as XACML 3.0, appendix C, names it."""

    LAW_FIRST = "law_first"
    DENY_OVERRIDES = "deny_overrides"
    PERMIT_OVERRIDES = "permit_overrides"
    FIRST_APPLICABLE = "first_applicable"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule or a fact comes from.

    `unread` says which parts of it nobody read, and `last_read` when it was looked at last.
    """

    id: str
    title: str
    outlet: str = ""
    date: str = ""
    address: str = ""
    status: SourceStatus = SourceStatus.VERIFIED
    note: str = ""
    unread: str = ""
    last_read: str = ""


@dataclass(frozen=True, slots=True)
class InForce:
    """The first and the last day on which a regime is in force; None where there is none."""

    first: datetime.date | None = None
    last: datetime.date | None = None

    def excludes(self, day: Value) -> Truth:
        """Tell whether a day lies outside; None where that turns on which day it is."""
        if self.first is None and self.last is None:
            return False
        if day is UNKNOWN:
            return None
        return isinstance(day, datetime.date) and not self.covers(day)

    def covers(self, day: datetime.date) -> bool:
        """Tell whether a day lies within the dates."""
        return (self.first is None or day >= self.first) and (self.last is None or day <= self.last)

    def days(self) -> frozenset[Known]:
        """Return the first and the last day, as far as there are any."""
        return frozenset(day for day in (self.first, self.last) if day is not None)

    def __str__(self) -> str:
        if self.first and self.last:
            return f"in force from {written(self.first)} to {written(self.last)}"
        if self.first:
            return f"in force from {written(self.first)}"
        return f"in force until {written(self.last)}" if self.last else "in force on any date"


@dataclass(frozen=True, slots=True)
class Stack:
    """The regimes that are layers of another, and how their answers combine."""

    layers: tuple[str, ...]
    combining: Combining


@dataclass(frozen=True, slots=True)
class Clock:
    """How a regime counts time: the zone whose clocks it means, and the working days it knows.

    `calendar` is the name of one of the vocabulary, or nothing. Where `moves`, a last day that
    is no working day moves to the next one.
    """

    zone: str = "UTC"
    calendar: str = ""
    moves: bool = False

    def __str__(self) -> str:
        if not self.calendar:
            return f"time of {self.zone}"
        moving = ", to which a last day moves" if self.moves else ""
        return f"time of {self.zone}, working days of the calendar {self.calendar}{moving}"


@dataclass(frozen=True, slots=True)
class Manifest:
    """One regime as its file describes it.

    `settings` is the whole file, of which the engine reads the keys that are its own;
    `folder` is where the file lies, and with it what else the engine reads; `left` says
    where a variant changes some of the rules on one ground. `clock` is None where the file says
    nothing of how time is counted.
    """

    name: str
    title: str
    kind: Kind
    location: Location
    settings: Table
    folder: Path = Path()
    jurisdiction: str = ""
    about: str = ""
    in_force: InForce = InForce()
    sources: Mapping[str, Source] = field(default_factory=dict)
    engine: str = "rules"
    over_technical: bool = True
    extends: str = ""
    left: tuple[RulesLeft, ...] = ()
    stack: Stack | None = None
    clock: Clock | None = None

    @property
    def path(self) -> str:
        """The file as readers see it."""
        return self.location.path


def titles_of(manifests: Mapping[str, Manifest]) -> dict[str, str]:
    """Return the title of each regime by its name."""
    return {name: manifest.title for name, manifest in manifests.items()}
