"""A replay asked for from Python: of files, frames, Arrow tables and relations of DuckDB."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import duckdb
import pandas
import polars
import pyarrow
import pytest

import exigent
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
