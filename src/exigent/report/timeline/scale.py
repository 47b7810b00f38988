"""Where times stand on a drawing: in their order, far times apart farther, but not to scale.

Hours, days and years meet in one picture; to scale, all but the longest would be one point.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from exigent.analysis.timeline import time_in
from exigent.suite import say_moment

# Apart at least so far, in points: a sign has to fit between two times.
LEAST = 15.0
# Where something is so once a day or a minute is over, it stands this much behind that.
AFTER = 5.2
_HOUR = datetime.timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Scale:
    """Times, as duties tell them, with their places from the left end on, in points."""

    places: Mapping[str, float]
    width: float

    @property
    def times(self) -> tuple[str, ...]:
        """The times in their order."""
        return tuple(self.places)

    def at(self, time: str, *, is_after: bool = False) -> float:
        """Return where a time stands; one that nobody tells stands at the left end."""
        place = self.places.get(_told(time))
        return 0.0 if place is None else place + (AFTER if is_after else 0.0)


def make_scale(times: Iterable[str], room: float) -> Scale:
    """Return a scale of these times that is as wide as `room`, or as wide as it has to be."""
    listed = sorted({told for time in times if (told := _told(time))}, key=_instant)
    gaps = [
        1 + math.log10(1 + max((_instant(late) - _instant(early)) / _HOUR, 0.0))
        for early, late in pairwise(listed)
    ]
    spare = room - 2 * LEAST - LEAST * len(gaps)
    unit = max(spare, 0.0) / sum(gaps) if gaps else 0.0
    places: dict[str, float] = {}
    place = LEAST
    for time, gap in zip(listed, [*gaps, 0.0], strict=True):
        places[time] = place
        place += LEAST + gap * unit
    return Scale(places, max(room, LEAST * (len(listed) + 1)))


def _told(time: str) -> str:
    """Return a time as it stands in a scale: of several days the last, nothing if it is none."""
    moment = time_in(time)
    if moment is None:
        return ""
    return say_moment(moment)


def _instant(time: str) -> datetime.datetime:
    moment = time_in(time)
    assert moment is not None
    return datetime.datetime.combine(moment.day, moment.clock or datetime.time.max)
