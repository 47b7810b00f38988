"""Two regimes that differ in a duty's times alone differ, and it is said in which words."""

from __future__ import annotations

import pytest

from tests.small_bench import SmallBench

ACT = "regimes/privacy-act.yaml"
OTHER = "regimes/other-act.yaml"
DUTY = "{who: library, duty: keep_note, within: 72 hours, from: showing}"
ENDS = "and other-act differ in 1 kind of request"


def compare(timed: SmallBench, old: str, new: str) -> str:
    """Return what is printed of the Act and the same one with something else in its file."""
    text = (timed.root / ACT).read_text("utf-8")
    assert text.count(old) == 1
    timed.write(OTHER, text.replace(old, new))
    ended = timed.exigent("agree", "privacy-act", "other-act", "--all")
    assert ended.err == ""
    return " ".join(ended.out.split())


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        (DUTY.replace("from: showing", "from: asking"), "within 72 hours of the request"),
        (DUTY.replace("}", ", lifted_by: [return]}"), "showing, until the return lifts that"),
        (
            DUTY.replace("}", ", extended: [{within: 9 days, from: return}]}"),
            "within 72 hours of the showing, extended to 9 days from the return",
        ),
        (
            DUTY.replace("}", ", else: [{who: library, duty: tell_borrower}]}"),
            "showing, or else the library must tell the borrower",
        ),
        (
            DUTY.replace("}", ", condition: true}"),
            "showing, and what is decided depends on that",
        ),
    ],
)
def test_what_a_duty_says_of_its_times_is_a_difference(
    timed: SmallBench, changed: str, says: str
) -> None:
    told = compare(timed, DUTY, changed)
    assert ENDS in told
    assert (
        "duty: the library must keep a note of the request within 72 hours of the showing" in told
    )
    assert (
        f"duty: the library must keep a note of the request {says}".replace(
            "request showing", "request within 72 hours of the showing"
        )
        in told
    )
    assert "only what happens afterwards can show it" in told


def test_duties_that_read_alike_are_told_apart_by_their_calendars(timed: SmallBench) -> None:
    timed.change(ACT, DUTY, DUTY.replace("72 hours", "3 court days"))
    timed.change("steps/vocabulary.yaml", "  desk: {}\n", "  desk: {}\n  shelf: {}\n")
    told = compare(timed, "calendar: desk", "calendar: shelf")
    assert ENDS in told
    for calendar in ("desk", "shelf"):
        assert f"(library keep_note within 3 court days from showing by {calendar})" in told


def test_the_same_times_are_proved_alike(timed: SmallBench) -> None:
    assert "proved alike" in compare(timed, "Reading Privacy Act\nkind", "Another Act\nkind")


def test_regimes_that_count_in_other_zones_are_alike_with_a_reserve(timed: SmallBench) -> None:
    told = compare(timed, "zone: America/Los_Angeles", "zone: Europe/Paris")
    assert "are proved alike, provided that it is no matter to their duties" in told
    assert "privacy-act in America/Los_Angeles, other-act in Europe/Paris" in told
    assert "every request has the same answer" not in told


def test_a_claim_that_they_are_alike_in_everything_has_the_same_reserve(timed: SmallBench) -> None:
    compare(timed, "zone: America/Los_Angeles", "zone: Europe/Paris")
    claims = "Feature: A\n  Scenario: B\n    Given any request\n    When the library is asked for the record\n    Then {}\n"
    alike = '"privacy-act" and "other-act" answer alike'
    timed.write("features/lending.feature", claims.format(f"{alike} in everything"))
    reserve = "their clocks are in other zones: privacy-act in America/Los_Angeles"
    assert reserve in " ".join(timed.exigent("run").out.split())
    timed.write("features/lending.feature", claims.format(alike))
    assert "zones" not in timed.exigent("run").out


def test_duties_that_both_answers_bring_and_those_past_the_third_are_summed_up(
    timed: SmallBench,
) -> None:
    text = (timed.root / ACT).read_text("utf-8")
    (line,) = [line for line in text.splitlines(keepends=True) if DUTY in line]
    shared = line.replace(DUTY, "{who: library, duty: tell_borrower}")
    more = [line.replace("72 hours", f"{days} days") for days in range(4, 9)]
    timed.write(ACT, text.replace(line, line + shared))
    timed.write(OTHER, text.replace(line, shared + "".join(more)))
    summed = timed.exigent("agree", "privacy-act", "other-act").out
    assert summed.count("    duty: ") == 1 + 3
    assert "    and 2 more duties; 1 duty as under privacy-act\n" in summed
    assert "    1 duty as under other-act\n" in summed
    listed = timed.exigent("agree", "privacy-act", "other-act", "--all").out
    assert listed.count("    duty: ") == 1 + 5
