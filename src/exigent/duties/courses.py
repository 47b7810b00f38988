"""Every course that events may have taken, as far as a duty can tell them apart.

Where all is known to the minute, there is one. Else a status turns on which of several minutes comes
first: those of events, the ends of spans that run from them, and the one that is asked about. As
long as none of them can be on either side of another, any course will do. Where some can, enough
minutes are tried for every order that is possible: the bounds of each, and what spans lead to from
them and back, as many times as there are events whose minute is open.
"""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Iterable, Sequence

from exigent.duties.happenings import NO_BOUND, Happening, Happenings
from exigent.duties.local_time import EARLIEST, LATEST
from exigent.duties.orders import Orders, course_of, terms_of_others
from exigent.duties.standing import Course
from exigent.duties.timed_duty import TimedDuty


class Courses:
    """The courses that events may have taken up to a minute."""

    def __init__(self, happenings: Happenings, at: int) -> None:
        self._happenings = happenings
        self._at = at
        told = [(index, one) for index, one in enumerate(happenings.all) if one.earliest <= at]
        self._told = told
        self.opened = [one for _, one in told if not one.is_exact]
        self._open = frozenset(one.event for one in self.opened)
        self._early = course_of([(one.event, one.earliest) for _, one in told], at)
        self._late = self._early
        self._are_days_known = self._are_exact = True
        if not self._open:
            return
        self._late = course_of([(one.event, one.latest) for _, one in told], at)
        day = happenings.local.day
        unclear = [one for one in self.opened if one.is_sure]
        self._are_exact = not unclear
        self._are_days_known = all(day(one.earliest) == day(one.latest) for one in unclear)
        self._apart = _parts_that_are_apart([one for _, one in told], at)
        # Each as often as it is told, since two of them are not seen at a glance.
        self._unsure_told = [one.event for _, one in told if not one.is_sure]
        self._unsure = frozenset(self._unsure_told)
        self._free = _free(happenings, told) if self._unsure else self._unsure
        self._without_free = self._early, self._late
        if self._free:
            rest = [one for _, one in told if one.event not in self._free or one.is_sure]
            early = late = course_of([(one.event, one.earliest) for one in rest], at)
            if not all(one.is_exact for one in rest):
                late = course_of([(one.event, one.latest) for one in rest], at)
            self._without_free = early, late

    def early_and_late(self, duty: TimedDuty) -> tuple[Course, Course] | None:
        """Return a course where all courses make a duty stand alike, as is quickly seen of most.

        It comes twice: with each open minute as early, and as late as can be.
        """
        if self._open.isdisjoint(duty.events):
            return self._early, self._early
        if self._unsure.isdisjoint(duty.events) and self._is_apart(duty):
            return self._early, self._late
        return None

    def ends_alike(self, duty: TimedDuty) -> bool:
        """Tell whether no end of a duty turns on a minute: days are counted, and which is known."""
        return self._are_exact or (self._are_days_known and duty.is_in_days)

    def _is_apart(self, duty: TimedDuty) -> bool:
        """Tell whether each end of a duty is apart from all that was told, and what is asked."""
        if self._apart is None or duty.otherwise:
            return False
        # The end of a day is between the minutes of what happened, and so is an end that is known.
        if self.ends_alike(duty):
            return True
        ends = self._ends(duty)
        if ends is None:
            return False
        if len(ends) > 1:
            ends.sort()
            for before, after in itertools.pairwise(ends):
                if before[1] >= after[0] and before[0] != after[1]:
                    return False
        firsts, lasts = self._apart
        for first, last in ends:
            if first < self._at <= last:
                return False
            position = bisect.bisect_right(firsts, 2 * last + 1)
            if position and lasts[position - 1] > 2 * first:
                return False
        return True

    def _ends(self, duty: TimedDuty) -> list[tuple[int, int]] | None:
        """Return between which minutes each time of a duty ends, None where that is not seen."""
        ends = []
        for term in duty.terms:
            event = term.run_from or duty.run_from
            early = self._early.get(event)
            if early is None:
                continue
            after = term.ending.after
            late = self._late.get(event)
            if late is None or len(late) != len(early):
                return None
            for one, other in zip(early, late, strict=True):
                first = after(one)
                ends.append((first, first if one == other else after(other)))
        return ends

    def possible(self, duty: TimedDuty) -> list[Course] | None:
        """Return courses for every status that a duty may have; None where they are too many.

        Where it makes no difference to the status, the first has each open minute as early, and the
        last as late as can be.
        """
        if self._open.isdisjoint(duty.events):
            return [self._early]
        bearing = [(index, one) for index, one in self._told if one.event in duty.events]
        if not _is_entangled([one for _, one in bearing], duty, self._at):
            return [self._early, self._late]
        corners = self._corners(duty, bearing)
        if corners is not None:
            return corners
        indices = [index for index, _ in bearing]
        return Orders(self._happenings, duty, indices, self._at).courses()

    def _corners(
        self, duty: TimedDuty, bearing: Sequence[tuple[int, Happening]]
    ) -> list[Course] | None:
        """Return the outermost courses where nothing bears on a duty but when it begins and is done.

        It is done in time the sooner that is, and the later its time begins; so they are enough
        where both have surely happened, and neither says anything of when the other did.
        """
        if len(bearing) != 2 or not duty.is_plain:
            return None
        starting = [(index, one) for index, one in bearing if one.event == duty.run_from]
        doing = [(index, one) for index, one in bearing if one.event in duty.done_by]
        if len(starting) != 1 or len(doing) != 1 or starting == doing:
            return None
        (at, start), (of, done) = starting[0], doing[0]
        if not (start.is_sure and done.is_sure and max(start.latest, done.latest) <= self._at):
            return None
        found = self._happenings
        if any({base, step} == {at, of} for base, step, _ in found.steps):
            return None
        if found.bounds and (found.gaps[at][of] != NO_BOUND or found.gaps[of][at] != NO_BOUND):
            return None
        minutes = itertools.product(
            dict.fromkeys((start.earliest, start.latest)),
            dict.fromkeys((done.earliest, done.latest)),
        )
        return [{start.event: (begun,), done.event: (ended,)} for begun, ended in minutes]

    def whenever(self, duty: TimedDuty) -> tuple[str, Course, Course] | None:
        """Return an event of a duty that may have happened whenever, if that is all that is open.

        It comes with the courses, early and late, of all else. No time of the duty runs from it.
        """
        if self._open.isdisjoint(duty.events):
            return None
        unsure = [event for event in self._unsure_told if event in duty.events]
        if len(unsure) != 1 or unsure[0] not in self._free or unsure[0] in duty.triggers:
            return None
        return (unsure[0], *self._without_free) if self._is_apart(duty) else None


def _free(happenings: Happenings, told: Iterable[tuple[int, Happening]]) -> frozenset[str]:
    """Return the events that may have happened whenever, or never, bound by nothing that is told."""
    bound = {index for one in happenings.bounds for index in one[:2]}
    return frozenset(
        one.event
        for index, one in told
        if not one.is_sure
        and one.earliest == EARLIEST
        and one.latest == LATEST
        and one.anchor is None
        and index not in bound
    )


def _parts_that_are_apart(
    told: Sequence[Happening], at: int
) -> tuple[Sequence[int], Sequence[int]] | None:
    """Return where all that surely happened begins and ends, if nothing of it can change places.

    Minutes are twice what they are, so that the end of a span lies after the last one in it.
    """
    # What happens in the same minute as another can change places with it no more than with itself.
    exact = {one.earliest for one in told if one.is_exact}
    opened = [
        (2 * one.earliest, 2 * one.latest)
        for one in told
        if one.is_sure and not one.is_exact and (one.anchor is None or one.offset)
    ]
    parts = sorted([*((2 * minute, 2 * minute) for minute in exact), *opened])
    reached = parts[-1][1] if parts else 2 * at
    if reached > 2 * at or any(
        before[1] >= after[0] for before, after in itertools.pairwise(parts)
    ):
        return None
    return [first for first, _ in parts], [last for _, last in parts]


def _is_entangled(bearing: Sequence[Happening], duty: TimedDuty, at: int) -> bool:
    """Tell whether some minute can be on either side of another, or never come."""
    if any(not one.is_sure for one in bearing):
        return True
    # Twice the minutes, so that the end of a span lies after the last one that is in it.
    parts = [(2 * one.earliest, 2 * min(one.latest, at + 1)) for one in bearing]
    asked = 2 * at + 1
    parts.append((asked, asked))
    parts += [
        (2 * term.ending.after(one.earliest) + 1, 2 * term.ending.after(min(one.latest, at)) + 1)
        for term in duty.terms
        for one in bearing
        if term.run_from == one.event or (not term.run_from and duty.run_from == one.event)
    ]
    for term in terms_of_others(duty):
        parts += [
            (2 * term.ending.after(first // 2) + 1, 2 * term.ending.after(last // 2 + 1) + 1)
            for first, last in tuple(parts)
            if first <= asked
        ]
    parts.sort()
    reached = parts[0][1]
    for first, last in parts[1:]:
        if first <= reached:
            return True
        reached = last
    return False
