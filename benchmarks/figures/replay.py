"""What a replay takes over what DuckDB takes to read the same columns, each for its least value.

Beside it stands what the classes of the rows take, each listed once, which every replay makes. The
tables are made, with a seed, of the shipped bench's own scenarios, one with facts that nobody
knows and one without; all regimes are asked, the counts are by month, and what flips between two
regimes is looked for. Processor time of one process.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
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
from exigent.bench import Bench, Panel, open_bench
from figure import BENCHMARKS, DisagreementError, Row, Settings
from request_table import write_requests
from timing import Spread

NAME = "replay"
ROWS = 5_000_000
ROWS_WHEN_QUICK = 200_000
BETWEEN = ("ring-2022", "markey")
MOST_TIMES = 7.8
MOST_TIMES_KNOWN = 5.2
MOST_TIMES_OF_CLASSES = 2.6
MOST_PERCENT = 5

Made = TypeVar("Made")


def measure(settings: Settings) -> Iterator[Row]:
    """Yield how many times as long a replay takes as the reading alone, and the rows a second."""
    rows = ROWS_WHEN_QUICK if settings.quick else ROWS
    rounds = 1 if settings.quick else settings.rounds
    bench = open_bench(BENCHMARKS.parent)
    panel = bench.panel()
    table = settings.folder / "requests.parquet"
    known = settings.folder / "known.parquet"
    write_requests(table, bench, rows)
    write_requests(known, bench, rows, not_known=0)
    runs = [_measure(bench, panel, table, rows) for _ in range(rounds)]
    # Of few rows what is made once for all of them is the most.
    bounds = (None, None, None) if settings.quick else (MOST_TIMES, MOST_TIMES_KNOWN, MOST_PERCENT)
    yield from _tell(f"{rows:,} rows under {len(panel.names)} regimes", runs, bounds[0])
    yield Row(
        NAME, "the same", Spread.of(rows / one.all for one in runs), "rows a processor second"
    )
    runs = [_measure(bench, panel, known, rows) for _ in range(rounds)]
    yield from _tell("as many of which all is known", runs, bounds[1])
    names = [name for at, name in enumerate(panel.names) if at % 2 or name in BETWEEN]
    fewer = [_measure(bench, panel.only(names), known, rows) for _ in range(rounds)]
    more = len(panel.names) - len(names)
    shares = Spread.of(100 * (a.all / b.all - 1) / more for a, b in zip(runs, fewer, strict=True))
    yield Row(NAME, f"one regime more than {len(names)}", shares, "percent", bounds[2])


def _tell(what: str, runs: Sequence[Seconds], at_most: float | None) -> Iterator[Row]:
    over_reading = Spread.of(one.all / one.read for one in runs)
    yield Row(NAME, f"{what}, over reading their columns", over_reading, "times", at_most)
    over_classes = Spread.of(one.all / one.classes for one in runs)
    yield Row(NAME, f"{what}, over their classes alone", over_classes, "times")
    classes = Spread.of(one.classes / one.read for one in runs)
    bound = at_most and MOST_TIMES_OF_CLASSES
    yield Row(NAME, f"{what}: their classes, over reading", classes, "times", bound)


@dataclass(frozen=True)
class Seconds:
    """The processor time that reading a table takes, that its classes do, and that a replay does."""

    read: float
    classes: float
    all: float


def _measure(bench: Bench, panel: Panel, table: Path, rows: int) -> Seconds:
    with Database() as database:
        database.open_files(list_inputs([str(table)]))
        mapping = map_by_name(list(database.columns()), bench.vocabulary)
        options = ReplayOptions(period=Period.MONTH, between=BETWEEN)
        replaying = Replaying(database, panel, mapping, [table.name], options)
        distinct = (
            f"SELECT count(*) FROM (SELECT DISTINCT {replaying.table.key_values}"
            f" FROM {replaying.table.taken})"
        )
        columns = [one.column for one in mapping.columns]
        least = ", ".join(f"count({name}), min({name})" for name in columns)
        read, _ = _timed(lambda: database.fetch(f"SELECT {least} FROM {replaying.table.taken}"))
        classes, _ = _timed(lambda: database.fetch(distinct))
        whole, replay = _timed(replaying.run)
    _refuse_what_is_lost(replay, rows)
    return Seconds(read, classes, whole)


def _refuse_what_is_lost(replay: Replay, rows: int) -> None:
    told = {one.regime: sum(n or 0 for n in one.outcomes.values()) for one in replay.regimes}
    wrong = [name for name, requests in told.items() if requests + replay.rejected != rows]
    if wrong:
        raise DisagreementError(f"not every row is counted or rejected under {wrong}")


def _timed(call: Callable[[], Made]) -> tuple[float, Made]:
    start = time.process_time()
    made = call()
    return time.process_time() - start, made
