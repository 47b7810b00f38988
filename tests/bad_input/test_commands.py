"""Commands that are asked for what is not there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.bad_input.spoiling import assert_refused
from tests.small_bench import SmallBench

FILE = "features/lending.feature"

BEYOND = (
    'the file ends at line 45; the nearest scenario, "A letter opens the last month only", is in '
    "line 35"
)
ASKED = {
    "no such feature": (
        ("run", "features/landing.feature"),
        "features/landing.feature:1:1: there is no such file or folder; did you mean `lending.feature`?",
    ),
    "a misspelt folder": (
        ("run", "featurs"),
        "featurs:1:1: there is no such file or folder; did you mean `features`?",
    ),
    "no feature file": (
        ("run", "steps/vocabulary.yaml"),
        "steps/vocabulary.yaml:1:1: not a .feature file",
    ),
    "a folder without features": (
        ("run", "regimes"),
        "regimes:1:1: the folder holds no .feature file",
    ),
    "a line before the first scenario": (
        ("run", f"{FILE}:2"),
        'features/lending.feature:2:1: no scenario stands at or before this line; the nearest scenario, "Police bring a court order", is in line 3',
    ),
    "a line after the end": (
        ("run", f"{FILE}:9999"),
        f"{FILE}:9999:1: {BEYOND}",
    ),
    "a line after the end, to be explained": (
        ("explain", f"{FILE}:9999", "open-shelf"),
        f"{FILE}:9999:1: {BEYOND}",
    ),
    "a line after the end, to be flipped": (
        ("flip", f"{FILE}:46", "open-shelf"),
        f"{FILE}:46:1: {BEYOND}",
    ),
    "a line after the end, to look for gaps in": (
        ("gaps", f"{FILE}:9999"),
        f"{FILE}:9999:1: {BEYOND}",
    ),
    "a line of no file": (
        ("run", "features/landing.feature:2"),
        "features/landing.feature:1:1: there is no such file or folder; did you mean `lending.feature`?",
    ),
    "a wrong tag expression": (
        ("run", "--tags", "@lending and"),
        "the tag expression `@lending and` is wrong: a tag is missing beside `and`",
    ),
    "tags without an operator": (
        ("run", "--tags", "@lending @reported"),
        "the tag expression `@lending @reported` is wrong: `and` or `or` is missing after `@lending`",
    ),
    "tags that no scenario has": (
        ("run", "--tags", "@lent"),
        "no scenario has the tag `@lent`; did you mean `@lending`?",
    ),
    "a misspelt regime": (
        ("run", "--regime", "open-self"),
        "there is no regime `open-self`; did you mean `open-shelf`?",
    ),
    "a regime far from any": (
        ("run", "--regime", "xyz"),
        "there is no regime `xyz`; see `regimes/`",
    ),
    "no such folder of regimes": (
        ("run", "--regimes", "others"),
        "others:1:1: there is no such folder of regimes",
    ),
    "a folder without regimes": (
        ("run", "--regimes", "features"),
        "features:1:1: the folder holds no regime",
    ),
    "a misspelt regime to explain": (
        ("explain", f"{FILE}:3", "open-self"),
        "there is no regime `open-self`; did you mean `open-shelf`?",
    ),
    "a scenario that is not there": (
        ("explain", "Police bring a count order", "open-shelf"),
        'no scenario is called "Police bring a count order"; did you mean "Police bring a court order"?',
    ),
    "words of which most stand in a name": (
        ("explain", "a writer loans a moon", "open-shelf"),
        'no scenario is called "a writer loans a moon"; did you mean "A reporter asks for a writer\'s loans"?',
    ),
    "words that are like no scenario's": (
        ("explain", "zebra", "open-shelf"),
        'no scenario is called "zebra"; `exigent run` shows the names of all',
    ),
    "words of the feature's name": (
        ("explain", "lending", "open-shelf"),
        "`lending` fits 6 scenarios; name one by its FILE:LINE:\n  features/lending.feature:3 Police bring a court order\n  features/lending.feature:14 The record was deleted\n  features/lending.feature:20 Nobody knows whether the borrower is a child\n  features/lending.feature:29 A reporter asks for a writer's loans\n  features/lending.feature:44 A letter opens the last month only (30, allows)\n  features/lending.feature:45 A letter opens the last month only (31, refuses)",
    ),
    "words that two scenarios have": (
        ("explain", "letter opens", "open-shelf"),
        "`letter opens` fits 2 scenarios; name one by its FILE:LINE:\n  features/lending.feature:44 A letter opens the last month only (30, allows)\n  features/lending.feature:45 A letter opens the last month only (31, refuses)",
    ),
    "a line before what is to be explained": (
        ("explain", f"{FILE}:2", "open-shelf"),
        'features/lending.feature:2:1: no scenario stands at or before this line; the nearest scenario, "Police bring a court order", is in line 3',
    ),
    "a file without a line": (
        ("explain", FILE, "open-shelf"),
        "`features/lending.feature` fits 6 scenarios; name one by its FILE:LINE:\n  features/lending.feature:3 Police bring a court order\n  features/lending.feature:14 The record was deleted\n  features/lending.feature:20 Nobody knows whether the borrower is a child\n  features/lending.feature:29 A reporter asks for a writer's loans\n  features/lending.feature:44 A letter opens the last month only (30, allows)\n  features/lending.feature:45 A letter opens the last month only (31, refuses)",
    ),
    "a feature that is not there": (
        ("explain", "features/landing.feature:3", "open-shelf"),
        "features/landing.feature:1:1: there is no such file or folder; did you mean `lending.feature`?",
    ),
    "a misspelt regime to show": (
        ("regimes", "open-self"),
        "there is no regime `open-self`; did you mean `open-shelf`?",
    ),
    "a part of a case's name": (
        ("cases", "diar"),
        "there is no reported case `diar`; did you mean `lost-diary`?",
    ),
    "a misspelt case to show": (
        ("cases", "lost-diry"),
        "there is no reported case `lost-diry`; did you mean `lost-diary`?",
    ),
}

USAGE = {
    "no such command": (("rum",), "there is no command `rum`; did you mean `run`?"),
    "no such option": (("run", "--verbos"), "No such option '--verbos'."),
    "no facts": (("decide",), "Missing option '--facts'."),
    "no regime": (("explain", "x"), "Missing argument 'REGIME'."),
    "no such kind": (
        ("schema", "regimes"),
        "'regimes' is not one of 'regime', 'case', 'vocabulary', ",
    ),
}


@pytest.mark.parametrize(("arguments", "says"), ASKED.values(), ids=ASKED)
def test_what_is_not_there_is_named_with_what_was_meant(
    bench: SmallBench, arguments: tuple[str, ...], says: str
) -> None:
    assert_refused(bench, says, *arguments)


def test_of_many_tags_those_used_most_are_listed(bench: SmallBench) -> None:
    tags = " ".join(f"@z{number:02}" for number in range(20))
    bench.change(FILE, "Feature:", f"{tags}\nFeature:")
    first = ", ".join(f"@z{number:02}" for number in range(11))
    says = f"no scenario has the tag `@nosuch`; there are: @lending, {first}, and 11 more"
    assert_refused(bench, says, "run", "--tags", "@nosuch")


@pytest.mark.parametrize(("arguments", "says"), USAGE.values(), ids=USAGE)
def test_a_command_used_wrongly_says_how(
    bench: SmallBench, arguments: tuple[str, ...], says: str
) -> None:
    ended = bench.exigent(*arguments)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("Usage: exigent")
    assert says in ended.err


def test_a_folder_that_is_no_bench_is_said_so(
    bench: SmallBench, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    monkeypatch.chdir(elsewhere)
    says = f"{elsewhere}:1:1: this is no bench: no steps/vocabulary.yaml here or in a folder above"
    for arguments in (("run",), ("regimes",), ("steps",), ("cases",), ("schema", "regime")):
        assert_refused(bench, says, *arguments)


def test_a_matrix_that_cannot_be_written_leaves_no_file(bench: SmallBench) -> None:
    assert_refused(
        bench,
        "nowhere/matrix.json:1:1: cannot write the file: no such file or directory",
        "run",
        "--json",
        "nowhere/matrix.json",
    )
    assert not Path("nowhere").exists()


def test_a_matrix_that_cannot_be_written_leaves_what_was_there_whole(bench: SmallBench) -> None:
    target = bench.root / "out"
    (target / "matrix.json").mkdir(parents=True)
    bench.write("out/matrix.json/kept", "kept")
    assert_refused(
        bench,
        "out/matrix.json:1:1: cannot write the file: is a directory",
        "run",
        "--json",
        "out/matrix.json",
    )
    assert [path.name for path in target.rglob("*")] == ["matrix.json", "kept"]


def test_a_matrix_that_cannot_be_written_to_its_end_leaves_neither_half_of_it_nor_an_older_one(
    bench: SmallBench,
) -> None:
    bench.write("matrix.json", "### Old")
    # What measures coverage would write a file, too.
    limited = f"unset COVERAGE_PROCESS_CONFIG; ulimit -f 1; exec '{sys.executable}' -B -m exigent run --json matrix.json"
    ended = subprocess.run(["sh", "-c", limited], capture_output=True, text=True, check=False)
    assert ended.stderr == "matrix.json:1:1: cannot write the file: file too large [EX411]\n"
    assert (ended.returncode, ended.stdout) == (2, "")
    assert not list(bench.root.glob("*matrix.json*"))


def test_a_run_that_is_refused_leaves_no_matrix_to_be_taken_for_its_own(bench: SmallBench) -> None:
    assert bench.exigent("run", "--json", "matrix.json").code == 0
    bench.change(FILE, "    And the record was deleted\n", "    And the record was deletd\n")
    assert bench.exigent("run", "--json", "matrix.json").code == 2
    assert not (bench.root / "matrix.json").exists()


def test_a_process_ends_with_two_and_one_line(bench: SmallBench) -> None:
    bench.change(FILE, "    And the record was deleted\n", "    And the record was deletd\n")
    ended = bench.process("run")
    assert ended.err == (
        'features/lending.feature:16:5: no step reads "the record was deletd"; '
        'did you mean "the record was deleted"?\n'
    )
    assert (ended.code, ended.out) == (2, "")
