"""Duties that a regime gets wrong: no time that runs, no such event, nothing to count by."""

from __future__ import annotations

import pytest

from tests.bad_input.spoiling import assert_both_say, assert_refused
from tests.small_bench import SmallBench
from tests.time.happening import SHELF, TIME, owe, write_happening

LINE = 34
NEEDS_A_SPAN = "write a number and a unit, such as 72 hours or 3 working days"
BESIDE_FROM = (
    "beside `from:` write a whole number and a unit, such as 72 hours or 3 working days, "
    "or else words alone, such as `without delay`"
)

# A key with its value, where the fault is in it, and what is said of it.
OBLIGATIONS = [
    (
        "within: 3 days, from: shoving",
        "shoving",
        "the vocabulary has no event `shoving`; did you mean `showing`?",
    ),
    (
        "before: tellin",
        "tellin",
        "the vocabulary has no event `tellin`; did you mean `telling`?",
    ),
    (
        "lifted_by: [telling, complant]",
        "complant",
        "the vocabulary has no event `complant`; did you mean `complaint`?",
    ),
    (
        "from: showing",
        "showing",
        (
            "`from` needs `within:` or `for:`; "
            "say how much time runs from it, or in words such as `without delay`"
        ),
    ),
    *(
        (
            f"within: {time}, from: showing",
            f"{time}, from",
            f"`{time}` has no end that can be counted; {BESIDE_FROM}",
        )
        for time in (
            "3 working weeks",
            "1.5 hours",
            "24 to 48 hours",
            "3 clear days",
            "48 hours after the desk closes",
        )
    ),
    (
        "within: for 3 days, from: showing",
        "for 3 days",
        (
            "`for 3 days` is how long a duty is to be kept up, not by when it is done; "
            "write `for: 3 days`, or leave out the word `for`"
        ),
    ),
    (
        "else: [{who: library, duty: keep_note, within: 1.5 hours, from: showing}]",
        "1.5 hours",
        f"`1.5 hours` has no end that can be counted; {BESIDE_FROM}",
    ),
    ("for: ever, from: showing", "ever", f"`ever` has no end that can be counted; {NEEDS_A_SPAN}"),
    (
        "for: 90 days",
        "90 days",
        "`for` needs `from:`; name the event with which it begins",
    ),
    (
        "for: 90 days, from: showing, within: 3 days",
        "90 days",
        (
            "a duty to keep something up has no time by which it is done; "
            "leave out `for:`, or `within:` and `before:`"
        ),
    ),
    (
        "within: 3 days, from: showing, or_within: [{within: at once, from: telling}]",
        "at once",
        f"`at once` has no end that can be counted; {NEEDS_A_SPAN}",
    ),
    (
        "within: 3 days, from: showing, or_within: [{within: 1 day}]",
        "{within: 1 day}",
        "`or_within` needs `from:`; name the event it runs from",
    ),
    (
        "within: 3 days, from: showing, extended: [{within: 1 day, from: calling}]",
        "calling",
        "the vocabulary has no event `calling`; did you mean `telling`?",
    ),
    (
        "within: at once, extended: [{within: 1 day, from: telling}]",
        "{within: 1 day,",
        (
            "`extended` needs a first time, which can be counted; "
            "write `from:` and a `within:` such as 3 days beside it"
        ),
    ),
    (
        "within: 3 days, extended: [{with: 1 day}]",
        "with: 1 day",
        "`extended` has no `with`; did you mean `within`?",
    ),
    (
        "within: at once, from: showing, if_within: [{within: at once, from: telling}]",
        "at once, from: telling",
        f"`at once` has no end that can be counted; {NEEDS_A_SPAN}",
    ),
    (
        "within: at once, from: showing, if_within: [{within: 1 day}]",
        "{within: 1 day}",
        "`if_within` needs `from:`; name the event it runs from",
    ),
    (
        "within: at once, if_within: [{within: 1 day, from: telling}]",
        "{within: 1 day,",
        (
            "`if_within` needs an event that comes within it; "
            "write `from:` beside it, with the event from which the duty's time runs"
        ),
    ),
    (
        "either: [keep_note, keep_noted]",
        "keep_noted",
        "the vocabulary has no duty `keep_noted`; did you mean `keep_note`?",
    ),
    (
        "either: [tell_borrower]",
        "tell_borrower]",
        "`tell_borrower` is the duty itself; `either` lists other duties that do as well",
    ),
    (
        "else: [{who: library, duty: keep_nte}]",
        "keep_nte}",
        "the vocabulary has no duty `keep_nte`; did you mean `keep_note`?",
    ),
    (
        "else: [{who: library, duty: keep_note, within: 1 day, from: shoving}]",
        "shoving",
        "the vocabulary has no event `shoving`; did you mean `showing`?",
    ),
    (
        "else: [{who: library, duty: keep_note, unless: {minor: true}}]",
        "unless",
        (
            "an obligation under `else` has no `unless`; it may have: who, duty, within, from, before, "
            "for, or_within, extended, if_within, lifted_by, either, else, condition"
        ),
    ),
    ('before: ""', '""', "`before` is empty"),
    ("condition: maybe", "maybe", "`maybe` is not true or false"),
    (
        "fromm: showing",
        "fromm",
        "an obligation has no `fromm`; did you mean `from`?",
    ),
]

TIMES = [
    (
        "time: {zone: Europe/Londn}\n",
        "Europe/Londn",
        "there is no time zone `Europe/Londn`; did you mean `Europe/London`?",
    ),
    *(
        (
            f"time: {{zone: {zone}}}\n",
            zone,
            f"there is no time zone `{zone}`; write one such as Europe/London",
        )
        for zone in ("localtime", "Factory", "posixrules")
    ),
    (
        "time: {calendar: dusk}\n",
        "dusk",
        "the vocabulary has no calendar `dusk`; did you mean `desk`?",
    ),
    (
        "time: {calendar: desk, last_day: move}\n",
        "move}",
        "`last_day` cannot be `move`; did you mean `moves`?",
    ),
    (
        "time: {last_day: moves}\n",
        "{last_day",
        (
            "a `last_day` that moves needs a `calendar:`; it moves to the next working day, and a "
            "calendar says which days these are"
        ),
    ),
    ('time: {calendar: ""}\n', '""', "`calendar` is empty"),
    (
        "time: {timezone: UTC}\n",
        "timezone",
        "`time` has no `timezone`; did you mean `zone`?",
    ),
]


@pytest.mark.parametrize(("keys", "at", "says"), OBLIGATIONS)
def test_a_duty_whose_time_cannot_be_told_is_refused_at_its_key(
    bench: SmallBench, keys: str, at: str, says: str
) -> None:
    write_happening(bench)
    obligation = f"{{who: library, duty: tell_borrower, {keys}}}"
    owe(bench, obligation)
    column = 9 + obligation.rindex(at)
    assert_both_say(bench, f"{SHELF}:{LINE}:{column}: {says}")


@pytest.mark.parametrize(("time", "at", "says"), TIMES)
def test_a_regime_that_counts_time_by_nothing_known_is_refused(
    bench: SmallBench, time: str, at: str, says: str
) -> None:
    write_happening(bench)
    bench.change(SHELF, "sources:\n", f"{time}sources:\n")
    assert_refused(bench, f"{SHELF}:5:{time.index(at) + 1}: {says}", "run")


def test_working_days_that_run_need_a_calendar(bench: SmallBench) -> None:
    write_happening(bench)
    owe(bench, "{who: library, duty: tell_borrower, within: 3 working days, from: showing}", "")
    assert_both_say(
        bench,
        f"{SHELF}:{LINE - 1}:53: `3 working days` needs a calendar; write `time: {{calendar: NAME}}` "
        "in the regime, one of the vocabulary's `calendars`",
    )


def test_working_days_that_run_from_nothing_need_none(bench: SmallBench) -> None:
    write_happening(bench)
    owe(bench, "{who: library, duty: tell_borrower, within: 3 working days}", "")
    assert bench.exigent("run").code == 0


@pytest.mark.parametrize(
    "within",
    [
        "within: 3 working weeks",
        "within: for 3 days",
        "within: without delay, from: showing",
        "within: for the whole inquiry, from: showing",
    ],
)
def test_a_time_that_is_not_counted_may_stand_alone_and_words_may_run(
    bench: SmallBench, within: str
) -> None:
    write_happening(bench)
    owe(bench, f"{{who: library, duty: tell_borrower, {within}}}", "")
    assert bench.exigent("run").code == 0


def test_a_stack_counts_by_a_calendar_that_there_is(bench: SmallBench) -> None:
    write_happening(bench)
    bench.write(
        "regimes/both.yaml",
        f"title: Both\nkind: provider_law\n{TIME.replace('desk', 'dusk')}"
        "stack: {layers: [open-shelf, privacy-act], combine: law_first}\n",
    )
    assert_refused(
        bench,
        "regimes/both.yaml:3:39: the vocabulary has no calendar `dusk`; did you mean `desk`?",
        "run",
    )
