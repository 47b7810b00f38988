"""What `explain` says first: whether the regime is in force on the day that is stated."""

from __future__ import annotations

import re

import pytest

from tests.small_bench import SmallBench

DATED = """\
Feature: Dated
  Scenario: Dated
    Given an ordinary request for a lending record
    And the requester brings a court order
    And {day}
    When the library is asked for the record
    Then "open-shelf" allows
"""


@pytest.mark.parametrize(
    ("day", "lines"),
    [
        ("the request is made on 2018-12-31", ["decides in-force", "would decide court-order"]),
        ("the request is made on 2019-01-01", ["decides court-order"]),
        (
            "it is not known on what day the request is made",
            ["open in-force", "decides court-order"],
        ),
    ],
)
def test_the_dates_decide_before_any_rule(bench: SmallBench, day: str, lines: list[str]) -> None:
    bench.write("features/dated.feature", DATED.format(day=day))
    ended = bench.exigent("explain", "features/dated.feature:2", "privacy-act")
    assert ended.code == 0, ended.err
    rules = ended.out.split("rules of privacy-act, in order\n")[1]
    found = re.findall(r"^  (would decide|decides|open) +(\S+)", rules, re.MULTILINE)
    assert [" ".join(words) for words in found] == lines
