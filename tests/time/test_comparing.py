"""A duty that stands otherwise after the same events is a change, and has a direction."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.small_bench import SmallBench
from tests.time.timed_bench import ASKED, scenario

FILE = "features/lending.feature"
ACT = "regimes/privacy-act.yaml"
SHOWN = "And the record is shown on 2026-03-06 at 22:10"
NOTED = "And 73 hours later the library notes the request"
MUST = 'Then "privacy-act" must disclose'


def losses(timed: SmallBench, *changes: tuple[str, str, str]) -> list[dict[str, Any]]:
    """Return what a comparison tells as lost, after these changes to files."""
    timed.write(FILE, scenario(*ASKED, SHOWN, NOTED, MUST))
    timed.exigent("run", "--json", "base.json")
    for change in changes:
        timed.change(*change)
    timed.exigent("compare", "base.json", "--json", "out.json")
    found: list[dict[str, Any]] = json.loads((timed.root / "out.json").read_text())["losses"]
    return found


@pytest.mark.parametrize(
    ("change", "direction", "what"),
    [
        (
            (ACT, "within: 72 hours", "within: 75 hours"),
            "duty_looser",
            "late by 2026-03-09 23:10 -> fulfilled by 2026-03-10 02:10",
        ),
        (
            (ACT, "within: 72 hours", "within: 71 hours"),
            "duty_stricter",
            "late by 2026-03-09 23:10 -> late by 2026-03-09 22:10",
        ),
        (
            (ACT, "zone: America/Los_Angeles", "zone: Europe/Paris"),
            "duty_stricter",
            "late by 2026-03-09 23:10 -> late by 2026-03-09 22:10",
        ),
        (
            (ACT, "duty: keep_note, within: 72 hours", "duty: tell_borrower, within: 72 hours"),
            "duty_looser",
            "late by 2026-03-09 23:10 -> no such duty",
        ),
        (
            ("steps/vocabulary.yaml", "    fulfils: [{who: library, duty: keep_note}]\n", ""),
            "duty_changed",
            "late by 2026-03-09 23:10 -> broken by 2026-03-09 23:10",
        ),
    ],
)
def test_a_duty_that_stands_otherwise_is_told_with_a_direction(
    timed: SmallBench, change: tuple[str, str, str], direction: str, what: str
) -> None:
    found = losses(timed, change)
    assert (direction, f"library keep_note: {what}", "privacy-act") in [
        (loss["direction"], loss["what"], loss["regime"]) for loss in found
    ]


@pytest.mark.parametrize(
    ("hours", "direction"), [("71 hours", "duty_looser"), ("74 hours", "duty_stricter")]
)
def test_what_is_to_be_kept_up_for_longer_asks_for_more(
    timed: SmallBench, hours: str, direction: str
) -> None:
    timed.change(ACT, "within: 72 hours", "for: 72 hours")
    found = losses(timed, (ACT, "for: 72 hours", f"for: {hours}"))
    assert [loss["direction"] for loss in found] == [direction]


def test_nothing_is_told_where_nothing_changed(timed: SmallBench) -> None:
    assert losses(timed) == []


def test_a_scenario_in_which_something_else_happens_is_restated(timed: SmallBench) -> None:
    (loss,) = losses(timed, (FILE, "73 hours later", "70 hours later"))
    assert (loss["direction"], loss["what"]) == (
        "restated",
        (
            "events: showing 2026-03-06 22:10, noting 73 hours later"
            " -> showing 2026-03-06 22:10, noting 70 hours later"
        ),
    )


def test_a_scenario_is_not_taken_for_another_with_the_same_facts_and_other_events(
    timed: SmallBench,
) -> None:
    renamed = scenario(*ASKED, SHOWN, "And 70 hours later the library notes the request", MUST)
    timed.write(FILE, scenario(*ASKED, SHOWN, NOTED, MUST))
    timed.exigent("run", "--json", "base.json")
    timed.write(FILE, renamed.replace("Scenario: One", "Scenario: Two"))
    timed.exigent("compare", "base.json", "--json", "out.json")
    (loss,) = json.loads((timed.root / "out.json").read_text())["losses"]
    assert (loss["direction"], loss["what"]) == ("removed", "scenario")


def test_a_duty_in_a_cell_that_changed_as_well_is_said_to_be_counted_twice(
    timed: SmallBench,
) -> None:
    assert losses(timed, (ACT, "within: 72 hours", "within: 75 hours"))
    said = " ".join(timed.exigent("compare", "base.json").out.split())
    assert "1 case of a looser duty; of these cases of duties, 1 in cells that changed, too" in said


def test_a_duty_that_stands_otherwise_can_be_approved(timed: SmallBench) -> None:
    assert losses(timed, (ACT, "zone: America/Los_Angeles", "zone: Europe/Paris"))
    assert timed.exigent("compare", "base.json").code == 3
    for direction in ("duty_stricter", "redated"):
        approved = ("--direction", direction, "--by", "Ada", "--why", "The library moved.")
        assert timed.exigent("approve", *approved).code == 0
    ended = timed.exigent("compare", "base.json")
    assert (ended.code, "all approved" in ended.out) == (0, True)


def test_two_regimes_that_answer_alike_differ_in_how_their_duties_stand(timed: SmallBench) -> None:
    timed.write(FILE, scenario(*ASKED, SHOWN, NOTED, MUST))
    text = (timed.root / ACT).read_text("utf-8")
    timed.write("regimes/paris.yaml", text.replace("America/Los_Angeles", "Europe/Paris"))
    said = timed.exigent("compare", "privacy-act", "paris").out
    assert "1 case of a stricter duty" in said
    assert "late by 2026-03-09 23:10 -> late by 2026-03-09 22:10" in said
