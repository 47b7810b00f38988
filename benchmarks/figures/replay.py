"""What a replay takes over what DuckDB takes to make the same classes of rows and list each once.

The table is made, with a seed, of the shipped bench's own scenarios; all regimes are asked, the
counts are by month, and what flips between two regimes is looked for. Processor time of one process.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from exigent.analysis.replay import (
    Database,
    Period,
    Replay,
    Replaying,
    ReplayOptions,
    list_inputs,
    map_by_name,
)
from exigent.bench import Bench, open_bench
from figure import BENCHMARKS, DisagreementError, Row, Settings
from request_table import write_requests
from timing import Spread

NAME = "replay"
ROWS = 5_000_000
ROWS_WHEN_QUICK = 200_000
Made = TypeVar("Made")
BETWEEN = ("ring-2022", "markey")


def measure(settings: Settings) -> Iterator[Row]:
    """Yield how many times as long a replay takes as the classes alone, and the rows a second."""
    rows = ROWS_WHEN_QUICK if settings.quick else ROWS
    bench = open_bench(BENCHMARKS.parent)
    table = settings.folder / "requests.parquet"
    write_requests(table, bench, rows)
    ratios, paces = [], []
    for _ in range(1 if settings.quick else settings.rounds):
        classes, replay = _measure(bench, table, rows)
        ratios.append(replay / classes)
        paces.append(rows / replay)
    what = f"{rows:,} rows under {len(bench.columns)} regimes, over their classes alone"
    yield Row(NAME, what, Spread.of(ratios), "times")
    yield Row(NAME, "the same", Spread.of(paces), "rows a processor second")


def _measure(bench: Bench, table: Path, rows: int) -> tuple[float, float]:
    """Return the time of the classes alone, and that of all."""
    panel = bench.panel()
    with Database() as database:
        database.open_files(list_inputs([str(table)]))
        mapping = map_by_name(list(database.columns()), bench.vocabulary)
        options = ReplayOptions(period=Period.MONTH, between=BETWEEN)
        replaying = Replaying(database, panel, mapping, [table.name], options)
        distinct = (
            f"SELECT count(*) FROM (SELECT DISTINCT {replaying.table.key_values}"
            f" FROM {replaying.table.taken})"
        )
        classes, _ = _timed(lambda: database.fetch(distinct))
        whole, replay = _timed(replaying.run)
    _refuse_what_is_lost(replay, rows)
    return classes, whole


def _refuse_what_is_lost(replay: Replay, rows: int) -> None:
    told = {one.regime: sum(n or 0 for n in one.outcomes.values()) for one in replay.regimes}
    wrong = [name for name, requests in told.items() if requests + replay.rejected != rows]
    if wrong:
        raise DisagreementError(f"not every row is counted or rejected under {wrong}")


def _timed(call: Callable[[], Made]) -> tuple[float, Made]:
    start = time.process_time()
    made = call()
    return time.process_time() - start, made
