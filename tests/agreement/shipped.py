"""Holds shipped regimes to the same answers, on every scenario and many made-up requests."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from exigent.analysis.agreement.differences import agree
from exigent.analysis.agreement.sides import open_sides
from exigent.bench.opening import Bench
from exigent.report.agreement import render_differences, say_agreement
from exigent.suite.named_files import find_features
from exigent.suite.reading import read_suite

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "regimes" / "in_other_languages"
REQUESTS = 10_000
SEED = 7


def check_agreement(bench: Bench, regimes: Sequence[str]) -> None:
    """Fail with ready scenarios where the regimes differ; print what was put and the seed."""
    scenarios = read_suite(find_features([ROOT / "features"]), ROOT, bench.language())
    found = agree(open_sides(bench, regimes), scenarios, REQUESTS, SEED)
    print(say_agreement(found))  # noqa: T201 - the seed is to be seen
    assert found.failures == ()
    assert found.differing == 0, f"{say_agreement(found)}\n{render_differences(found)}"
    assert (found.scenarios > 300, found.requests) == (True, REQUESTS)
