"""Deadlines that are not known to the minute, and those in an hour that clocks show twice."""

from __future__ import annotations

import json
from typing import Any

import icalendar
import pytest

from tests.small_bench import SmallBench
from tests.time.timed_bench import ASKED, scenario, write_timed_bench

ACT = "regimes/privacy-act.yaml"


@pytest.fixture
def timed(bench: SmallBench) -> SmallBench:
    write_timed_bench(bench.root)
    return bench


def tell(bench: SmallBench, *events: str) -> None:
    steps = (*ASKED, *(f"And {event}" for event in events), 'Then "privacy-act" allows')
    bench.write("features/lending.feature", scenario(*steps))


def duty(bench: SmallBench, *arguments: str) -> Any:
    ended = bench.exigent("timeline", "One", "privacy-act", *arguments, "--json", "-")
    assert (ended.code, ended.err) == (0, "")
    ((one,),) = [lane["duties"] for lane in json.loads(ended.out)["lanes"]]
    return one


def entries(bench: SmallBench, *arguments: str) -> Any:
    ended = bench.exigent("timeline", "One", "privacy-act", *arguments, "--ics", "due.ics")
    assert (ended.code, ended.err) == (0, "")
    written = (bench.root / "due.ics").read_bytes()
    return icalendar.Calendar.from_ical(written).walk("VEVENT")


def changes(one: Any) -> list[tuple[str, str]]:
    return [(change["at"], change["status"]) for change in one["course"]]


def test_a_deadline_on_one_of_two_days_is_told_and_looked_at(timed: SmallBench) -> None:
    """Clocks in Los Angeles are set forward in between, so that 72 hours end on two days."""
    tell(timed, "the record is shown on 2026-03-06")
    ended = timed.exigent("timeline", "One", "privacy-act")
    assert "x broken" in ended.out
    assert "between 2026-03-09 and 2026-03-10" in ended.out
    one = duty(timed, "--on", "2026-03-20")
    assert changes(one) == [("2026-03-06", "owed"), ("2026-03-10 00:59", "broken")]
    assert one["deadline"]["first"] == "2026-03-09T08:00:00Z"
    assert one["deadline"]["last"] == "2026-03-10T07:59:00Z"


def test_it_stands_in_the_calendar_by_its_earliest_end(timed: SmallBench) -> None:
    tell(timed, "the record is shown on 2026-03-06")
    (entry,) = entries(timed)
    assert str(entry["dtstart"].dt) == "2026-03-09 08:00:00+00:00"
    assert "between 2026-03-09 and 2026-03-10" in entry["description"]
    assert "this is the first time that it can be" in entry["description"]


def test_what_may_have_begun_whenever_has_no_deadline(timed: SmallBench) -> None:
    tell(timed, "it is not known whether the record was shown")
    assert duty(timed, "--on", "2026-03-20")["deadline"] is None
    assert entries(timed, "--on", "2026-03-20") == []


@pytest.mark.parametrize(
    ("zone", "shown", "due"),
    [
        ("Europe/London", "2026-10-22 at 02:30", "2026-10-25 01:30:00+00:00"),
        ("America/Chicago", "2026-10-29 at 02:30", "2026-11-01 07:30:00+00:00"),
    ],
)
def test_in_the_hour_that_clocks_show_twice_a_deadline_is_the_right_one(
    timed: SmallBench, zone: str, shown: str, due: str
) -> None:
    timed.change(ACT, "America/Los_Angeles", zone)
    tell(timed, f"the record is shown on {shown}")
    (entry,) = entries(timed)
    assert str(entry["dtstart"].dt) == due
    assert duty(timed)["state"]["status"] == "broken"


def test_what_was_done_on_one_of_two_days_is_not_open_in_the_calendar(timed: SmallBench) -> None:
    tell(
        timed,
        "the record is shown on 2026-03-06",
        "30 hours later the library notes the request",
    )
    assert duty(timed)["state"]["status"] == "fulfilled"
    assert entries(timed) == []


def last_line(bench: SmallBench) -> str:
    ended = bench.exigent("timeline", "One", "privacy-act")
    assert (ended.code, ended.err) == (0, "")
    return " ".join(ended.out.split("\n\n")[-1].split())


def test_a_term_that_may_have_been_extended_is_looked_at_to_its_last_end(timed: SmallBench) -> None:
    timed.change(
        ACT, "from: showing}", "from: showing, extended: [{within: 9 days, from: telling}]}"
    )
    tell(
        timed,
        "the record is shown on 2026-03-06 at 22:10",
        "it is not known whether the library told the borrower",
    )
    one = duty(timed)
    assert one["deadline"]["says"] == "between 2026-03-09 and 2026-03-18"
    assert changes(one)[-1] == ("2026-03-18", "broken")
    assert last_line(timed).endswith("has happened and the last deadline is over")


def test_where_no_deadline_is_known_none_is_said_to_be_over(timed: SmallBench) -> None:
    tell(
        timed,
        "the library is asked for the record on 2026-03-06",
        "it is not known whether the record was shown",
    )
    assert last_line(timed) == (
        "1 duty under 1 regime: 1 unknown, as things stand when the last event has happened; "
        "no deadline is known"
    )
