"""What lint writes for programs, code hosts and commits."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import yaml
from jsonschema import Draft4Validator

from exigent.analysis.lint.checks import CHECKS
from tests.reports.viewers import schema
from tests.small_bench import SmallBench

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
FILE = "features/lending.feature"
PROGRAMS = Path(sys.executable).parent


@pytest.fixture
def spoilt(bench: SmallBench) -> SmallBench:
    """A bench with an error that can be fixed, in a file whose name needs care."""
    bench.change(FILE, "And the record was deleted", "And the record was deletd")
    (bench.root / FILE).rename(bench.root / "features/l e,n:d%.feature")
    return bench


def test_the_findings_are_written_for_programs(spoilt: SmallBench) -> None:
    ended = spoilt.exigent("lint", "--json", "-", "features")
    assert (ended.code, ended.err) == (3, "")
    data = json.loads(ended.out)
    name = "features/l e,n:d%.feature"
    assert data == {
        "version": 1,
        "findings": [
            {
                "code": "EX101",
                "name": "undefined-step",
                "severity": "error",
                "file": name,
                "line": 16,
                "column": 5,
                "message": 'no step reads "the record was deletd"',
                "meant": 'did you mean "the record was deleted"?',
                "fix": {
                    "says": "write `the record was deleted`",
                    "edits": [
                        {
                            "file": name,
                            "line": 16,
                            "column": 9,
                            "old": "the record was deletd",
                            "new": "the record was deleted",
                        }
                    ],
                },
            }
        ],
        "held_up": [f"the scenarios of {name}, since one of them is wrong"],
    }


def test_the_log_for_code_scanning_is_valid_and_has_the_fix(spoilt: SmallBench) -> None:
    spoilt.exigent("lint", "--sarif", "found.sarif")
    log: Any = json.loads((spoilt.root / "found.sarif").read_text())
    Draft4Validator(schema("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json")).validate(
        log
    )
    (run,) = log["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == list(CHECKS)
    first = run["results"][0]
    assert (first["ruleId"], first["level"]) == ("EX101", "error")
    place = first["locations"][0]["physicalLocation"]
    assert unquote(place["artifactLocation"]["uri"]) == "features/l e,n:d%.feature"
    (replaced,) = first["fixes"][0]["artifactChanges"][0]["replacements"]
    assert replaced["deletedRegion"]["endColumn"] == 9 + len("the record was deletd")
    assert str(spoilt.root) not in json.dumps(log)


def test_annotations_are_escaped(spoilt: SmallBench) -> None:
    ended = spoilt.exigent("lint", "--github", "-", "features")
    assert ended.out.startswith(
        "::error file=features/l e%2Cn%3Ad%25.feature,line=16,col=5,title=EX101 undefined-step::"
    )
    assert "::error title=exigent::not looked at: " in ended.out


def test_at_most_ten_annotations_of_a_severity_are_made(bench: SmallBench) -> None:
    steps = "".join(f"    And moon {number}\n" for number in range(12))
    bench.change(FILE, "    And the record was deleted\n", steps)
    ended = bench.exigent("lint", "--github", "-", "features")
    assert ended.out.count("::error file=") == 10
    assert "::notice title=exigent::2 more of severity error, not marked here\n" in ended.out


def test_two_reports_do_not_go_to_one_place(bench: SmallBench) -> None:
    ended = bench.exigent("lint", "--json", "-", "--sarif", "-")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("--json and --sarif would both write to standard output")


def test_the_same_bench_gives_the_same_bytes(bench: SmallBench) -> None:
    for option in ("--json", "--sarif", "--github"):
        first = bench.exigent("lint", option, "-").out
        assert first
        assert bench.exigent("lint", option, "-").out == first


def test_the_hooks_for_commits_are_calls_that_the_command_takes(bench: SmallBench) -> None:
    hooks = {
        hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    }
    assert set(hooks) == {"exigent-lint", "exigent-fmt"}
    for name, file in (("exigent-lint", "scenarios/lost-diary.yaml"), ("exigent-fmt", FILE)):
        assert re.search(hooks[name]["files"], file)
        _, command = hooks[name]["entry"].split()
        assert bench.exigent(command, file).code == 0


def test_the_hooks_run_on_what_is_to_be_committed(bench: SmallBench) -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    local = [{**hook, "language": "system"} for hook in hooks]
    config = {"repos": [{"repo": "local", "hooks": local}]}
    bench.write(".pre-commit-config.yaml", yaml.safe_dump(config))
    bench.change(FILE, "And the record was deleted", "And the moon is full")
    for arguments in (["git", "init", "--quiet"], ["git", "add", "."]):
        subprocess.run(arguments, cwd=bench.root, check=True)
    ended = subprocess.run(
        [PROGRAMS / "pre-commit", "run", "--all-files"],
        cwd=bench.root,
        env={"PATH": f"{PROGRAMS}:/usr/bin:/bin", "HOME": str(bench.root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 1
    assert f'{FILE}:16:5: EX101 no step reads "the moon is full"' in ended.stdout
    assert f"{FILE}: formatted" in ended.stdout


def test_a_lint_that_is_refused_leaves_no_findings_to_be_taken_for_its_own(
    bench: SmallBench,
) -> None:
    bench.exigent("lint", "--json", "findings.json")
    assert (bench.root / "findings.json").is_file()
    (bench.root / "steps" / "vocabulary.yaml").write_text("facts: [", "utf-8")
    assert bench.exigent("lint", "--json", "findings.json").code == 2
    assert not (bench.root / "findings.json").exists()


def test_what_no_setting_is_called_is_refused_by_lint_as_by_run(bench: SmallBench) -> None:
    bench.write("pyproject.toml", '[tool.exigent]\ncation = "A model."\n')
    said = "pyproject.toml:1:1: `tool.exigent` has no `cation`; did you mean `caution`?\n"
    for command in ("run", "lint"):
        ended = bench.exigent(command)
        assert (ended.code, ended.err) == (2, said)
