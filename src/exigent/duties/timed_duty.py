"""A duty as it is followed over time: its spans read, and the events found that bear on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from exigent.duties.ending import Ending
from exigent.duties.local_time import local_time
from exigent.duties.working_days import WorkingDays, working_days
from exigent.words import Calendar, Decision, Event, Obligation, Outcome, OwedBy, Term, read_span

# Of so many answers it is remembered what their obligations are.
_MOST_ANSWERS = 1024


@dataclass(frozen=True, slots=True)
class TimedTerm:
    """So much time from an event on; without one, from where the duty's own time begins."""

    ending: Ending
    run_from: str


@dataclass(frozen=True)
class TimedDuty:
    """An obligation with all that its status turns on.

    `ending` is the end of its own term, None where it has none that can be counted. `done_by`,
    `lifted_by` and `broken_by` are the events that do so. What it runs from counts only if it
    comes in each term of `window` that has begun. A duty is `withheld` where it hangs on
    what was asked for being given, of a regime that would have refused: it is then not owed.
    """

    obligation: Obligation
    run_from: str
    before: str
    ending: Ending | None
    is_lasting: bool
    earlier: tuple[TimedTerm, ...]
    longer: tuple[TimedTerm, ...]
    window: tuple[TimedTerm, ...]
    done_by: tuple[str, ...]
    lifted_by: tuple[str, ...]
    broken_by: tuple[str, ...]
    otherwise: tuple[TimedDuty, ...]
    withheld: str = ""

    @cached_property
    def events(self) -> frozenset[str]:
        """The events on which its status turns, and those of the duties that take its place."""
        own = (self.before, *self.done_by, *self.lifted_by, *self.broken_by)
        return self.triggers.union(own, *(duty.events for duty in self.otherwise))

    @cached_property
    def triggers(self) -> frozenset[str]:
        """The events from which its own time, or one of its terms, runs."""
        terms = (*self.earlier, *self.longer, *self.window)
        return frozenset((self.run_from, *(term.run_from for term in terms)))

    @cached_property
    def terms(self) -> tuple[TimedTerm, ...]:
        """All its terms, its own first."""
        own = () if self.ending is None else (TimedTerm(self.ending, self.run_from),)
        return (*own, *self.earlier, *self.longer, *self.window)

    @cached_property
    def only_ending(self) -> Ending | None:
        """The end of its own term, where it has no other."""
        return None if self.earlier or self.longer or self.window else self.ending

    @cached_property
    def is_plain(self) -> bool:
        """Whether it is to be done within its only term, and nothing else lifts, breaks or ends it."""
        ends_otherwise = self.before or self.lifted_by or self.broken_by or self.otherwise
        return self.only_ending is not None and not (self.is_lasting or ends_otherwise)

    @cached_property
    def is_in_days(self) -> bool:
        """Whether all its terms are counted in days."""
        return all(term.ending.is_in_days for term in self.terms)

    @cached_property
    def is_single(self) -> bool:
        """Whether none takes its place, and it is known how late each of its ends is."""
        return not self.otherwise and self.unbounded is None

    @cached_property
    def unbounded(self) -> TimedDuty | None:
        """The same duty without the ends of which nobody knows how late they are, if it has any."""
        others = tuple(duty.unbounded or duty for duty in self.otherwise)
        is_open = self.ending is not None and self.ending.is_open
        changed = replace(
            self,
            ending=None if is_open else self.ending,
            earlier=tuple(term for term in self.earlier if not term.ending.is_open),
            longer=tuple(term for term in self.longer if not term.ending.is_open),
            window=tuple(term for term in self.window if not term.ending.is_open),
            otherwise=others,
        )
        return None if changed == self else changed


def grants_of(answer: Decision) -> tuple[bool, ...]:
    """Return whether an answer gives what was asked for; both where nobody knows."""
    if answer.outcome in (Outcome.NEEDS_FACTS, Outcome.ERROR):
        return True, False
    return (answer.outcome is Outcome.ALLOW,)


class DutyClock:
    """Reads obligations for one zone, and the events and calendars of one vocabulary."""

    def __init__(
        self, zone: str, events: Mapping[str, Event], calendars: Mapping[str, Calendar]
    ) -> None:
        self._local = local_time(zone)
        self._events = events
        self._calendars = calendars
        granting = {event.id for event in events.values() if event.grants}
        while more := {
            event.id
            for event in events.values()
            if event.happens_with in granting and event.id not in granting
        }:
            granting |= more
        self._granting = frozenset(granting)
        self._read: dict[tuple[Obligation, bool], TimedDuty] = {}
        self._lists: dict[int, tuple[Decision, tuple[TimedDuty, ...] | None]] = {}

    def read_all(self, answer: Decision) -> tuple[TimedDuty, ...] | None:
        """Return all obligations of an answer, None where it may or may not grant what was asked.

        The same answer is not read twice in a row.
        """
        kept = self._lists.get(id(answer))
        if kept is None or kept[0] is not answer:
            if len(self._lists) >= _MOST_ANSWERS:
                self._lists.clear()
            granted = grants_of(answer)
            duties = (
                tuple(self.read(one, is_granted=granted[0]) for one in answer.obligations)
                if len(granted) == 1
                else None
            )
            kept = self._lists[id(answer)] = (answer, duties)
        return kept[1]

    def read(self, obligation: Obligation, *, is_granted: bool) -> TimedDuty:
        """Return an obligation of an answer that grants what was asked for, or does not."""
        key = (obligation, is_granted)
        found = self._read.get(key)
        if found is None:
            found = self._read[key] = self._time(obligation, is_granted)
        return found

    def _time(self, obligation: Obligation, is_granted: bool) -> TimedDuty:
        gone = frozenset() if is_granted else self._granting
        duties = (obligation.duty, *obligation.either)
        owed = tuple(OwedBy(obligation.who, duty) for duty in duties)
        lasting = obligation.lasting
        withheld = [one for one in (obligation.run_from, obligation.before) if one in gone]
        return TimedDuty(
            obligation,
            obligation.run_from,
            obligation.before,
            self._ending(lasting or obligation.within or "", obligation),
            bool(lasting),
            self._terms(obligation.earlier, gone),
            self._terms(obligation.longer, gone),
            self._terms(obligation.window, gone),
            tuple(one.id for one in self._events.values() if _names(one.fulfils, owed)),
            tuple(
                one.id
                for one in self._events.values()
                if one.id in obligation.lifted_by or _names(one.lifts, owed[:1])
            ),
            tuple(one.id for one in self._events.values() if _names(one.breaks, owed[:1])),
            tuple(self.read(one, is_granted=is_granted) for one in obligation.otherwise),
            withheld[0] if withheld else "",
        )

    def _terms(self, terms: Iterable[Term], gone: frozenset[str]) -> tuple[TimedTerm, ...]:
        return tuple(self._read_terms(terms, gone))

    def _read_terms(self, terms: Iterable[Term], gone: frozenset[str]) -> Iterator[TimedTerm]:
        for term in terms:
            ending = self._ending(term.within, term)
            if ending is not None and term.run_from not in gone:
                yield TimedTerm(ending, term.run_from)

    def _ending(self, text: str, counted: Obligation | Term) -> Ending | None:
        span = read_span(text)
        if span is None:
            return None
        return Ending(span, self._local, self._working(counted.calendar), moves=counted.moves)

    def _working(self, name: str) -> WorkingDays | None:
        calendar = self._calendars.get(name)
        return None if calendar is None else working_days(calendar)


def _names(listed: Iterable[OwedBy], owed: Iterable[OwedBy]) -> bool:
    return any(one in listed for one in owed)
