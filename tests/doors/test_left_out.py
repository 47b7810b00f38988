"""Regimes that a run leaves out: what only they could have met is not checked, and never fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from exigent.bench.matrix import Matrix
from exigent.bench.opening import open_bench
from exigent.bench.running import run
from exigent.report.matrix.matrix_json import read_json
from exigent.suite.expectation import Verdict
from exigent.suite.named_files import find_features
from exigent.suite.reading import read_suite
from tests.doors.benches import (
    SHIPPED,
    WITH_OWN_STEPS,
    Ended,
    at_once,
    exigent_door,
    pytest_door,
    write_bench,
    write_files,
)
from tests.watch.watching import watching

pytestmark = pytest.mark.slow

SILENT = """\
title: {title}
kind: proposal
sources: {{draft: {{title: A draft}}}}
rules: []
otherwise:
  decide: {{outcome: not_governed}}
  because: It says nothing yet.
  source: draft
"""
KEYS = """\
Feature: Keys
  Background:
    Given an ordinary request for the key

  Scenario: An order opens every door that has a keeper
    Given the asker brings an order
    When someone asks for the key
    Then every regime that governs the request must disclose

  Scenario: A fire opens the kind keeper's door
    Given the house burns
    When someone asks for the key
    Then every regime that governs the request allows the disclosure, except
      | strict-keeper |

  Scenario: A tall house, by a step in Python
    Given a house of 2 flats on each of 9 floors
    When the postman asks for the key
    Then every regime that governs the request refuses the disclosure
"""
FILES = {
    **WITH_OWN_STEPS,
    "regimes/silent.yaml": SILENT.format(title="A draft that says nothing"),
    "drafts/empty.yaml": SILENT.format(title="An empty draft"),
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_bench(tmp_path, {"keys": KEYS}, FILES)


def through_both(root: Path, **chosen: str) -> tuple[Matrix, Ended, Ended]:
    """Run through both doors, and return the one matrix that both give."""
    ours = [f"--{name}={value}" for name, value in chosen.items()]
    theirs = [f"--exigent-{name}={value}" for name, value in chosen.items()]
    ended, tests = at_once(
        lambda: exigent_door(root, "run", *ours, "--json=run.json"),
        lambda: pytest_door(root, "features", *theirs, "--exigent-json=pytest.json"),
    )
    written = (root / "run.json").read_bytes()
    assert (root / "pytest.json").read_bytes() == written
    return read_json(written), ended, tests


def verdicts(matrix: Matrix) -> dict[str, list[Verdict]]:
    return {
        regime.name: [cell.verdict for cell in matrix.column(index)]
        for index, regime in enumerate(matrix.regimes)
    }


@pytest.mark.parametrize(
    "chosen", [{"regime": "silent"}, {"regimes": "drafts"}], ids=["a regime", "a folder"]
)
def test_a_regime_that_governs_nothing_fails_no_line_on_those_that_govern(
    root: Path, chosen: dict[str, str]
) -> None:
    matrix, ended, tests = through_both(root, **chosen)
    assert (ended.code, tests.code) == (0, 0), ended.text + tests.text
    assert list(verdicts(matrix).values()) == [[Verdict.UNCHECKED] * 3]
    assert "0 as expected; 0 not as expected; 0 in error; 3 unchecked" in ended.out


def test_what_such_a_line_finds_is_checked_as_ever(root: Path) -> None:
    changed = FILES["regimes/kind-keeper.yaml"].replace("mode: must", "mode: may")
    write_files(root, {"regimes/kind-keeper.yaml": changed})
    matrix, ended, tests = through_both(root, regime="kind-keeper")
    assert (ended.code, tests.code) == (1, 1)
    assert verdicts(matrix) == {"kind-keeper": [Verdict.FAIL, Verdict.PASS, Verdict.PASS]}


def test_with_only_an_exception_asked_the_exception_is_checked(root: Path) -> None:
    matrix, ended, tests = through_both(root, regime="strict-keeper")
    assert (ended.code, tests.code) == (0, 0)
    assert verdicts(matrix) == {"strict-keeper": [Verdict.PASS] * 3}


@pytest.mark.parametrize("named", [False, True], ids=["all", "all by name"])
def test_in_a_whole_run_one_regime_has_to_govern(root: Path, *, named: bool) -> None:
    silent = {
        f"regimes/{name}-keeper.yaml": SILENT.format(title=name) for name in ("kind", "strict")
    }
    write_files(root, silent)
    names = open_bench(root).columns if named else ()
    ended, tests = at_once(
        lambda: exigent_door(root, "run", *(f"--regime={name}" for name in names)),
        lambda: pytest_door(root, "features", *(f"--exigent-regime={name}" for name in names)),
    )
    assert (ended.code, tests.code) == (1, 1)
    # The scenario with an exception holds the exception to the line, as ever.
    assert "9 cells; 1 as expected; 6 not as expected; 0 in error; 2 unchecked" in ended.out
    assert "SUBFAILED[silent]" in tests.out


def test_two_regimes_compared_fail_nothing_that_others_would_have_met(root: Path) -> None:
    ended = exigent_door(root, "compare", "kind-keeper", "drafts/empty.yaml", "--fail-on=none")
    assert ended.code == 0, ended.text
    assert "failed check" not in ended.out


def test_each_shipped_regime_alone_fails_nothing() -> None:
    bench = open_bench(SHIPPED)
    scenarios = read_suite(find_features([SHIPPED / "features"]), SHIPPED, bench.language())
    read = [scenario for scenario in scenarios if scenario.request is not None]
    failed = set()
    for name in bench.columns:
        matrix = run(read, bench.panel([name]))
        failed |= {(name, row.line) for row in matrix.scenarios if row.cells[0].findings}
    assert failed == set()


def test_the_same_is_seen_by_who_watches(root: Path) -> None:
    with watching(root, "--regime", "silent") as watched:
        whole = watched.whole_redraw()
        assert "3 cells; 0 as expected; 0 not as expected; 0 in error; 3 unchecked" in whole
        assert watched.end() == (0, "")
