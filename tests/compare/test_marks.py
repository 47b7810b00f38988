"""What nobody approved, as marks at the files of a change: annotations, JUnit, SARIF."""

from __future__ import annotations

import json
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from tests.compare.repository import ACT, FEATURE_FILE, HOUSE_RULES, Repository, loosen

REVISION = "git:main"
LETTER, OTHERWISE = 25, 27
FORMS = {"github": "marks.txt", "junit": "marks.xml", "sarif": "marks.sarif"}


def marks(repository: Repository, *words: str) -> tuple[list[str], list[str], list[str]]:
    """Return the places that each of the three forms marks for what is not approved."""
    bench = repository.bench
    options = [f"--{form}={name}" for form, name in FORMS.items()]
    assert bench.exigent("compare", *words, *options).err == ""
    texts = {form: (bench.root / name).read_text("utf-8") for form, name in FORMS.items()}
    commands = [
        dict(part.split("=", 1) for part in line.split("::")[1].removeprefix("error ").split(","))
        for line in texts["github"].splitlines()
        if line.startswith("::error ")
    ]
    suites = ET.fromstring(texts["junit"]).findall("testsuite[@name='changes']/testcase")
    results: list[Any] = json.loads(texts["sarif"])["runs"][0]["results"]
    places = [result["locations"][0]["physicalLocation"] for result in results]
    return (
        [f"{command['file']}:{command['line']}" for command in commands],
        [case.findtext("system-out", "") for case in suites if case.find("failure") is not None],
        [f"{one['artifactLocation']['uri']}:{one['region']['startLine']}" for one in places],
    )


def test_a_flip_is_marked_at_the_rule_that_changed(repository: Repository) -> None:
    loosen(repository.bench)
    assert marks(repository, REVISION) == ([f"{HOUSE_RULES}:{LETTER}"],) * 3
    text = (repository.bench.root / "marks.txt").read_text("utf-8")
    for said in ("A letter opens the last month only", "before: refuse", "after: allow"):
        assert said in text


def test_a_flip_of_a_rule_that_is_gone_is_marked_at_the_one_that_decides(
    repository: Repository,
) -> None:
    bench = repository.bench
    text = (bench.root / HOUSE_RULES).read_text("utf-8")
    start, end = text.index("  - id: letter\n"), text.index("  - id: court-order\n")
    bench.write(HOUSE_RULES, text[:start] + text[end:])
    bench.change(FEATURE_FILE, "| 30  | allows  |", "| 30  | refuses |")
    bench.change(FEATURE_FILE, "may disclose but need not", "refuses the disclosure")
    found = marks(repository, REVISION)
    gone = (bench.root / HOUSE_RULES).read_text("utf-8").splitlines().index("otherwise:") + 2
    assert found[0] == [f"{HOUSE_RULES}:{gone}"]
    assert found[1] == found[2] == [f"{HOUSE_RULES}:{gone}"] * 2


def test_what_is_removed_is_marked_where_it_stood(repository: Repository) -> None:
    bench = repository.bench
    bench.change(FEATURE_FILE, "      | 31  | refuses |\n", "")
    bench.change(FEATURE_FILE, '    And "privacy-act" refuses the disclosure\n', "")
    found = marks(repository, REVISION)
    assert found[0] == [f"{FEATURE_FILE}:45"]
    assert found[1] == found[2] == [f"{FEATURE_FILE}:45", f"{FEATURE_FILE}:29"]
    (bench.root / ACT).unlink()
    text = (bench.root / FEATURE_FILE).read_text("utf-8")
    kept = [line for line in text.splitlines() if "privacy-act" not in line]
    bench.write(FEATURE_FILE, "\n".join(kept))
    assert f"{ACT}:1" in marks(repository, REVISION)[1]


def test_one_rule_is_one_annotation_however_many_cells_flip(repository: Repository) -> None:
    repository.bench.change(ACT, "mode: must_not", "mode: no_ground")
    annotations, cases, _ = marks(repository, REVISION)
    assert cases == [f"{ACT}:{OTHERWISE}"] * 5
    assert annotations[0] == f"{ACT}:{OTHERWISE}"
    assert annotations.count(annotations[0]) == 1
    text = (repository.bench.root / "marks.txt").read_text("utf-8")
    assert "title=5 changes not approved%3A changed::" in text


@pytest.mark.parametrize(
    ("gate", "number"), [("any", 1), ("wider", 1), ("removed", 0), ("none", 0)]
)
def test_only_what_fails_the_gate_is_marked(repository: Repository, gate: str, number: int) -> None:
    loosen(repository.bench)
    for places in marks(repository, REVISION, "--fail-on", gate):
        assert len(places) == number


def test_what_is_approved_is_not_marked(repository: Repository) -> None:
    loosen(repository.bench)
    assert repository.compare(REVISION)[1] == 3
    approve = ("approve", "--all", "--by", "Ada", "--why", "Agreed.")
    assert repository.bench.exigent(*approve).code == 0
    assert marks(repository, REVISION) == ([], [], [])


def test_two_regimes_are_marked_only_where_a_gate_is_asked_for(repository: Repository) -> None:
    assert marks(repository, "open-shelf", "privacy-act") == ([], [], [])
    annotations, cases, results = marks(repository, "open-shelf", "privacy-act", "--fail-on", "any")
    assert len(cases) == len(results) == 6
    assert {place.split(":")[0] for place in annotations} == {ACT}


def test_a_log_of_a_gate_that_is_not_met_says_so(repository: Repository) -> None:
    loosen(repository.bench)
    marks(repository, REVISION)
    log = json.loads((repository.bench.root / "marks.sarif").read_text("utf-8"))
    (invocation,) = log["runs"][0]["invocations"]
    assert invocation == {"executionSuccessful": True, "exitCode": 3}


def test_a_base_that_cannot_be_read_is_marked_as_what_fails(repository: Repository) -> None:
    repository.bench.change(HOUSE_RULES, "kind:", "knd:")
    repository.commit()
    repository.bench.change(HOUSE_RULES, "knd:", "kind:")
    assert marks(repository, "git:HEAD") == (["steps/vocabulary.yaml:1"],) * 3
    text = (repository.bench.root / "marks.txt").read_text("utf-8")
    assert "the bench of git:HEAD cannot be read: nothing is compared" in text
    assert marks(repository, "git:HEAD", "--base-may-be-unreadable") == ([], [], [])
