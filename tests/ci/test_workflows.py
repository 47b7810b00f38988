"""What runs on GitHub, here and in new benches: pinned, bounded in time, and with what there is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from exigent import __version__
from exigent.scaffold.bench import Template, template_files

ROOT = Path(__file__).parents[2]
GENERATED = ".github/workflows/decisions.yml"
USES = re.compile(r"^ *(?:- )?uses: *(\S+)(.*)$", re.MULTILINE)
PINNED = re.compile(r"[\w.-]+/[\w.-]+@[0-9a-f]{40}")
VERSION = re.compile(r" +# v\d+(\.\d+)*")
WRITTEN = ["README.md", *(str(p.relative_to(ROOT)) for p in sorted(ROOT.glob("docs/**/*.md")))]


def _workflows() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / ".github" / "workflows").glob("*.yml")):
        yield path.name, path.read_text("utf-8")
    for template in Template:
        yield f"init: {template}", template_files(template)[GENERATED].decode()
    for block in re.findall(r"```yaml\n(# \.github/.*?)```", _read("docs/ci.md"), re.DOTALL):
        yield "docs/ci.md", block


def _read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


WORKFLOWS = list(_workflows())
NAMES = [name for name, _ in WORKFLOWS]
ACTION = ("action.yml", _read("action.yml"))


def test_workflows_of_every_kind_are_looked_at() -> None:
    assert NAMES == ["ci.yml", "init: lending", "init: empty", "docs/ci.md"]


@pytest.mark.parametrize(("name", "text"), [*WORKFLOWS, ACTION], ids=[*NAMES, "action.yml"])
def test_every_action_is_pinned_by_its_commit_and_says_its_version(name: str, text: str) -> None:
    found = [(used, rest) for used, rest in USES.findall(text) if used != "./"]
    assert found
    for used, rest in found:
        if used.startswith("OWNER/exigent@"):
            assert used == f"OWNER/exigent@v{__version__}"
        else:
            assert PINNED.fullmatch(used), (name, used)
            assert VERSION.fullmatch(rest), (name, rest)


def test_one_action_has_one_commit_everywhere() -> None:
    used = {one for _, text in (*WORKFLOWS, ACTION) for one, _ in USES.findall(text)}
    names = [one.partition("@")[0] for one in used]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize(("name", "text"), WORKFLOWS, ids=NAMES)
def test_every_job_ends_in_time_and_may_do_no_more_than_it_says(name: str, text: str) -> None:
    workflow = yaml.safe_load(text)
    jobs: Mapping[str, Any] = workflow["jobs"]
    assert [job for job in jobs if "timeout-minutes" not in jobs[job]] == [], name
    assert "permissions" in workflow


@pytest.mark.parametrize(("name", "text"), WORKFLOWS, ids=NAMES)
def test_a_merge_queue_is_compared_too_and_no_token_is_left_behind(name: str, text: str) -> None:
    assert "\n  merge_group:\n" in text, name
    assert text.count("actions/checkout@") == text.count("persist-credentials: false")


def test_the_projects_own_workflow_uses_the_action() -> None:
    workflow = yaml.safe_load(_read(".github/workflows/ci.yml"))
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
    assert "./" in [step.get("uses") for step in steps]


@pytest.mark.parametrize("name", WRITTEN)
def test_no_page_takes_exigent_from_an_index_or_without_a_version(name: str) -> None:
    text = _read(name)
    installed = re.findall(r"pip install ((?!--group).*exigent.*)", text)
    pinned = rf'"exigent(\[[a-z,]+\])? @ git\+https://github\.com/OWNER/exigent@v{__version__}"'
    assert [one for one in installed if not re.fullmatch(pinned, one.strip())] == []
    assert re.findall(rf"OWNER/exigent@(?!v{re.escape(__version__)}\b)\S*", text) == []
    assert re.findall(rf"^ *rev: (?!v{re.escape(__version__)}$)\S*", text, re.MULTILINE) == []
