"""A replay that somebody ends, by a real signal: nothing of it stays, and no traceback is shown."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.endings.processes import started, ticks
from tests.small_bench import write_small_bench

pytestmark = pytest.mark.slow

# It takes DuckDB weeks, and no row comes out.
ENDLESS = "SELECT 'press' AS requester FROM range(1000000000) a(i), range(1000000000) b(j) WHERE i + j < 0"


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_it_ends_while_duckdb_works(tmp_path: Path, number: signal.Signals, code: int) -> None:
    write_small_bench(tmp_path / "bench")
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    told = ("replay", "--query", ENDLESS, "--csv", "counts.csv", "--decisions", "decided")
    with started(tmp_path / "bench", *told, TMPDIR=str(temporary)) as process:
        while not list(temporary.glob("exigent-replay-*")):
            assert process.poll() is None
        begun = ticks(process.pid)
        while ticks(process.pid) < begun + 100:
            assert process.poll() is None
        process.send_signal(number)
        told_by_it = process.communicate()
    assert process.returncode == code
    assert "Traceback" not in "".join(told_by_it)
    assert list(temporary.iterdir()) == []
    assert not (tmp_path / "bench/counts.csv").exists()
    assert not (tmp_path / "bench/decided").exists()
