"""`exigent timeline` on the small bench with events, and how timelines look in text."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any

import icalendar
import pytest
from jsonschema import Draft202012Validator
from rich.cells import cell_len

import exigent
from exigent.report.timeline import render_calendar, render_timeline
from exigent.schemas.timeline import timeline_schema
from tests.cli.engines import install_failing_engines, use_engine
from tests.small_bench import SmallBench
from tests.time.timed_bench import TOLD, write_timed_bench
from tests.timeline.hand_made import many_regimes, three_regimes

NAME = "last hour"
UNTOLD = """\
Feature: After the record is shown
  Scenario: Nobody knows when the record was shown
    Given an ordinary request for a lending record
    And the requester brings a court order
    When the library is asked for the record
    And it is not known whether the record was shown
    Then "privacy-act" allows
"""
WITHOUT = """\

  Scenario: Nothing happens
    Given an ordinary request for a lending record
    When the library is asked for the record
    Then every regime refuses
"""


@pytest.fixture
def timed(bench: SmallBench) -> SmallBench:
    write_timed_bench(bench.root)
    return bench


def followed(bench: SmallBench, *arguments: str) -> Any:
    ended = bench.exigent("timeline", *arguments, "--json", "-")
    assert (ended.code, ended.err) == (0, "")
    report = json.loads(ended.out)
    Draft202012Validator(timeline_schema()).validate(report)
    return report


def entries(calendar: bytes) -> Any:
    return icalendar.Calendar.from_ical(calendar).walk("VEVENT")


def statuses(report: Any) -> dict[str, list[str]]:
    return {
        lane["regime"]: [duty["state"]["status"] for duty in lane["duties"]]
        for lane in report["lanes"]
    }


@pytest.mark.parametrize("width", [60, 100, 200])
def test_a_timeline_is_read_at_any_width(
    width: int, matches_golden: Callable[[str, str], None]
) -> None:
    lines = ["".join(text for text, _ in line) for line in render_timeline(three_regimes(), width)]
    assert all(cell_len(line) <= width for line in lines)
    assert all(line == line.rstrip() for line in lines)
    matches_golden(f"three-{width}", "".join(f"{line}\n" for line in lines))


def test_regimes_without_duties_stand_in_one_line_together() -> None:
    lines = ["".join(text for text, _ in line) for line in render_timeline(many_regimes(), 400)]
    told = [line for line in lines if line.startswith("without duties: ")]
    assert len(told) == 1
    assert told[0].count("regime-of-some-land-") == 7


def test_the_screen_tells_what_is_due_in_order(
    timed: SmallBench, matches_golden: Callable[[str, str], None]
) -> None:
    ended = timed.exigent("timeline", NAME)
    assert (ended.code, ended.err) == (0, "")
    matches_golden("timeline", ended.out)


@pytest.mark.parametrize(
    ("on", "status"),
    [
        ("2026-03-09 at 22:09", "owed"),
        ("2026-03-09 at 22:10", "fulfilled"),
        ("2026-03-20", "fulfilled"),
    ],
)
def test_on_a_day_or_at_a_time_of_it_things_stand_as_they_did_then(
    timed: SmallBench, on: str, status: str
) -> None:
    """Clocks were set forward between: 71 hours after ten past ten it is ten past ten."""
    report = followed(timed, NAME, "privacy-act", "--on", on)
    assert statuses(report) == {"privacy-act": [status]}
    assert report["on"] == on.replace(" at", "")


def test_each_regime_has_its_own_clocks(timed: SmallBench) -> None:
    """The Act counts in Los Angeles, where the clocks changed in between, the others in UTC."""
    report = followed(timed, NAME)
    noted = {lane["regime"]: lane["events"][1]["at"] for lane in report["lanes"]}
    assert noted["privacy-act"] == "2026-03-09 22:10"
    assert noted["open-shelf"] == "2026-03-09 21:10"


@pytest.mark.parametrize(
    ("day", "clock", "why"),
    [
        ("2026-03-08", "02:30", "which clocks leave out that day"),
        ("2026-11-01", "01:30", "which clocks show twice that day"),
    ],
)
def test_of_a_time_that_clocks_show_twice_or_never_it_is_said_why_only_the_day_is_known(
    timed: SmallBench, day: str, clock: str, why: str
) -> None:
    told = TOLD.replace("2026-03-06 at 22:10", f"{day} at {clock}")
    timed.write("features/lending.feature", told)
    report = followed(timed, NAME)
    shown = {lane["regime"]: lane["events"][0] for lane in report["lanes"]}
    assert shown["privacy-act"]["at"] == day
    assert shown["privacy-act"]["says"] == f"the record is shown at {clock}, {why}"
    assert shown["open-shelf"]["at"] == f"{day} {clock}"
    assert shown["open-shelf"]["says"] == "the record is shown"


def test_what_would_have_been_refused_and_was_given_all_the_same_is_said(timed: SmallBench) -> None:
    timed.change(
        "features/lending.feature", "the requester brings a court order", "a reporter asks"
    )
    ended = timed.exigent("timeline", NAME)
    assert (
        "privacy-act, open-shelf (it would have refused, and the record was shown all the same)"
        in " ".join(ended.out.split())
    )


def test_open_deadlines_are_a_calendar_that_another_library_reads(timed: SmallBench) -> None:
    arguments = ("timeline", NAME, "--on", "2026-03-07", "--ics", "due.ics")
    assert timed.exigent(*arguments).out.startswith("due.ics\n")
    written = (timed.root / "due.ics").read_bytes()
    (entry,) = entries(written)
    assert str(entry["summary"]) == (
        "privacy-act: the library must keep a note of the request within 72 hours"
    )
    # 72 hours after ten past ten of the Friday before the clocks change, in Los Angeles.
    assert str(entry["dtstart"].dt) == "2026-03-10 06:10:00+00:00"
    assert "Reading Privacy Act (privacy-act)" in str(entry["description"])
    assert timed.exigent(*arguments).code == 0
    assert (timed.root / "due.ics").read_bytes() == written


def test_a_deadline_in_days_is_a_whole_day_and_a_moved_one_keeps_its_name() -> None:
    was = entries(render_calendar(three_regimes()))
    assert [str(entry["dtstart"].dt) for entry in was] == ["2026-05-05", "2026-06-04"]
    assert len({str(entry["uid"]) for entry in was}) == 2
    assert render_calendar(three_regimes()) == render_calendar(three_regimes())


REFUSED = {
    "no such scenario": (("nothing of the kind",), 'no scenario is called "nothing of the kind"'),
    "no such regime": ((NAME, "open-shelff"), "there is no regime `open-shelff`; did you mean"),
    "no date": ((NAME, "--on", "2026-3-9"), "`2026-3-9` is not a date; write it like 2024-01-31"),
    "no time": ((NAME, "--on", "2026-03-09 at 25:00"), "`25:00` is no time of day"),
    "no day": ((NAME, "--on", ""), "`` is not a date"),
    "no calendar": ((NAME, "--ics", "due.txt"), "due.txt:1:1: not the name of a calendar"),
    "no folder": ((NAME, "--ics", "no/due.ics"), "there is no such folder to write into"),
    "no picture": ((NAME, "--out", "due.pdf"), "due.pdf:1:1: not the name of a picture"),
    "no event": (
        ("Nothing happens",),
        "features/lending.feature:10:3: this scenario tells of nothing that happened after",
    ),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_is_wrong_is_said_and_nothing_is_written(timed: SmallBench, kind: str) -> None:
    timed.write("features/lending.feature", TOLD + WITHOUT)
    arguments, says = REFUSED[kind]
    before = sorted(path.name for path in timed.root.rglob("*"))
    ended = timed.exigent("timeline", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert says in ended.err
    assert sorted(path.name for path in timed.root.rglob("*")) == before


def test_where_no_event_has_a_time_a_day_is_asked_for(timed: SmallBench) -> None:
    timed.write("features/lending.feature", UNTOLD)
    ended = timed.exigent("timeline", "Nobody knows")
    assert ended.code == 2
    assert "no event that is told has a time; ask how things stand on a day" in ended.err
    report = followed(timed, "Nobody knows", "privacy-act", "--on", "2026-03-06")
    assert statuses(report) == {"privacy-act": ["unknown"]}


def test_an_engine_that_fails_ends_it_with_its_own_code(timed: SmallBench) -> None:
    use_engine(timed, "broken")
    ended = timed.process("timeline", NAME, PYTHONPATH=install_failing_engines(timed))
    assert ended.code == 4
    assert "open-shelf (the engine failed)" in ended.out


def test_python_asks_the_same(timed: SmallBench) -> None:
    bench = exigent.open_bench()
    reply = bench.timeline(NAME, regimes="privacy-act", on="2026-03-20")
    assert (
        reply.to_json().decode()
        == timed.exigent(
            *("timeline", NAME, "privacy-act", "--on", "2026-03-20", "--json", "-")
        ).out
    )
    (row,) = reply
    assert (row.regime, row.duty, row.status) == ("privacy-act", "keep_note", "fulfilled")
    assert row.course == ("owed since 2026-03-06 22:10", "fulfilled since 2026-03-09 22:10")
    assert "<pre" in reply._repr_html_()


def test_where_the_calendar_package_is_missing_it_is_named(
    timed: SmallBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    # This is what Python itself takes for a package that is not there.
    monkeypatch.setitem(sys.modules, "icalendar", None)
    ended = timed.exigent("timeline", NAME, "--ics", "due.ics")
    assert (ended.code, ended.out) == (2, "")
    assert "calendars need the package `icalendar`; pip install 'icalendar>=" in ended.err
    assert timed.exigent("timeline", NAME).code == 0


def test_an_end_that_nobody_knows_is_not_said_to_be_none(timed: SmallBench) -> None:
    timed.write("features/untold.feature", UNTOLD)
    ended = timed.exigent("timeline", "Nobody knows", "--on", "2026-03-20")
    assert (ended.code, ended.err) == (0, "")
    assert "time not known" in ended.out
    found = followed(timed, "Nobody knows", "--on", "2026-03-20")["lanes"]
    states = [duty["state"] for lane in found for duty in lane["duties"]]
    assert any(state.get("by_is_unknown") for state in states)
