"""What events do, calendars take off and regimes count by, changed where no scenario shows it."""

from __future__ import annotations

import json

import pytest

from tests.small_bench import SmallBench
from tests.time.timed_bench import ASKED, scenario

FILE = "features/lending.feature"
WORDS = "steps/vocabulary.yaml"
ACT = "regimes/privacy-act.yaml"
SHOWN = "And the record is shown on 2026-03-06 at 22:10"
MUST = 'Then "privacy-act" must disclose'
_Losses = list[tuple[str, str]]


def compared(timed: SmallBench, *changes: tuple[str, str, str]) -> tuple[int, _Losses]:
    """Return how a comparison ends after these changes, and what it tells as lost."""
    timed.write(FILE, scenario(*ASKED, SHOWN, MUST))
    timed.exigent("run", "--json", "base.json")
    for file, old, new in changes:
        if old in (timed.root / file).read_text("utf-8"):
            timed.change(file, old, new)
    code = timed.exigent("compare", "base.json", "--fail-on", "any", "--json", "out.json").code
    found = json.loads((timed.root / "out.json").read_text())["losses"]
    return code, [(loss["direction"], loss["what"]) for loss in found]


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (
            ("the record is shown\n    clause", "the record is handed on\n    clause"),
            'events: showing: "the record is shown" -> "the record is handed on"',
        ),
        (
            ("noun: the showing", "noun: the handing on"),
            'events: showing: "the showing" -> "the handing on"',
        ),
        (
            ("noun: the waiver", "noun: the objection"),
            'events: waiver: "the waiver" -> "the objection"',
        ),
        (
            ("the library noted the request", "the library lost the request"),
            'events: noting: "the library noted the request" -> "the library lost the request"',
        ),
        (
            ("done: kept a note of the request", "done: seen the request"),
            'done: keep_note: "kept a note of the request" -> "seen the request"',
        ),
    ],
)
def test_words_of_events_that_are_told_or_end_a_duty_are_compared(
    timed: SmallBench, change: tuple[str, str], what: str
) -> None:
    old, new = (part.partition("\n")[0] for part in change)
    code, found = compared(timed, (WORDS, *change), (FILE, old, new))
    assert (code, found) == (3, [("means_else", what)])


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "    grants: true\n",
            "",
            ["events: showing: grants -> nothing"],
        ),
        (
            "    lifts: [{who: library, duty: keep_note}]\n",
            "    breaks: [{who: library, duty: keep_note}]\n",
            ["events: waiver: lifts library keep_note -> breaks library keep_note"],
        ),
        (
            "    may_precede: true\n",
            "",
            [
                (
                    "events: telling: may precede the request; fulfils library tell_borrower"
                    " -> fulfils library tell_borrower"
                )
            ],
        ),
        (
            "    after: [reading]\n",
            "",
            ["events: return: after reading -> nothing"],
        ),
        (
            "    happens_with: showing\n",
            "",
            ["events: reading: happens with showing -> nothing"],
        ),
        (
            "  waiver:\n",
            (
                "  loss:\n    phrase: the note is lost\n    clause: the note was lost\n"
                "    noun: the loss\n    happens_with: showing\n  waiver:\n"
            ),
            ["events: loss: no such event -> happens with showing"],
        ),
        (
            "  desk: {}\n",
            "  desk: {country: US, weekend: [sunday], adds: [{on: 02-12, name: A day}]}\n",
            [
                (
                    "calendars: desk: no holidays of a country; weekend saturday, sunday"
                    " -> holidays of US; weekend sunday; adds 02-12"
                )
            ],
        ),
    ],
)
def test_what_events_do_and_calendars_take_off_is_compared_without_a_scenario_that_shows_it(
    timed: SmallBench, old: str, new: str, told: list[str]
) -> None:
    code, found = compared(timed, (WORDS, old, new))
    assert code == 3
    assert [what for direction, what in found if direction == "means_else"] == told


def test_a_calendar_that_no_regime_counts_by_may_be_another(timed: SmallBench) -> None:
    timed.change(WORDS, "  desk: {}\n", "  desk: {}\n  spare: {}\n")
    assert compared(timed, (WORDS, "  spare: {}\n", "  spare: {weekend: [sunday]}\n")) == (0, [])


@pytest.mark.parametrize(
    ("new", "what"),
    [
        (
            "{zone: Europe/Paris, calendar: desk}",
            "zone Europe/Paris, calendar desk, last day stays",
        ),
        ("{zone: America/Los_Angeles}", "zone America/Los_Angeles, last day stays"),
        (
            "{zone: America/Los_Angeles, calendar: desk, last_day: moves}",
            "zone America/Los_Angeles, calendar desk, last day moves",
        ),
    ],
)
def test_a_regime_that_counts_time_otherwise_is_told(
    timed: SmallBench, new: str, what: str
) -> None:
    code, found = compared(timed, (ACT, "{zone: America/Los_Angeles, calendar: desk}", new))
    was = "zone America/Los_Angeles, calendar desk, last day stays"
    assert code == 3
    assert ("redated", f"counts time: {was} -> {what}") in found
    screen = timed.exigent("compare", "base.json").out
    assert "redated: 1 regime counting time otherwise than before" in screen
    ignoring = timed.exigent("compare", "base.json", "--ignore-dates")
    assert "counting time otherwise" in ignoring.out


def test_a_saved_matrix_that_does_not_say_what_events_do_is_refused(timed: SmallBench) -> None:
    timed.exigent("run", "--json", "base.json")
    saved = json.loads((timed.root / "base.json").read_text())
    del saved["answers"]["effects"]
    timed.write("base.json", json.dumps(saved))
    ended = timed.exigent("compare", "base.json")
    assert ended.code == 2
    assert "does not hold what its events do and how its regimes count time" in ended.err


def test_words_of_events_that_nothing_turns_on_may_be_others(timed: SmallBench) -> None:
    assert compared(timed, (WORDS, "noun: the reading", "noun: the perusal")) == (0, [])
