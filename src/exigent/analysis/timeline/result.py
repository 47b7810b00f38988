"""What came out about duties over time, as data that reports and programs read."""

from __future__ import annotations

import datetime

import msgspec

from exigent.words import Decision, DutyState, ExitCode, Outcome, Status

VERSION = 1


class StatusChange(msgspec.Struct, frozen=True):
    """How a duty stands from a time on, as clocks in the regime's zone show it, and why.

    `at` is `2026-03-09` or `2026-03-09 22:10`; where `is_after`, it stands so once that day, or
    that minute, is over. It is empty where it stood so before anything that is told.
    """

    at: str
    status: Status
    is_after: bool = False
    why: str = ""


class Deadline(msgspec.Struct, frozen=True):
    """When the time of a duty ends, in UTC, and as clocks in the regime's zone show it.

    Where it is not known to the minute, it is between `first` and `last`; `first` is None where
    nobody knows how early it may be. `says` is `by 2026-03-09 22:10` or `between 2026-03-09 and
    2026-03-10`. Where it `is_in_days`, it is the end of a day.
    """

    says: str
    first: datetime.datetime | None
    last: datetime.datetime
    is_in_days: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it may be in several minutes."""
        return self.first != self.last


class DutyCourse(msgspec.Struct, frozen=True):
    """A duty in English, how it stands at the end of what was asked for, and how it came to that.

    `label` says who must do what by when, and `says` all that hangs on it besides. `once_told` is how
    it stood once the last event that is told had happened; `deadline` is None where nobody can
    count one.
    """

    says: str
    label: str
    state: DutyState
    course: tuple[StatusChange, ...]
    once_told: Status
    deadline: Deadline | None = None


class PlacedEvent(msgspec.Struct, frozen=True):
    """An event that was told, in English, and when it happened under a regime.

    `at` is empty where nobody knows it; then `when` says what is known.
    """

    event: str
    says: str
    at: str
    when: str = ""
    is_known: bool = True


class RegimeLane(msgspec.Struct, frozen=True):
    """A regime with its answer and the duties that this brings.

    `zone` is where its clocks are, and `until` is the last time that was looked at. `note` says
    what a reader must know besides: that it would have refused, though what was asked for was
    given. `doubts` are sentences on what is disputed or was not checked: `contested: ...`.
    """

    regime: str
    title: str
    file: str
    kind: str
    zone: str
    decision: Decision
    says: str
    events: tuple[PlacedEvent, ...]
    duties: tuple[DutyCourse, ...]
    until: str
    note: str = ""
    doubts: tuple[str, ...] = ()


class DutyTimeline(msgspec.Struct, frozen=True):
    """A scenario with its events, and a lane for each regime.

    `events` are as the scenario tells them; `on` is the time that was asked for, or nothing.
    """

    version: int
    feature: str
    title: str
    file: str
    line: int
    on: str
    events: tuple[PlacedEvent, ...]
    lanes: tuple[RegimeLane, ...]

    @property
    def exit_code(self) -> ExitCode:
        """How the question ends: a duty stands as it stands, and is no gate."""
        failed = any(lane.decision.outcome is Outcome.ERROR for lane in self.lanes)
        return ExitCode.ENGINE_FAILED if failed else ExitCode.OK
