"""`exigent replay` as its user meets it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest
from jsonschema import Draft202012Validator

from exigent.schemas.replay import replay_schema
from tests.small_bench import SmallBench, write_small_bench

LOANS = """\
id,asks,paper,record,minor,loan_age,day
1,borrower,none,kept,false,3,2020-01-05
2,police,letter,kept,false,30,2020-01-09
3,police,letter,kept,,30.5,2020-02-09
4,parent,none,kept,,3,2020-02-10
5,police,court_order,deleted,true,3,2020-02-11
"""
MAPPING = """\
date: day
columns:
  requester: asks
  paper: paper
  record: record
  minor: minor
  loan_age: loan_age
"""


@pytest.fixture
def bench(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> SmallBench:
    write_small_bench(tmp_path)
    monkeypatch.chdir(tmp_path)
    small = SmallBench(tmp_path, capsys)
    small.write("loans.csv", LOANS)
    small.write("mapping.yaml", MAPPING)
    return small


def test_requests_are_counted_by_regime_and_outcome(bench: SmallBench) -> None:
    ended = bench.exigent("replay", "loans.csv", "--mapping", "mapping.yaml")
    assert ended.code == 0
    assert "open-shelf       2       2            1             0" in ended.out
    assert "5 requests of loans.csv under 3 regimes" in ended.out


def test_counts_by_month_are_written_as_csv(bench: SmallBench) -> None:
    ended = bench.exigent(
        *("replay", "loans.csv", "--mapping", "mapping.yaml", "--by", "month"),
        *("--regime", "open-shelf", "--csv", "-"),
    )
    assert ended.out.splitlines() == [
        "regime,outcome,mode,ground,month,requests",
        "open-shelf,allow,may,courtesy,2020-01,1",
        "open-shelf,allow,owner,wish,2020-01,1",
        "open-shelf,refuse,impossible,,2020-02,1",
        "open-shelf,refuse,no_ground,,2020-02,1",
        "open-shelf,needs_facts,,,2020-02,1",
    ]


def test_a_row_that_is_no_request_is_rejected_and_all_others_are_answered(
    bench: SmallBench,
) -> None:
    bench.change("loans.csv", "2,police,letter", "2,police,leter")
    bench.write("loans.csv", (bench.root / "loans.csv").read_text() + "6,press,letter\n")
    bench.change("loans.csv", "5,police,court_order", "5,press,court_order")
    ended = bench.exigent(
        *("replay", "loans.csv", "--mapping", "mapping.yaml", "--rejects", "rejects.csv")
    )
    assert ended.code == 2
    assert "3 requests of loans.csv under 3 regimes" in ended.out
    rejects = (bench.root / "rejects.csv").read_text("utf-8").splitlines()
    assert rejects[0] == "place,column,value,reason"
    assert rejects[1].startswith("loans.csv:3,paper,leter,`paper` has no value `leter`; did you")
    assert rejects[2].startswith('loans.csv:6,,,"""the requester brings a court order"" and')
    assert rejects[3].startswith("loans.csv:7,,,not as the header")
    assert len(rejects) == 4


def test_so_many_rejects_may_be_allowed(bench: SmallBench) -> None:
    bench.change("loans.csv", "2,police,letter", "2,police,leter")
    told = ["replay", "loans.csv", "--mapping", "mapping.yaml", "--rejects-allowed"]
    assert bench.exigent(*told, "1").code == 0
    assert bench.exigent(*told, "0").code == 2


def test_json_is_as_its_schema_says(bench: SmallBench) -> None:
    ended = bench.exigent(
        *("replay", "loans.csv", "--mapping", "mapping.yaml", "--by", "month", "--json", "-"),
        *("--between", "open-shelf", "privacy-act"),
    )
    replay = json.loads(ended.out)
    Draft202012Validator(replay_schema()).validate(replay)
    assert replay["requests"] == 5
    assert replay["assumed"] == ["has_card", "requested_on"]
    assert replay["missing"] == [{"regime": "open-shelf", "fact": "minor", "requests": 1}]


def test_counts_on_standard_output_leave_the_json_its_file(bench: SmallBench) -> None:
    told = ("replay", "loans.csv", "--mapping", "mapping.yaml", "--csv", "-", "--json")
    ended = bench.exigent(*told, "replay.json")
    assert ended.out.startswith("regime,outcome,")
    assert json.loads((bench.root / "replay.json").read_text("utf-8"))["requests"] == 5
    ended = bench.exigent(*told, "-")
    assert ended.code == 2
    assert ended.err.startswith("--csv and --json cannot both be written to standard output; name")


def test_what_flips_is_written_as_scenarios_that_hold(bench: SmallBench) -> None:
    ended = bench.exigent(
        *("replay", "loans.csv", "--mapping", "mapping.yaml"),
        *("--between", "open-shelf", "privacy-act", "--feature", "features/flips.feature"),
    )
    assert "2 requests flip from open-shelf to privacy-act" in ended.out
    assert bench.exigent("run", "features/flips.feature").code == 0


def test_no_two_examples_of_a_flip_are_read_alike_in_whatever_months_they_came(
    bench: SmallBench,
) -> None:
    again = "".join(f"{at},police,letter,kept,false,30,20{at}-01-09\n" for at in range(10, 60))
    other = "60,police,letter,kept,true,30,2080-01-09\n"
    bench.write("loans.csv", LOANS + again + other)
    ended = bench.exigent(
        *("replay", "loans.csv", "--mapping", "mapping.yaml", "--by", "month", "--json", "-"),
        *("--between", "open-shelf", "privacy-act"),
    )
    flip = json.loads(ended.out)["comparison"]["flips"][0]
    assert flip["requests"] == 52
    assert [one["place"] for one in flip["examples"]] == ["loans.csv:3", "loans.csv:57"]


@pytest.mark.parametrize(
    ("period", "told"),
    [
        ("day", ["", "2019-12-31", "2020-01-01", "2020-12-31"]),
        ("month", ["", "2019-12", "2020-01", "2020-12"]),
        ("quarter", ["", "2019-Q4", "2020-Q1", "2020-Q4"]),
        ("year", ["", "2019", "2020"]),
    ],
)
def test_a_period_is_told_as_calendars_have_it(
    bench: SmallBench, period: str, told: list[str]
) -> None:
    days = ("2019-12-31", "2020-01-01", "2020-12-31", "2020-12-31", "")
    rows = (f"{at},police,letter,kept,false,30,{day}\n" for at, day in enumerate(days))
    bench.write("loans.csv", LOANS.splitlines()[0] + "\n" + "".join(rows))
    ended = bench.exigent(
        *("replay", "loans.csv", "--mapping", "mapping.yaml", "--by", period),
        *("--regime", "open-shelf", "--csv", "-"),
    )
    assert [line.split(",")[4] for line in ended.out.splitlines()[1:]] == told


def test_lines_of_json_are_read_and_wrong_ones_rejected(bench: SmallBench) -> None:
    lines = [
        '{"id": 1, "requester": "borrower"}',
        "",
        '{"id": 2, "requester": "police", "paper": "letter", "loan_age": 4, "minor": true}',
        "{no json",
        '{"id": 3, "requester": "parent", "minor": "unknown"}',
        '{"id": 4, "requester": "parent", "minor": 1}',
    ]
    bench.write("loans.jsonl", "\n".join(lines))
    ended = bench.exigent(
        *("replay", "loans.jsonl", "--regime", "open-shelf", "--rejects", "rejects.csv")
    )
    assert ended.code == 2
    assert "3 requests of loans.jsonl under 1 regime" in ended.out
    places = [
        line.split(",")[0] for line in (bench.root / "rejects.csv").read_text().splitlines()[1:]
    ]
    assert places == ["loans.jsonl:4", "loans.jsonl:6"]


def test_a_line_with_a_key_twice_is_rejected(bench: SmallBench) -> None:
    """Of which readers of JSON keep either one."""
    lines = ['{"requester": "borrower", "requester": "press"}', '{"requester": "borrower"}']
    bench.write("loans.jsonl", "\n".join(lines))
    ended = bench.exigent("replay", "loans.jsonl", "--regime", "open-shelf")
    assert ended.code == 2
    assert "loans.jsonl:1: the key 'requester' stands twice in an object" in ended.out
    assert "1 request of loans.jsonl under 1 regime" in ended.out


def test_rows_behind_a_line_break_in_a_value_are_told_by_their_lines(bench: SmallBench) -> None:
    bench.change("loans.csv", "1,borrower", '"1\nof 5",borrower')
    bench.change("loans.csv", "2,police,letter", "2,police,leter")
    bench.write("loans.csv", (bench.root / "loans.csv").read_text() + "6,press,letter\n")
    ended = bench.exigent("replay", "loans.csv", "--mapping", "mapping.yaml")
    assert "loans.csv:4: `paper` has no value `leter`" in ended.out
    assert "loans.csv:8: not as the header" in ended.out


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (("requester: asks", "asker: asks"), "mapping.yaml:3:3: there is no fact `asker`"),
        (("paper: paper", "paper: papers"), "mapping.yaml:4:10: the data has no column `papers`"),
        (("date: day", "date: days"), "mapping.yaml:1:7: the data has no column `days`"),
        (("date: day", "dates: day"), "mapping.yaml:1:1: a mapping has no `dates`"),
    ],
)
def test_a_wrong_mapping_is_refused_at_its_place(
    bench: SmallBench, changed: tuple[str, str], said: str
) -> None:
    bench.change("mapping.yaml", *changed)
    ended = bench.exigent("replay", "loans.csv", "--mapping", "mapping.yaml")
    assert ended.code == 2
    assert ended.err.startswith(said)


def test_all_columns_that_are_missing_are_told_at_once(bench: SmallBench) -> None:
    for column in ("date: day", "requester: asks", "paper: paper"):
        bench.change("mapping.yaml", f"{column}\n", f"{column}s\n")
    ended = bench.exigent("replay", "loans.csv", "--mapping", "mapping.yaml")
    assert ended.code == 2
    places = [line.partition(": ")[0] for line in ended.err.splitlines()]
    assert places == ["mapping.yaml:1:7", "mapping.yaml:3:14", "mapping.yaml:4:10"]


def test_columns_that_state_no_fact_are_refused_with_what_helps(bench: SmallBench) -> None:
    bench.write("other.csv", "a,b\n1,2\n")
    ended = bench.exigent("replay", "other.csv")
    assert ended.code == 2
    assert "--draft-mapping" in ended.err


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("loans.jsonl", "{no json\n", "there is no row in the data, or none that can be read"),
        ("loans.jsonl", "", "there is no row in the data, or none that can be read"),
        ("loans.parquet", "no Parquet", "loans.parquet:1:1: the rows cannot be read"),
        ("loans.csv", "a,b\n1,2\n", "no column states a fact; there are a and b"),
    ],
)
def test_a_file_with_nothing_to_answer_is_refused(
    bench: SmallBench, name: str, text: str, said: str
) -> None:
    bench.write(name, text)
    ended = bench.exigent("replay", name)
    assert ended.code == 2
    assert said in ended.err


def test_a_file_of_no_known_kind_is_refused(bench: SmallBench) -> None:
    ended = bench.exigent("replay", "mapping.yaml")
    assert ended.code == 2
    assert "it is not known how this file holds requests" in ended.err


def test_a_mapping_is_drafted_that_serves(bench: SmallBench) -> None:
    drafted = bench.exigent("replay", "loans.csv", "--draft-mapping")
    assert drafted.code == 0
    bench.write("drafted.yaml", drafted.out)
    ended = bench.exigent("replay", "loans.csv", "--mapping", "drafted.yaml")
    assert ended.code == 0
    assert "5 requests" in ended.out


def test_decisions_that_were_written_in_part_are_completed_with_the_same_bytes(
    bench: SmallBench,
) -> None:
    told = ("replay", "loans.csv", "--mapping", "mapping.yaml", "--decisions", "decided")
    assert bench.exigent(*told).code == 0
    folder = bench.root / "decided"
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    rows = folder / "rows-00000-000000000001.parquet"
    rows.unlink()
    assert bench.exigent(*told).code == 0
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_decisions_of_another_run_are_not_touched(bench: SmallBench) -> None:
    told = ("replay", "loans.csv", "--mapping", "mapping.yaml", "--decisions", "decided")
    assert bench.exigent(*told).code == 0
    bench.change("regimes/open-shelf.yaml", "at_most: 30", "at_most: 31")
    ended = bench.exigent(*told)
    assert ended.code == 2
    assert "decisions of another run" in ended.err


def test_small_counts_are_not_told(bench: SmallBench) -> None:
    ended = bench.exigent(
        *("replay", "loans.csv", "--mapping", "mapping.yaml", "--regime", "open-shelf"),
        *("--suppress-below", "2", "--by", "month", "--json", "-"),
    )
    replay = json.loads(ended.out)
    assert {one["requests"] for one in replay["counts"]} == {None}
    assert replay["suppressed_below"] == 2


def test_standard_input_is_read(bench: SmallBench) -> None:
    for text in (LOANS.replace("asks", "requester"), '{"requester": "borrower"}\n'):
        ended = subprocess.run(
            [sys.executable, "-m", "exigent", "replay", "-", "--regime", "open-shelf"],
            cwd=bench.root,
            input=text.encode(),
            capture_output=True,
            check=False,
        )
        assert ended.returncode == 0, ended.stderr
        assert "of - under 1 regime" in ended.stdout.decode()


def test_the_rows_of_a_query_are_replayed(bench: SmallBench) -> None:
    query = "SELECT asks AS requester, paper FROM 'loans.csv' WHERE id < 4"
    ended = bench.exigent("replay", "--query", query, "--regime", "open-shelf")
    assert ended.code == 0
    assert "3 requests of --query under 1 regime" in ended.out


def test_a_table_of_a_database_is_replayed(bench: SmallBench) -> None:
    with duckdb.connect(str(bench.root / "history.duckdb")) as connection:
        connection.execute("CREATE TABLE loans AS SELECT 'borrower' AS requester FROM range(7)")
    told = ("replay", "history.duckdb", "--query", "FROM loans", "--regime", "open-shelf")
    ended = bench.exigent(*told)
    assert ended.code == 0, ended.told
    assert "7 requests" in ended.out


def test_a_wrong_query_is_refused_in_its_own_words(bench: SmallBench) -> None:
    ended = bench.exigent("replay", "--query", "SELECT x FROM nowhere")
    assert ended.code == 2
    assert "nowhere does not exist" in ended.err


def test_several_files_are_one_table(bench: SmallBench) -> None:
    head, *rows = LOANS.splitlines()
    bench.write("parts/a.csv", "\n".join([head, *rows[:2]]))
    bench.write("parts/b.csv", "\n".join([head, *rows[2:]]))
    ended = bench.exigent("replay", "parts/*.csv", "--mapping", "mapping.yaml")
    assert ended.code == 0
    assert "5 requests of parts/a.csv and parts/b.csv" in ended.out


def test_counts_are_written_as_parquet(bench: SmallBench) -> None:
    told = ("replay", "loans.csv", "--mapping", "mapping.yaml", "--by", "month")
    assert bench.exigent(*told, "--parquet", "counts.parquet", "--csv", "counts.csv").code == 0
    with duckdb.connect() as connection:
        parquet = connection.execute(f"FROM '{bench.root}/counts.parquet'").fetchall()
    rows = (bench.root / "counts.csv").read_text("utf-8").splitlines()[1:]
    assert [",".join("" if one is None else str(one) for one in row) for row in parquet] == rows


def test_so_much_memory_as_is_none_is_refused(bench: SmallBench) -> None:
    ended = bench.exigent("replay", "loans.csv", "--memory", "plenty")
    assert ended.code == 2
    assert "`plenty` is no amount of memory" in ended.err


@pytest.mark.parametrize("package", ["duckdb", "numpy"])
def test_without_its_packages_it_says_what_to_install(bench: SmallBench, package: str) -> None:
    script = (
        f"import sys; sys.modules[{package!r}] = None; from exigent.__main__ import main; main()"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, "replay", "loans.csv", "--mapping", "mapping.yaml"],
        cwd=bench.root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 2
    assert "a replay needs DuckDB and NumPy, and one of them is not installed" in ended.stderr
    assert "'duckdb>=2.0' 'numpy>=2.0'" in ended.stderr


@pytest.mark.parametrize("name", ["loans.csv", "loans.jsonl"])
def test_a_row_that_is_no_utf8_is_rejected(bench: SmallBench, name: str) -> None:
    begin = {"loans.csv": b"requester,paper\n", "loans.jsonl": b""}[name]
    row = {"loans.csv": b"%b,none\n", "loans.jsonl": b'{"requester": "%b"}\n'}[name]
    bench.write(name, begin + row % b"borrower" + row % b"\xff\xfe")
    ended = bench.exigent("replay", name, "--regime", "open-shelf")
    assert ended.code == 2
    assert f"{name}:{begin.count(10) + 2}: it is no text in UTF-8" in ended.out
    assert "1 request of" in ended.out


def test_of_hidden_columns_only_digests_are_told(bench: SmallBench) -> None:
    ended = bench.exigent(
        *("replay", "loans.csv", "--mapping", "mapping.yaml", "--regime", "open-shelf"),
        *("--group-by", "id", "--hash-ids", "id", "--between", "open-shelf", "privacy-act"),
        *("--json", "-"),
    )
    replay = json.loads(ended.out)
    groups = {group for one in replay["counts"] for group in one["group"]}
    assert all(len(group) == 16 for group in groups)
    examples = [one for flip in replay["comparison"]["flips"] for one in flip["examples"]]
    assert examples
    assert {one["columns"]["id"] for one in examples} <= groups


def test_counts_in_parquet_are_written_through_a_link(bench: SmallBench) -> None:
    """As every other file is, so that no device is replaced by a file."""
    bench.write("kept.parquet", "")
    (bench.root / "counts.parquet").symlink_to("kept.parquet")
    told = ("replay", "loans.csv", "--mapping", "mapping.yaml", "--parquet", "counts.parquet")
    assert bench.exigent(*told).code == 0
    assert (bench.root / "counts.parquet").is_symlink()
    assert (bench.root / "kept.parquet").read_bytes().startswith(b"PAR1")


@pytest.mark.parametrize("option", ["--parquet", "--csv", "--html", "--rejects", "--decisions"])
def test_what_cannot_be_written_is_told_at_its_place(bench: SmallBench, option: str) -> None:
    bench.write("file", "in the way")
    told = ("replay", "loans.csv", "--mapping", "mapping.yaml", option, "file/below")
    ended = bench.exigent(*told)
    assert ended.code == 2
    assert ended.err.startswith("file/below:1:1: cannot write the file: not a directory")


def test_a_query_that_fails_on_a_row_is_told(bench: SmallBench) -> None:
    query = "SELECT asks AS requester FROM 'loans.csv' WHERE CAST(asks AS INTEGER) = 1"
    ended = bench.exigent("replay", "--query", query)
    assert ended.code == 2
    assert ended.err.startswith("--query:1:1: it cannot be read: Could not convert string")


def test_answers_that_differ_in_the_same_outcome_are_counted_beside_the_flips(
    bench: SmallBench,
) -> None:
    bench.write("loans.csv", LOANS + "6,police,none,kept,false,3,2020-02-12\n" * 2)
    ended = bench.exigent(
        *("replay", "loans.csv", "--mapping", "mapping.yaml"),
        *("--between", "open-shelf", "privacy-act"),
    )
    said = " ".join(ended.out.split())
    assert (
        "2 requests flip from open-shelf to privacy-act; 4 more are answered otherwise with" in said
    )


def test_a_word_that_is_neither_true_nor_false_is_told_with_its_fact(bench: SmallBench) -> None:
    bench.write("loans.csv", LOANS.replace("false,3,", "yes,3,"))
    ended = bench.exigent("replay", "loans.csv", "--mapping", "mapping.yaml")
    assert ended.code == 2
    said = " ".join(ended.out.split())
    assert "loans.csv:2: `minor` is true or false, and `yes` is not known to be either; say" in said
    assert "without quotes" not in said
