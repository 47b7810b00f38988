"""Timelines made by hand, of any size: what the drawings and texts are tried on."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from exigent.analysis.timeline import (
    VERSION,
    Deadline,
    DutyCourse,
    DutyTimeline,
    PlacedEvent,
    RegimeLane,
    StatusChange,
    time_in,
)
from exigent.words import Decision, DutyState, Mode, Obligation, Outcome, Status

GIVEN = PlacedEvent("disclosure", "the key is handed over", "2026-03-06 22:10")
APPLIED = PlacedEvent("application", "71 hours later the guest applies", "2026-03-09 21:10")
REFUSED = PlacedEvent("refusal", "the warden refuses", "2026-03-20")
PERHAPS = PlacedEvent(
    "destruction", "it is not known whether the copy was destroyed", "", is_known=False
)
EVENTS = (GIVEN, APPLIED, REFUSED, PERHAPS)
_TOLD = "2026-03-20"
_SINCE = "2026-03-06 22:10"


def make_course(
    says: str, by: str, *changes: tuple[str, Status] | tuple[str, Status, bool], why: str = ""
) -> DutyCourse:
    """Return a duty with its course; its deadline is told as its obligation's."""
    course = tuple(StatusChange(*_ordered(change), why=why) for change in changes)
    obligation = Obligation("agency", says.partition(" ")[2] or says)
    state = DutyState(obligation, course[-1].status, course[0].at, by, why)
    before = [one for one in course if one.at <= _TOLD and not one.is_after]
    once_told = before[-1].status if before else Status.NOT_OWED
    late = [one for one in course if one.at < _TOLD and one.is_after]
    return DutyCourse(
        says, says, state, course, late[-1].status if late else once_told, _deadline(by)
    )


def _deadline(by: str) -> Deadline | None:
    moment = time_in(by)
    if moment is None:
        return None
    clock = moment.clock or datetime.time(23, 59)
    local = datetime.datetime.combine(moment.day, clock, ZoneInfo("Europe/Zurich"))
    due = local.astimezone(datetime.UTC)
    return Deadline(f"by {by}", due, due, moment.clock is None)


def _ordered(change: Sequence[object]) -> tuple[str, Status, bool]:
    at, status, *after = change
    assert isinstance(at, str)
    assert isinstance(status, Status)
    return at, status, bool(after and after[0])


DUTIES = (
    make_course(
        "the agency must apply for a warrant within 72 hours",
        "2026-03-09 22:10",
        (_SINCE, Status.OWED),
        ("2026-03-09 21:10", Status.FULFILLED),
    ),
    make_course(
        "the agency must notify the owner within 3 court days",
        "2026-03-11",
        (_SINCE, Status.OWED),
        ("2026-03-11", Status.BROKEN, True),
        why="nothing tells that it was done, and its time ended on 2026-03-11",
    ),
    make_course(
        "the agency must destroy the footage within 60 days",
        "2026-05-05",
        (_SINCE, Status.OWED),
        ("2026-05-05", Status.UNKNOWN, True),
        why="it is not known whether the copy was destroyed",
    ),
    make_course(
        "the provider must preserve the footage for 90 days",
        "2026-06-04",
        (_SINCE, Status.OWED),
        ("2026-06-04", Status.FULFILLED, True),
    ),
    make_course(
        "the agency must ask a court to approve what was done within 3 court days",
        "2026-03-11",
        (_SINCE, Status.OWED),
        ("2026-03-11", Status.BROKEN, True),
        ("2026-03-20", Status.LATE),
        why="it was done on 2026-03-20, and its time ended on 2026-03-11",
    ),
    make_course(
        "the agency must keep silent about the request",
        "",
        (_SINCE, Status.OWED),
        ("2026-03-20", Status.LIFTED),
        why="the warden refuses",
    ),
    make_course("the agency must keep a record of the request", "", (_SINCE, Status.OWED)),
    make_course(
        "the agency must inform the owner in writing once it is broken",
        "",
        ("2026-06-04", Status.NOT_OWED, True),
        why="its time has not begun",
    ),
)


def make_lane(name: str, duties: Sequence[DutyCourse], *, refuses: bool = False) -> RegimeLane:
    """Return a lane of these duties, or of a regime that would have refused."""
    decision = (
        Decision(Outcome.REFUSE, Mode.NO_GROUND) if refuses else Decision(Outcome.ALLOW, Mode.MAY)
    )
    return RegimeLane(
        regime=name,
        title=f"The rules of {name}",
        file=f"regimes/{name}.yaml",
        kind="proposal",
        zone="Europe/Zurich",
        decision=decision,
        says="refuse: has no ground to disclose" if refuses else "allow: may disclose, need not",
        events=EVENTS,
        duties=tuple(duties),
        until="2026-06-04",
        note="it would have refused, and the key was handed over all the same" if refuses else "",
    )


def make_timeline(lanes: Sequence[RegimeLane], on: str = "") -> DutyTimeline:
    """Return a timeline of these lanes."""
    return DutyTimeline(
        VERSION, "Keys", "A guest forgets the warden", "features/keys.feature", 12, on, EVENTS,
        tuple(lanes),
    )  # fmt: skip


def three_regimes() -> DutyTimeline:
    """Return one with duties of every status, and a regime that would have refused."""
    return make_timeline(
        [
            make_lane("il-phpa", DUTIES[:4]),
            make_lane("ca-calecpa", DUTIES[4:]),
            make_lane("markey", (), refuses=True),
        ]
    )


def many_regimes(number: int = 21) -> DutyTimeline:
    """Return one of so many regimes, a third of which have no duties."""
    return make_timeline(
        [
            make_lane(f"regime-of-some-land-{at}", () if at % 3 == 2 else DUTIES[at % 5 :][:3],
                      refuses=at % 3 == 2)
            for at in range(number)
        ]
    )  # fmt: skip
