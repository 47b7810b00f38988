"""The plugin keeps out of runs of pytest that have nothing to do with a bench."""

from __future__ import annotations

from pathlib import Path

import pytest

from exigent.scaffold.bench import Template, make_bench
from tests.doors.benches import GOOD, pytest_door, write_bench, write_files

pytestmark = pytest.mark.slow

PLAIN_TEST = """\
def test_one() -> None:
    assert True
"""
BOUND = """\
from pytest_bdd import given, scenarios, then, when

scenarios("cakes.cake")


@given("an ordinary request for the key", target_fixture="cake")
def bake():
    return {"slices": 8}


@when("someone asks for the key")
def eat(cake):
    cake["slices"] -= 1


@then("every regime refuses the disclosure")
def count(cake):
    assert cake["slices"] == 7
"""
CAKE = """\
Feature: Cakes
  @sweet
  Scenario: One slice
    Given an ordinary request for the key
    When someone asks for the key
    Then every regime refuses the disclosure
"""


def test_a_plain_test_file_runs_as_ever(tmp_path: Path) -> None:
    write_files(tmp_path, {"test_plain.py": PLAIN_TEST})
    ended = pytest_door(tmp_path, "-q", "--exigent-matrix", "--exigent-json=matrix.json")
    assert ended.code == 0
    assert "1 passed" in ended.out
    assert "matrix" not in ended.out
    assert not (tmp_path / "matrix.json").exists()


def test_scenarios_that_another_project_binds_run_with_its_own_steps(tmp_path: Path) -> None:
    write_files(tmp_path, {"cakes.cake": CAKE, "test_cakes.py": BOUND})
    ended = pytest_door(tmp_path, "-v")
    assert ended.code == 0, ended.text
    assert "test_cakes.py::test_one_slice PASSED" in ended.out


def test_bound_scenarios_hear_only_their_own_steps_beside_a_bench(tmp_path: Path) -> None:
    root = write_bench(tmp_path, {"good": GOOD})
    write_files(root, {"other/cakes.cake": CAKE, "other/test_cakes.py": BOUND})
    ended = pytest_door(root, "features", "other", "-v")
    assert ended.code == 0, ended.text
    assert "7 passed" in ended.out


def test_a_feature_that_another_project_binds_is_collected_once(tmp_path: Path) -> None:
    bound = BOUND.replace("cakes.cake", "cakes.feature")
    write_files(tmp_path, {"cakes.feature": CAKE, "test_cakes.py": bound})
    ended = pytest_door(tmp_path, "-q")
    assert ended.code == 0, ended.text
    assert "1 passed" in ended.out


def test_the_fixture_says_that_it_belongs_to_feature_files(tmp_path: Path) -> None:
    write_files(tmp_path, {"test_plain.py": "def test_one(exigent) -> None: ...\n"})
    ended = pytest_door(tmp_path, "-q")
    assert ended.code == 1
    assert "the fixture `exigent` belongs to scenarios in .feature files" in ended.out


THEIRS = """\
Feature: Cakes
  Scenario: One slice
    Given a cake
    Then it is eaten
"""
THEIR_TEST = """\
from pytest_bdd import given, scenarios, then

scenarios("features")


@given("a cake")
def bake(): ...


@then("it is eaten")
def eat(): ...
"""


def test_a_suite_beside_a_bench_is_left_alone(tmp_path: Path) -> None:
    root = write_bench(tmp_path, {"good": GOOD})
    write_files(root, {"tests/features/cakes.feature": THEIRS, "tests/test_cakes.py": THEIR_TEST})
    for arguments in ((), ("tests", "features"), (".",)):
        ended = pytest_door(root, "-v", "--exigent-json=matrix.json", *arguments)
        assert ended.code == 0, ended.text
        assert "tests/test_cakes.py::test_one_slice PASSED" in ended.out
        assert "7 passed" in ended.out
        assert "tests/features" not in (root / "matrix.json").read_text("utf-8")


def test_a_feature_elsewhere_in_a_bench_runs_where_it_is_named_itself(tmp_path: Path) -> None:
    root = write_bench(tmp_path, {"good": GOOD})
    write_files(root, {"drafts/keys.feature": GOOD})
    assert "no tests" in pytest_door(root, "drafts", "-q").out
    ended = pytest_door(root, "drafts/keys.feature", "-q")
    assert ended.code == 0, ended.text
    assert "6 passed" in ended.out


def test_several_benches_run_beside_each_other(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_bench(tmp_path / "benches" / name, {"good": GOOD})
    ended = pytest_door(tmp_path, "-q")
    assert ended.code == 0, ended.text
    assert "12 passed" in ended.out


def test_benches_that_init_makes_run_from_above(tmp_path: Path) -> None:
    for name in ("one", "two"):
        make_bench(tmp_path / name, Template.LENDING, name)
    ended = pytest_door(tmp_path, "-q")
    assert ended.code == 0
    assert "22 passed" in ended.text
