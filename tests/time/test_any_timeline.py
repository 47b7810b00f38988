"""Whatever a scenario tells, it is refused at its line, or the duties are followed to the end."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.bench import Panel, make_row, open_bench
from exigent.suite import Language, Scenario
from exigent.suite.feature import ScenarioText, Step, StepType
from exigent.words import InputError, Location
from tests.time.timed_bench import write_timed_bench

HERE = Location("features/a.feature", 3, 5)
DAYS = ("0003-01-01", "2026-03-06", "2026-03-08", "2026-11-01", "2026-03-07", "9997-12-31")
CLOCKS = ("", " at 00:00", " at 02:30", " at 01:30", " at 23:59", " at 25:00")
NUMBERS = ("1", "2", "71", "72", "999999")
NONE_RUNS = '"privacy-act" owes no duty that runs from the showing'
UNITS = ("minutes", "hours", "days", "court days", "weeks", "months", "years", "moons")


@cache
def timed_language() -> tuple[Language, Panel]:
    root = Path(mkdtemp())
    write_timed_bench(root)
    opened = open_bench(root)
    return opened.language(), opened.panel()


def whens() -> st.SearchStrategy[str]:
    moments = st.builds("on {}{}".format, st.sampled_from(DAYS), st.sampled_from(CLOCKS))
    spans = st.builds("{} {} later".format, st.sampled_from(NUMBERS), st.sampled_from(UNITS))
    words = timed_language()[0].vocabulary
    nouns = [event.noun for event in words.events.values()]
    befores = st.sampled_from(nouns).map("before {}".format)
    return st.one_of(moments, spans, befores)


def sentences() -> st.SearchStrategy[str]:
    events = list(timed_language()[0].vocabulary.events.values())
    told = st.builds("{} {}".format, whens(), st.sampled_from([event.phrase for event in events]))
    clauses = st.sampled_from([event.clause for event in events])
    return st.one_of(told, told, clauses.map("it is not known whether {}".format))


def _refusal(read: Callable[..., object], *given: object) -> InputError | None:
    try:
        read(*given)
    except InputError as error:
        return error
    return None


@settings(max_examples=150)
@given(st.lists(sentences(), max_size=5), st.sampled_from(("letter", "court order")))
def test_what_happens_is_refused_at_its_line_or_followed(told: list[str], paper: str) -> None:
    language, panel = timed_language()
    draft = language.draft()
    draft.read_given("an ordinary request for a lending record", HERE)
    draft.read_given(f"the requester brings a {paper}", HERE)
    request = draft.read_when("the library is asked for the record", HERE)
    assert request is not None
    refused = [_refusal(draft.read_when, sentence, HERE) for sentence in told]
    refused.append(_refusal(draft.expect, Step(StepType.THEN, NONE_RUNS, HERE)))
    assert all(error is None or error.location == HERE for error in refused)
    text = ScenarioText("One", "One", {}, 0, (), (), HERE, 1, 1, 9)
    scenario = Scenario(
        "After",
        text,
        "",
        request,
        (),
        timeline=draft.timeline,
        of_duties=tuple(draft.of_duties),
    )
    row = make_row(scenario, request, panel, panel.decide([request])[0])
    assert len(row.events) == len(draft.timeline)
