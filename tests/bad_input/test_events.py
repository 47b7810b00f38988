"""Events, calendars and duties that a vocabulary gets wrong."""

from __future__ import annotations

import re

import pytest

from tests.bad_input.spoiling import assert_refused
from tests.small_bench import SmallBench
from tests.time.happening import WORDS, write_happening

EVENTS = [
    (
        "after: [showing]",
        "after: [shoving]",
        "shoving]",
        "there is no event `shoving`; did you mean `showing`?",
    ),
    (
        "happens_with: telling",
        "happens_with: tellin",
        "tellin\ncalendars",
        "there is no event `tellin`; did you mean `telling`?",
    ),
    (
        "{who: library, duty: tell_borrower}]",
        "{who: libary, duty: tell_borrower}]",
        "libary",
        "there is no party `libary`; did you mean `library`?",
    ),
    (
        "{who: library, duty: tell_borrower}]",
        "{who: library, duty: tell_borower}]",
        "tell_borower",
        "there is no duty `tell_borower`; did you mean `tell_borrower`?",
    ),
    (
        "grants: true",
        "grant: true",
        "grant: true",
        "the event `showing` has no `grant`; did you mean `grants`?",
    ),
    (
        "grants: true",
        "grants: yes",
        "yes}",
        "`yes` is not true or false; write `true`, without quotes",
    ),
    (
        "    noun: the complaint\n",
        "",
        "phrase: the borrower complains",
        "the event `complaint` needs `noun:`",
    ),
    (
        "phrase: the borrower complains",
        "phrase: the record is shown",
        "the record is shown\n    clause: the borrower complained",
        '"the record is shown" is the phrase of two events; the first is in line 95',
    ),
    (
        "noun: the complaint",
        "noun: the showing",
        "the showing\n    happens_with",
        '"the showing" is the noun of two events; the first is in line 95',
    ),
    (
        "phrase: the borrower complains",
        "phrase: the library is asked for the record",
        "the library is asked for the record\n    clause",
        (
            '"the library is asked for the record" can also be read as what asks the question; '
            "word the event otherwise, such as by who does it"
        ),
    ),
    (
        "phrase: the borrower complains",
        "phrase: the record was deleted",
        "the record was deleted\n    clause",
        (
            '"the record was deleted" can also be read as the fact `record`; '
            "word the event otherwise, such as by who does it"
        ),
    ),
    (
        "phrase: the borrower complains",
        "phrase: the request is made",
        "the request is made\n    clause",
        (
            '"the request is made" can also be read as the fact `requested_on`; '
            "word the event otherwise, such as by who does it"
        ),
    ),
    (
        "clause: the borrower complained",
        "clause: the borrower is a child",
        "the borrower is a child\n    noun",
        (
            '"the borrower is a child" can also be read as the fact `minor`; '
            "word the event otherwise, such as by who does it"
        ),
    ),
    (
        "grants: true",
        "after: [complaint]",
        "[complaint]",
        "the event `showing` waits for itself; follow `happens_with` and `after` from event to event",
    ),
    (
        "happens_with: telling",
        "happens_with: complaint",
        "complaint\ncalendars",
        (
            "the event `complaint` waits for itself; "
            "follow `happens_with` and `after` from event to event"
        ),
    ),
    (
        "    - the library is asked for the record\n",
        "    - the library is asked for the record\n  event: askin\n",
        "askin\n",
        "there is no event `askin`; there is: showing, telling, complaint",
    ),
    (
        "done: told the borrower",
        "don: told the borrower",
        "don: told",
        "the duty `tell_borrower` has no `don`; did you mean `done`?",
    ),
    (
        "keep_note: keep a note of the request",
        "keep_note: {say: keep a note, done: told the borrower}",
        "told the borrower}\n\n",
        '"told the borrower" stands twice in `duties`; the first is in line 81',
    ),
    (
        "{say: tell the borrower, done: told the borrower}",
        "{done: told the borrower}",
        "{done: told",
        "the duty `tell_borrower` needs `say:`",
    ),
]

DAY = "12-24"
CALENDARS = [
    ("  desk:\n", "  Desk:\n", "Desk:", "`Desk` is not a name: use a-z, 0-9, - and _"),
    (
        "weekend: [sunday]",
        "weekend: [sundy]",
        "sundy]",
        "there is no weekday `sundy`; did you mean `sunday`?",
    ),
    (
        "weekend: [sunday]",
        "weekend: [monday, tuesday, wednesday, thursday, friday, saturday, sunday]",
        "[monday",
        "the calendar `desk` has no working day",
    ),
    (
        "weekend: [sunday]",
        "country: USS",
        "USS",
        "the library `holidays` knows no country `USS`; did you mean `US`?",
    ),
    (
        "weekend: [sunday]",
        "subdivision: CA",
        "CA\n",
        "the calendar `desk` has a `subdivision` of no country; write `country:` as well",
    ),
    (
        "weekend: [sunday]",
        "country: GB\n    subdivision: ENGL",
        "ENGL",
        "the library `holidays` knows no part `ENGL` of GB; did you mean `ENG`?",
    ),
    (DAY, "02-30", "02-30", "no year has a day 02-30"),
    (
        DAY,
        "forth friday of september",
        "forth",
        "`forth friday of september` is no weekday of a month; `forth`: did you mean `fourth`?",
    ),
    (
        DAY,
        "Midsummer",
        "Midsummer",
        "`Midsummer` is no day; write 2026-02-12, 02-12, or `fourth friday of september`",
    ),
    (
        "adds: [{on: 12-24,",
        "country: US\n    removes: [{on: Colombus Day,",
        "Colombus",
        "`Colombus Day` is no day, nor a holiday of US; did you mean `Columbus Day`?",
    ),
    (
        "name: Stocktaking",
        "source: A notice",
        "{on: 12-24",
        "what a calendar adds needs `name:`",
    ),
]


@pytest.mark.parametrize(("old", "new", "at", "says"), [*EVENTS, *CALENDARS])
def test_what_can_happen_is_refused_at_its_place_where_it_is_wrong(
    bench: SmallBench, old: str, new: str, at: str, says: str
) -> None:
    write_happening(bench)
    bench.change(WORDS, old, new)
    text = (bench.root / WORDS).read_text("utf-8")
    before = text[: re.search(rf"(?<![\w-]){re.escape(at)}", text).start()]  # type: ignore[union-attr]
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    assert_refused(bench, f"{WORDS}:{line}:{column}: {says}", "steps")


def test_the_event_that_is_the_request_may_be_told_in_the_words_that_ask(bench: SmallBench) -> None:
    write_happening(bench)
    asked = "the library is asked for the record"
    bench.change(WORDS, "phrase: the borrower complains", f"phrase: {asked}")
    bench.change(WORDS, f"    - {asked}\n", f"    - {asked}\n  event: complaint\n")
    assert bench.exigent("steps").code == 0


@pytest.mark.parametrize(
    "on", ["2026-02-12", "02-29", "fourth friday of september", "last monday of may"]
)
def test_a_day_that_is_added_may_be_written_in_several_ways(bench: SmallBench, on: str) -> None:
    write_happening(bench)
    bench.change(WORDS, DAY, on)
    assert bench.exigent("steps").code == 0
