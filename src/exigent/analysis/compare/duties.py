"""How duties stand otherwise than before, after the same events: later, earlier, kept or not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from exigent.analysis.compare.columns import Column
from exigent.analysis.compare.comparison import BETWEEN, Direction, Loss
from exigent.analysis.compare.flips import origin_of, place_of
from exigent.analysis.compare.matching import Pair, told_in
from exigent.bench import Cell, ScenarioEntry
from exigent.suite import say_status
from exigent.words import DutyState, Outcome, Status

_NONE = "no such duty"
_NOT_ASKED = "a saved matrix tells only of the times that it was asked of"
# Of these nobody has to do anything.
_FREE = (Status.NOT_OWED, Status.LIFTED)
_Change = tuple[DutyState | None, DutyState | None]


def changed_duties(pairs: Iterable[Pair], columns: Sequence[Column]) -> Iterator[Loss]:
    """Yield the duties that stand otherwise now, in scenarios with the same facts and events.

    What an engine's failure leaves open is told as that, and not here. Of a scenario in which
    something else happens it is told that it is restated.
    """
    for base, head in pairs:
        if not _asks_the_same(base, head):
            continue
        for column in columns:
            before, after = base.cells[column.base], head.cells[column.head]
            if Outcome.ERROR in (before.decision.outcome, after.decision.outcome):
                continue
            for old, new in _changes(before, after):
                yield Loss(
                    _direction(old, new),
                    _say_change(old, new),
                    place_of(head),
                    column.name,
                    origin=origin_of(base),
                )


def _asks_the_same(base: ScenarioEntry, head: ScenarioEntry) -> bool:
    """Tell whether two scenarios state the same facts and tell the same events."""
    return (base.stated, base.unknown, told_in(base)) == (head.stated, head.unknown, told_in(head))


def _changes(before: Cell, after: Cell) -> Iterator[_Change]:
    """Yield each duty that stands otherwise at any time that the base asks of, once.

    The head was asked of these times, too, unless it was saved: then it stands as nobody knows.
    """
    if not before.asked:
        yield from _differing(before.duties, _at_the_end(after))
        return
    now = {one.at: one.duties for one in after.asked} or {"": after.duties}
    told: set[str] = set()
    for one in before.asked:
        for old, new in _differing(one.duties, now.get(one.at, _not_asked(one.duties))):
            said = _say_change(old, new)
            if said not in told:
                told.add(said)
                yield old, new


def _at_the_end(cell: Cell) -> Sequence[DutyState]:
    return next((one.duties for one in cell.asked if not one.at), cell.duties)


def _not_asked(states: Iterable[DutyState]) -> list[DutyState]:
    return [DutyState(state.obligation, Status.UNKNOWN, why=_NOT_ASKED) for state in states]


def _differing(before: Iterable[DutyState], after: Iterable[DutyState]) -> Iterator[_Change]:
    """Yield each duty that stands otherwise, several of one party and name in their order."""
    sides = _by_duty(before), _by_duty(after)
    for duty in dict.fromkeys((*sides[0], *sides[1])):
        for old, new in zip_longest(sides[0].get(duty, ()), sides[1].get(duty, ())):
            if _stand(old) != _stand(new):
                yield old, new


def _by_duty(states: Iterable[DutyState]) -> dict[tuple[str, str], list[DutyState]]:
    found: dict[tuple[str, str], list[DutyState]] = defaultdict(list)
    for state in states:
        found[state.obligation.who, state.obligation.duty].append(state)
    return found


def _stand(state: DutyState | None) -> tuple[Status, str]:
    """Return how a duty stands; one that is not there is not owed."""
    return (state.status, state.due) if state is not None else (Status.NOT_OWED, "")


def _last(state: DutyState | None) -> str:
    """Return the last time by which a duty can be due, nothing where it is not known."""
    if state is None:
        return ""
    return state.between[1] if state.between else state.by


def _direction(old: DutyState | None, new: DutyState | None) -> Direction:
    (before, due), (after, now_due) = _stand(old), _stand(new)
    if Status.UNKNOWN not in (before, after):
        last, now_last = _last(old), _last(new)
        if last and now_last and last != now_last:
            # A day without a time is the whole of it.
            is_later = f"{now_last} 24:00"[:16] > f"{last} 24:00"[:16]
            # What is to be kept up for longer asks for more.
            is_looser = is_later != (_is_lasting(old) and _is_lasting(new))
            return Direction.DUTY_LOOSER if is_looser else Direction.DUTY_STRICTER
        if (before in _FREE) != (after in _FREE):
            return Direction.DUTY_LOOSER if after in _FREE else Direction.DUTY_STRICTER
        if bool(due) != bool(now_due):
            return Direction.DUTY_LOOSER if due else Direction.DUTY_STRICTER
        if before.is_breach != after.is_breach:
            return Direction.DUTY_LOOSER if before.is_breach else Direction.DUTY_STRICTER
    return Direction.DUTY_CHANGED


def _is_lasting(state: DutyState | None) -> bool:
    return state is not None and state.obligation.lasting != ""


def _say_change(old: DutyState | None, new: DutyState | None) -> str:
    known = old or new
    assert known is not None
    duty = known.obligation
    return f"{duty.who} {duty.duty}: {_say(old)}{BETWEEN}{_say(new)}"


def _say(state: DutyState | None) -> str:
    if state is None:
        return _NONE
    return f"{say_status(state.status)}{f' {state.due}' if state.due else ''}"
