"""The shipped bench, read once for all tests of a process."""

from __future__ import annotations

from pathlib import Path

import pytest

from exigent.bench.opening import Bench, open_bench
from exigent.bench.panel import Panel
from exigent.words.vocabulary import Vocabulary

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def shipped_bench() -> Bench:
    return open_bench(ROOT)


@pytest.fixture(scope="session")
def shipped_panel(shipped_bench: Bench) -> Panel:
    return shipped_bench.panel()


@pytest.fixture(scope="session")
def shipped_vocabulary(shipped_bench: Bench) -> Vocabulary:
    return shipped_bench.vocabulary
