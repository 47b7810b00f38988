"""Every command on every kind of broken bench: two, lines that say what is wrong, nothing written."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from exigent.doors.cli.command_line import COMMANDS
from tests.bad_input.spoiling import assert_refused
from tests.small_bench import SmallBench

FILE = "features/lending.feature"
SHELF = "regimes/open-shelf.yaml"
CASE = "scenarios/lost-diary.yaml"
VOCABULARY = "steps/vocabulary.yaml"
ORDER = "Police bring a court order"
NO_BENCH = "this is no bench: no steps/vocabulary.yaml here or in a folder above"

# A right call of each command, by its name, or by several names where it reads other files.
CALLS: Mapping[str, tuple[str, ...]] = {
    "run": ("run",),
    "decide": ("decide", "--facts", "facts.yaml"),
    "compare": ("compare", "open-shelf", "privacy-act"),
    "approve": ("approve", "--all", "--by", "A", "--why", "B"),
    "agree": ("agree", "open-shelf", "privacy-act", "--requests", "9"),
    "replay": ("replay", "requests.csv"),
    "plot": ("plot", "--out", "out.svg"),
    "explore": ("explore", "--out", "out.html"),
    "ask": ("ask", ORDER),
    "explain": ("explain", ORDER, "open-shelf"),
    "flip": ("flip", ORDER, "open-shelf"),
    "find": ("find", '"open-shelf" allows'),
    "order": ("order",),
    "mutate": ("mutate", "open-shelf"),
    "regimes": ("regimes",),
    "regimes, one": ("regimes", "open-shelf"),
    "cases": ("cases",),
    "cases, one": ("cases", "lost-diary"),
    "steps": ("steps",),
    "lint": ("lint",),
    "fmt": ("fmt",),
    "new case": ("new", "case", "other", "--title", "T", "--source", "S"),
    "new regime": ("new", "regime", "other", "--title", "T", "--source", "S", "--kind", "proposal"),
    "new feature": ("new", "feature", "other", "--title", "T"),
    "new fact": (
        *("new", "fact", "other", "--asks", "So?", "--type", "yes_no", "--ordinary", "true"),
        *("--value", "true=it is so", "--value", "false=it is not so"),
    ),
    "schema": ("schema", "regime"),
}
# `init` needs no bench; what these get wrong is tried beside what they do.
ELSEWHERE = {"init", "watch", "pages", "gaps", "timeline", "language-server"}

READ_REGIMES = (
    *("run", "decide", "compare", "agree", "replay", "plot", "ask", "explore", "explain", "flip"),
    *("find", "order"),
    *("regimes", "regimes, one", "mutate"),
    *("cases", "cases, one", "steps", "new feature"),
)
READ_FEATURES = ("run", "compare", "agree", "plot", "ask", "explore", "explain", "flip", "mutate")


def without_bench(bench: SmallBench) -> None:
    shutil.rmtree(bench.root / "steps")


def spoil(name: str, text: str | bytes) -> Callable[[SmallBench], None]:
    def write(bench: SmallBench) -> None:
        bench.write(name, text)

    return write


def remove(name: str) -> Callable[[SmallBench], None]:
    return lambda bench: (bench.root / name).unlink()


def remove_regimes(bench: SmallBench) -> None:
    for path in (bench.root / "regimes").iterdir():
        path.unlink()


EVERYTHING = tuple(name for name in CALLS if name != "approve")
NEEDS_WORDS = tuple(name for name in EVERYTHING if name not in ("fmt", "new regime"))
# Each with what spoils the bench, the commands that have to refuse it, and what they say.
BROKEN: Mapping[str, tuple[Callable[[SmallBench], None], tuple[str, ...], str]] = {
    "no bench": (without_bench, tuple(CALLS), f".*:1:1: {re.escape(NO_BENCH)}"),
    "a vocabulary that is no YAML": (
        spoil(VOCABULARY, "facts: ["),
        NEEDS_WORDS,
        re.escape(f"{VOCABULARY}:1:8: the `[` is not closed; end it with `]`"),
    ),
    "an empty vocabulary": (
        spoil(VOCABULARY, ""),
        NEEDS_WORDS,
        re.escape(f"{VOCABULARY}:1:1: the file is empty"),
    ),
    "a vocabulary of another kind": (
        spoil(VOCABULARY, "- a\n- [b, {c: d}]\n"),
        NEEDS_WORDS,
        re.escape(f"{VOCABULARY}:1:1: a vocabulary is a mapping (lines of `name: value`)"),
    ),
    "a regime that is no text": (
        spoil(SHELF, b"\x7fELF\x00\xff"),
        READ_REGIMES,
        re.escape(f"{SHELF}:1:6: the file is not UTF-8 text; save it as UTF-8"),
    ),
    "a regime that is a list": (
        spoil(SHELF, "- a\n"),
        READ_REGIMES,
        re.escape(f"{SHELF}:1:1: a regime is a mapping (lines of `name: value`)"),
    ),
    "a regime that is empty": (
        spoil(SHELF, ""),
        READ_REGIMES,
        re.escape(f"{SHELF}:1:1: the file is empty"),
    ),
    "a case that is a word": (
        spoil(CASE, "word\n"),
        READ_REGIMES,
        re.escape(f"{CASE}:1:1: a case is a mapping (lines of `name: value`)"),
    ),
    "no regimes": (
        remove_regimes,
        READ_REGIMES,
        "regimes:1:1: the folder holds no regime",
    ),
    "a feature that is no text": (
        spoil(FILE, b"\x7fELF\x00\xff"),
        (*READ_FEATURES, "fmt"),
        re.escape(f"{FILE}:1:6: the file is not UTF-8 text; save it as UTF-8"),
    ),
    "an empty feature": (
        spoil(FILE, ""),
        READ_FEATURES,
        re.escape(f"{FILE}:1:1: the file has no feature; start it with `Feature: ...`"),
    ),
    "no features": (
        remove(FILE),
        tuple(name for name in (*READ_FEATURES, "fmt") if name not in ("agree", "explore")),
        ".*features:1:1: the folder holds no .feature file",
    ),
}
REFUSED = [(kind, name) for kind, (_, names, _) in BROKEN.items() for name in names]


def test_every_command_is_tried() -> None:
    assert {name.partition(" ")[0].rstrip(",") for name in CALLS} | ELSEWHERE >= set(COMMANDS)


@pytest.mark.parametrize("name", EVERYTHING)
def test_a_right_call_is_not_refused(bench: SmallBench, name: str) -> None:
    bench.write("facts.yaml", "requester: press\n")
    bench.write("requests.csv", "requester\npress\n")
    assert bench.exigent(*CALLS[name]).code in (0, 3)


@pytest.mark.parametrize(("kind", "name"), REFUSED, ids=[f"{k}: {n}" for k, n in REFUSED])
def test_a_broken_bench_is_refused_and_nothing_is_written(
    bench: SmallBench, kind: str, name: str
) -> None:
    spoil_it, _, says = BROKEN[kind]
    bench.write("facts.yaml", "requester: press\n")
    bench.write("requests.csv", "requester\npress\n")
    spoil_it(bench)
    before = files_of(bench.root)
    ended = bench.exigent(*CALLS[name])
    assert (ended.code, ended.out) == (2, "")
    lines = ended.err.splitlines()
    assert re.fullmatch(says, lines[0]), ended.err
    assert not any("Traceback" in line for line in lines)
    assert files_of(bench.root) == before


def files_of(folder: Path) -> dict[str, bytes]:
    # A comparison remembers what it found, for `approve`, whether or not it could be written.
    return {
        str(path): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and ".exigent" not in path.parts
    }


WRITES: Mapping[str, tuple[str, ...]] = {
    **{
        f"run {option}": ("run", option)
        for option in ("--json", "--markdown", "--html", "--junit", "--csv", "--sarif", "--github")
    },
    "run --messages": ("run", "--messages"),
    **{
        f"compare {option}": ("compare", "open-shelf", "privacy-act", option)
        for option in ("--json", "--markdown", "--html", "--junit", "--csv")
    },
    "lint --json": ("lint", "--json"),
    "lint --sarif": ("lint", "--sarif"),
    "lint --github": ("lint", "--github"),
    "flip --json": ("flip", ORDER, "open-shelf", "--json"),
    "agree --json": ("agree", "open-shelf", "privacy-act", "--requests", "9", "--json"),
    "agree --feature": ("agree", "open-shelf", "privacy-act", "--requests", "9", "--feature"),
}


@pytest.mark.parametrize("name", WRITES)
@pytest.mark.parametrize(
    ("target", "why"),
    [("nowhere/out", "no such file or directory"), ("features", "is a directory")],
)
def test_what_cannot_be_written_is_said(
    bench: SmallBench, name: str, target: str, why: str
) -> None:
    before = files_of(bench.root)
    assert_refused(bench, f"{target}:1:1: cannot write the file: {why}", *WRITES[name], target)
    assert files_of(bench.root) == before


@pytest.mark.parametrize("name", COMMANDS)
def test_an_option_that_a_command_does_not_have_is_named(bench: SmallBench, name: str) -> None:
    ended = bench.exigent(name, "--nosuch")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"Usage: exigent {name}")
    assert "No such option '--nosuch'" in ended.err


WRONG_VALUES: Mapping[tuple[str, ...], str] = {
    ("flip", ORDER, "open-shelf", "--to", "alow"): "'alow' is not one of 'allow', 'refuse', ",
    ("flip", ORDER, "open-shelf", "--to-mode", "x"): "'x' is not one of 'must', 'may', 'owner'",
    ("flip", ORDER, "open-shelf", "--most", "0"): "0 is not in the range x>=1.",
    ("agree", "open-shelf", "privacy-act", "--requests", "-1"): "-1 is not in the range x>=0.",
    ("agree", "open-shelf", "privacy-act", "--seed", "x"): "'x' is not a valid integer.",
    (
        "compare",
        "open-shelf",
        "--fail-on",
        "x",
    ): "'x' is not one of 'any', 'wider', 'removed', 'unseen', 'none'.",
    ("approve", "--direction", "x"): "'x' is not one of 'wider', 'opened', ",
    ("approve", "--all"): "Missing option '--by'.",
    ("plot",): "Missing option '--out'.",
    ("init",): "Missing argument 'DIR'.",
    ("regimes", "--regimes", FILE): f"Directory '{FILE}' is a file.",
    ("regimes", "open-shelf", "privacy-act"): "Got unexpected extra argument (privacy-act)",
    ("new", "cases", "x"): "No such command 'cases'",
    ("new", "case"): "Missing argument 'NAME'.",
}


@pytest.mark.parametrize(("words", "says"), WRONG_VALUES.items(), ids=map(" ".join, WRONG_VALUES))
def test_a_wrong_value_is_said_with_the_right_ones(
    bench: SmallBench, words: tuple[str, ...], says: str
) -> None:
    ended = bench.exigent(*words)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"Usage: exigent {words[0]}")
    assert says in ended.err


@pytest.mark.parametrize("words", [("fmt", ""), ("lint", ""), ("init", "")], ids=" ".join)
def test_an_empty_name_is_not_the_current_folder(bench: SmallBench, words: tuple[str, ...]) -> None:
    before = files_of(bench.root)
    ended = bench.exigent(*words)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.endswith(": the name is empty.\n")
    assert files_of(bench.root) == before


@pytest.mark.parametrize(
    "words",
    [("run", ""), ("gaps", ""), ("explain", "", "open-shelf"), ("run", "features", "")],
    ids=" ".join,
)
def test_an_empty_feature_is_not_all_features(bench: SmallBench, words: tuple[str, ...]) -> None:
    ended = bench.exigent(*words)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("the name of a feature is empty; name a file")


@pytest.mark.parametrize("words", [("run",), ("gaps",), ("compare", "open-shelf")], ids=" ".join)
def test_empty_tags_are_not_all_scenarios(bench: SmallBench, words: tuple[str, ...]) -> None:
    ended = bench.exigent(*words, "--tags", " ")
    assert (ended.code, ended.out) == (2, "")
    assert "the expression is empty." in ended.err
