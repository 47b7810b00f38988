"""An analyst adds a scenario with one wrong expectation, and is told what is wrong and why."""

from __future__ import annotations

from tests.small_bench import FEATURE, SmallBench

FILE = "features/lending.feature"
ADDED = """
  Scenario: A parent brings a letter about an old loan
    Given an ordinary request for a lending record
    And a parent of the borrower asks
    And the borrower is a child
    And the requester brings a letter
    When the library is asked for the record
    Then the regimes decide
      | regime      | outcome | mode     |
      | open-shelf  | refuse  |          |
      | privacy-act | refuse  | must_not |
"""
TOLD = """\
features/lending.feature:47: A parent brings a letter about an old loan
features/lending.feature:55: open-shelf
  expected    refuse
  got         allow
  decision    allow: may disclose, need not, on the ground of the borrower's wish
  rule        parent: Parents answer for a child's loans.
  source      House rules, Open Shelf, 2018, https://library.example/rules, read in a copy only
  contested   Some read the rules to need the child's word as well.
"""


def test_a_wrong_expectation_names_line_regime_expected_actual_and_why(bench: SmallBench) -> None:
    bench.write(FILE, FEATURE + ADDED)
    ended = bench.process("run")
    assert (ended.code, ended.err) == (1, "")
    assert TOLD in ended.out
    assert ended.out.count("  expected    ") == 1
    assert "1 not as expected" in ended.out.splitlines()[-1]


def test_the_expectation_put_right_is_met(bench: SmallBench) -> None:
    right = ADDED.replace("| open-shelf  | refuse  |", "| open-shelf  | allow   |")
    bench.write(FILE, FEATURE + right)
    ended = bench.process("run")
    assert (ended.code, ended.err) == (0, "")
    assert "0 not as expected" in ended.out.splitlines()[-1]
