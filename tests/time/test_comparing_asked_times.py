"""How duties stand is compared at each time that the base asks of, whatever the head asks."""

from __future__ import annotations

import json

import pytest

from tests.small_bench import SmallBench
from tests.time.timed_bench import ASKED, scenario

FILE = "features/lending.feature"
ACT = "regimes/privacy-act.yaml"
SHOWN = "And the record is shown on 2026-03-06 at 22:10"
NOTED = "And 73 hours later the library notes the request"
_ACT = 'under "privacy-act" the library'
OWES = f"Then on 2026-03-08 at 10:00 {_ACT} still has to keep a note of the request"
EARLIER = OWES.replace("2026-03-08", "2026-03-07")
MISSED = f"Then on 2026-03-08 at 10:00 {_ACT} has not kept a note of the request in time"
LATE = f"And on 2026-03-10 at 10:00 {_ACT} has kept a note of the request too late"
MUST = 'Then "privacy-act" must disclose'
_Losses = list[tuple[str, str]]


def compared(
    timed: SmallBench, before: tuple[str, ...], after: tuple[str, ...], within: str = "72 hours"
) -> tuple[int, _Losses]:
    """Return how a comparison ends where these lines became those, and what it tells as lost."""
    timed.write(FILE, scenario(*ASKED, SHOWN, NOTED, *before))
    assert timed.exigent("run", "--json", "base.json").code == 0
    timed.write(FILE, scenario(*ASKED, SHOWN, NOTED, *after))
    timed.change(ACT, "within: 72 hours", f"within: {within}")
    ended = timed.exigent("compare", "base.json", "--fail-on", "any", "--json", "out.json")
    assert ended.err == ""
    found = json.loads((timed.root / "out.json").read_text())["losses"]
    return ended.code, [(loss["direction"], loss["what"]) for loss in found]


@pytest.mark.parametrize("first", [MUST, EARLIER, MISSED])
def test_a_line_that_is_edited_with_the_rule_does_not_hide_how_a_duty_stood(
    timed: SmallBench, first: str
) -> None:
    code, found = compared(timed, (OWES, LATE), (first, LATE), "24 hours")
    assert code == 3
    assert [what for direction, what in found if direction == "duty_stricter"] == [
        "library keep_note: late by 2026-03-09 23:10 -> late by 2026-03-07 22:10",
        "library keep_note: owed by 2026-03-09 23:10 -> broken by 2026-03-07 22:10",
    ]


@pytest.mark.parametrize("left", [(MUST, LATE), (EARLIER, LATE)])
def test_a_line_about_a_duty_that_is_gone_is_a_check_that_is_lost(
    timed: SmallBench, left: tuple[str, ...]
) -> None:
    assert compared(timed, (OWES, LATE), left) == (3, [("removed", "duty check")])


def test_a_lost_check_of_a_duty_can_be_approved(timed: SmallBench) -> None:
    compared(timed, (OWES, LATE), (MUST, LATE))
    approved = ("--direction", "removed", "--by", "Ada", "--why", "It is asked elsewhere.")
    assert timed.exigent("approve", *approved).code == 0
    assert timed.exigent("compare", "base.json").code == 0


def test_more_lines_about_duties_take_nothing_away(timed: SmallBench) -> None:
    assert compared(timed, (OWES,), (OWES, LATE)) == (0, [])


def test_of_a_saved_head_nobody_knows_the_times_that_it_was_not_asked_of(
    timed: SmallBench,
) -> None:
    compared(timed, (OWES, LATE), (MUST, LATE))
    timed.exigent("run", "--json", "head.json")
    timed.exigent("compare", "base.json", "head.json", "--json", "out.json")
    found = json.loads((timed.root / "out.json").read_text())["losses"]
    assert ("duty_changed", "library keep_note: owed by 2026-03-09 23:10 -> unknown") in [
        (loss["direction"], loss["what"]) for loss in found
    ]
