"""A replay asked for from Python: of files, frames, Arrow tables and relations of DuckDB."""

from __future__ import annotations

import itertools
import re
from pathlib import Path
from typing import Any

import duckdb
import pandas
import polars
import pyarrow
import pytest

import exigent
from exigent.analysis.replay import flipping
from tests.small_bench import write_small_bench

COLUMNS: dict[str, list[Any]] = {
    "asks": ["borrower", "police", "parent"],
    "paper": ["none", "letter", "none"],
    "minor": [False, True, None],
    "month": ["2020-01", "2020-02", "2020-02"],
}
MAPPING = {"columns": {"requester": "asks", "paper": "paper", "minor": "minor"}}


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> exigent.Workbench:
    write_small_bench(tmp_path)
    monkeypatch.chdir(tmp_path)
    return exigent.open_bench(tmp_path)


def tables() -> dict[str, Any]:
    arrow = pyarrow.table(COLUMNS)
    return {
        "pandas": pandas.DataFrame(COLUMNS),
        "polars": polars.DataFrame(COLUMNS),
        "Arrow": arrow,
        "DuckDB": duckdb.from_arrow(arrow),
    }


@pytest.mark.parametrize("library", ["pandas", "polars", "Arrow", "DuckDB"])
def test_a_table_of_any_library_is_replayed_alike(bench: exigent.Workbench, library: str) -> None:
    reply = bench.replay(tables()[library], ["open-shelf"], mapping=MAPPING, group_by=["month"])
    told = [(row.outcome.value, row.mode, row.group, row.requests) for row in reply]
    assert told == [
        ("allow", "owner", ("2020-01",), 1),
        ("allow", "may", ("2020-02",), 1),
        ("needs_facts", None, ("2020-02",), 1),
    ]
    assert len(reply.to_frame("polars")) == 3


def test_a_file_is_replayed_and_two_regimes_compared(
    bench: exigent.Workbench, tmp_path: Path
) -> None:
    polars.DataFrame(COLUMNS).write_parquet(tmp_path / "loans.parquet")
    reply = bench.replay(
        tmp_path / "loans.parquet", mapping=MAPPING, between=("open-shelf", "privacy-act")
    )
    assert reply.data.comparison is not None
    assert reply.exit_code == 0
    assert "3 requests" in str(reply)


@pytest.mark.parametrize("near", [0, 1, 5, 40])
def test_examples_are_the_first_rows_however_far_behind_they_stand(
    bench: exigent.Workbench, monkeypatch: pytest.MonkeyPatch, near: int
) -> None:
    kinds = list(itertools.product(["parent", "police", "borrower"], ["none", "letter"]))
    rows = pandas.DataFrame([kinds[at % 3 if at < 60 else -1] for at in range(90)])
    rows.columns = ["requester", "paper"]
    pair = ("open-shelf", "privacy-act")
    expected = bench.replay(rows, pair, between=pair).data.comparison
    assert expected is not None
    assert expected.flips
    monkeypatch.setattr(flipping, "_NEAR", near)
    assert bench.replay(rows, pair, between=pair).data.comparison == expected


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"by": "moth"}, "there is no period `moth`; did you mean `month`?"),
        ({"mappings": {}}, "a replay takes no `mappings`; did you mean `mapping`?"),
        ({"mapping": {"columns": {"asker": "asks"}}}, "there is no fact `asker`"),
        ({"between": ("open-shelf",)}, "`between` are two regimes"),
        ({"between": ("open-shelf", "nowhere")}, "there is no regime `nowhere`"),
    ],
)
def test_what_is_wrong_is_refused(
    bench: exigent.Workbench, asked: dict[str, Any], said: str
) -> None:
    with pytest.raises(exigent.ExigentError, match=re.escape(said)):
        bench.replay(pandas.DataFrame(COLUMNS), **{"mapping": MAPPING, **asked})


def test_what_is_no_table_is_refused(bench: exigent.Workbench) -> None:
    with pytest.raises(exigent.InputError, match="is no table of requests"):
        bench.replay(42, mapping=MAPPING)


def test_a_column_is_hidden_behind_the_same_digest_wherever_it_is_told(
    bench: exigent.Workbench,
) -> None:
    """Python writes some values otherwise than the database: True, tenths, parts of a second."""
    columns = {
        "truth": "true",
        "tenth": "0.1::FLOAT",
        "time": "TIMESTAMP '2020-05-01 10:00:00.5'",
        "last": "TIMESTAMP 'infinity'",
        "nothing": "NULL::INTEGER",
    }
    listed = ", ".join(f"{sql} AS {name}" for name, sql in columns.items())
    # A relation belongs to the connection that made it.
    with duckdb.connect() as connection:
        rows = connection.sql(f"SELECT 'parent' AS requester, {listed}").to_arrow_table()
    pair, names = ("open-shelf", "privacy-act"), list(columns)
    plain = bench.replay(rows, pair, between=pair, group_by=names)
    for reply in (plain, bench.replay(rows, pair, between=pair, group_by=names, hash_ids=names)):
        assert reply.data.comparison is not None
        shown = [one.columns for flip in reply.data.comparison.flips for one in flip.examples]
        (group,) = {row.group for row in reply}
        assert shown == [dict(zip(columns, group, strict=True))]


def test_times_before_and_behind_all_days_are_rejected_as_they_are(
    bench: exigent.Workbench,
) -> None:
    times = ["-infinity", "0044-03-15 (BC) 00:00:00", "2020-05-01 00:00:00", "infinity"]
    with duckdb.connect() as connection:
        rows = connection.sql(
            f"SELECT unnest({times}::TIMESTAMP[]) AS requested_on"
        ).to_arrow_table()
    reply = bench.replay(rows, ["open-shelf"], rejects_allowed=3)
    assert (reply.data.requests, [one.value for one in reply.data.rejects]) == (
        1,
        [times[0], times[1], times[3]],
    )
    mapping = {"date": "requested_on", "columns": {"paper": {"column": "none", "null": "ordinary"}}}
    rows = rows.append_column("none", pyarrow.nulls(len(rows), pyarrow.string()))
    counted = bench.replay(rows, ["open-shelf"], mapping=mapping, by="year")
    assert {row.group: row.requests for row in counted} == {(None,): 3, ("2020",): 1}
