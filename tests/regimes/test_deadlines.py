"""Every deadline of the shipped regimes, at its last good moment and its first bad one.

The table `deadlines.yaml` was written from the sources and counted by hand, so that a mistake in a
regime's file, in the vocabulary's events and calendars or in how time is counted shows.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

from exigent.bench import clock_of
from exigent.bench.opening import open_bench
from exigent.bench.panel import Panel
from exigent.duties import follow_duties
from exigent.duties.working_days import working_days
from exigent.words import (
    DutyState,
    Location,
    Moment,
    Status,
    ToldEvent,
    make_request,
    read_span,
)

ROOT = Path(__file__).parents[2]
TABLE = Path(__file__).parent / "deadlines.yaml"
Row = Mapping[str, Any]

# Two lists that a superior court of California publishes (San Bernardino, "Judicial Holidays").
COURT_HOLIDAYS = (
    *("2025-01-01", "2025-01-20", "2025-02-12", "2025-02-17", "2025-03-31", "2025-05-26"),
    *("2025-06-19", "2025-07-04", "2025-09-01", "2025-09-26", "2025-11-11", "2025-11-27"),
    *("2025-11-28", "2025-12-25", "2026-01-01", "2026-01-19", "2026-02-12", "2026-02-16"),
    *("2026-03-31", "2026-05-25", "2026-06-19", "2026-07-03", "2026-09-07", "2026-09-25"),
    *("2026-11-11", "2026-11-26", "2026-11-27", "2026-12-25"),
)


# What these promise of a preserved copy is what federal law has them do, in the same words.
ALIKE = {
    (regime, "provider", "preserve")
    for regime in ("ca-calecpa", "google-nest-2022", "ring-2022", "warrant-or-order-providers")
}


def _rows(*keys: str) -> Iterator[Any]:
    """Yield the rows that have one of some keys."""
    for row in yaml.safe_load(TABLE.read_text("utf-8")):
        if not row.keys().isdisjoint(keys):
            yield pytest.param(row, id=row["says"])


@pytest.fixture(scope="module")
def panel() -> Panel:
    return open_bench(ROOT).panel()


def _moment(when: str | datetime.date) -> Moment:
    day, _, clock = str(when).partition(" ")
    time = datetime.time.fromisoformat(clock) if clock else None
    return Moment(datetime.date.fromisoformat(day), time)


def _states(
    panel: Panel, row: Row, *further: Sequence[str], at: str | datetime.date
) -> list[DutyState]:
    """Return how the duty of a row stands, where these events happened as well."""
    words = panel.vocabulary
    request = make_request(words, row["facts"])
    decision = panel.decide([request])[0][panel.names.index(row["regime"])]
    told = tuple(
        ToldEvent(event, _moment(when), event, Location("deadlines.yaml"))
        for event, when in (*row["events"], *further)
    )
    regime = panel.regimes[panel.names.index(row["regime"])]
    states = follow_duties(
        [decision], told, _moment(at), words.events, words.calendars, clock_of(regime, panel)
    )
    who, duty = row["duty"]
    owed = [one for one in states if (one.obligation.who, one.obligation.duty) == (who, duty)]
    assert owed, decision
    return [one for one in owed if one.status not in (Status.NOT_OWED, Status.LIFTED)]


def _statuses(
    panel: Panel, row: Row, *further: Sequence[str], at: str | datetime.date
) -> list[Status]:
    return [one.status for one in _states(panel, row, *further, at=at)]


@pytest.mark.parametrize("row", list(_rows("done_by", "broken_by")))
def test_a_duty_is_kept_to_the_last_moment_that_its_source_leaves(panel: Panel, row: Row) -> None:
    good, bad = row["good"], row["bad"]
    if "broken_by" in row:
        breaks = row["broken_by"]
        assert _statuses(panel, row, at=good) == [Status.OWED]
        assert _statuses(panel, row, at=bad) == [Status.FULFILLED]
        assert _statuses(panel, row, (breaks, good), at=bad) == [Status.BROKEN]
        assert _statuses(panel, row, (breaks, bad), at=bad) == [Status.FULFILLED]
        return
    does = row["done_by"]
    assert _statuses(panel, row, at=good) == [Status.OWED]
    assert _statuses(panel, row, at=bad) == [Status.BROKEN]
    assert _statuses(panel, row, (does, good), at=bad) == [Status.FULFILLED]
    assert _statuses(panel, row, (does, bad), at=bad) == [Status.LATE]


@pytest.mark.parametrize("row", list(_rows("done_by", "broken_by")))
def test_reports_say_by_when_a_duty_is_due(panel: Panel, row: Row) -> None:
    assert [one.by for one in _states(panel, row, at=row["good"])] == [str(row["good"])]


@pytest.mark.parametrize("row", list(_rows("begun_by")))
def test_what_comes_after_its_time_begins_no_duty(panel: Panel, row: Row) -> None:
    begins, good, bad = row["begun_by"], row["good"], row["bad"]
    assert _statuses(panel, row, (begins, good), at=bad) == [Status.OWED]
    assert _statuses(panel, row, (begins, bad), at=bad) == []


def test_the_court_calendar_is_the_one_that_courts_publish(panel: Panel) -> None:
    days = working_days(panel.vocabulary.calendars["california-courts"])
    listed = [datetime.date.fromisoformat(day) for day in COURT_HOLIDAYS]
    for year in (2025, 2026):
        found = map(datetime.date.fromordinal, days.holidays(year))
        # A list has no need of days that are a weekend anyway.
        assert [day for day in sorted(found) if day.weekday() < 5] == [
            day for day in listed if day.year == year
        ]


def test_every_deadline_that_can_be_counted_is_in_the_table() -> None:
    tried = {(row.values[0]["regime"], *row.values[0]["duty"]) for row in _rows("duty")}
    assert {duty for duty in _counted() if duty not in tried} == ALIKE


def _counted() -> Iterator[tuple[str, str, str]]:
    """Yield each duty of a regime's file whose time begins with an event and can be counted."""
    for path in sorted((ROOT / "regimes").glob("*.yaml")):
        regime = yaml.safe_load(path.read_text("utf-8"))
        for rule in (*regime.get("rules", []), regime.get("otherwise", {})):
            for duty in rule.get("obligations", []):
                if "from" not in duty:
                    continue
                if "if_within" in duty or read_span(duty.get("within") or duty["for"]):
                    yield path.stem, duty["who"], duty["duty"]
