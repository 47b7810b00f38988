"""What lint finds of duties over time: what nothing can show to be kept, and what nothing uses."""

from __future__ import annotations

import pytest

from exigent.analysis.lint.bench import lint_bench
from tests.small_bench import SmallBench
from tests.time.timed_bench import ASKED, scenario

ACT = "regimes/privacy-act.yaml"
SHELF = "regimes/open-shelf.yaml"
WORDS = "steps/vocabulary.yaml"
DUTY = "{who: library, duty: keep_note, within: 72 hours, from: showing}"
TELL = "{who: library, duty: tell_borrower, within: 3 days, from: showing, unless: {minor: true}}"
SHOWN = "And the record is shown on 2026-03-06 at 22:10"
OF_TIME = {"EX215", "EX313", "EX314", "EX315", "EX316", "EX317"}


def found(bench: SmallBench) -> list[str]:
    return [str(one) for one in lint_bench(bench.root).findings if one.check.code in OF_TIME]


@pytest.fixture
def whole(timed: SmallBench) -> SmallBench:
    """The bench with events, and no event that nothing uses."""
    timed.change(
        WORDS,
        """\
  return:
    phrase: the record is given back
    clause: the record was given back
    noun: the return
    after: [reading]
""",
        "",
    )
    return timed


def test_duties_that_can_be_followed_are_not_found(whole: SmallBench) -> None:
    assert found(whole) == []


def test_an_event_that_nothing_uses_is_found(timed: SmallBench) -> None:
    (one,) = found(timed)
    assert "EX316 nothing uses the event `return`" in one


def test_an_event_that_a_scenario_tells_of_is_used(timed: SmallBench) -> None:
    steps = (SHOWN, "And 2 days later the record is given back")
    told = 'Then under "privacy-act" the library has not kept a note of the request in time'
    timed.write("features/lending.feature", scenario(*ASKED, *steps, told))
    assert found(timed) == []


def test_a_deadline_that_no_event_meets_is_found(whole: SmallBench) -> None:
    whole.change(WORDS, "    fulfils: [{who: library, duty: keep_note}]\n", "")
    whole.write("features/lending.feature", scenario(*ASKED, 'Then "open-shelf" must disclose'))
    event, duty = sorted(found(whole), key=lambda one: "EX313" in one)
    assert "EX316 nothing uses the event `noting`" in event
    assert f"{ACT}:" in duty
    assert "EX313 no event fulfils the duty of the rule `court-order`: the library must" in duty
    assert "`fulfils: [{who: library, duty: keep_note}]`" in duty


def test_a_duty_to_keep_up_that_no_event_breaks_is_found(whole: SmallBench) -> None:
    whole.change(SHELF, "within: 3 days, from: showing", "for: 3 days, from: showing")
    (one,) = found(whole)
    assert "EX313 no event breaks what the rule `letter` has kept up" in one


def test_what_is_owed_once_a_duty_is_broken_is_looked_at_too(whole: SmallBench) -> None:
    other = "{who: court, duty: keep_note, within: 3 days}"
    whole.change(ACT, DUTY, DUTY.replace("}", f", else: [{other}]}}"))
    (one,) = found(whole)
    assert "EX313" in one
    assert "the court must keep a note of the request within 3 days" in one


def test_a_deadline_that_runs_from_nothing_is_found(whole: SmallBench) -> None:
    whole.change(SHELF, TELL, TELL.replace(" from: showing,", ""))
    (one,) = found(whole)
    assert "EX314 the time of this duty of the rule `letter` never begins" in one


def test_words_that_are_no_time_need_not_run_from_anything(whole: SmallBench) -> None:
    whole.change(SHELF, TELL, "{who: library, duty: tell_borrower, within: before disclosure}")
    assert found(whole) == []


def test_working_days_without_a_calendar_are_found(whole: SmallBench) -> None:
    whole.change(SHELF, "within: 3 days, from: showing", "within: 3 working days")
    told = sorted(one.partition(": ")[2][:6].strip() for one in found(whole))
    assert told == ["EX314", "EX315"]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (
            'Then under "privacy-act" the library has told the borrower in time',
            "EX215 `privacy-act` never says that the library must tell the borrower",
        ),
        (
            'Then under "open-shelf" the library no longer has to tell the borrower',
            "is never lifted under `open-shelf`; it may be owed, fulfilled, late, broken,",
        ),
    ],
)
def test_a_status_that_can_never_be_is_found(whole: SmallBench, line: str, says: str) -> None:
    whole.write("features/lending.feature", scenario(*ASKED, SHOWN, line))
    (one,) = found(whole)
    assert says in one


def test_of_a_duty_that_only_does_as_well_as_another_that_one_is_named(
    whole: SmallBench,
) -> None:
    whole.change(ACT, "from: showing", "from: showing, either: [tell_borrower]")
    line = 'Then under "privacy-act" the library has told the borrower in time'
    whole.write("features/lending.feature", scenario(*ASKED, SHOWN, line))
    (one,) = found(whole)
    assert (
        "the library never has to tell the borrower: to do so only does as well as to keep a note"
        in one
    )
    assert "expect it of the duty to keep a note" in one
    said = " ".join(whole.exigent("run").out.split())
    assert "not owed by itself: it does as well as keep_note, so expect it of that duty" in said


def test_a_bench_without_events_has_no_such_findings(bench: SmallBench) -> None:
    assert found(bench) == []


@pytest.mark.parametrize(
    ("day", "number"),
    [
        ("{on: 12-24, name: Stocktaking}", 1),
        ("{on: 12-24, name: Stocktaking, source: The desk's notice}", 0),
        ("{on: 12-24, name: Stocktaking, unverified: The notice was not read.}", 0),
    ],
)
def test_a_day_of_a_calendar_says_whence_it_is_or_what_was_not_checked(
    whole: SmallBench, day: str, number: int
) -> None:
    whole.change(WORDS, "  desk: {}\n", f"  desk: {{adds: [{day}]}}\n")
    said = found(whole)
    assert len(said) == number
    assert all("EX317 `12-24` of the calendar `desk` has no source" in one for one in said)
