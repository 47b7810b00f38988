"""Two scenarios of the same request differ where other things happened after it."""

from __future__ import annotations

from pathlib import Path

from exigent.analysis.lint import lint_bench
from tests.time.timed_bench import TOLD, write_timed_bench

SECOND = "  Scenario: And once more\n" + TOLD.partition("last hour\n")[2]


def _same(root: Path, second: str) -> list[str]:
    write_timed_bench(root, TOLD + second)
    found = lint_bench(root).findings
    return [one.message for one in found if one.check.name == "same-scenario"]


def test_a_scenario_that_tells_the_same_and_expects_the_same_says_nothing_new(
    tmp_path: Path,
) -> None:
    assert len(_same(tmp_path, SECOND)) == 1


def test_a_scenario_in_which_something_else_happened_is_another(tmp_path: Path) -> None:
    later = SECOND.replace("71 hours later", "72 hours later")
    assert _same(tmp_path, later) == []


def test_a_scenario_that_looks_at_another_time_is_another(tmp_path: Path) -> None:
    other = SECOND.replace('Then under "privacy-act"', 'Then on 2026-05-01 under "privacy-act"')
    assert _same(tmp_path, other) == []
