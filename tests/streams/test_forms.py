"""JSON Lines, CSV, Parquet and YAML say the same, and of a wrong value the same is said."""

from __future__ import annotations

import csv
import datetime
import io
import json
from pathlib import Path
from typing import Any

import msgspec
import pyarrow as arrow
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from tests.small_bench import SmallBench

Cell = str | bool | float | None
Row = dict[str, Cell]

# A fact with values beside those that it has, as exports of other programs have them.
CELLS: dict[str, st.SearchStrategy[Cell]] = {
    "requester": st.sampled_from(["police", "parent", "press", "unknown", None, "polise"]),
    "paper": st.sampled_from(["none", "letter", "court_order", "unknown", None]),
    "minor": st.sampled_from([True, False, None]),
    "has_card": st.sampled_from(["true", "false", "unknown", None]),
    "loan_age": st.sampled_from([0, 3, 12.5, 29.5, 30, 30.5, 31, None, -1, 1e15]),
    "requested_on": st.sampled_from(["2018-12-31", "2019-01-01", "2024-02-29", None]),
    "id": st.sampled_from(["a", "b \u00fc", '"', "x,y", "two\nlines"]),
    "agency": st.integers(0, 5),
}


def as_json(row: Row) -> bytes:
    """Return a row as a line of JSON, which leaves out what is none and has no texts for truths."""
    words = {"true": True, "false": False}
    cells = {name: words.get(str(cell), cell) for name, cell in row.items() if cell is not None}
    return msgspec.json.encode(cells)


def as_csv(rows: list[Row]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(CELLS)
    for row in rows:
        writer.writerow([_in_csv(row[name]) for name in CELLS])
    return out.getvalue()


def _in_csv(cell: Cell) -> str:
    if isinstance(cell, float):
        return f"{cell:.15g}"
    return "" if cell is None else cell if isinstance(cell, str) else json.dumps(cell)


def write_parquet(path: Path, rows: list[Row]) -> None:
    columns: dict[str, list[object]] = {name: [row[name] for row in rows] for name in CELLS}
    columns["requested_on"] = [
        day and datetime.date.fromisoformat(str(day)) for day in columns["requested_on"]
    ]
    kinds = {
        "minor": arrow.bool_(),
        "loan_age": arrow.float64(),
        "agency": arrow.int32(),
        "requested_on": arrow.date32(),
    }
    arrays = {
        name: arrow.array(cells, kinds.get(name, arrow.string())) for name, cells in columns.items()
    }
    parquet.write_table(arrow.table(arrays), path)


def answers(bench: SmallBench, file: str) -> list[dict[str, Any]]:
    """Return the answers to the requests of a file, what passes through as text."""
    ended = bench.exigent("decide", "--facts", file, "--json")
    assert ended.code in (0, 2), ended.err
    found = [json.loads(line) for line in ended.out.splitlines()]
    return [{**one, "id": str(one["id"]), "agency": str(one["agency"])} for one in found]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.fixed_dictionaries(CELLS), min_size=1, max_size=12))
def test_json_lines_csv_and_parquet_are_answered_alike(bench: SmallBench, rows: list[Row]) -> None:
    bench.write("rows.jsonl", b"\n".join(map(as_json, rows)))
    bench.write("rows.csv", as_csv(rows))
    write_parquet(bench.root / "rows.parquet", rows)
    of_json = answers(bench, "rows.jsonl")
    assert answers(bench, "rows.csv") == of_json
    assert answers(bench, "rows.parquet") == of_json


CSV = """\
id,requester,paper,loan_age
a,press,letter,3
b,polise,,
c,press,court_order,
"d
e",parent,unknown,-1
f,parent
g,,letter,40
"""
CONTRADICTION = (
    '"the requester brings a court order" and "a reporter asks" cannot both be; '
    "the vocabulary says: Courts write such orders for police only."
)
WRONG = [
    "3:3: `requester` has no value `polise`; did you mean `police`? [EX105]",
    f"4:9: {CONTRADICTION} [EX106]",
    "6:19: `loan_age` is at least 0 days [EX105]",
    "7:1: the row has 2 cells, and the first line 4 names [EX413]",
]


def test_what_is_wrong_in_csv_is_told_at_its_cell_and_the_others_are_answered(
    bench: SmallBench,
) -> None:
    bench.write("rows.csv", CSV)
    ended = bench.exigent(
        *("decide", "--facts", "rows.csv", "--regime", "open-shelf", "--json"),
        *("--rejects", "again.csv"),
    )
    assert ended.code == 2
    assert ended.told.splitlines() == [
        *(f"rows.csv:{one}" for one in WRONG),
        "4 of 6 requests refused",
    ]
    found = [json.loads(line) for line in ended.out.splitlines()]
    assert [(one["request"], one["id"], one["outcome"]) for one in found] == [
        (0, "a", "allow"),
        (5, "g", "refuse"),
    ]
    lines = CSV.splitlines(keepends=True)
    assert (bench.root / "again.csv").read_text("utf-8") == "".join([lines[0], *lines[2:7]])


def test_what_is_wrong_in_parquet_is_told_by_row_and_column(bench: SmallBench) -> None:
    rows = [
        {"requester": "press", "paper": paper, "id": 1}
        for paper in ("letter", "court_order", "leter")
    ]
    parquet.write_table(arrow.Table.from_pylist(rows), bench.root / "rows.parquet")
    ended = bench.exigent(
        *("decide", "--facts", "rows.parquet", "--regime", "open-shelf"),
        *("--rejects", "again.jsonl"),
    )
    assert ended.code == 2
    assert ended.err.startswith(
        'rows.parquet:2:2: "the requester brings a court order" and "a reporter asks" cannot both be'
    )
    assert "\nrows.parquet:3:2: `paper` has no value `leter`; did you mean `letter`?" in ended.err
    rejects = (bench.root / "again.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line) for line in rejects] == rows[1:]


BEYOND = arrow.array([18_262, 2**31 - 1, -(2**31) + 9], arrow.int32()).cast(arrow.date32())
ENDLESS = arrow.array([0, 2**63 - 1, -(2**63) + 1], arrow.int64()).cast(arrow.timestamp("us"))
ZONED = arrow.array([18_262 * 86_400] * 2, arrow.timestamp("s", "UTC"))


def test_a_row_is_refused_for_what_is_wrong_in_it_where_all_is_text(bench: SmallBench) -> None:
    table = {"minor": ["true", "true"], "loan_age": ["3", "-3"]}
    parquet.write_table(arrow.table(table), bench.root / "rows.parquet")
    bench.write("rows.csv", "minor,loan_age\ntrue,3\ntrue,-3\n")
    told = ("--regime", "open-shelf", "--json")
    of_parquet, of_csv = (
        bench.exigent("decide", "--facts", name, *told) for name in ("rows.parquet", "rows.csv")
    )
    assert of_parquet.out == of_csv.out
    assert "rows.parquet:2:2: " in of_parquet.err
    assert of_parquet.err.partition(": ")[2] == of_csv.err.partition(": ")[2]


@pytest.mark.parametrize("nothing", [None, float("nan")])
def test_a_number_that_is_none_is_read_whatever_bounds_its_column_has(
    bench: SmallBench, nothing: float | None
) -> None:
    """Parquet says what a column's least and greatest number is, and leaves NaN out."""
    table = {"paper": ["letter"] * 2, "loan_age": arrow.array([90.0, nothing], arrow.float64())}
    parquet.write_table(arrow.table(table), bench.root / "rows.parquet")
    told = ("--regime", "open-shelf", "--json")
    decided = bench.exigent("decide", "--facts", "rows.parquet", *told)
    assert [json.loads(line)["outcome"] for line in decided.out.splitlines()] == ["refuse", "allow"]
    replayed = json.loads(bench.exigent("replay", "rows.parquet", *told, "-").out)
    assert replayed["regimes"][0]["outcomes"]["needs_facts"] == 1


@pytest.mark.parametrize(
    ("days", "answered"),
    [(BEYOND, 1), (ZONED, 0), (ENDLESS, 1)],
    ids=["beyond", "zoned", "endless"],
)
def test_a_day_that_is_none_is_one_for_nobody(
    bench: SmallBench, days: arrow.Array, answered: int
) -> None:
    """Beyond the last day that Python has, and with a zone, in which it is another elsewhere."""
    parquet.write_table(arrow.table({"requested_on": days}), bench.root / "rows.parquet")
    told = ("--regime", "privacy-act", "--json")
    decided = bench.exigent("decide", "--facts", "rows.parquet", *told)
    assert (decided.code, len(decided.out.splitlines())) == (2, answered)
    replayed = bench.exigent("replay", "rows.parquet", *told, "-")
    assert replayed.code == 2
    counts = json.loads(replayed.out)
    assert (counts["requests"], counts["rejected"]) == (answered, len(days) - answered)


@pytest.mark.parametrize(
    ("file", "text", "says"),
    [
        (
            "rows.csv",
            "paper,minr\n,\n",
            "rows.csv:1:7: there is no fact `minr`; did you mean `minor`?",
        ),
        ("rows.csv", "paper,paper\n,\n", "rows.csv:1:7: `paper` stands twice"),
        (
            "rows.csv",
            "paper,regime\n,\n",
            "rows.csv:1:7: `regime` is a key of the answers, and cannot pass through to them; ",
        ),
        ("rows.parquet", "no parquet", "rows.parquet:1:1: not valid Parquet: "),
        ("rows", "PAR1", "rows:1:1: Parquet is read from a file whose name ends in `.parquet`"),
        ("rows.csv", 'paper,minor\n"letter,true\n', "rows.csv:2:1: not valid CSV: "),
    ],
)
def test_a_file_that_cannot_be_read_as_its_form_is_refused(
    bench: SmallBench, file: str, text: str, says: str
) -> None:
    bench.write(file, text)
    ended = bench.exigent("decide", "--facts", file)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(says)


def test_a_key_that_is_no_fact_passes_through_where_it_is_like_none_or_is_kept(
    bench: SmallBench,
) -> None:
    bench.write(
        "facts.jsonl", '{"id": {"a": [1, 2.50]}, "minr": "\\u202e", "paper": "letter"}\n' * 2
    )
    arguments = ("decide", "--facts", "facts.jsonl", "--regime", "open-shelf", "--json")
    assert "there is no fact `minr`" in bench.exigent(*arguments).err
    ended = bench.exigent(*arguments, "--keep", "minr")
    begin = '"request":{0},"id":{{"a": [1, 2.50]}},"minr":"\\u202e","regime":"open-shelf"'
    assert ended.code == 0
    assert [begin.format(at) in line for at, line in enumerate(ended.out.splitlines())] == [
        True,
        True,
    ]
    ended = bench.exigent(*arguments, "--keep", "paper")
    assert (ended.code, ended.err) == (
        2,
        "`paper` is a fact, which no answer repeats; name a key that is none\n",
    )


def test_other_keys_of_yaml_pass_through(bench: SmallBench) -> None:
    bench.write("facts.yaml", "id: 7\nfrom: 'true'\npaper: letter\n")
    ended = bench.exigent("decide", "--facts", "facts.yaml", "--regime", "open-shelf", "--json")
    assert '"request":0,"id":7,"from":"true","regime":' in ended.out


def test_nothing_wrong_leaves_the_file_of_rejects_empty(bench: SmallBench) -> None:
    bench.write("facts.jsonl", "{}\n")
    bench.write("again.jsonl", "of the last time\n")
    assert bench.exigent("decide", "--facts", "facts.jsonl", "--rejects", "again.jsonl").code == 0
    assert (bench.root / "again.jsonl").read_bytes() == b""
