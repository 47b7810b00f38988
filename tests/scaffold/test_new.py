"""`exigent new`: each new file is right as it stands, and none takes the place of another."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.engines import install_failing_engines, use_engine
from tests.scaffold.desk import at_terminal, errors_of, files_of
from tests.small_bench import SmallBench

SOURCE = ("--source", "The Page: #1")
NEW = {
    "case": ("--title", "yes: a case", *SOURCE),
    "regime": ("--title", "House rules", "--kind", "proposal", *SOURCE),
    "feature": ("--title", "Letters"),
    "fact": (
        *("--asks", "Is it so?", "--type", "yes_no", "--ordinary", "true"),
        *("--value", "true=it is so", "--value", "false=it is not so"),
    ),
}
PATHS = {
    "case": "scenarios/spare.yaml",
    "regime": "regimes/spare.yaml",
    "feature": "features/spare.feature",
    "fact": "steps/vocabulary.yaml",
}


@pytest.mark.parametrize("kind", NEW)
def test_what_is_new_is_right_as_it_stands(made: SmallBench, kind: str) -> None:
    before = files_of(made.root)
    ended = made.exigent("new", kind, "spare", *NEW[kind])
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.splitlines()[0] == PATHS[kind]
    after = files_of(made.root)
    changed = {name for name in after if after[name] != before.get(name)}
    told = set(ended.out.splitlines()[:-1])
    assert changed == told
    assert set(before) <= set(after)
    ran = made.exigent("run")
    assert (ran.code, ran.err) == (0, "")
    assert errors_of(made) == []
    assert made.exigent("fmt", "--check").code == 0


def test_a_new_fact_is_of_a_topic_that_there_is(bench: SmallBench) -> None:
    words = "steps/vocabulary.yaml"
    bench.change(words, "facts:\n", "topics: {loan: The loan}\nfacts:\n")
    refused = bench.exigent("new", "fact", "spare", *NEW["fact"], "--topic", "load")
    assert refused.code == 2
    assert "there is no topic `load`; did you mean `loan`?" in refused.err
    bench.exigent("new", "fact", "spare", *NEW["fact"], "--topic", "loan")
    assert "    topic: loan\n" in (bench.root / words).read_text("utf-8")


@pytest.mark.parametrize("kind", ["case", "regime", "feature"])
def test_what_is_left_to_be_written_is_marked(made: SmallBench, kind: str) -> None:
    made.exigent("new", kind, "spare", *NEW[kind])
    text = (made.root / PATHS[kind]).read_text("utf-8")
    assert "# TODO: " in text


def test_nothing_is_left_to_be_said_of_a_source_that_can_be_found(made: SmallBench) -> None:
    found = ("--outlet", "The Page", "--address", "https://page.example/1", "--date", "2017")
    made.exigent("new", "case", "spare", *NEW["case"], *found)
    shown = made.exigent("cases", "spare").out
    assert "The Page: #1" in shown
    assert "https://page.example/1" in shown
    assert "2017" in shown
    assert "cannot be looked up" not in made.exigent("lint").out


def test_a_new_feature_expects_what_the_regimes_decide(bench: SmallBench) -> None:
    assert bench.exigent("new", "feature", "plain", "--title", "Plain | and \\ simple").code == 0
    ended = bench.exigent("run", "features/plain.feature")
    assert ended.code == 0
    assert "3 cells; 3 as expected" in ended.out
    bench.change(
        "regimes/open-shelf.yaml", "outcome: refuse, mode: no_ground", "outcome: not_governed"
    )
    assert bench.exigent("run", "features/plain.feature").code == 1


@pytest.mark.parametrize("kind", NEW)
def test_a_name_that_is_taken_is_refused(made: SmallBench, kind: str) -> None:
    made.exigent("new", kind, "spare", *NEW[kind])
    before = files_of(made.root)
    ended = made.exigent("new", kind, "spare", *NEW[kind])
    assert (ended.code, ended.out) == (2, "")
    assert "already; choose another name\n" in ended.err
    assert PATHS[kind] in ended.err
    assert files_of(made.root) == before


@pytest.mark.parametrize("kind", NEW)
@pytest.mark.parametrize("name", ["Upper", "a b", "../up", "a/b", "", ".hidden", "ä", "-x-", "a.b"])
def test_a_name_is_of_small_letters_and_digits(bench: SmallBench, kind: str, name: str) -> None:
    before = files_of(bench.root)
    ended = bench.exigent("new", kind, *NEW[kind], "--", name)
    assert (ended.code, ended.out) == (2, "")
    assert f"`{name}` is not a name" in ended.err
    assert files_of(bench.root) == before


@pytest.mark.parametrize(
    ("arguments", "missing"),
    [
        (("case", "x"), "--title, --source"),
        (("regime", "x", "--title", "X"), "--kind, --source"),
        (("feature", "x"), "--title"),
        (("fact", "x"), "--asks, --type, --ordinary"),
        (("fact", "x", "--type", "choice"), "--asks, --value, --unknown, --ordinary"),
        (("fact", "x", "--type", "yes_no", "--asks", "X?"), "--value, --ordinary"),
        (("fact", "x", "--type", "date", "--ordinary", "1"), "--asks, --phrase, --unknown"),
    ],
)
def test_without_a_terminal_the_missing_options_are_named(
    bench: SmallBench, arguments: tuple[str, ...], missing: str
) -> None:
    before = files_of(bench.root)
    ended = bench.exigent("new", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == (
        f"without a terminal to ask at, this needs {missing}; --help says what they mean\n"
    )
    assert files_of(bench.root) == before


@pytest.mark.slow
@pytest.mark.parametrize(
    ("typed", "arguments"),
    [
        ("A case\nThe report\n", ("case", "spare")),
        ("A policy\nnonsense\nproposal\nThe text\n", ("regime", "spare")),
        ("Letters\n", ("feature", "spare")),
        ("Is it so?\nyes_no\nit is so\nit is not so\ntrue\n", ("fact", "spare")),
        (
            "What is it?\nchoice\nred\nit is red\n\nblue\nit is blue\n\nwhat it is\nred\n",
            ("fact", "spare"),
        ),
        (
            "How many?\nnumber\nthere are {number} of them\nhow many there are\n3\n",
            ("fact", "spare"),
        ),
    ],
)
def test_at_a_terminal_what_is_missing_is_asked(
    bench: SmallBench, typed: str, arguments: tuple[str, ...]
) -> None:
    ended = at_terminal(bench.root, typed, "new", *arguments)
    assert (ended.code, ended.err) == (0, "")
    assert PATHS[arguments[0]] in ended.out
    assert "spare" in (bench.root / PATHS[arguments[0]]).read_text("utf-8") + ended.out
    assert errors_of(bench) == []


def test_whoever_stops_answering_changes_nothing(bench: SmallBench) -> None:
    before = files_of(bench.root)
    ended = at_terminal(bench.root, "A case\n\x04", "new", "case", "spare")
    assert (ended.code, ended.err) == (130, "\n")
    assert files_of(bench.root) == before


@pytest.mark.parametrize(
    ("kind", "wrong", "said"),
    [
        ("case", ("--address", "page.example"), "`page.example` is not an address"),
        ("case", ("--title", " "), "the title is empty"),
        ("case", ("--title", "a\x1bb"), "the title has a sign in it that cannot be printed"),
        ("regime", ("--kind", "law"), "'law' is not one of"),
        ("regime", ("--outlet", "\x7f"), "the outlet has a sign"),
        ("feature", ("--scenario", "\n"), "the name of the scenario is empty"),
        ("fact", ("--value", "maybe"), "--value `maybe` has no `=`"),
        ("fact", ("--value", "maybe=perhaps"), "`maybe` is not true or false"),
        ("fact", ("--ordinary", "maybe"), "`maybe` is not true or false"),
        ("fact", ("--phrase", "{number}"), "has no `phrase`"),
        ("fact", ("--unit", "days"), "has no `unit`"),
        ("fact", ("--value", "true=twice"), "`true` stands twice"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_written(
    bench: SmallBench, kind: str, wrong: tuple[str, ...], said: str
) -> None:
    before = files_of(bench.root)
    ended = bench.exigent("new", kind, "spare", *NEW[kind], *wrong)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert files_of(bench.root) == before


@pytest.mark.parametrize("kind", NEW)
def test_nothing_is_written_where_a_step_in_python_is_wrong(made: SmallBench, kind: str) -> None:
    made.write("steps/own.py", "def moon(:\n")
    before = files_of(made.root)
    ended = made.exigent("new", kind, "spare", *NEW[kind])
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("steps/own.py:1:")
    assert files_of(made.root) == before


def test_a_bench_is_needed(folder: SmallBench) -> None:
    for kind, options in NEW.items():
        ended = folder.exigent("new", kind, "spare", *options)
        assert ended.code == 2
        assert "this is no bench" in ended.err


def test_what_a_failing_engine_says_is_not_written_as_expected(bench: SmallBench) -> None:
    use_engine(bench, "broken")
    ended = bench.process(
        *("new", "feature", "spare", "--title", "X"), PYTHONPATH=install_failing_engines(bench)
    )
    assert (ended.code, ended.out) == (4, "")
    assert ended.err.endswith("gives no decision to expect\n")
    assert not (bench.root / PATHS["feature"]).exists()


def test_a_folder_that_is_not_there_is_made(made: SmallBench) -> None:
    shutil.rmtree(made.root / "scenarios")
    shutil.rmtree(made.root / "features")
    assert made.exigent("new", "case", "spare", *NEW["case"]).code == 0
    assert made.exigent("new", "feature", "spare", *NEW["feature"]).code == 0
    assert Path("scenarios/spare.yaml").is_file()
