"""A small bench that lies in a git repository."""

from __future__ import annotations

import pytest

from tests.compare.repository import Repository, make_repository
from tests.small_bench import SmallBench


@pytest.fixture
def repository(bench: SmallBench) -> Repository:
    """The small bench, committed on `main`."""
    return make_repository(bench, bench.root)
