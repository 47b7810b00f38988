"""What came of looking for gaps, as data that reports are made of."""

from __future__ import annotations

import msgspec

from exigent.words import ExitCode

VERSION = 3


class Count(msgspec.Struct, frozen=True):
    """How many goals the scenarios reach, of those that a request can reach."""

    reached: int
    of: int

    @property
    def percent(self) -> int:
        """The share in percent, rounded down, so that 100 means all."""
        return 100 * self.reached // self.of if self.of else 100

    def is_at_least(self, percent: int) -> bool:
        """Tell whether the share is at least so many percent."""
        return 100 * self.reached >= percent * self.of


class Gap(msgspec.Struct, frozen=True):
    """A goal that no scenario reaches.

    `rule` has its layer's name before it in a stack. `condition` is what is to be seen as
    `truth`, in English; both are empty for a goal of the rule itself. `scenario` is the number
    of the ready scenario that closes it; None if none was found, and `not_proved` then says why
    it is not known that none can.
    """

    rule: str
    file: str
    line: int
    measure: str
    condition: str
    truth: bool | None
    is_duty: bool
    scenario: int | None = None
    not_proved: str = ""


class DutyGap(msgspec.Struct, frozen=True):
    """A duty with a time that no scenario tells to be kept, or, not `kept`, to be broken.

    `duty` is a sentence without its full stop.
    """

    rule: str
    file: str
    line: int
    duty: str
    kept: bool


class RegimeGaps(msgspec.Struct, frozen=True):
    """One regime: what is reached, what is not, and what no request can reach.

    Where `not_looked_into` says why something of it cannot be measured, `total` is None.
    `duties` counts each duty with a time twice, once kept and once broken; it is no part of the
    total, and None where there are none. `open_duties` are those that are not seen so.
    """

    name: str
    title: str
    hit: Count
    decisive: Count
    conditions: Count
    total: Count | None
    gaps: tuple[Gap, ...]
    impossible: tuple[Gap, ...]
    not_looked_into: tuple[str, ...]
    duties: Count | None = None
    open_duties: tuple[DutyGap, ...] = ()


class ReadyScenario(msgspec.Struct, frozen=True):
    """A scenario that closes gaps; `closes` says which, in words."""

    name: str
    text: str
    closes: tuple[str, ...]


class Failure(msgspec.Struct, frozen=True):
    """An engine that failed on scenarios, so that nothing is known of these."""

    regime: str
    note: str
    scenarios: int


class Gaps(msgspec.Struct, frozen=True):
    """Everything found.

    `left_out` scenarios have steps in Python, and no request that could be looked at.
    """

    version: int
    scenarios: int
    left_out: int
    regimes: tuple[RegimeGaps, ...]
    ready: tuple[ReadyScenario, ...]
    failures: tuple[Failure, ...]
    at_least: int | None

    @property
    def missed(self) -> tuple[RegimeGaps, ...]:
        """The regimes that do not reach what is asked for; what is not measured never does."""
        wanted = self.at_least
        if wanted is None:
            return ()
        return tuple(r for r in self.regimes if r.total is None or not r.total.is_at_least(wanted))

    @property
    def exit_code(self) -> ExitCode:
        """How the command ends: an engine that failed weighs more than a gate."""
        if self.failures:
            return ExitCode.ENGINE_FAILED
        return ExitCode.GATE_NOT_MET if self.missed else ExitCode.OK
