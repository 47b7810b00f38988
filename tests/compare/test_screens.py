"""What a comparison looks like; `pytest tests/compare --update-golden` writes it anew."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from tests.cli.terminal import exigent_on_terminal
from tests.compare.repository import (
    ACT,
    FEATURE_FILE,
    HOUSE_RULES,
    SECOND_FEATURE,
    Repository,
    loosen,
)
from tests.small_bench import OPEN_SHELF

Compare = Callable[[str, str], None]
NEW_FEATURE = """\
Feature: Readers
  Scenario: The borrower asks
    Given an ordinary request for a lending record
    And the borrower asks
    When the library is asked for the record
    Then every regime allows the disclosure, except
      | technical |
"""
NO_RECORD = """\
Feature: No record
  Scenario: Police ask for what was never recorded
    Given an ordinary request for a lending record
    And no record was made
    When the library is asked for the record
    Then every regime cannot disclose
"""
GONE = """\
title: Rules that nobody missed
kind: proposal
sources: {paper: {title: A paper}}
rules:
  - id: press
    when: {requester: press}
    decide: {outcome: refuse, mode: must_not}
    because: The press is kept out.
    source: paper
otherwise:
  decide: {outcome: refuse, mode: no_ground}
  because: The paper opens nothing else.
"""
STALE = """\
- file: features/lending.feature
  feature: Lending records
  scenario: The record was deleted
  facts: {record: deleted}
  regime: open-shelf
  before: refuse impossible; rule technical/no-record
  after: allow may courtesy; rule letter
  by: Ada
  why: Agreed in May, and taken back in June.
"""


@pytest.fixture
def changed(repository: Repository) -> Repository:
    """Some of everything that a comparison can show."""
    bench = repository.bench
    bench.write("features/press.feature", SECOND_FEATURE)
    bench.write("features/readers.feature", NO_RECORD)
    bench.write("regimes/old-rules.yaml", OPEN_SHELF)
    bench.write("regimes/gone-rules.yaml", GONE)
    repository.commit()
    (bench.root / "features" / "press.feature").unlink()
    (bench.root / "regimes" / "old-rules.yaml").unlink()
    (bench.root / "regimes" / "gone-rules.yaml").unlink()
    bench.change("steps/vocabulary.yaml", "never_made: no record", "unmade: no record")
    bench.change("steps/vocabulary.yaml", "{record: never_made}", "{record: unmade}")
    bench.change("regimes/technical.yaml", "never_made]", "unmade]")
    bench.change(FEATURE_FILE, '    And "privacy-act" refuses the disclosure\n', "")
    bench.change(FEATURE_FILE, "    And a parent of the borrower asks\n", "")
    bench.change(
        FEATURE_FILE,
        '"open-shelf" needs to know whether the borrower is a child',
        '"open-shelf" refuses the disclosure',
    )
    bench.write("features/new.feature", NEW_FEATURE)
    bench.write("regimes/new-rules.yaml", OPEN_SHELF)
    loosen(bench)
    bench.change(HOUSE_RULES, "within: 3 days", "within: 5 days")
    bench.change(HOUSE_RULES, "id: own-record", "id: own")
    bench.change(
        ACT,
        "decide: {outcome: allow, mode: must, ground: order, scope: narrowed}",
        "decide: {outcome: refuse, mode: must_not}",
    )
    bench.change(FEATURE_FILE, "Scenario: The record was deleted", "Scenario: The record is gone")
    assert repository.bench.exigent("compare", "git:main").code == 1
    flip = "A letter opens the last month only (31, allows)"
    assert bench.exigent("approve", flip, "--by", "Ada", "--why", "Agreed in May.").code == 0
    written = (bench.root / "approved.yaml").read_text("utf-8")
    bench.write("approved.yaml", written + STALE)
    return repository


def test_a_comparison_is_as_it_was(changed: Repository, matches_golden: Compare) -> None:
    ended = changed.bench.exigent("compare", "git:main")
    assert (ended.code, ended.err) == (1, "")
    matches_golden("compare", ended.out)
    matches_golden("approved", (changed.bench.root / "approved.yaml").read_text("utf-8"))


@pytest.mark.parametrize("columns", [60, 160])
def test_a_comparison_fits_its_terminal(
    changed: Repository, matches_golden: Compare, columns: int
) -> None:
    ended = exigent_on_terminal(changed.bench.root, columns, "compare", "git:main", NO_COLOR="1")
    assert ended.code == 1
    assert max(map(len, ended.out.splitlines())) <= columns
    matches_golden(f"terminal-{columns}", ended.out)


def test_colours_are_those_of_no_verdict(changed: Repository, matches_golden: Compare) -> None:
    ended = exigent_on_terminal(changed.bench.root, 100, "compare", "git:main")
    assert ended.code == 1
    matches_golden("terminal-colours", ended.out.replace("\x1b", "<ESC>"))
    colours = {
        code for codes in re.findall(r"\x1b\[([0-9;]*)m", ended.out) for code in codes.split(";")
    }
    assert colours & {"95", "94"}
    assert not colours & {"31", "32", "91", "92", "41", "42", "101", "102"}


def test_two_regimes_are_told_apart_and_nothing_is_to_approve(
    repository: Repository, matches_golden: Compare
) -> None:
    ended = repository.bench.exigent("compare", "open-shelf", "privacy-act")
    assert (ended.code, ended.err) == (0, "")
    assert "approve" not in ended.out
    matches_golden("two-regimes", ended.out)


@pytest.mark.parametrize("name", ["compare", "approve"])
def test_the_help_says_how_it_is_used(repository: Repository, name: str) -> None:
    ended = repository.bench.process(name, "--help", COLUMNS="80")
    assert (ended.code, ended.err) == (0, "")
    assert f"Example: exigent {name} " in ended.out
