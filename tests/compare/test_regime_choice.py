"""Some regimes only: renames are found among all of them, and nothing compared is no pass."""

from __future__ import annotations

import json

import pytest

from tests.compare.repository import (
    ACT,
    FEATURE_FILE,
    HOUSE_RULES,
    Repository,
    is_wrong,
    told,
)
from tests.small_bench import OPEN_SHELF

REVISION = "git:main"
RENAMED = "open-shelf -> new-shelf"


@pytest.fixture
def renamed(repository: Repository) -> Repository:
    """The house rules under another name, which also widen."""
    bench = repository.bench
    (bench.root / HOUSE_RULES).rename(bench.root / "regimes/new-shelf.yaml")
    text = (bench.root / FEATURE_FILE).read_text("utf-8")
    bench.write(FEATURE_FILE, text.replace("open-shelf", "new-shelf"))
    bench.change("regimes/new-shelf.yaml", "loan_age: {at_most: 30}", "loan_age: {at_most: 40}")
    bench.change(FEATURE_FILE, "| 31  | refuses |", "| 31  | allows  |")
    return repository


@pytest.mark.parametrize("name", ["open-shelf", "new-shelf"])
@pytest.mark.parametrize("gate", ["any", "wider"])
def test_either_name_picks_what_was_renamed(renamed: Repository, name: str, gate: str) -> None:
    found, code = renamed.compare(REVISION, "--regime", name, "--fail-on", gate)
    assert code == 3
    assert [(way, regime) for way, regime, _ in told(found)] == [("wider", RENAMED)]
    assert (found.regimes, found.losses) == ((RENAMED,), ())


def test_either_name_picks_it_of_saved_matrices_too(renamed: Repository) -> None:
    bench = renamed.bench
    assert bench.exigent("run", "--json", "after.json").code == 0
    for name in ("open-shelf", "new-shelf"):
        found, code = renamed.compare(REVISION, "after.json", "--regime", name)
        assert (code, found.regimes) == (3, (RENAMED,))


def test_a_rename_is_looked_for_among_all_regimes(renamed: Repository) -> None:
    bench = renamed.bench
    act = (bench.root / ACT).read_text("utf-8")
    bench.write("regimes/other-act.yaml", act.replace("title:", "title: Another,"))
    found, _ = renamed.compare(REVISION, "--regime", "open-shelf", "--regime", "privacy-act")
    assert found.regimes == ("privacy-act", RENAMED)
    assert (found.regimes_added, found.losses) == ((), ())


def test_a_regime_that_only_the_head_has_is_compared_with_nothing(repository: Repository) -> None:
    bench = repository.bench
    bench.write("regimes/new-rules.yaml", OPEN_SHELF)
    message = "nothing is compared: there is no cell that both sides have; only here has: new-rules"
    assert is_wrong(bench.exigent("compare", REVISION, "--regime", "new-rules"), message)
    found, code = repository.compare(REVISION, "--regime", "new-rules", "--regime", "open-shelf")
    assert (code, found.regimes, found.regimes_added) == (0, ("open-shelf",), ("new-rules",))


def test_a_matrix_without_a_cell_is_compared_with_nothing(repository: Repository) -> None:
    bench = repository.bench
    matrix = json.loads(bench.exigent("run", "--json", "-").out)
    bench.write("empty.json", json.dumps({**matrix, "regimes": [], "scenarios": []}))
    ended = bench.exigent("compare", "empty.json", "empty.json")
    assert is_wrong(
        ended,
        "nothing is compared: there is no cell that both sides have; "
        "empty.json has no scenario or no regime",
    )


@pytest.mark.parametrize(("gate", "code"), [("any", 3), ("wider", 3), ("none", 0)])
def test_where_no_cell_is_compared_what_is_removed_passes_no_gate(
    repository: Repository, gate: str, code: int
) -> None:
    bench = repository.bench
    text = (bench.root / FEATURE_FILE).read_text("utf-8")
    bench.write(FEATURE_FILE, text.replace("open-shelf", "privacy-act"))
    (bench.root / HOUSE_RULES).unlink()
    scenario = (
        "Feature: Lending records\n"
        "  Scenario: The record was deleted\n"
        "    Given an ordinary request for a lending record\n"
        "    And the record was deleted\n"
        "    When the library is asked for the record\n"
        "    Then every regime refuses the disclosure\n"
    )
    bench.write(FEATURE_FILE, scenario)
    found, ended = repository.compare(REVISION, "--regime", "open-shelf", "--fail-on", gate)
    assert (found.cells, found.regimes_removed, ended) == (0, ("open-shelf",), code)
    assert bench.exigent("approve", "--all", "--by", "Ada", "--why", "Agreed.").code == 0
    assert repository.compare(REVISION, "--regime", "open-shelf", "--fail-on", gate)[1] == 0
