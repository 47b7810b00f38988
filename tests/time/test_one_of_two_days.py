"""A deadline that falls on one of two days is said to be between them wherever duties are shown."""

from __future__ import annotations

import json

import pytest

from tests.small_bench import SmallBench
from tests.time.timed_bench import ASKED, scenario

FILE = "features/lending.feature"
ACT = "regimes/privacy-act.yaml"
BETWEEN = "between 2026-03-09 and 2026-03-10"


@pytest.fixture
def shown_some_day(timed: SmallBench) -> SmallBench:
    """Seventy-two hours run from a day without a time."""
    line = 'Then under "privacy-act" the library has kept a note of the request too late'
    timed.write(FILE, scenario(*ASKED, "And the record is shown on 2026-03-06", line))
    return timed


def test_a_failure_and_the_reports_say_between_which_days(shown_some_day: SmallBench) -> None:
    ended = shown_some_day.exigent(
        "run", "--markdown", "out.md", "--json", "out.json", "--html", "out.html"
    )
    assert f"owed, {BETWEEN}" in " ".join(ended.out.split())
    assert f"| {BETWEEN} |" in (shown_some_day.root / "out.md").read_text().replace("\\", "")
    assert f'"due":"{BETWEEN}"' in (shown_some_day.root / "out.html").read_text()
    (row,) = json.loads((shown_some_day.root / "out.json").read_text())["scenarios"]
    states = [state for cell in row["cells"] for state in cell.get("duties", ())]
    assert ["2026-03-09", "2026-03-10"] in [state.get("between") for state in states]


def test_one_that_moves_is_a_change_with_a_direction(shown_some_day: SmallBench) -> None:
    shown_some_day.exigent("run", "--json", "base.json")
    shown_some_day.change(ACT, "within: 72 hours", "within: 96 hours")
    shown_some_day.exigent("compare", "base.json", "--json", "out.json")
    losses = json.loads((shown_some_day.root / "out.json").read_text())["losses"]
    (loss,) = [one for one in losses if "keep_note" in one["what"]]
    assert loss["direction"] == "duty_looser"
    assert f"owed {BETWEEN} -> owed between 2026-03-10 and 2026-03-11" in loss["what"]
