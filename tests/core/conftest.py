"""How Hypothesis runs here: the same examples every time in CI, new ones elsewhere."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from exigent.bench.opening import Bench, open_bench
from exigent.bench.panel import Panel
from exigent.words.vocabulary import Vocabulary

ROOT = Path(__file__).parents[2]

_EVERYWHERE = settings(
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
settings.register_profile("ci", parent=_EVERYWHERE, derandomize=True)
settings.register_profile("local", parent=_EVERYWHERE, print_blob=True)
settings.load_profile("ci" if "CI" in os.environ else "local")


@pytest.fixture(scope="session")
def shipped_bench() -> Bench:
    return open_bench(ROOT)


@pytest.fixture(scope="session")
def shipped_panel(shipped_bench: Bench) -> Panel:
    return shipped_bench.panel()


@pytest.fixture(scope="session")
def shipped_vocabulary(shipped_bench: Bench) -> Vocabulary:
    return shipped_bench.vocabulary
