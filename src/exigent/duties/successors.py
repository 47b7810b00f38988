"""Duties together with those that take their place once they are broken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from exigent.duties.standing import Course, DutyStanding, stand
from exigent.duties.timed_duty import TimedDuty
from exigent.words import Status


def stand_with_others(
    duty: TimedDuty, course: Course, at: int, broken: int | None
) -> Iterator[DutyStanding]:
    """Yield how a duty stands, and then those that take its place."""
    own = stand(duty, course, at, broken)
    yield own
    for other in duty.otherwise:
        if own.status.is_breach:
            yield from stand_with_others(other, course, at, own.breach)
        else:
            yield from not_owed(other)


def not_owed(duty: TimedDuty) -> Iterator[DutyStanding]:
    """Yield that a duty, and those that take its place, are not owed."""
    for _ in all_of(duty):
        yield DutyStanding(Status.NOT_OWED)


def all_of(duty: TimedDuty) -> Iterator[TimedDuty]:
    """Yield a duty, and those that take its place."""
    yield duty
    for other in duty.otherwise:
        yield from all_of(other)


def starts_of(duty: TimedDuty, above: Iterable[str]) -> Iterator[frozenset[str]]:
    """Yield from which events the time of a duty can run, and of those that take its place.

    Where none is named it runs from when the duty above was broken.
    """
    own = frozenset([duty.run_from] if duty.run_from else above)
    yield own
    breaking = own.union([duty.before, *duty.broken_by])
    for other in duty.otherwise:
        yield from starts_of(other, breaking)
