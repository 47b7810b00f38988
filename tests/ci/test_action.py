"""The action that others use in CI: its script, run on a repository as a runner does."""

from __future__ import annotations

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

ROOT = Path(__file__).parents[2]
ACTION: Mapping[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
STEPS = ACTION["runs"]["steps"]
FILE = "features/lending.feature"


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
    assert ended.summary == Path(ended.outputs["comment"]).read_text("utf-8")
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


def test_a_bench_below_the_root_is_marked_by_its_path_from_there(repository: SmallBench) -> None:
    folder = repository.root / "deep" / "bench"
    folder.mkdir(parents=True)
    for name in ("steps", "regimes", "scenarios", "features"):
        (repository.root / name).rename(folder / name)
    feature = folder / FILE
    text = feature.read_text("utf-8")
    feature.write_text(text.replace("may disclose but need not", "must disclose"), "utf-8")
    ended = _run(repository, FOLDER="deep/bench", BASE="")
    assert ended.code == 1
    assert f"\n::error file=deep/bench/{FILE},line=" in ended.log


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
    before, _, after = ended.log.partition("::stop-commands::")
    token, _, rest = after.partition("\n")
    said, _, since = rest.partition(f"::{token}::")
    assert "::set-output" in said
    assert "::set-output" not in before + since


def test_no_script_holds_an_expression() -> None:
    """What a pull request is called must not become part of a script."""
    scripts = [step["run"] for step in STEPS if "run" in step]
    assert scripts
    assert not [script for script in scripts if "${{" in script]


@pytest.mark.parametrize("name", [*ACTION["inputs"], *ACTION["outputs"]])
def test_every_input_and_output_is_documented(name: str) -> None:
    assert f"| `{name}` |" in (ROOT / "docs" / "ci.md").read_text("utf-8")


def test_the_projects_own_workflow_uses_the_action() -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "ci.yml").read_text("utf-8"))
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
    assert "./" in [step.get("uses") for step in steps]


def _run(bench: SmallBench, **given: str) -> Ended:
    """Run the step that decides, as a runner does, with these values in its environment."""
    (step,) = [step for step in STEPS if step.get("id") == "decide"]
    beside = Path(f"{bench.root}-runner")
    reports, output, summary = beside / "reports", beside / "output", beside / "summary"
    beside.mkdir(exist_ok=True)
    for file in (output, summary):
        file.write_text("", "utf-8")
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "FOLDER": ".",
        "BASE": "git:main",
        "FAIL_ON": "any",
        "CODE": "true",
        "REPORTS": str(reports),
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
    return Ended(ended.returncode, "\n" + ended.stdout + ended.stderr, outputs, said, reports)


def _git(bench: SmallBench, *words: str) -> None:
    who = ("-c", "user.name=Nobody", "-c", "user.email=nobody@example.org")
    subprocess.run(["git", *who, *words], cwd=bench.root, check=True, capture_output=True)
