"""Holds shipped regimes to the same answers, on every scenario and many made-up requests."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from exigent.analysis.agreement import Comparing, agree, open_sides
from exigent.bench.opening import Bench, open_bench
from exigent.report.agreement import render_differences, say_pairs
from exigent.suite.named_files import find_features
from exigent.suite.reading import Scenario, read_suite

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "regimes" / "in_other_languages"
REQUESTS = 10_000
SEED = 7


@cache
def shipped_scenarios() -> Sequence[Scenario]:
    """Return the scenarios of the shipped features, read once."""
    return read_suite(find_features([ROOT / "features"]), ROOT, open_bench(ROOT).language())


def check_agreement(bench: Bench, regimes: Sequence[str]) -> None:
    """Fail with ready scenarios where the regimes differ; print what was proved or put."""
    found = agree(open_sides(bench, regimes), shipped_scenarios(), REQUESTS, SEED)
    said = "\n".join(say_pairs(found))
    print(said)  # noqa: T201 - the seed is to be seen
    assert found.scenarios > 300
    assert found.exit_code == 0, f"{said}\n{render_differences(found)}"
    for pair in found.pairs:
        assert (pair.comparing is Comparing.PROVED_ALIKE) is (pair.sampled == 0)
        assert pair.sampled in {0, REQUESTS}
