"""The small bench with events and a calendar, and a duty that runs from one of them."""

from __future__ import annotations

from tests.small_bench import SmallBench

WORDS = "steps/vocabulary.yaml"
SHELF = "regimes/open-shelf.yaml"

HAPPENING = """\
events:
  showing: {phrase: the record is shown, clause: the record was shown, noun: the showing, grants: true}
  telling:
    phrase: the library tells the borrower
    clause: the library told the borrower
    noun: the telling
    after: [showing]
    fulfils: [{who: library, duty: tell_borrower}]
  complaint:
    phrase: the borrower complains
    clause: the borrower complained
    noun: the complaint
    happens_with: telling
calendars:
  desk:
    weekend: [sunday]
    adds: [{on: 12-24, name: Stocktaking}]
"""
DUTIES = """\
  tell_borrower: {say: tell the borrower, done: told the borrower}
  keep_note: keep a note of the request
"""
OWED = "{who: library, duty: tell_borrower, within: 3 days, unless: {minor: true}}"
TIME = "time: {zone: Europe/London, calendar: desk, last_day: moves}\n"


def write_happening(bench: SmallBench) -> None:
    """Add the events and the calendar to the words of the bench, and how a duty is done."""
    plain = "  tell_borrower: tell the borrower\n  keep_note: keep a note of the request\n"
    bench.change(WORDS, plain, DUTIES)
    words = (bench.root / WORDS).read_text("utf-8")
    bench.write(WORDS, words + HAPPENING)


def owe(bench: SmallBench, obligation: str, time: str = TIME) -> None:
    """Put an obligation in the place of the one that the house rules have, and say how time runs."""
    bench.change(SHELF, OWED, obligation)
    bench.change(SHELF, "sources:\n", f"{time}sources:\n")
