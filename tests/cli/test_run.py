"""What `exigent run` selects, how it ends, and what it writes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from exigent.bench.matrix import Matrix
from exigent.report.matrix.matrix_json import read_json
from exigent.suite.expectation import Verdict
from tests.cli.engines import install_failing_engines, use_engine
from tests.small_bench import OPEN_SHELF, SmallBench

FILE = "features/lending.feature"


def _matrix(bench: SmallBench, *arguments: str) -> Matrix:
    ended = bench.exigent("run", *arguments, "--json", "-")
    assert ended.err == ""
    return read_json(ended.out.encode())


def _lines(bench: SmallBench, *arguments: str) -> list[int]:
    return [row.line for row in _matrix(bench, *arguments).scenarios]


@pytest.mark.parametrize(
    ("expression", "lines"),
    [
        ("@reported", [29]),
        ("@lending", [3, 14, 20, 29, 44, 45]),
        ("@lending and not (@reported or @nothing-there)", [3, 20, 44, 45]),
    ],
)
def test_tags_choose_scenarios(bench: SmallBench, expression: str, lines: list[int]) -> None:
    assert _lines(bench, "--tags", expression) == lines


@pytest.mark.parametrize(
    ("targets", "lines"),
    [
        ([f"{FILE}:3"], [3]),
        ([f"{FILE}:12"], [3]),
        ([f"{FILE}:14", f"{FILE}:22"], [14, 20]),
        ([f"{FILE}:35"], [44, 45]),
        ([f"{FILE}:45"], [45]),
        ([FILE, f"{FILE}:3"], [3, 14, 20, 29, 44, 45]),
        (["features", FILE], [3, 14, 20, 29, 44, 45]),
    ],
    ids=str,
)
def test_a_file_with_a_line_chooses_the_scenario_there(
    bench: SmallBench, targets: list[str], lines: list[int]
) -> None:
    assert _lines(bench, *targets) == lines


def test_a_line_and_tags_choose_together(bench: SmallBench) -> None:
    assert _lines(bench, FILE, "--tags", "@reported") == [29]
    assert bench.exigent("run", f"{FILE}:3", "--tags", "@reported").code == 2


def test_regimes_come_in_the_order_asked_for_and_each_once(bench: SmallBench) -> None:
    asked = ("--regime", "open-shelf", "--regime", "technical", "--regime", "open-shelf")
    matrix = _matrix(bench, *asked)
    assert [regime.name for regime in matrix.regimes] == ["open-shelf", "technical"]


def test_an_expectation_of_a_regime_not_asked_for_is_not_checked(bench: SmallBench) -> None:
    bench.change(FILE, '"open-shelf" may disclose but need not', '"open-shelf" must disclose')
    assert bench.exigent("run").code == 1
    assert bench.exigent("run", "--regime", "privacy-act").code == 0


def test_another_folder_of_regimes_takes_the_place_of_the_first(bench: SmallBench) -> None:
    kind = OPEN_SHELF.replace("title: House rules of", "title: New house rules of")
    bench.write("others/open-shelf.yaml", kind)
    bench.write("others/privacy-act.yaml", "title: None\nextends: open-shelf\nkind: proposal\n")
    matrix = _matrix(bench, "--regimes", "others")
    assert [(regime.name, regime.title) for regime in matrix.regimes] == [
        ("open-shelf", "New house rules of the Open Shelf library"),
        ("privacy-act", "None"),
    ]
    assert [(rule.id, rule.file) for rule in matrix.regimes[0].rules][:2] == [
        ("technical/no-record", "regimes/technical.yaml"),
        ("technical/otherwise", "regimes/technical.yaml"),
    ]
    assert matrix.regimes[0].rules[2].file == "others/open-shelf.yaml"


def test_a_regime_of_another_folder_may_extend_the_one_of_its_own_name(bench: SmallBench) -> None:
    bench.write("others/open-shelf.yaml", "extends: open-shelf\nremove: [letter]\n")
    matrix = _matrix(bench, "--regimes", "others")
    assert [(regime.name, regime.title) for regime in matrix.regimes] == [
        ("open-shelf", "House rules of the Open Shelf library")
    ]
    assert "letter" not in {rule.id for rule in matrix.regimes[0].rules}


def test_expectations_of_regimes_that_another_folder_lacks_are_not_checked(
    bench: SmallBench,
) -> None:
    bench.write("others/open-shelf.yaml", "extends: open-shelf\n")
    assert bench.exigent("run", "--regimes", "others").code == 0


@pytest.mark.slow
def test_without_code_a_regime_of_an_engine_that_may_run_code_is_refused(
    bench: SmallBench,
) -> None:
    assert bench.exigent("run", "--no-code").code == 0
    use_engine(bench, "partly")
    path = install_failing_engines(bench)
    for command in (("run",), ("regimes",), ("explain", "court order", "open-shelf")):
        ended = bench.process(*command, "--no-code", PYTHONPATH=path)
        assert (ended.code, ended.out) == (2, "")
        assert ended.err == (
            "regimes/open-shelf.yaml:3:9: the engine `partly` runs code that lies beside the "
            "regime, or speaks to another program, and --no-code refuses both\n"
        )


def test_a_run_as_expected_ends_with_zero(bench: SmallBench) -> None:
    ended = bench.process("run")
    assert (ended.code, ended.err) == (0, "")


def test_a_failing_expectation_ends_with_one(bench: SmallBench) -> None:
    bench.change(FILE, "every regime refuses the disclosure", "no regime refuses the disclosure")
    ended = bench.process("run")
    assert (ended.code, ended.err) == (1, "")


@pytest.mark.parametrize("engine", ["broken", "odd"])
def test_an_engine_that_fails_ends_with_four_whatever_else_failed(
    bench: SmallBench, engine: str
) -> None:
    use_engine(bench, engine)
    bench.change(FILE, "every regime refuses the disclosure", "no regime refuses the disclosure")
    ended = bench.process("run", PYTHONPATH=install_failing_engines(bench))
    assert (ended.code, ended.err) == (4, "")


def test_an_engine_that_fails_ends_decide_with_four(bench: SmallBench) -> None:
    use_engine(bench, "broken")
    bench.write("facts.yaml", "minor: true\n")
    path = install_failing_engines(bench)
    ended = bench.process("decide", "--facts", "facts.yaml", "--json", PYTHONPATH=path)
    assert (ended.code, ended.err) == (4, "")
    answers = [msgspec.json.decode(line) for line in ended.out.splitlines()]
    assert [answer["outcome"] for answer in answers] == ["not_governed", "refuse", "error"]
    assert answers[2]["note"] == (
        "the engine `broken` failed: RuntimeError: the policy server is out of reach"
    )


def test_an_engine_that_cannot_be_loaded_is_named_and_takes_no_other_regime_along(
    bench: SmallBench,
) -> None:
    use_engine(bench, "absent")
    path = install_failing_engines(bench)
    ended = bench.process("run", "--json", "-", PYTHONPATH=path)
    assert (ended.code, ended.err) == (4, "")
    matrix = read_json(ended.out.encode())
    columns = {regime.name: list(matrix.column(i)) for i, regime in enumerate(matrix.regimes)}
    said = [note for cell in columns["open-shelf"] if (note := cell.decision.note)]
    assert len(set(said)) == 1
    assert said[0].startswith("the engine `absent` cannot be loaded: ")
    others = [cell for name in ("technical", "privacy-act") for cell in columns[name]]
    assert all(cell.verdict in (Verdict.PASS, Verdict.UNCHECKED) for cell in others)
    assert "open-shelf: error in " in bench.process("run", PYTHONPATH=path).out


def test_an_engine_that_fails_on_one_request_keeps_its_answers_to_others(
    bench: SmallBench,
) -> None:
    use_engine(bench, "partly")
    bench.write("facts.jsonl", '{}\n{"minor": true}\n{"minor": false}\n')
    path = install_failing_engines(bench)
    arguments = ("decide", "--facts", "facts.jsonl", "--regime", "open-shelf", "--json")
    ended = bench.process(*arguments, PYTHONPATH=path)
    answers = [msgspec.json.decode(line)["outcome"] for line in ended.out.splitlines()]
    assert answers == ["not_governed", "error", "not_governed"]


@pytest.mark.slow
@pytest.mark.parametrize(
    "arguments",
    [("run",), ("run", "-v"), ("run", "--json", "-"), ("explain", f"{FILE}:29", "open-shelf")],
    ids=" ".join,
)
def test_the_same_input_gives_the_same_bytes(bench: SmallBench, arguments: tuple[str, ...]) -> None:
    first, second = (bench.process(*arguments, PYTHONHASHSEED=seed) for seed in ("1", "2"))
    assert first == second


def test_a_matrix_holds_no_absolute_path(
    bench: SmallBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(bench.root / "steps")
    absolute = str(bench.root / FILE)
    ended = bench.exigent("run", absolute, "--regimes", str(bench.root / "regimes"), "--json", "-")
    assert ended.code == 0
    assert str(bench.root) not in ended.out


def test_a_matrix_of_files_beside_the_bench_holds_no_absolute_path(
    bench: SmallBench, tmp_path_factory: pytest.TempPathFactory
) -> None:
    beside = tmp_path_factory.mktemp("beside")
    (beside / "lending.feature").write_bytes((bench.root / FILE).read_bytes())
    for regime in (bench.root / "regimes").iterdir():
        (beside / regime.name).write_bytes(regime.read_bytes())
    ended = bench.exigent(
        "run", str(beside / "lending.feature"), "--regimes", str(beside), "--json", "-"
    )
    assert ended.code == 0
    rows = read_json(ended.out.encode()).scenarios
    assert {row.file for row in rows} == {f"../{beside.name}/lending.feature"}
    assert str(beside) not in ended.out


def test_a_matrix_goes_into_a_file_and_the_screen_stays(bench: SmallBench) -> None:
    screen = bench.exigent("run").out
    ended = bench.exigent("run", "--json", "matrix.json")
    assert ended.out == screen
    written = (bench.root / "matrix.json").read_text("utf-8")
    assert written == bench.exigent("run", "--json", "-").out
    assert not list(Path().glob(".matrix.json*"))


def test_a_bench_is_found_from_a_folder_inside_it(
    bench: SmallBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = bench.exigent("run", "--json", "-")
    monkeypatch.chdir(bench.root / "features")
    assert bench.exigent("run", "--json", "-") == before
    assert bench.exigent("run", "lending.feature", "--json", "-") == before


@pytest.mark.slow
@pytest.mark.parametrize(
    "arguments",
    [
        ("run",),
        ("run", "-v"),
        ("run", "--json", "-"),
        ("steps",),
        ("regimes",),
        ("cases",),
        ("schema", "matrix"),
        ("decide", "--facts", "facts.yaml", "--json"),
        ("decide", "--facts", "facts.yaml"),
        ("--help",),
    ],
    ids=" ".join,
)
def test_a_reader_that_has_enough_ends_a_command_quietly(
    bench: SmallBench, arguments: tuple[str, ...]
) -> None:
    bench.write("facts.yaml", "minor: true\n")
    reading, writing = os.pipe()
    os.close(reading)
    ended = subprocess.run(
        [sys.executable, "-m", "exigent", *arguments],
        cwd=bench.root,
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (141, b"")


def test_a_long_screen_can_be_cut_by_its_reader(bench: SmallBench) -> None:
    command = f"'{sys.executable}' -m exigent run -v | head -1"
    ended = subprocess.run(
        ["sh", "-c", command], cwd=bench.root, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.count("\n") == 1
