"""The timeline drawn: a row a duty, nothing off the sheet, nothing over another, later is farther right."""

from __future__ import annotations

import itertools
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.analysis.timeline import DutyTimeline
from exigent.report.matrix import STATUSES
from exigent.report.picture import Box, Dot, Sheet, Sign, Stroke, measure, paint_png, paint_svg
from exigent.report.timeline import lay_out_timeline
from exigent.report.timeline.scale import LEAST, make_scale
from exigent.words import Status
from tests.small_bench import SmallBench
from tests.time.timed_bench import write_timed_bench
from tests.timeline.hand_made import (
    DUTIES,
    make_course,
    make_lane,
    make_timeline,
    many_regimes,
    three_regimes,
)

days = st.dates().map(str)
lanes = st.lists(st.lists(st.sampled_from(DUTIES), max_size=4), min_size=1, max_size=21).map(
    lambda listed: [make_lane(f"regime-{at}", duties) for at, duties in enumerate(listed)]
)
timelines = st.builds(make_timeline, lanes, st.sampled_from(["", "2026-03-08", "2026-03-09 22:00"]))


def drawn(sheet: Sheet) -> list[tuple[float, float, float, float]]:
    """Return the left, top, right and bottom of all that is drawn; turned words by their ends."""
    found = []
    for shape in sheet.shapes:
        match shape:
            case Box(x, y, width, height):
                found.append((x, y, x + width, y + height))
            case Dot(x, y, radius):
                found.append((x - radius, y - radius, x + radius, y + radius))
            case Sign(x, y, _, size):
                found.append((x - size / 2, y - size / 2, x + size / 2, y + size / 2))
            case Stroke((left, top), (right, bottom)):
                found.append((left, top, right, bottom))
    for words in sheet.words:
        width = measure(words.text, words.size, bold=words.bold)
        across, up = (width * 0.643, width * 0.766) if words.angle else (width, words.size)
        found.append((words.x, words.y - up, words.x + across, words.y))
    return found


@settings(max_examples=40, deadline=None)
@given(timelines)
def test_all_lies_on_the_sheet(timeline: DutyTimeline) -> None:
    sheet = lay_out_timeline(timeline, "Not legal advice.")
    for left, top, right, bottom in drawn(sheet):
        assert left >= 0
        assert top >= 0
        assert right <= sheet.width
        assert bottom <= sheet.height


@settings(max_examples=40, deadline=None)
@given(timelines)
def test_no_two_rows_touch_and_every_duty_has_one(timeline: DutyTimeline) -> None:
    sheet = lay_out_timeline(timeline)
    number = sum(len(lane.duties) for lane in timeline.lanes)
    ends = {glyph.name for glyph in STATUSES.values()}
    left = max((words.x for words in sheet.words if words.text in ends), default=0)
    rows = sorted(words.y for words in sheet.words if words.text in ends and words.x == left)
    assert len(rows) == number or number == 0
    for one, other in itertools.pairwise(rows):
        assert other - one > 10


@settings(max_examples=60, deadline=None)
@given(st.lists(days, min_size=1, max_size=30))
def test_later_stands_farther_right_with_room_for_a_sign(times: list[str]) -> None:
    scale = make_scale(times, 280.0)
    assert list(scale.times) == sorted(set(times))
    places = [scale.at(time) for time in scale.times]
    assert all(there - here >= LEAST - 1e-6 for here, there in itertools.pairwise(places))
    assert places[-1] < scale.width


@pytest.mark.parametrize("timeline", [three_regimes(), many_regimes()], ids=["3", "21"])
def test_three_and_twenty_one_regimes_paint_the_same_each_time(timeline: DutyTimeline) -> None:
    sheet = lay_out_timeline(timeline, "Not legal advice.")
    svg = paint_svg(sheet)
    assert svg == paint_svg(sheet)
    assert paint_png(sheet).startswith(b"\x89PNG")
    root = ET.fromstring(svg)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"


def test_each_status_is_told_by_its_word_and_its_sign() -> None:
    sheet = lay_out_timeline(three_regimes())
    told = {words.text for words in sheet.words}
    signs = {shape.text for shape in sheet.shapes if isinstance(shape, Sign)}
    for glyph in STATUSES.values():
        assert glyph.name in told
        assert glyph.sign in signs


def test_a_duty_whose_beginning_nobody_knows_is_drawn_from_the_left_end() -> None:
    duty = make_course("the agency must call", "", ("", Status.UNKNOWN))
    sheet = lay_out_timeline(make_timeline([make_lane("some", [duty])]))
    assert "unknown" in {words.text for words in sheet.words}


def test_the_command_draws_what_it_tells(bench: SmallBench) -> None:
    write_timed_bench(bench.root)
    ended = bench.exigent("timeline", "last hour", "--out", "t.svg", "--out", "t.png")
    assert ended.out.startswith("t.svg\nt.png\nThe library notes the request in the last hour\n")
    svg = (bench.root / "t.svg").read_text("utf-8")
    assert ">the library must keep a note of the request" in svg
    assert ">fulfilled<" in svg
    assert Path("t.png").read_bytes().startswith(b"\x89PNG")
