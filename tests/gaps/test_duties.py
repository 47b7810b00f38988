"""Which duties over time no scenario shows kept, or broken: told beside what requests reach."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.small_bench import SmallBench
from tests.time.timed_bench import ASKED, scenario, write_timed_bench

SHOWN = "And the record is shown on 2026-03-06 at 22:10"
KEPT = (SHOWN, "And 71 hours later the library notes the request")
LATE = (SHOWN, "And 73 hours later the library notes the request")
NOTE = "the library must keep a note of the request within 72 hours of the showing"
TELL = "the library must tell the borrower within 3 days of the showing"


@pytest.fixture
def timed(bench: SmallBench) -> SmallBench:
    write_timed_bench(bench.root)
    return bench


def regimes(bench: SmallBench, *told: tuple[str, ...]) -> dict[str, Any]:
    """Return what is found of each regime where scenarios tell so."""
    text = "".join(
        scenario(*ASKED, *steps, 'Then "open-shelf" must disclose').replace(
            "Feature: After\n  Scenario: One",
            f"  Scenario: {number}" if number else "Feature: After\n  Scenario: 0",
        )
        for number, steps in enumerate(told)
    )
    bench.write("features/lending.feature", text)
    ended = bench.exigent("gaps", "--json", "-")
    assert (ended.code, ended.err) == (0, "")
    return {one["name"]: one for one in json.loads(ended.out)["regimes"]}


def lacking(regime: dict[str, Any]) -> list[tuple[str, bool]]:
    return [(one["duty"], one["kept"]) for one in regime["open_duties"]]


def test_a_duty_is_to_be_kept_in_one_scenario_and_broken_in_another(timed: SmallBench) -> None:
    found = regimes(timed, KEPT)
    assert found["privacy-act"]["duties"] == {"reached": 1, "of": 2}
    assert lacking(found["privacy-act"]) == [(NOTE, False)]
    both = regimes(timed, KEPT, LATE)
    assert both["privacy-act"]["duties"] == {"reached": 2, "of": 2}
    assert lacking(both["privacy-act"]) == []


def test_a_request_alone_keeps_and_breaks_nothing(timed: SmallBench) -> None:
    found = regimes(timed, ())
    assert lacking(found["privacy-act"]) == [(NOTE, True), (NOTE, False)]
    assert lacking(found["open-shelf"]) == [(TELL, True), (TELL, False)]


def test_what_happens_after_the_answer_moves_no_percentage(timed: SmallBench) -> None:
    before, after = (
        {name: one["percent"] for name, one in regimes(timed, *told).items()}
        for told in ([()], [KEPT, LATE])
    )
    assert before == after


def test_the_report_names_what_no_scenario_shows(timed: SmallBench) -> None:
    regimes(timed, KEPT)
    ended = timed.exigent("gaps", "--regime", "privacy-act")
    assert f"- in no scenario broken: {NOTE}" in " ".join(ended.out.split())
    assert "1 duty with a time, each once kept and once broken: 1 of 2 seen" in ended.out
    assert "in all  duties" in ended.out


def test_a_bench_without_events_has_no_such_column(bench: SmallBench) -> None:
    ended = bench.exigent("gaps")
    assert "duties" not in ended.out
