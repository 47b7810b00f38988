"""The deadlines of a timeline as a calendar that phones and desks take in.

The same timeline gives the same bytes: nothing is made of a clock, and a deadline that moves keeps
its identifier, so that a calendar that takes it in once more moves it too.
"""

from __future__ import annotations

import datetime
import hashlib
from zoneinfo import ZoneInfo

import icalendar

from exigent.analysis.timeline import DutyTimeline, OpenDuty, open_duties
from exigent.report.matrix import STATUSES
from exigent.words import escape_line

_OURS = "exigent"
_LETTERS = 32


def render_calendar(timeline: DutyTimeline, caution: str = "") -> bytes:
    """Return the open deadlines of a timeline as iCalendar (RFC 5545), each as an event."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", f"-//{_OURS}//{_OURS}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", escape_line(timeline.title))
    for one in open_duties(timeline):
        calendar.add_component(_entry(timeline, one, caution))
    written: bytes = calendar.to_ical(sorted=False)
    return written


def _entry(timeline: DutyTimeline, one: OpenDuty, caution: str) -> icalendar.Event:
    entry = icalendar.Event()
    entry.add("uid", _identifier(timeline, one))
    # When it was written nobody needs to know; a calendar has to be told something.
    entry.add("dtstamp", datetime.datetime.combine(one.by.day, datetime.time(), datetime.UTC))
    if one.by.clock is None:
        entry.add("dtstart", one.by.day)
    else:
        local = datetime.datetime.combine(one.by.day, one.by.clock, ZoneInfo(one.lane.zone))
        entry.add("dtstart", local.astimezone(datetime.UTC))
    entry.add("summary", escape_line(f"{one.lane.regime}: {one.duty.label}"))
    entry.add("description", "\n".join(map(escape_line, _lines(timeline, one, caution))))
    entry.add("categories", [escape_line(one.lane.regime)])
    # A deadline takes nobody's time.
    entry.add("transp", "TRANSPARENT")
    return entry


def _lines(timeline: DutyTimeline, one: OpenDuty, caution: str) -> list[str]:
    lane, duty = one.lane, one.duty
    since = f" since {duty.state.since}" if duty.state.since else ""
    said = [
        f"{duty.says}, by {duty.state.by}{f' ({lane.zone})' if lane.zone else ''}",
        f"Status: {STATUSES[one.status].name}{since}",
        f"Regime: {lane.title} ({lane.regime})",
        f"Scenario: {timeline.title} ({timeline.file}:{timeline.line})",
        caution,
    ]
    return [line for line in said if line]


def _identifier(timeline: DutyTimeline, one: OpenDuty) -> str:
    """Return what tells a deadline from all others, made of what it is about and not of its day."""
    parts = (timeline.file, timeline.title, one.lane.regime, one.duty.says, str(one.number))
    digest = hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
    return f"{digest[:_LETTERS]}@{_OURS}"
