"""What a bench calls things is read in a calendar as it is written, whatever it holds."""

from __future__ import annotations

import icalendar
import msgspec
from hypothesis import given
from hypothesis import strategies as st

from exigent.report.timeline import render_calendar
from exigent.words import Status, escape_line
from tests.timeline.hand_made import make_course, make_lane, make_timeline

DUE = ("2026-05-05", ("2026-03-06 22:10", Status.OWED))


def written(text: str) -> bytes:
    timeline = make_timeline([make_lane("act", [make_course(text, *DUE)])])
    return render_calendar(msgspec.structs.replace(timeline, title=text))


def test_no_part_of_a_duty_becomes_the_end_of_a_line() -> None:
    calendar = written(r"keep \Note; a, b")
    assert rb"SUMMARY:act: keep \\Note\; a\, b" in calendar
    assert rb"X-WR-CALNAME:keep \\Note\; a\, b" in calendar


@given(st.text(st.sampled_from('\\Nn;,":\n\r aé\0'), min_size=1))
def test_whatever_a_duty_is_called_is_read_as_it_stands(text: str) -> None:
    (entry,) = icalendar.Calendar.from_ical(written(text)).walk("VEVENT")
    assert str(entry["summary"]) == f"act: {escape_line(text)}"
    assert str(entry["description"]).startswith(escape_line(text))
