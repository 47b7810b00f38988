"""The signs of decisions: one for each kind of answer, and none that says too much."""

from __future__ import annotations

import itertools

from exigent.report.matrix.picture.palette import PAINTS
from exigent.report.matrix.terminal.glyphs import LEGEND, glyph_of
from exigent.words.decision import MODES, Decision, Mode, Outcome
from tests.small_bench import SmallBench

ORDER_OR_WISH = """\
title: An order compels, and else the library may choose
kind: proposal
sources: {minutes: {title: Minutes of the board}}
rules:
  - id: order
    when: {paper: court_order}
    decide: {outcome: allow, mode: must, ground: order}
    because: The library obeys the court.
    source: minutes
otherwise:
  decide: {outcome: allow, mode: may, ground: courtesy}
  because: The library may choose.
  source: minutes
"""
ALL_BUT_CHILDREN = """\
title: Closed, for one reason or another
kind: proposal
sources: {minutes: {title: Minutes of the board}}
rules:
  - id: child
    when: {minor: true}
    decide: {outcome: refuse, mode: must_not}
    because: A child's loans are closed by law.
    source: minutes
otherwise:
  decide: {outcome: refuse, mode: no_ground}
  because: Nothing opens the record.
  source: minutes
"""
FEATURE = """\
Feature: What is not known
  Scenario: Nobody knows what paper there is
    Given an ordinary request for a lending record
    And it is not known what paper the requester brings
    And it is not known whether the borrower is a child
    When the library is asked for the record
    Then "choice" allows the disclosure
    And "closed" refuses the disclosure
"""


def test_of_all_answers_only_one_that_is_sure_to_be_voluntary_is_shown_as_such() -> None:
    signs = {
        (outcome, mode): glyph_of(Decision(outcome, mode=mode)).sign
        for outcome in Outcome
        for mode in (None, *MODES.get(outcome, ()))
    }
    assert [answer for answer, sign in signs.items() if sign == "A"] == [(Outcome.ALLOW, Mode.MAY)]
    assert [answer for answer, sign in signs.items() if sign == "D"] == [(Outcome.ALLOW, None)]
    assert [answer for answer, sign in signs.items() if sign == "X"] == [
        (Outcome.REFUSE, Mode.IMPOSSIBLE)
    ]


def test_no_two_signs_are_alike_not_even_when_they_are_read_out() -> None:
    signs = [glyph.sign for glyph in LEGEND]
    assert len({sign.lower() for sign in signs}) == len(signs)
    assert all(len(sign) == 1 for sign in signs)
    assert len({glyph.style for glyph in LEGEND} - {"bright_black"}) == len(LEGEND) - 2


def test_no_two_signs_have_the_same_colour_in_a_picture() -> None:
    assert all(one != other for one, other in itertools.combinations(PAINTS.values(), 2))


def test_an_allow_that_may_be_compelled_is_not_counted_as_voluntary(bench: SmallBench) -> None:
    bench.write("regimes/choice.yaml", ORDER_OR_WISH)
    bench.write("regimes/closed.yaml", ALL_BUT_CHILDREN)
    bench.write("features/unknown.feature", FEATURE)
    ended = bench.exigent(
        *("run", "features/unknown.feature", "--regime", "choice", "--regime", "closed"),
        *("-v", "--markdown", "summary.md", "--html", "page.html"),
    )
    assert (ended.code, ended.err) == (0, "")
    assert "Nobody knows what paper there is D  R" in ended.out
    assert "allow: how is open (the details turn on what paper the requester brings)" in ended.out
    assert "refuse: why is open (the details turn on whether the borrower is a child)" in ended.out
    heads, *_ = [line.split() for line in ended.out.splitlines() if line.startswith("totals")]
    counts = {
        line.split()[0]: dict(zip(heads[1:], line.split()[1:], strict=True))
        for line in ended.out.splitlines()
        if line.startswith(("choice ", "closed "))
    }
    assert {name: one for name, one in counts["choice"].items() if one != "-"} == {
        "D": "1",
        "checked": "1",
    }
    assert {name: one for name, one in counts["closed"].items() if one != "-"} == {
        "R": "1",
        "checked": "1",
    }
    assert "| Nobody knows what paper there is | D | R |" in (bench.root / "summary.md").read_text(
        "utf-8"
    )
    assert '"discloses but how is open"' in (bench.root / "page.html").read_text("utf-8")
