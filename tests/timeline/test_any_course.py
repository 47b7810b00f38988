"""Whatever a scenario tells, it is refused in words, or its duties are followed to an end."""

from __future__ import annotations

import contextlib

from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.analysis.timeline import follow_timeline, open_duties
from exigent.report.timeline import render_calendar, render_timeline
from exigent.suite import Scenario
from exigent.suite.feature import ScenarioText
from exigent.words import InputError, Moment
from tests.time.small_time import moment
from tests.time.test_any_timeline import HERE, sentences, timed_language

DAYS = st.sampled_from([None, moment("2026-03-08"), moment("2026-03-08 02:30")])


@settings(max_examples=100)
@given(st.lists(sentences(), max_size=4), DAYS)
def test_what_happens_is_refused_or_followed_to_an_end(told: list[str], on: Moment | None) -> None:
    language, panel = timed_language()
    draft = language.draft()
    draft.read_given("an ordinary request for a lending record", HERE)
    draft.read_given("the requester brings a court order", HERE)
    request = draft.read_when("the library is asked for the record", HERE)
    assert request is not None
    for sentence in told:
        with contextlib.suppress(InputError):
            draft.read_when(sentence, HERE)
    text = ScenarioText("One", "One", {}, 0, (), (), HERE, 1, 1, 9)
    scenario = Scenario("After", text, "", request, (), timeline=draft.timeline)
    try:
        timeline = follow_timeline(panel, scenario, request, on)
    except InputError:
        return
    assert all(one.by.first is None or one.by.first <= one.by.last for one in open_duties(timeline))
    assert list(render_timeline(timeline, 80))
    assert render_calendar(timeline)
