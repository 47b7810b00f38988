"""Timelines of the shipped scenarios: they say what a run says, and nobody's breach is undone."""

from __future__ import annotations

import datetime
import itertools
from functools import cache
from pathlib import Path

import pytest

from exigent.analysis.timeline import DutyTimeline, follow_timeline
from exigent.bench.matrix import make_row
from exigent.bench.opening import Bench, open_bench
from exigent.bench.panel import Panel
from exigent.duties import last_told
from exigent.regime import Clock
from exigent.report.timeline import lay_out_timeline, render_timeline
from exigent.suite.named_files import find_features
from exigent.suite.reading import Scenario, read_suite
from exigent.words.duty_state import Status
from exigent.words.event import Moment

ROOT = Path(__file__).parents[2]
FILES = (ROOT / "features/after_the_disclosure.feature", ROOT / "features/deadlines.feature")


@cache
def shipped() -> tuple[Bench, Panel, list[Scenario]]:
    bench = open_bench(ROOT)
    scenarios = read_suite(find_features(FILES), ROOT, bench.language())
    return bench, bench.panel(), [one for one in scenarios if one.timeline]


@cache
def timelines() -> list[tuple[Scenario, DutyTimeline]]:
    _, panel, scenarios = shipped()
    return [(one, followed(one, panel)) for one in scenarios]


def followed(scenario: Scenario, panel: Panel, on: Moment | None = None) -> DutyTimeline:
    assert scenario.request is not None
    return follow_timeline(panel, scenario, scenario.request, on)


def test_on_the_day_that_a_run_looks_at_duties_stand_as_in_the_run() -> None:
    _, panel, scenarios = shipped()
    compared = 0
    for scenario in scenarios:
        day = last_day_asked_of(scenario, panel)
        if day is None:
            continue
        assert scenario.request is not None
        row = make_row(scenario, scenario.request, panel, panel.decide([scenario.request])[0])
        for lane, cell in zip(followed(scenario, panel, day).lanes, row.cells, strict=True):
            assert tuple(duty.state for duty in lane.duties) == cell.duties
            compared += len(cell.duties)
    assert compared > 100


def last_day_asked_of(scenario: Scenario, panel: Panel) -> Moment | None:
    """Return the last time that a Then asks of, if it is after all events wherever clocks are."""
    asked = [one.at for one in scenario.of_duties if one.at is not None]
    latest = max(asked, key=lambda at: (at.day, at.clock or datetime.time.max), default=None)
    words = panel.vocabulary
    told = last_told(scenario.timeline, words.events, words.calendars, Clock())
    if latest is None or told is None or (latest.day - told.day).days < 2:
        return None
    return latest


def test_a_breach_is_never_undone() -> None:
    for _, timeline in timelines():
        for lane in timeline.lanes:
            for duty in lane.duties:
                statuses = [change.status for change in duty.course]
                for earlier, later in itertools.pairwise(statuses):
                    assert not earlier.is_breach or later.is_breach or later is Status.UNKNOWN


@pytest.mark.parametrize("width", [60, 120])
def test_every_one_fits_a_screen_and_a_sheet(width: int) -> None:
    for _, timeline in timelines():
        for line in render_timeline(timeline, width):
            assert sum(len(text) for text, _ in line) <= width
    for _, timeline in timelines()[:20]:
        sheet = lay_out_timeline(timeline)
        assert all(0 <= words.x <= sheet.width for words in sheet.words)
