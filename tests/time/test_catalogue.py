"""Whatever a bench offers to be said of events and duties, it reads: in lists and in editors."""

from __future__ import annotations

import re

from exigent.bench import open_bench
from exigent.suite.duty_sentences import DUTY_FORMS
from exigent.suite.feature import Step, StepType
from exigent.words import Location
from tests.editors.test_definitions import WORDS, definitions
from tests.small_bench import SmallBench

_HOLES = {
    **WORDS,
    "event": "the showing",
    "done": "told the borrower",
    "time": "2026-03-06 at 22:10",
    "span": "3 court days",
}


def _filled(expression: str) -> str:
    return re.sub(r"\{(\w+)\}", lambda hole: _HOLES[hole[1]], expression)


def test_the_bench_takes_every_sentence_that_editors_offer(timed: SmallBench) -> None:
    language = open_bench(timed.root).language()
    found = [
        (type, _filled(expression))
        for type, expression, _ in definitions(timed.exigent("schema", "feature").out)
    ]
    for type, sentence in found:
        assert language.knows(Step(StepType(type), sentence, Location(""))), sentence
    for form in DUTY_FORMS:
        assert any(form.pattern.fullmatch(sentence) for _, sentence in found), form.example
    told = [
        sentence for type, sentence in found if type == "when" and "record is shown" in sentence
    ]
    assert told == [
        "the record is shown on 2026-03-06 at 22:10",
        "on 2026-03-06 at 22:10 the record is shown",
        "on 2026-03-06 at 22:10, the record is shown",
        "3 court days later the record is shown",
        "3 court days later, the record is shown",
        "before the showing the record is shown",
        "before the showing, the record is shown",
    ]


def test_the_list_of_steps_shows_events_duties_and_the_words_that_fit(timed: SmallBench) -> None:
    said = timed.exigent("steps").out
    for sentence in (
        "And the record is shown on 2026-03-06   (the showing)",
        "And it is not known whether the record was shown",
        'Then under "<regime>" <party> has <done> in time',
        '      Then under "open-shelf" the library has told the borrower in time',
        '      Then "open-shelf" owes no duty that runs from the request',
        "Words that fit where a sentence above says <done>",
        "Words that fit where a sentence above says <event>",
    ):
        assert f"{sentence}\n" in said, sentence


def test_a_bench_without_events_offers_nothing_to_be_said_of_duties_over_time(
    bench: SmallBench,
) -> None:
    assert "in time" not in bench.exigent("steps").out
    assert "expect_of_duties" not in bench.exigent("schema", "feature").out


def test_events_are_found_by_their_names(timed: SmallBench) -> None:
    assert "the borrower waives the note on" in timed.exigent("steps", "waiver").out


def test_formatting_keeps_what_happens_and_lines_up_the_duties(timed: SmallBench) -> None:
    text = """\
Feature: After

  Scenario: One
    Given an ordinary request for a lending record
    When the library is asked for the record
    And the record is shown on 2026-03-06 at 22:10
    Then on 2026-03-12 the duties are
      | regime | who | duty | status | by |
      | privacy-act | library | keep_note | not_owed | |
"""
    timed.write("features/lending.feature", text)
    timed.exigent("fmt")
    said = (timed.root / "features/lending.feature").read_text("utf-8")
    assert [" ".join(line.split()) for line in said.splitlines()] == [
        " ".join(line.split()) for line in text.splitlines()
    ]
    assert "| regime      | who     | duty      | status   | by |" in said
