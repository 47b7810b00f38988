"""The deadlines of a timeline as a calendar that phones and desks take in.

The same timeline gives the same bytes: nothing is made of a clock, and a deadline that moves keeps
its identifier, so that a calendar that takes it in once more moves it too.
"""

from __future__ import annotations

import datetime
import hashlib
from zoneinfo import ZoneInfo

import icalendar

from exigent.analysis.timeline import Deadline, DutyTimeline, OpenDuty, open_duties
from exigent.report.matrix import STATUSES
from exigent.words import escape_line

_OURS = "exigent"
_LETTERS = 32
# RFC 5545, section 3.3.11.
_ESCAPED = str.maketrans({"\\": r"\\", ";": r"\;", ",": r"\,", "\n": r"\n"})


class CalendarText(icalendar.vText):
    """A text that is read as it is written here, whatever it holds.

    The library takes a backslash and an N for the end of a line, and escapes nothing in what begins
    with `X-`.
    """

    def to_ical(self) -> bytes:
        """Return the text with all escaped that has a meaning in a calendar."""
        return str(self).translate(_ESCAPED).encode()


def render_calendar(timeline: DutyTimeline, caution: str = "") -> bytes:
    """Return the open deadlines of a timeline as iCalendar (RFC 5545), each as an event."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", f"-//{_OURS}//{_OURS}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", CalendarText(escape_line(timeline.title)))
    for one in open_duties(timeline):
        calendar.add_component(_entry(timeline, one, caution))
    written: bytes = calendar.to_ical(sorted=False)
    return written


def _entry(timeline: DutyTimeline, one: OpenDuty, caution: str) -> icalendar.Event:
    entry = icalendar.Event()
    entry.add("uid", _identifier(timeline, one))
    # Where it may be due at several times, nobody is late who goes by the first of them.
    start = one.by.first or one.by.last
    day = start.astimezone(ZoneInfo(one.lane.zone or "UTC")).date()
    # When it was written nobody needs to know; a calendar has to be told something.
    entry.add("dtstamp", datetime.datetime.combine(day, datetime.time(), datetime.UTC))
    entry.add("dtstart", day if one.by.is_in_days else start)
    entry.add("summary", CalendarText(escape_line(f"{one.lane.regime}: {one.duty.label}")))
    lines = map(escape_line, _lines(timeline, one, caution))
    entry.add("description", CalendarText("\n".join(lines)))
    entry.add("categories", CalendarText(escape_line(one.lane.regime)))
    # A deadline takes nobody's time.
    entry.add("transp", "TRANSPARENT")
    return entry


def _lines(timeline: DutyTimeline, one: OpenDuty, caution: str) -> list[str]:
    lane, duty = one.lane, one.duty
    since = f" since {duty.state.since}" if duty.state.since else ""
    said = [
        f"{duty.says}, {one.by.says}{f' ({lane.zone})' if lane.zone else ''}",
        _say_open(one.by),
        f"Status: {STATUSES[one.status].name}{since}",
        f"Regime: {lane.title} ({lane.regime})",
        f"Scenario: {timeline.title} ({timeline.file}:{timeline.line})",
        *(f"{doubt[:1].upper()}{doubt[1:]}" for doubt in lane.doubts),
        caution,
    ]
    return [line for line in said if line]


def _say_open(by: Deadline) -> str:
    """Return what a reader must know of a deadline of which nobody knows when exactly it is."""
    if not by.is_open:
        return ""
    if by.first is None:
        return "It is not known when exactly it is due: this is the last time that it can be"
    return "It is not known when exactly it is due: this is the first time that it can be"


def _identifier(timeline: DutyTimeline, one: OpenDuty) -> str:
    """Return what tells a deadline from all others, made of what it is about and not of its day."""
    parts = (timeline.file, timeline.title, one.lane.regime, one.duty.says, str(one.number))
    digest = hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
    return f"{digest[:_LETTERS]}@{_OURS}"
