"""What is in doubt stands in a timeline beside the answer, as in an explanation."""

from __future__ import annotations

import json

import icalendar
import pytest

from exigent.analysis.timeline import say_calendar_doubts
from exigent.words import Calendar, CalendarChange, Location
from tests.small_bench import SmallBench
from tests.time.timed_bench import ASKED, scenario, write_timed_bench

FILE = "features/lending.feature"
ACT = "regimes/privacy-act.yaml"


@pytest.fixture
def timed(bench: SmallBench) -> SmallBench:
    write_timed_bench(bench.root)
    steps = (*ASKED, "And the record is shown on 2026-03-06 at 22:10")
    bench.write(FILE, scenario(*steps, 'Then "privacy-act" must disclose'))
    bench.change(ACT, "within: 72 hours, from: showing", "within: 3 working days, from: showing")
    words = (bench.root / "steps/vocabulary.yaml").read_text("utf-8")
    unread = "desk: {unverified: The list of 2026 was not read.}"
    bench.write("steps/vocabulary.yaml", words.replace("desk: {}", unread))
    return bench


def test_a_calendar_that_was_not_checked_is_said_where_a_deadline_counts_by_it(
    timed: SmallBench,
) -> None:
    said = " ".join(timed.exigent("timeline", "One").out.split())
    assert said.count("unverified: the calendar desk: The list of 2026 was not read.") == 1


def test_a_regime_says_what_of_its_calendar_was_not_checked(timed: SmallBench) -> None:
    said = " ".join(timed.exigent("regimes", "privacy-act").out.split())
    assert "unverified: the calendar desk: The list of 2026 was not read." in said


def test_a_disputed_rule_marks_the_answer_and_says_why(timed: SmallBench) -> None:
    explained = timed.exigent("explain", "One", "privacy-act").out
    rule = next(
        one.split(":")[0].split()[1]
        for one in explained.splitlines()
        if one.lstrip().startswith("rule ")
    )
    text = (timed.root / ACT).read_text("utf-8")
    marked = text.replace(
        f"- id: {rule}\n", f"- id: {rule}\n    contested: Whether a list is a record.\n", 1
    )
    assert marked != text
    timed.write(ACT, marked)
    said = timed.exigent("timeline", "One", "privacy-act").out
    assert "contested: Whether a list is a record." in said
    assert "must disclose" in said.split("contested")[0].splitlines()[-2]
    assert said.split("contested")[0].rstrip().endswith("*")


def test_every_form_says_what_was_not_checked(timed: SmallBench) -> None:
    timed.exigent("timeline", "One", "--on", "2026-03-07", "--out", "t.svg", "--ics", "t.ics")
    said = "the calendar desk: The list of 2026 was not read."
    (lane,) = [
        lane
        for lane in json.loads(timed.exigent("timeline", "One", "--json", "-").out)["lanes"]
        if lane["regime"] == "privacy-act"
    ]
    assert lane["doubts"] == [f"unverified: {said}"]
    assert f"privacy-act: unverified: {said}" in (timed.root / "t.svg").read_text("utf-8")
    (entry,) = icalendar.Calendar.from_ical((timed.root / "t.ics").read_bytes()).walk("VEVENT")
    assert f"Unverified: {said}" in str(entry["description"])


def test_an_empty_calendar_is_said_to_be_empty(timed: SmallBench) -> None:
    open_one = timed.exigent("timeline", "One", "--on", "2026-03-07", "--ics", "t.ics")
    assert open_one.out.startswith("t.ics\n")
    over = timed.exigent("timeline", "One", "--on", "2026-05-07", "--ics", "t.ics")
    assert over.out.startswith("t.ics: empty, as no deadline is open\n")


def test_days_of_other_years_are_left_out() -> None:
    day = CalendarChange("2022-02-11", "A day", unverified="Not read.")
    every = CalendarChange("02-11", "Each year", unverified="Not read.")
    calendar = Calendar("desk", Location("a.yaml"), adds=(day, every))
    assert len(list(say_calendar_doubts(calendar))) == 2
    assert len(list(say_calendar_doubts(calendar, ["2022"]))) == 2
    assert list(say_calendar_doubts(calendar, ["2026"])) == [
        "unverified: Each year (02-11) in the calendar desk: Not read."
    ]
