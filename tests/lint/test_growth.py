"""What lint costs: counted in calls, which are the same on every machine."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

import pytest

from exigent.analysis.lint.bench import lint_bench
from tests.small_bench import SmallBench

pytestmark = pytest.mark.slow

OUTLINE = """\
Feature: Many
  Scenario Outline: Row <number>
    Given an ordinary request for a lending record
    And the requester brings a letter
    When the library is asked for the record
    Then "open-shelf" allows the disclosure

    Examples:
      | number |
"""
ALONE = """
  Scenario: Row {number}
    Given an ordinary request for a lending record
    And the requester brings a letter
    When the library is asked for the record
    Then "open-shelf" allows the disclosure
"""


def outline_of(rows: int) -> str:
    return OUTLINE + "".join(f"      | {number} |\n" for number in range(rows))


def scenarios_of(rows: int) -> str:
    return "Feature: Many\n" + "".join(ALONE.format(number=number) for number in range(rows))


def calls_of_lint(bench: SmallBench) -> int:
    """Return how many functions lint calls, those of C among them."""
    calls = 0

    def count(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        lint_bench(bench.root)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("write", [outline_of, scenarios_of])
def test_lint_grows_with_scenarios_of_equal_facts_and_no_faster(
    bench: SmallBench, write: Any
) -> None:
    calls = []
    for rows in (200, 400, 800):
        bench.write("features/many.feature", write(rows))
        calls.append(calls_of_lint(bench))
    few, more, many = calls
    assert many - more <= 2.1 * (more - few)


def test_a_scenario_that_says_nothing_new_is_found_among_many(bench: SmallBench) -> None:
    bench.write("features/many.feature", scenarios_of(3))
    found = [f for f in lint_bench(bench.root).findings if f.check.name == "same-scenario"]
    assert [finding.place.line for finding in found] == [9, 15]
