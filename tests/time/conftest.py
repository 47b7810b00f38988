"""What tests of duties over time share: the small bench with events."""

from __future__ import annotations

import pytest

from tests.small_bench import SmallBench
from tests.time.timed_bench import write_timed_bench


@pytest.fixture
def timed(bench: SmallBench) -> SmallBench:
    """A small bench whose vocabulary has events, in the current folder."""
    write_timed_bench(bench.root)
    return bench
