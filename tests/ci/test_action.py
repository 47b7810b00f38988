"""The action that others use in CI: its script, run on a repository as a runner does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.small_bench import SmallBench

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
ACTION: Mapping[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
STEPS = ACTION["runs"]["steps"]
FILE = "features/lending.feature"
OWN_STEP = """\
from pytest_bdd import given


@given("it rains")
def it_rains() -> None: ...
"""
OWN_FEATURE = """\
Feature: Rain
  Scenario: It rains
    Given an ordinary request for a lending record
    And it rains
    When the library is asked for the record
    Then "open-shelf" has no ground to disclose
"""
PRESS_RULE = """\
  - id: press
    when: {requester: press, paper: letter}
    decide: {outcome: refuse, mode: must_not}
    because: The press has no business with it.
    source: house-rules
"""


@dataclass(frozen=True)
class Ended:
    """What a runner sees of a step: how it ended, its log, its outputs, the summary."""

    code: int
    log: str
    outputs: Mapping[str, str]
    summary: str
    reports: Path


@pytest.fixture
def repository(bench: SmallBench) -> SmallBench:
    """A bench in a repository, with a commit on main."""
    _git(bench, "init", "--quiet", "--initial-branch=main")
    _git(bench, "add", ".")
    _git(bench, "commit", "--quiet", "--message=A bench")
    return bench


def test_a_change_that_flips_nothing_passes(repository: SmallBench) -> None:
    ended = _run(repository)
    assert (ended.code, ended.outputs["exit-code"]) == (0, "0")
    assert "No decision flips" in ended.summary
    comment = Path(ended.outputs["comment"])
    assert ended.summary == comment.read_text("utf-8")
    assert comment.parent == ended.reports
    names = {path.name for path in ended.reports.iterdir()}
    assert names >= {"matrix.html", "comparison.html", "junit.xml", "exigent.sarif", "matrix.csv"}


def test_a_flip_that_nobody_approved_fails_and_is_told(repository: SmallBench) -> None:
    repository.change("regimes/open-shelf.yaml", "{at_most: 30}", "{at_most: 31}")
    repository.change(FILE, "| 31  | refuses |", "| 31  | allows |")
    ended = _run(repository)
    assert (ended.code, ended.outputs["exit-code"]) == (3, "3")
    assert "1 change not approved" in ended.summary
    assert _run(repository, FAIL_ON="none").code == 0


def test_a_failing_expectation_is_marked_at_its_line(repository: SmallBench) -> None:
    repository.change(FILE, '"open-shelf" may disclose but need not', '"open-shelf" must disclose')
    ended = _run(repository)
    assert (ended.code, ended.outputs["exit-code"]) == (1, "1")
    assert f"\n::error file={FILE},line=" in ended.log


def test_the_changes_of_touched_rules_that_nothing_notices_are_told_where_that_is_asked_for(
    repository: SmallBench,
) -> None:
    assert not (_run(repository).reports / "mutation.json").exists()
    untouched = _run(repository, MUTATE="true", MUTATE_AT_LEAST="100")
    assert untouched.code == 0
    assert "0 not noticed" in untouched.summary
    rule = "  - id: court-order\n"
    repository.change("regimes/open-shelf.yaml", rule, f"{PRESS_RULE}{rule}")
    told = _run(repository, FAIL_ON="none", MUTATE="true")
    assert told.code == 0
    assert "A scenario would notice" in told.summary
    assert "A reporter asks" in (told.reports / "noticing.feature").read_text("utf-8")
    (regime,) = json.loads((told.reports / "mutation.json").read_bytes())["regimes"]
    assert regime["name"] == "open-shelf"
    gated = _run(repository, FAIL_ON="none", MUTATE="true", MUTATE_AT_LEAST="50")
    assert (gated.code, gated.outputs["exit-code"]) == (3, "3")
    assert "below the 50 % asked for: open-shelf" in " ".join(gated.log.split())


def test_without_a_base_all_rules_are_changed(repository: SmallBench) -> None:
    ended = _run(repository, BASE="", MUTATE="true")
    assert ended.code == 0
    found = json.loads((ended.reports / "mutation.json").read_bytes())
    assert found["since"] == ""
    assert len(found["regimes"]) > 1
    assert _run(repository, BASE="git:no-such", MUTATE="true", MUTATE_AT_LEAST="1").code == 2


@pytest.mark.parametrize(
    ("folder", "marked"),
    [
        ("deep/bench", "deep/bench"),
        ("R&D, 100%: a bench", "R&D%2C 100%25%3A a bench"),
        ("deep/ file=x,line=1::/-C", "deep/ file=x%2Cline=1%3A%3A/-C"),
    ],
)
def test_a_bench_below_the_root_is_marked_by_its_path_from_there(
    repository: SmallBench, folder: str, marked: str
) -> None:
    _move_below(repository, folder)
    feature = repository.root / folder / FILE
    text = feature.read_text("utf-8")
    feature.write_text(text.replace("may disclose but need not", "must disclose"), "utf-8")
    ended = _run(repository, FOLDER=folder, BASE="")
    assert ended.code == 1
    assert f"\n::error file={marked}/{FILE},line=" in ended.log


def test_a_message_that_speaks_of_a_file_is_left_as_it_is(repository: SmallBench) -> None:
    _move_below(repository, "deep")
    regime = repository.root / "deep" / "regimes" / "open-shelf.yaml"
    regime.write_text(regime.read_text("utf-8").replace("kind:", "knd: ' file=x'\nkind:"), "utf-8")
    log = _run(repository, FOLDER="deep", BASE="").log
    assert log.count("file=deep/") == log.count("\n::error file=") > 0


def test_a_folder_that_is_not_there_is_said_and_nothing_else_is_decided(
    repository: SmallBench,
) -> None:
    ended = _run(repository, FOLDER="no/such")
    assert (ended.code, ended.outputs["exit-code"]) == (2, "2")
    assert "no/such" in ended.summary
    assert not (ended.reports / "matrix.json").exists()


def test_without_a_base_nothing_is_compared(repository: SmallBench) -> None:
    ended = _run(repository, BASE="")
    assert ended.code == 0
    assert not (ended.reports / "comparison.json").exists()
    assert ended.summary


def test_wrong_input_ends_with_two_and_says_why(repository: SmallBench) -> None:
    repository.change(FILE, "the requester brings a court order", "the requester brings a cake")
    ended = _run(repository)
    assert (ended.code, ended.outputs["exit-code"]) == (2, "2")
    assert "brings a cake" in ended.summary


def test_where_the_comparison_is_refused_nothing_says_that_all_is_well(
    repository: SmallBench,
) -> None:
    ended = _run(repository, BASE="git:nosuchbranch")
    assert (ended.code, ended.outputs["exit-code"]) == (2, "2")
    assert "nosuchbranch" in ended.summary
    assert "xpected" not in ended.summary


def test_where_exigent_says_nothing_but_its_last_words_they_are_the_comment(
    repository: SmallBench, tmp_path_factory: pytest.TempPathFactory
) -> None:
    programs = tmp_path_factory.mktemp("programs")
    (programs / "exigent").write_text("#!/bin/sh\necho '::debug::<b> & gone' >&2\nexit 70\n")
    (programs / "exigent").chmod(0o755)
    ended = _run(repository, PATH=f"{programs}:{os.environ['PATH']}")
    assert (ended.code, ended.outputs["exit-code"]) == (70, "70")
    assert "exigent ended with 70" in ended.summary
    assert "::debug::&lt;b> &amp; gone" in ended.summary
    assert "::debug::" not in _commands(ended)


def test_a_second_use_says_nothing_of_the_first(repository: SmallBench) -> None:
    first = _run(repository)
    second = _run(repository, FOLDER="no/such")
    assert first.reports != second.reports
    assert "No decision flips" not in second.summary


def test_a_failing_expectation_fails_whatever_the_comparison_minds(repository: SmallBench) -> None:
    repository.change(FILE, '"open-shelf" may disclose but need not', '"open-shelf" must disclose')
    assert _run(repository, FAIL_ON="none").code == 1


def test_a_change_that_mends_the_base_passes_where_the_base_may_be_unreadable(
    repository: SmallBench,
) -> None:
    whole = (repository.root / FILE).read_text("utf-8")
    repository.write(FILE, "Feature: Broken\n  Scenario:\n    Given it\n")
    _git(repository, "commit", "--quiet", "--all", "--message=Broken")
    repository.write(FILE, whole)
    assert _run(repository).code == 3
    ended = _run(repository, UNREADABLE="true")
    assert (ended.code, ended.outputs["exit-code"]) == (0, "0")
    assert "cannot be read" in ended.summary


@pytest.mark.parametrize(
    ("given", "base"),
    [
        ({"BASE_BRANCH": "main"}, "git:refs/remotes/origin/main"),
        ({"QUEUE_BASE": "HEAD"}, "git:HEAD"),
        ({"BASE": "git:HEAD", "BASE_BRANCH": "main"}, "git:HEAD"),
        ({}, None),
    ],
)
def test_the_base_is_that_of_the_pull_request_or_of_the_merge_queue(
    repository: SmallBench, given: Mapping[str, str], base: str | None
) -> None:
    _git(repository, "update-ref", "refs/remotes/origin/main", "HEAD")
    ended = _run(repository, **{"BASE": "", **given})
    assert ended.code == 0
    compared = ended.reports / "comparison.json"
    assert compared.exists() == (base is not None)
    assert base is None or base in (ended.reports / "compare.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({}, 0),  # a push
        ({"PULL_REQUEST": "7", "FROM": "me/bench"}, 0),
        ({"PULL_REQUEST": "7", "FROM": "you/bench"}, 2),
        ({"PULL_REQUEST": "7", "FROM": ""}, 2),  # a fork that was deleted
        ({"PULL_REQUEST": "7", "FROM": "you/bench", "CODE": "true"}, 0),
        ({"CODE": "false"}, 2),
    ],
)
def test_a_pull_request_from_elsewhere_runs_no_code(
    repository: SmallBench, given: Mapping[str, str], code: int
) -> None:
    repository.write("steps/own.py", OWN_STEP)
    repository.write("features/rain.feature", OWN_FEATURE)
    repository.write("conftest.py", "pytest_plugins = ['steps.own']\n")
    ended = _run(repository, **{"BASE": "", "CODE": "", "REPOSITORY": "me/bench", **given})
    assert ended.code == code
    assert ("--no-code" in ended.log) == (code == 2)


def test_without_code_an_engine_that_runs_code_is_refused(repository: SmallBench) -> None:
    repository.change(
        "regimes/open-shelf.yaml", "kind: provider_policy", "kind: provider_policy\nengine: python"
    )
    ended = _run(repository, CODE="false")
    assert ended.code == 2
    assert "--no-code refuses" in ended.log + ended.summary


def test_a_name_in_a_feature_is_no_command_to_the_runner(repository: SmallBench) -> None:
    repository.change(FILE, "Feature: Lending records", "Feature: ::set-output name=x::y")
    ended = _run(repository, BASE="")
    assert "::set-output" in ended.log
    assert "::set-output" not in _commands(ended)


def test_no_script_holds_an_expression() -> None:
    """What a pull request is called must not become part of a script."""
    scripts = [step["run"] for step in STEPS if "run" in step]
    assert scripts
    assert not [script for script in scripts if "${{" in script]


@pytest.mark.parametrize("name", [*ACTION["inputs"], *ACTION["outputs"]])
def test_every_input_and_output_is_documented(name: str) -> None:
    assert f"| `{name}` |" in (ROOT / "docs" / "ci.md").read_text("utf-8")


def _run(bench: SmallBench, **given: str) -> Ended:
    """Run the step that decides, as a runner does, with these values in its environment."""
    (step,) = [step for step in STEPS if step.get("id") == "decide"]
    beside = Path(f"{bench.root}-runner")
    output, summary = beside / "output", beside / "summary"
    beside.mkdir(exist_ok=True)
    for file in (output, summary):
        file.write_text("", "utf-8")
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "FOLDER": ".",
        "BASE": "git:main",
        "BASE_BRANCH": "",
        "QUEUE_BASE": "",
        "FAIL_ON": "any",
        "UNREADABLE": "false",
        "MUTATE": "false",
        "MUTATE_AT_LEAST": "",
        "CODE": "true",
        "PULL_REQUEST": "",
        "FROM": "",
        "REPOSITORY": "",
        "ARTIFACT": "exigent",
        "TEMPORARY": str(beside),
        "GITHUB_OUTPUT": str(output),
        "GITHUB_STEP_SUMMARY": str(summary),
        **given,
    }
    assert set(step["env"]) <= set(environment)
    ended = subprocess.run(
        ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]],
        cwd=bench.root,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line.partition("=") for line in output.read_text("utf-8").splitlines()]
    outputs = {name: value for name, _, value in lines}
    said = summary.read_text("utf-8")
    reports = Path(outputs["reports"])
    return Ended(ended.returncode, "\n" + ended.stdout + ended.stderr, outputs, said, reports)


def _commands(ended: Ended) -> str:
    """Return the part of a log in which the runner looks for commands."""
    heard, log = "", ended.log
    while "::stop-commands::" in log:
        before, _, log = log.partition("::stop-commands::")
        token, _, log = log.partition("\n")
        _, found, log = log.partition(f"\n::{token}::")
        assert found
        heard += before
    return heard + log


def _move_below(bench: SmallBench, folder: str) -> None:
    below = bench.root / folder
    below.mkdir(parents=True)
    for name in ("steps", "regimes", "scenarios", "features"):
        (bench.root / name).rename(below / name)


def _git(bench: SmallBench, *words: str) -> None:
    who = ("-c", "user.name=Nobody", "-c", "user.email=nobody@example.org")
    subprocess.run(["git", *who, *words], cwd=bench.root, check=True, capture_output=True)


def test_pip_is_not_taken_from_the_change() -> None:
    commands = [
        step["run"] for step in ACTION["runs"]["steps"] if "pip install" in step.get("run", "")
    ]
    assert commands
    assert all("python -P -m pip" in command for command in commands)


def test_a_tag_does_not_take_the_place_of_the_base_branch(repository: SmallBench) -> None:
    _git(repository, "update-ref", "refs/remotes/origin/main", "HEAD")
    repository.change("regimes/open-shelf.yaml", "{at_most: 30}", "{at_most: 31}")
    repository.change(FILE, "| 31  | refuses |", "| 31  | allows |")
    _git(repository, "commit", "-qam", "Widen")
    _git(repository, "tag", "origin/main")
    assert _run(repository, BASE="", BASE_BRANCH="main").code == 3
