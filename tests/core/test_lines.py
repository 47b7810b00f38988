"""Which scenario a line of a feature file means."""

from __future__ import annotations

import pytest

from exigent.suite.feature import at_line
from exigent.suite.gherkin_file import parse_text, read_feature

FEATURE = """\
Feature: Loans
  Told in a line.

  Scenario: A child asks
    Given a step

  # Of grown people.
  @press
  @reported
  Scenario Outline: A reporter asks
    Given <what>

    Examples:
      | what   |
      | a step |
      | a walk |
"""
CHILD, STEP, WALK = "A child asks", "A reporter asks (a step)", "A reporter asks (a walk)"


@pytest.mark.parametrize(
    ("lines", "titles"),
    [
        ((1, 2, 3), []),
        ((4, 5, 6, 7), [CHILD]),
        ((8, 9, 10, 11, 12, 13, 14), [STEP, WALK]),
        ((15,), [STEP]),
        ((16,), [WALK]),
        ((17, 18, 9999), []),
    ],
)
def test_a_line_means_the_scenario_that_it_belongs_to(
    lines: tuple[int, ...], titles: list[str]
) -> None:
    scenarios = read_feature(parse_text(FEATURE, "f.feature")).scenarios
    spans = [scenario.span for scenario in scenarios]
    for line in lines:
        assert [scenarios[index].title for index in at_line(line, spans)] == titles


def test_a_file_without_a_last_line_end_ends_as_one_with_it() -> None:
    scenarios = read_feature(parse_text(FEATURE.rstrip("\n"), "f.feature")).scenarios
    assert scenarios[-1].last == 16
