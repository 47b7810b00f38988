"""Input that no reader could hold is wrong input: two, a line that says so, and no traceback."""

from __future__ import annotations

import os
import shlex
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from exigent.doors.cli.command_line import COMMANDS
from tests.endings.processes import shell
from tests.small_bench import SmallBench

pytestmark = pytest.mark.slow

FEATURE = "features/lending.feature"
LONG = "a" * 300
DIGITS = "9" * 5000
SUM = "x = " + " + ".join(["1"] * 20_000) + "\n"
NO_TEXT = "the name holds what cannot be printed; give it another name"


def own_step(bench: SmallBench) -> None:
    bench.write("steps/big.py", SUM)


def settings(bench: SmallBench) -> None:
    bench.write("pyproject.toml", f"[tool.other]\nnumber = {DIGITS}\n")


def deep_settings(bench: SmallBench) -> None:
    bench.write("pyproject.toml", "x = " + "[" * 5000)


def policy(bench: SmallBench) -> None:
    bench.write("regimes/odd.yaml", 'title: Odd\nkind: proposal\nengine: python\npolicy: "a\\0b"\n')


def deep_matrix(bench: SmallBench) -> None:
    bench.write("matrix.json", '{"version": 1, "x": ' + "[" * 100_000)


def name_in(folder: str, ending: str, like: str) -> Callable[[SmallBench], None]:
    def write(bench: SmallBench) -> None:
        target = os.fsencode(bench.root / folder) + b"/\xff" + ending.encode()
        Path(os.fsdecode(target)).write_bytes((bench.root / like).read_bytes())

    return write


def nothing(_bench: SmallBench) -> None:
    pass


FEATURE_NAME = name_in("features", ".feature", FEATURE)
CASE_NAME = name_in("scenarios", ".yaml", "scenarios/lost-diary.yaml")
REGIME_NAME = name_in("regimes", ".yaml", "regimes/open-shelf.yaml")
STEPS_NAME = name_in("steps", ".py", "steps/vocabulary.yaml")
# Each with what makes it wrong, the call, and what is said.
WRONG: Mapping[str, tuple[Callable[[SmallBench], None], str, str]] = {
    "a line number without end": (
        nothing,
        f"run {FEATURE}:{DIGITS}",
        f"{FEATURE}:1:1: no file has so many lines",
    ),
    "many lines": (
        nothing,
        f"run {FEATURE}:{'9' * 10}",
        f"{FEATURE}:1:1: no file has so many lines",
    ),
    "a tag expression without end": (
        nothing,
        f"run --tags '{'not ' * 5000}@a'",
        "the tag expression has 20002 letters, and at most 1000 letters are read",
    ),
    "words that no file is called": (
        nothing,
        f"explain '{'word ' * 70}' open-shelf",
        'no scenario is called "word word',
    ),
    "a long sum in Python": (own_step, "run", "steps/big.py:1:1: not valid Python: "),
    "a number without end in the settings": (
        settings,
        "lint",
        "pyproject.toml:1:1: not valid TOML: a number is too long",
    ),
    "settings nested without end": (
        deep_settings,
        "lint",
        "pyproject.toml:1:1: not valid TOML: nested too deep",
    ),
    "a policy's name with a zero in it": (policy, "run", "regimes/odd.yaml:4:9: "),
    "a matrix nested without end": (
        deep_matrix,
        "compare matrix.json",
        "matrix.json:1:1: not a matrix: ",
    ),
    "a feature's name that is no text": (FEATURE_NAME, "run --json -", f".feature:1:1: {NO_TEXT}"),
    "one that is compared": (FEATURE_NAME, "compare open-shelf privacy-act", NO_TEXT),
    "a case's name that is no text": (CASE_NAME, "cases", f".yaml:1:1: {NO_TEXT}"),
    "a regime's name that is no text": (REGIME_NAME, "pages p", f".yaml:1:1: {NO_TEXT}"),
    "the name of steps that is no text": (STEPS_NAME, "run", f".py:1:1: {NO_TEXT}"),
    "an argument that is no text": (nothing, "run $'\\xff.feature'", "` is not UTF-8 text"),
    "a folder to work in that is not there": (
        nothing,
        "-C nowhere run",
        "nowhere:1:1: cannot work in the folder: no such file or directory",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_it_is_refused(bench: SmallBench, name: str) -> None:
    spoil, call, said = WRONG[name]
    spoil(bench)
    ended = shell(bench.root, f"exigent {call}")
    assert ended.code == 2, ended.err
    assert said in ended.err
    assert ended.err.count("\n") == 1
    assert "Traceback" not in ended.err


def test_lint_shows_a_name_that_is_no_text_as_a_finding(bench: SmallBench) -> None:
    FEATURE_NAME(bench)
    ended = shell(bench.root, "exigent lint --json -")
    assert (ended.code, ended.err) == (3, "")
    assert "the name holds what cannot be printed" in ended.out


def test_lint_shows_a_long_sum_in_python_as_a_finding(bench: SmallBench) -> None:
    own_step(bench)
    ended = shell(bench.root, "exigent lint")
    assert (ended.code, ended.err) == (3, "")
    assert "steps/big.py:1:1: EX" in ended.out


# What every command that takes a file says of a name that no file can have.
NAMED = {
    "run": f"run {LONG}",
    "run, regimes": f"run --regimes {LONG}",
    "watch": f"watch {LONG}",
    "decide": f"decide --facts {LONG}",
    "compare": f"compare {LONG}",
    "approve": f"approve --all --by A --why B --from {LONG}",
    "agree": f"agree {LONG} open-shelf",
    "agree, file": f"agree regimes/{LONG}.yaml open-shelf",
    "plot": f"plot {LONG} --out x.svg",
    "plot, out": f"plot --out {LONG}.svg",
    "replay": f"replay {LONG}.csv",
    "replay, mapping": f"replay requests.csv --mapping {LONG}",
    "replay, csv": f"replay requests.csv --csv {LONG}",
    "replay, decisions": f"replay requests.csv --decisions {LONG}",
    "explore": f"explore {LONG}",
    "explore, out": f"explore --out {LONG}.html",
    "ask": f"ask {LONG}",
    "ask, regime": f"ask --regime regimes/{LONG}.yaml",
    "ask, out": f"ask --out {LONG}.feature",
    "explain": f"explain {LONG} open-shelf",
    "flip": f"flip {LONG}:3 open-shelf",
    "find": f"find '\"regimes/{LONG}.yaml\" allows'",
    "find, no step": f"find '\"regimes/{LONG}.yaml\" alows'",
    "order": f"order {LONG} open-shelf",
    "order, file": f"order regimes/{LONG}.yaml open-shelf",
    "order, out": f"order --out {LONG}.svg",
    "timeline": f"timeline {LONG} open-shelf",
    "timeline, regime": f"timeline order {LONG}",
    "timeline, out": f"timeline order --out {LONG}.svg",
    "timeline, ics": f"timeline order --ics {LONG}.ics",
    "gaps": f"gaps {LONG}",
    "gaps, out": f"gaps --out {LONG}.feature",
    "mutate": f"mutate regimes/{LONG}.yaml",
    "mutate, out": f"mutate --out {LONG}.feature",
    "mutate, html": f"mutate --html {LONG}",
    "mutate, markdown": f"mutate --markdown {LONG}",
    "regimes": f"regimes {LONG}",
    "cases": f"cases {LONG}",
    "lint": f"lint {LONG}",
    "lint, report": f"lint --sarif {LONG}",
    "fmt": f"fmt {LONG}",
    "init": f"init {LONG}",
    "new case": f"new case {LONG} --title T --source S",
    "new regime": f"new regime {LONG} --title T --source S --kind proposal",
    "new feature": f"new feature {LONG} --title T",
    "pages": f"pages {LONG}",
    "report": f"run --html {LONG}",
    "folder": f"-C {LONG} run",
}
NAMES_NO_FILE = {"steps", "schema", "language-server"}


def test_every_command_that_takes_a_file_is_tried() -> None:
    assert {call.split()[0] for call in NAMED.values()} >= set(COMMANDS) - NAMES_NO_FILE


@pytest.mark.parametrize("name", NAMED)
def test_a_name_that_is_too_long_is_refused(bench: SmallBench, name: str) -> None:
    bench.write("requests.csv", "requester\npress\n")
    ended = bench.exigent(*shlex.split(NAMED[name]))
    assert ended.code == 2, ended.err
    assert "itself failed" not in ended.err
    assert len(ended.err) < 600


def test_a_folder_that_is_gone_is_said_to_be(bench: SmallBench) -> None:
    line = "mkdir gone && cd gone && rmdir ../gone"
    ended = shell(bench.root, f"{line} && exigent run")
    assert ended.code == 2
    assert ended.err == "the current folder is not there any more; go to another one\n"
    assert shell(bench.root, f"{line} && exigent -C '{bench.root}' run").code == 0
    assert shell(bench.root, f"{line} && exigent run -C '{bench.root}'").code == 0
    assert shell(bench.root, f"{line} && exigent --help").code == 0
