"""A real Spark and DuckDB make the same classes of the same rows, and so the same counts."""

from __future__ import annotations

import csv
import json
import random
from pathlib import Path

import duckdb
import pyarrow
import pyarrow.parquet
import pytest

from exigent.analysis.replay import (
    ColumnMapping,
    Database,
    Period,
    Replaying,
    ReplayOptions,
    Spark,
    list_inputs,
    map_by_name,
)
from exigent.bench import Panel, open_bench
from exigent.columns import FactColumn
from exigent.report.replay import render_counts_csv, render_replay_json
from exigent.words import UNKNOWN, InputError, Value, written
from tests.replay.tables import RandomRows, write_parquet
from tests.replay.test_places import NUMBER_COLUMNS, WORDS
from tests.replay.test_unread_days import WRITTEN

ROOT = Path(__file__).parents[2]
OPTIONS = ReplayOptions(period=Period.QUARTER, group_by=("requester", "danger_imminent"))


@pytest.fixture(scope="module")
def panel() -> Panel:
    return open_bench(ROOT).panel(["ring-2022", "markey", "us-sca", "uk", "technical"])


def replay_on(
    panel: Panel,
    files: list[str],
    spark: Spark | None,
    options: ReplayOptions = OPTIONS,
    given: ColumnMapping | None = None,
) -> tuple[bytes, bytes]:
    with Database() as database:
        inputs = list_inputs(files)
        database.open_files(inputs)
        mapping = given or map_by_name(list(database.columns()), panel.vocabulary)
        replay = Replaying(
            database, panel, mapping, [one.shown for one in inputs], options, spark
        ).run()
    return render_counts_csv(replay), render_replay_json(replay)


def write_texts(path: Path) -> Path:
    """Write a table of texts, with every odd word once as a number and once as a day."""
    drawn = random.Random(4)
    nothing = [None] * len(WORDS)
    both = range(2 * len(WORDS))
    columns: dict[str, list[str | None]] = {
        "window_hours": [*WORDS, *nothing],
        "requested_on": [*nothing, *WORDS],
        "danger_imminent": [drawn.choice(["true", "false", "unknown"]) for _ in both],
        "requester": [drawn.choice(["local", "federal", None]) for _ in both],
    }
    arrays = {name: pyarrow.array(said, pyarrow.string()) for name, said in columns.items()}
    pyarrow.parquet.write_table(pyarrow.table(arrays), path)
    return path


def write_text(path: Path, rows: list[dict[str, object]]) -> Path:
    """Write rows as CSV or JSON Lines, with one among them that is no row."""
    told = [
        {name: None if value is None else written(value) for name, value in row.items()}  # type: ignore[arg-type]
        for row in rows
    ]
    with path.open("w", encoding="utf-8", newline="") as file:
        if path.suffix == ".csv":
            writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(told)
            file.write("no row\n")
        else:
            file.writelines(json.dumps(row) + "\n" for row in told)
            file.write("no row\n")
    return path


def write_days(path: Path) -> Path:
    """Write days as texts, days, times with and without a zone, and numbers: some that are none."""
    days = ["2020-01-31", "0001-01-01", "9999-12-31", None]
    times = [None if day is None else f"{day} 23:30:00" for day in days]
    listed = {
        "text": [*WRITTEN, None, ""],
        "day": [*days, "infinity"],
        "time": [*times, None],
        "zoned": [*times[::3], None],
        "number": ["20200131", "nan", None],
    }
    kinds = {
        "text": "VARCHAR", "day": "DATE", "time": "TIMESTAMP", "zoned": "TIMESTAMPTZ",
        "number": "DOUBLE",
    }  # fmt: skip
    most = max(map(len, listed.values()))
    columns = ", ".join(
        f"unnest({[*told, *[None] * (most - len(told))]}::{kinds[name]}[]) AS {name}".replace(
            "None", "NULL"
        )
        for name, told in listed.items()
    )
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'UTC'")
        connection.execute(
            f"COPY (SELECT 'local' AS requester, {columns}) TO '{path}' (FORMAT parquet)"
        )
    return path


@pytest.mark.slow
def test_both_count_the_same_rows_byte_for_byte(panel: Panel, tmp_path: Path) -> None:
    rows = RandomRows(panel, seed=11, ordinary=0.9, unknown=0.03).draw(3_000)
    first = write_parquet(tmp_path / "a.parquet", rows[:2_000], panel.vocabulary)
    second = write_parquet(tmp_path / "b.parquet", rows[2_000:], panel.vocabulary)
    texts = write_texts(tmp_path / "texts.parquet")
    spark = Spark("local[2]")
    try:
        for files in ([str(first), str(second)], [str(texts)]):
            counts, whole = replay_on(panel, files, None)
            assert counts.count(b"\n") > 20
            assert replay_on(panel, files, spark) == (counts, whole)
        for form in ("csv", "jsonl"):
            files = [str(write_text(tmp_path / f"rows.{form}", rows[:500])), str(texts)]
            counts, whole = replay_on(panel, files, None)
            assert b'"rejected": 0' not in whole
            assert replay_on(panel, files, spark) == (counts, whole)
        days = write_days(tmp_path / "days.parquet")
        several = [("text", period) for period in Period]
        several += [(name, Period.DAY) for name in ("day", "time", "zoned", "number")]
        for column, period in several:
            asked = ReplayOptions(period=period)
            dated = ColumnMapping((FactColumn("requester", "requester"),), column)
            counts, whole = replay_on(panel, [str(days)], None, asked, dated)
            assert json.loads(whole)["unread_days"]["column"] == column
            assert replay_on(panel, [str(days)], spark, asked, dated) == (counts, whole)
        for name, numbers in NUMBER_COLUMNS.items():
            held = tmp_path / f"{name}.parquet"
            pyarrow.parquet.write_table(pyarrow.table({"said": numbers}), held)
            words: dict[str, Value | None] = dict.fromkeys(("0.1", "12", "1e16", "inf"), UNKNOWN)
            words |= {"99.99": None, "999": 3}
            by_words = ColumnMapping((FactColumn("window_hours", "said", words),))
            asked = ReplayOptions(group_by=("said",)) if name == "integers" else ReplayOptions()
            told = replay_on(panel, [str(held)], None, asked, by_words)
            assert replay_on(panel, [str(held)], spark, asked, by_words) == told
    finally:
        spark.stop()


def test_a_name_that_is_no_spark_is_refused() -> None:
    with pytest.raises(InputError, match="names no Spark"):
        Spark("yarn")
