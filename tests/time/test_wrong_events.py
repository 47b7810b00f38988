"""Events that cannot have happened as they are told: errors at their line, before anything is decided."""

from __future__ import annotations

import pytest

from exigent.suite.events import nearest_when
from exigent.words import Event, Vocabulary
from tests.bad_input.spoiling import assert_both_say
from tests.small_bench import SmallBench
from tests.time.happening import owe, write_happening
from tests.time.small_time import PLACE
from tests.time.timed_bench import ASKED, scenario

FILE = "features/lending.feature"
MUST = 'Then "privacy-act" must disclose'
SHOWN = "And the record is shown on 2026-03-06"


@pytest.mark.parametrize(
    ("steps", "says"),
    [
        (
            ["And the record is shwon on 2026-03-06"],
            (
                '6:5: no step reads "the record is shwon on 2026-03-06"; '
                'did you mean "the record is shown on 2026-03-06"?'
            ),
        ),
        (
            ["And it is not known whether the library telled the borrower"],
            (
                '6:5: no step reads "it is not known whether the library telled the borrower"; '
                'did you mean "it is not known whether the library told the borrower"?'
            ),
        ),
        (
            ["And the record is shown"],
            (
                '6:5: "the record is shown" does not say when; write such as "the record is shown on '
                '2026-03-06 at 22:10" or "72 hours later the record is shown"'
            ),
        ),
        (
            ["And the record is shown on 2026-02-30"],
            "6:5: there is no day 2026-02-30",
        ),
        (
            ["And the record is shown on 0001-01-03"],
            "6:5: no time is counted from 0001-01-03; write a day from 0003-01-01 to 9997-12-31",
        ),
        (
            ["And the record is shown on 9999-12-31 at 10:00"],
            "6:5: no time is counted from 9999-12-31; write a day from 0003-01-01 to 9997-12-31",
        ),
        (
            ["And 71 hours later the library notes the request"],
            (
                "6:5: nothing was told before this, after which time could be counted; "
                'tell when it happened, as in "on 2026-03-06 at 22:10"'
            ),
        ),
        (
            [
                SHOWN,
                "And it is not known whether the library noted the request",
                "And 3 hours later the library tells the borrower",
            ],
            (
                "8:5: it is not told when the noting was, so that no time can be counted from there; "
                "tell this before it, or tell its own day"
            ),
        ),
        (
            ["And the record is given back on 2026-03-06"],
            (
                "6:5: the return cannot be before the reading; "
                'tell that first, as in "the record is shown on 2026-03-06"'
            ),
        ),
        (
            ["And it is not known whether the record was given back"],
            (
                "6:5: the return cannot be before the reading; "
                'tell that first, as in "the record is shown on 2026-03-06"'
            ),
        ),
        (
            [SHOWN, "And before the showing the record is given back"],
            "7:5: the return cannot be before the showing",
        ),
        (
            [SHOWN, "And the record is given back on 2026-03-05"],
            (
                "7:5: the return is told after the showing, and was before it; "
                "that is in line 6: tell first what was first"
            ),
        ),
        (
            [
                "And the record is shown on 2026-03-06 at 22:10",
                "And 5 hours later the library notes the request",
                "And on 2026-03-07 at 01:00 the library tells the borrower",
            ],
            (
                "8:5: the telling is told after the noting, and was before it; "
                "that is in line 7: tell first what was first"
            ),
        ),
        (
            ["And before the return the library notes the request", SHOWN],
            (
                "6:5: nothing tells of the return, so that nothing can be before it; "
                'tell it too, as in "the record is given back on 2026-03-06"'
            ),
        ),
        (
            [SHOWN, "And it is not known whether the record was shown"],
            (
                "7:5: the showing is told to have happened, and not to be known; "
                "the first is in line 6"
            ),
        ),
        ([SHOWN, SHOWN], "7:5: the showing is told twice; the first is in line 6"),
        (
            [SHOWN, "And the record is shown on 2026-03-07"],
            "7:5: the showing is told twice; the first is in line 6",
        ),
        (
            [SHOWN, "And 3 hours later the record is shown"],
            "7:5: the showing is told twice; the first is in line 6",
        ),
        (
            ["And before the request the library notes the request"],
            "6:5: the noting cannot be before the request",
        ),
        (
            [
                "And the library notes the request on 2026-03-01",
                "And the library is asked for the record on 2026-03-02",
            ],
            "6:5: the noting cannot be before the request; the request is told in line 7",
        ),
        (
            [SHOWN, "And 99999 years later the library notes the request"],
            "7:5: 99999 years later no calendar has a day any more; the last is 9999-12-31",
        ),
    ],
)
def test_an_event_that_cannot_be_so_is_refused(
    timed: SmallBench, steps: list[str], says: str
) -> None:
    timed.write(FILE, scenario(*ASKED, *steps, MUST))
    assert_both_say(timed, f"{FILE}:{says}")


def test_what_may_precede_the_request_is_told_before_it(timed: SmallBench) -> None:
    early = [
        "And the library tells the borrower on 2026-03-01",
        "And the library is asked for the record on 2026-03-02",
    ]
    timed.write(FILE, scenario(*ASKED, *early, MUST))
    assert timed.exigent("run").code == 0


@pytest.mark.parametrize(
    ("step", "says"),
    [
        (
            "And the record is shown on 2026-03-06",
            "the showing cannot be before the day of the request",
        ),
        (
            "And the library is asked for the record on 2026-03-11",
            "the request is told on another day than the day of the request",
        ),
    ],
)
def test_an_event_before_the_day_that_is_stated_is_refused(
    timed: SmallBench, step: str, says: str
) -> None:
    dated = (*ASKED[:-1], "And the request is made on 2026-03-10", ASKED[-1])
    timed.write(FILE, scenario(*dated, step, MUST))
    assert_both_say(timed, f"{FILE}:7:5: {says}; that is stated to be 2026-03-10")


def test_what_may_precede_the_request_may_be_before_its_day(timed: SmallBench) -> None:
    dated = (*ASKED[:-1], "And the request is made on 2026-03-10", ASKED[-1])
    told = (
        "And the library tells the borrower on 2026-03-09",
        "And the record is shown on 2026-03-10",
    )
    timed.write(FILE, scenario(*dated, *told, MUST))
    assert timed.exigent("run").code == 0


def test_what_may_repeat_is_told_at_two_times_but_not_twice_at_one(timed: SmallBench) -> None:
    timed.change(
        "steps/vocabulary.yaml",
        "    noun: the noting\n",
        "    noun: the noting\n    may_repeat: true\n",
    )
    notes = "And the library notes the request on 2026-03-0"
    timed.write(FILE, scenario(*ASKED, f"{notes}6", f"{notes}7", MUST))
    assert timed.exigent("run").code == 0
    timed.write(FILE, scenario(*ASKED, f"{notes}6", f"{notes}6", MUST))
    assert_both_say(timed, f"{FILE}:7:5: the noting is told twice; the first is in line 6")


def test_an_event_before_the_question_is_refused(timed: SmallBench) -> None:
    timed.write(FILE, scenario(*ASKED[:-1], "When the record is shown on 2026-03-06", MUST))
    assert_both_say(
        timed,
        f"{FILE}:5:5: nothing was asked yet, so nothing can have happened besides; "
        'add "When the library is asked for the record" before it',
    )


def test_nothing_happens_to_any_request(timed: SmallBench) -> None:
    claim = ["Given any request", "When the library is asked for the record", SHOWN]
    timed.write(FILE, scenario(*claim, 'Then "privacy-act" never discloses'))
    assert_both_say(
        timed,
        f'{FILE}:5:5: "the record is shown on 2026-03-06" speaks of what happened once, and the '
        'scenario of any request; begin it with "Given an ordinary request for a lending record"',
    )


def test_an_event_after_what_is_expected_is_no_then(timed: SmallBench) -> None:
    timed.write(FILE, scenario(*ASKED, MUST, SHOWN))
    assert_both_say(
        timed,
        f'{FILE}:7:5: no step reads "the record is shown on 2026-03-06"; '
        "it is a When: begin it with `When`",
    )


def test_lint_finds_no_fault_in_scenarios_that_differ_in_what_happens(timed: SmallBench) -> None:
    kept = 'Then under "privacy-act" the library has kept a note of the request in time'
    one, two = (
        scenario(*ASKED, SHOWN, f"And {later} later the library notes the request", kept)
        for later in ("2 hours", "3 hours")
    )
    second = two.replace("Scenario: One", "Scenario: Two").split("\n", 1)[1]
    timed.write(FILE, one + second)
    assert FILE not in timed.exigent("lint").out


def test_lint_finds_what_is_expected_of_a_duty_twice(timed: SmallBench) -> None:
    kept = 'under "privacy-act" the library still has to keep a note of the request'
    timed.write(FILE, scenario(*ASKED, SHOWN, f"Then {kept}", f"And {kept}"))
    found = timed.exigent("lint").out.splitlines()
    assert any(line.startswith(f"{FILE}:8:5: ") and "expected already" in line for line in found)


def test_a_hint_about_a_time_without_a_blank_after_it_says_each_word_once() -> None:
    showing = Event("showing", "the record is shown", "the record was shown", "the showing", PLACE)
    vocabulary = Vocabulary("", "", (), {}, {}, {}, {}, (), events={"showing": showing})
    meant = nearest_when("on 2026-03-06 at 10:00,the record is shown", vocabulary)
    assert meant == 'did you mean "on 2026-03-06 at 10:00, the record is shown"?'


def test_a_day_past_the_years_of_known_holidays_is_told_at_its_line(bench: SmallBench) -> None:
    write_happening(bench)
    bench.change("steps/vocabulary.yaml", "weekend: [sunday]", "country: US")
    owe(bench, "{who: library, duty: tell_borrower, within: 3 working days, from: showing}")
    asked = [one.replace("court order", "letter") for one in ASKED]
    told = "And the record is shown on 2150-03-06"
    bench.write(FILE, scenario(*asked, told, 'Then "open-shelf" allows the disclosure'))
    ended = bench.exigent("run")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == (
        f"{FILE}:6:5: holidays of US are known until 2100; "
        "no day of 2150 can be counted by the calendar `desk`\n"
    )


@pytest.mark.parametrize("done", ["has kept a note of the request in time", "has kept a note"])
def test_a_duty_of_nobody_in_the_vocabulary_is_told_who_can_owe_one(
    timed: SmallBench, done: str
) -> None:
    timed.write(FILE, scenario(*ASKED, SHOWN, f'Then under "privacy-act" the librarian {done}'))
    said = timed.exigent("run").err
    assert 'who can owe a duty: "the library"' in said


def test_the_event_that_is_shown_as_an_example_is_the_one_by_which_it_is_given(
    timed: SmallBench,
) -> None:
    then = 'Then under "privacy-act" the library has kept a note of the request in time'
    timed.write(FILE, scenario(*ASKED, then))
    assert 'add such as "And the record is shown on 2026-03-06"' in timed.exigent("run").err


@pytest.mark.parametrize("on", ["2026-03-07 12:00", "2026-03-07 at 12:00"])
def test_a_time_is_asked_of_as_it_is_told_or_as_it_is_shown(timed: SmallBench, on: str) -> None:
    timed.write(FILE, scenario(*ASKED, SHOWN, MUST))
    asked = timed.exigent("timeline", "One", "--on", on)
    assert asked.code == 0
    assert "as things stand on 2026-03-07 12:00" in " ".join(asked.out.split())
