"""The shipped matrix against the one of the version before, which is kept in `golden/`.

A file a feature, a line a scenario, three signs a cell: `matrix_codes.py` says what they mean. After
them stand a digest of duties, rules and missing facts, one of what starts, ends and lifts the duties
and of how they stand, and what the scenario is called.

Where a regime or a feature changes on purpose, look at `exigent compare git:HEAD`, which says in
words what these lines say in signs; then `pytest tests/regimes --update-golden`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from exigent.bench.opening import open_bench
from exigent.bench.running import run
from exigent.files.bench_files import FEATURES
from exigent.report.matrix.matrix_json import render_json
from exigent.suite.named_files import find_features
from exigent.suite.reading import read_suite
from tests.regimes.matrix_codes import write_codes

ROOT = Path(__file__).parents[2]


def test_every_shipped_scenario_is_answered_and_judged_as_in_the_version_before(
    matches_golden: Callable[[str, str], None],
) -> None:
    bench = open_bench(ROOT)
    scenarios = read_suite(find_features([ROOT / FEATURES]), ROOT, bench.language())
    matrix = json.loads(render_json(run(scenarios, bench.panel())))
    for feature, text in write_codes(matrix):
        matches_golden(feature, text)
