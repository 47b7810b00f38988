"""A day that cannot be read is counted as none, and the result says of how many rows that is so."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

import exigent
from exigent.analysis.replay import UnreadDays
from exigent.analysis.replay.suppressing import suppress
from exigent.doors.library.reply import Reply
from tests.replay.test_command import bench  # noqa: F401 - a fixture
from tests.replay.test_suppressed import ALLOW, REFUSE, replay_of
from tests.small_bench import SmallBench, write_small_bench

# What people write for a day, and the month that it is of: None where it is none.
WRITTEN = {
    "2020-01-05": "2020-01",
    "2020-01-31T23:30:00-08:00": "2020-01",
    "2020-02-01 10:00:00+02": "2020-02",
    "0001-01-01": "0001-01",
    "9999-12-31": "9999-12",
    "05/01/2020": None,
    "20200105": None,
    "2020-1-5": None,
    "2020-02-30": None,
    "0000-01-01": None,
    " 2020-01-05": None,
    "unknown": None,
}
PERIODS = ["day", "month", "quarter", "year"]


def write_loans(bench: SmallBench, days: list[str]) -> None:  # noqa: F811
    rows = (f"{at},police,letter,kept,false,30,{day}\n" for at, day in enumerate(days))
    bench.write("loans.csv", "id,asks,paper,record,minor,loan_age,day\n" + "".join(rows))


@pytest.mark.parametrize("period", PERIODS)
def test_the_result_says_how_many_days_of_which_column_cannot_be_read(
    bench: SmallBench,  # noqa: F811
    period: str,
) -> None:
    write_loans(bench, [*WRITTEN, "", ""])
    ended = bench.exigent(
        *("replay", "loans.csv", "--mapping", "mapping.yaml", "--by", period),
        *("--regime", "open-shelf", "--json", "counts.json", "--html", "page.html"),
    )
    assert ended.code == 0
    replay = json.loads((bench.root / "counts.json").read_text("utf-8"))
    assert replay["unread_days"] == {"column": "day", "requests": 7}
    (none,) = (one["requests"] for one in replay["counts"] if one["group"] == [None])
    assert none == 9
    said = "7 requests with a day in `day` that cannot be read are counted under (none)"
    assert said in (bench.root / "page.html").read_text("utf-8")
    ended = bench.exigent(
        *("replay", "loans.csv", "--mapping", "mapping.yaml", "--by", period),
    )
    assert said in " ".join(ended.out.split())


@pytest.mark.parametrize(("day", "month"), WRITTEN.items())
def test_a_text_is_of_the_day_that_it_begins_with(
    bench: SmallBench,  # noqa: F811
    day: str,
    month: str | None,
) -> None:
    write_loans(bench, [day])
    ended = bench.exigent(
        *("replay", "loans.csv", "--mapping", "mapping.yaml", "--by", "month"),
        *("--regime", "open-shelf", "--json", "-"),
    )
    replay = json.loads(ended.out)
    assert replay["counts"][0]["group"] == [month]
    assert replay["unread_days"]["requests"] == (month is None)


def test_of_rows_that_are_rejected_no_day_is_told(bench: SmallBench) -> None:  # noqa: F811
    write_loans(bench, ["5 May", "2020-05-05"])
    bench.change("loans.csv", "0,police,letter", "0,police,leter")
    ended = bench.exigent(
        *("replay", "loans.csv", "--mapping", "mapping.yaml", "--by", "month"),
        *("--regime", "open-shelf"),
    )
    assert "1 row rejected" in ended.out
    assert "cannot be read" not in ended.out


def test_where_no_period_is_asked_for_nothing_is_told(bench: SmallBench) -> None:  # noqa: F811
    write_loans(bench, ["5 May"])
    ended = bench.exigent("replay", "loans.csv", "--mapping", "mapping.yaml", "--json", "-")
    assert json.loads(ended.out)["unread_days"] is None


def test_a_hidden_period_tells_of_its_days_as_well(bench: SmallBench) -> None:  # noqa: F811
    write_loans(bench, ["5 May", "2020-05-05", ""])
    ended = bench.exigent(
        *("replay", "loans.csv", "--mapping", "mapping.yaml", "--by", "day"),
        *("--hash-ids", "day", "--regime", "open-shelf", "--json", "-"),
    )
    replay = json.loads(ended.out)
    assert replay["unread_days"] == {"column": "day", "requests": 1}
    told = {one["group"][0]: one["requests"] for one in replay["counts"]}
    assert told.pop(None) == 2
    assert [len(digest) for digest in told] == [16]


def count_days(root: Path, column: str, by: str = "month", **mapping: Any) -> Reply[Any, Any]:
    """Count requests by the days of a column, written as SQL."""
    write_small_bench(root)
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'UTC'")
        rows = connection.sql(f"SELECT 'parent' AS asks, {column} AS day").to_arrow_table()
    mapping = mapping or {"date": "day", "columns": {"requester": "asks"}}
    return exigent.open_bench(root).replay(rows, ["open-shelf"], mapping=mapping, by=by)


@pytest.mark.parametrize(
    ("column", "months", "unread"),
    [
        ("unnest(['2020-01-31', 'infinity', '-infinity', NULL]::DATE[])", {"2020-01"}, 2),
        ("unnest(['2020-01-31 23:59:59.9', NULL]::TIMESTAMP[])", {"2020-01"}, 0),
        ("unnest(['2020-01-31 23:30:00-08', 'infinity', NULL]::TIMESTAMPTZ[])", {"2020-02"}, 1),
        ("unnest([20200131, NULL])", set(), 1),
        ("unnest(['nan', '2020', NULL]::DOUBLE[])", set(), 1),
        ("unnest(['nan', '2020', NULL]::FLOAT[])", set(), 1),
        ("unnest(['10:00:00', NULL]::TIME[])", set(), 1),
        ("unnest([{'day': 1}, NULL])", set(), 1),
    ],
)
def test_of_other_types_an_empty_place_is_no_day_that_cannot_be_read(
    tmp_path: Path, column: str, months: set[str], unread: int
) -> None:
    reply = count_days(tmp_path, column)
    assert {row.group[0] for row in reply} == {*months, None}
    assert reply.data.unread_days == UnreadDays("day", unread)


def test_a_day_is_the_same_whatever_zone_the_machine_is_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A time with a zone is of the day that it is in UTC."""
    monkeypatch.setenv("TZ", "America/Los_Angeles")
    reply = count_days(tmp_path, "TIMESTAMPTZ '2020-02-01 01:00:00+00'", "day")
    assert [row.group for row in reply] == [("2020-02-01",)]


def test_words_of_the_day_s_own_column_are_read_as_its_mapping_says(tmp_path: Path) -> None:
    words = ["?", "unknown", "9999-12-31", "new year", "2020-05-05", ""]
    stated = {
        "column": "day",
        "values": {"unknown": ["?", "9999-12-31"], "2020-01-01": "new year"},
    }
    columns = {"requester": "asks", "requested_on": stated}
    reply = count_days(tmp_path, f"unnest({words})", columns=columns)
    assert {row.group[0]: row.requests for row in reply} == {None: 4, "2020-01": 1, "2020-05": 1}
    assert reply.data.unread_days == UnreadDays("day", 0)


@given(st.sampled_from([0, 1, 9, 10, 60]), st.sampled_from([0, 1, 9, 10, 60]))
def test_of_suppressed_counts_neither_part_of_those_without_a_day_can_be_reckoned(
    unread: int, empty: int
) -> None:
    rows = [("x", ALLOW, ALLOW)] * 100 + [("none", REFUSE, REFUSE)] * (unread + empty)
    replay = replay_of(rows)
    groups: dict[tuple[str | None, ...], tuple[str | None, ...]] = {("none",): (None,)}
    counts = tuple(replace(one, group=groups.get(one.group, one.group)) for one in replay.counts)
    replay = replace(
        replay, groups=("month",), counts=counts, unread_days=UnreadDays("day", unread)
    )
    told = suppress(replay, 10).unread_days
    assert told is not None
    is_small = 0 < unread < 10 or (unread > 0 and 0 < empty < 10)
    assert told.requests == (None if is_small else unread)
