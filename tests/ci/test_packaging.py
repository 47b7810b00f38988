"""What is installed: the versions that pyproject.toml allows, those of the lock, and the wheel."""

from __future__ import annotations

import re
import shlex
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).parents[2]
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCK = (ROOT / "requirements-dev.txt").read_text("utf-8")
LOCKED = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)", re.MULTILINE)
# Each test once: those that are neither slow nor computing are measured.
RUN = "-m pytest tests -n 2 --dist loadfile --no-loadscope-reorder"
RUNS = {
    "test-wheel": [
        f'-m coverage run {RUN} -m "not slow and not computing"',
        f'{RUN.replace("-n 2", "-n 3")} -m "slow or computing"',
    ]
}
PYTHONS = ["3.11", "3.12", "3.13", "3.14"]


def _asked() -> Iterator[Requirement]:
    """Return every package that pyproject.toml asks for by itself."""
    project = SETTINGS["project"]
    given = [
        *project["dependencies"],
        *(one for extra in project["optional-dependencies"].values() for one in extra),
        *(one for group in SETTINGS["dependency-groups"].values() for one in group),
    ]
    for one in given:
        if isinstance(one, str) and not one.startswith("exigent["):
            yield Requirement(one)


def test_the_versions_of_cedarpy_that_break_every_cell_are_not_allowed() -> None:
    (cedarpy,) = [one for one in _asked() if one.name == "cedarpy"]
    assert [old for old in ("4.8.0", "4.9.0", "4.11.0") if old in cedarpy.specifier] == []
    assert "4.12.0" in cedarpy.specifier


@pytest.mark.parametrize("asked", list(_asked()), ids=str)
def test_the_lock_names_a_version_that_is_allowed(asked: Requirement) -> None:
    wanted = asked.name.lower()
    locked = [version for name, version in LOCKED.findall(LOCK) if name.lower() == wanted]
    assert locked
    assert [version for version in locked if Version(version) not in asked.specifier] == []


def test_the_lock_names_files_by_their_hash_and_no_address() -> None:
    entries = re.split(r"\n(?=\S)", LOCK)
    assert [entry for entry in entries if "==" in entry and "--hash=sha256:" not in entry] == []
    assert not re.search(r"://|^-|^ *(--index|--find)|@ ", LOCK, re.MULTILINE)


def test_make_installs_what_the_lock_names() -> None:
    said = _dry_run("--assume-new=requirements-dev.txt", "lint")
    assert "--requirement requirements-dev.txt" in said
    assert "--group" not in said


@pytest.mark.parametrize(
    ("target", "versions"),
    [
        ("test-wheel", "--requirement requirements-dev.txt"),
        ("lowest", "--resolution lowest-direct --output-file build/lowest.txt"),
        ("newest", "--output-file build/newest.txt"),
    ],
)
def test_the_tests_run_on_the_wheel_in_an_environment_of_its_own(
    target: str, versions: str
) -> None:
    said = _dry_run(target)
    assert versions in said
    assert "--editable" not in said
    installed = said.index(f"--python build/{target}/bin/python --no-deps build/dist/*.whl")
    assert said.index("uv build") < installed
    runs = re.findall(rf"build/{target}/bin/python (.*-m pytest tests.*)", said)
    assert runs == RUNS.get(target, [RUN])
    assert installed < said.index(runs[0])


def test_coverage_is_held_to_its_floor_where_it_is_measured() -> None:
    assert SETTINGS["tool"]["coverage"]["report"]["fail_under"] > 0
    assert _dry_run("test-wheel").rstrip().endswith("-m coverage report")


def test_ci_runs_the_tests_once_on_the_wheel() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    targets = re.findall(r"^make (.*)$", script, re.MULTILINE)
    assert [target for line in targets for target in line.split() if "test" in target] == [
        *("test-servers", "test-wheel")
    ]
    # What was installed by then is not installed once more.
    assert "uv" not in _dry_run(*shlex.split(targets[-1]))


def test_the_workflow_runs_lowest_and_newest_on_every_python() -> None:
    jobs = yaml.safe_load((ROOT / ".github" / "workflows" / "ci.yml").read_text("utf-8"))["jobs"]
    for name in ("lowest", "newest"):
        assert jobs[name]["strategy"]["matrix"]["python"] == PYTHONS
        assert f"make {name}" in [step.get("run") for step in jobs[name]["steps"]]
    said = {f"Programming Language :: Python :: {python}" for python in PYTHONS}
    assert said <= set(SETTINGS["project"]["classifiers"])


def _dry_run(*arguments: str) -> str:
    ended = subprocess.run(
        ["make", "--dry-run", "--no-print-directory", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return ended.stdout
