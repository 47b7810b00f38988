"""A failing cell as text: what its lines expect is said once."""

from __future__ import annotations

from tests.small_bench import FEATURE, SmallBench

FILE = "features/lending.feature"
ADDED = """
  Scenario: A reporter brings a letter about an old loan
    Given an ordinary request for a lending record
    And a reporter asks
    And the loan is 40 days old
    When the library is asked for the record
    Then "open-shelf" must disclose
"""
ON_ALL = "    And every regime that governs the request allows the disclosure\n"


def told(bench: SmallBench) -> str:
    ended = bench.exigent("run", f"{FILE}:47")
    assert ended.code == 1
    return ended.out


def test_a_line_on_one_regime_is_not_told_twice(bench: SmallBench) -> None:
    bench.write(FILE, FEATURE + ADDED)
    assert (
        f"\n{FILE}:52: open-shelf\n"
        "  expected    allow; mode must\n"
        "  got         refuse; mode no_ground\n" in told(bench)
    )


def test_a_comment_on_a_change_tells_it_once(bench: SmallBench) -> None:
    bench.write(FILE, FEATURE + ADDED)
    ended = bench.exigent("run", f"{FILE}:47", "--markdown", "-")
    assert ended.code == 1
    assert ended.out.count("expected allow; mode must") == 1
    assert "  expected  " not in ended.out


def test_a_line_on_many_regimes_is_told_as_it_stands(bench: SmallBench) -> None:
    bench.write(FILE, FEATURE + ADDED + ON_ALL)
    assert (
        f"\n{FILE}:52: open-shelf\n"
        "  expected    allow; mode must\n"
        "  got         refuse; mode no_ground\n"
        "  expected    allow   "
        "(line 53: every regime that governs the request allows the disclosure)\n" in told(bench)
    )
