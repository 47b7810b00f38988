"""What events do, which days calendars take off, and how regimes count time: what is otherwise now.

On that turns how duties stand, in scenarios that nobody wrote as well. So each change of it is
told, whether a scenario shows it or not.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from exigent.analysis.compare.columns import Column
from exigent.analysis.compare.comparison import BETWEEN, Direction, Loss
from exigent.bench import Matrix
from exigent.words import CALENDARS, EFFECTS, FactWords

IN_FIXED_WORDS = (EFFECTS, CALENDARS)
COUNTS_TIME = "counts time: "
_NO_EVENT, _NO_CALENDAR = "no such event", "no such calendar"
_WITH = "happens with "


def changed_happenings(base: Matrix, head: Matrix, columns: Sequence[Column]) -> Iterator[Loss]:
    """Yield what an event does otherwise, a calendar takes off otherwise, and a regime counts so.

    A new event that happens together with another one is something that the other one does.
    Of calendars only those count by which a regime of both sides counts.
    """
    before, after = base.answers or {}, head.answers or {}
    yield from _changed(EFFECTS, "events", _NO_EVENT, before, after)
    counted = {
        entry.time.get("calendar", "")
        for column in columns
        for entry in (base.regimes[column.base], head.regimes[column.head])
    }
    for loss in _changed(CALENDARS, CALENDARS, _NO_CALENDAR, before, after):
        if loss.what.split(": ")[1] in counted:
            yield loss
    for column in columns:
        old, new = base.regimes[column.base].time, head.regimes[column.head].time
        # Without events on one side no duty runs there, and no time counts.
        if old and new and old != new:
            what = f"{COUNTS_TIME}{_say_time(old)}{BETWEEN}{_say_time(new)}"
            yield Loss(Direction.REDATED, what, regime=column.name)


def events_upon(
    owed: Collection[tuple[str, str]], answers: Mapping[str, FactWords]
) -> Iterator[str]:
    """Yield the events that fulfil, lift or break any of these duties of parties."""
    effects = answers.get(EFFECTS)
    for event, said in effects.values.items() if effects else ():
        for who, duty in owed:
            named = re.escape(f"{who} {duty}")
            if re.search(rf"(?:fulfils|lifts|breaks|,) {named}(?=[,;]|$)", "; ".join(said)):
                yield event


def _changed(
    kind: str,
    called: str,
    missing: str,
    before: Mapping[str, FactWords],
    after: Mapping[str, FactWords],
) -> Iterator[Loss]:
    old, new = before.get(kind), after.get(kind)
    was = {name: "; ".join(said) for name, said in old.values.items()} if old else {}
    now = {name: "; ".join(said) for name, said in new.values.items()} if new else {}
    for name in dict.fromkeys((*was, *now)):
        is_changed = was[name] != now.get(name) if name in was else _WITH in now[name]
        place = new or old
        if is_changed and place is not None:
            said = f"{was.get(name, missing)}{BETWEEN}{now.get(name, missing)}"
            what = f"{called}: {name}: {said}"
            line = place.line_of(name)
            yield Loss(Direction.MEANS_ELSE, what, file=place.file, line=line)


def _say_time(time: Mapping[str, str]) -> str:
    return ", ".join(f"{key.replace('_', ' ')} {text}" for key, text in time.items())
