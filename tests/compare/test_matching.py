"""Features of one name in two files: there the file tells their scenarios apart."""

from __future__ import annotations

import pytest

from tests.compare.repository import FEATURE_FILE, HOUSE_RULES, Repository, told

TWIN = "features/twin.feature"
THIRD = "features/third.feature"
TITLE = "Police bring a court order"


@pytest.fixture
def twins(repository: Repository) -> Repository:
    """The same feature in two files, but that in the second somebody else asks."""
    bench = repository.bench
    text = (bench.root / FEATURE_FILE).read_text("utf-8")
    bench.write(TWIN, text.replace("And the loan is <age>", "And the loan is  <age>"))
    bench.change(TWIN, "And the record was deleted", "And no record was made")
    repository.commit()
    return repository


def test_they_are_told_apart_by_their_files(twins: Repository) -> None:
    found, code = twins.compare("git:main")
    assert (code, found.cells, found.flips, found.renamed) == (0, 36, (), ())
    twins.bench.change(TWIN, "And the requester brings a court order", "And police ask")
    twins.bench.change(TWIN, "Then the regimes decide", "Then every regime refuses, except")
    text = (twins.bench.root / TWIN).read_text("utf-8")
    start, end = text.index("      | regime      | outcome"), text.index("  @nothing-there")
    twins.bench.write(TWIN, f"{text[:start]}      | technical |\n\n{text[end:]}")
    found, code = twins.compare("git:main")
    assert code == 3
    assert [
        (loss.direction.value, loss.scenario and loss.scenario.file) for loss in found.losses
    ] == [("restated", TWIN)]


def test_one_of_them_that_moved_is_found_again(twins: Repository) -> None:
    root = twins.bench.root
    (root / TWIN).rename(root / THIRD)
    found, code = twins.compare("git:main")
    assert (code, found.cells, found.flips, found.renamed) == (0, 36, (), ())
    twins.bench.change(HOUSE_RULES, "id: court-order", "id: order-of-a-court")
    found, _ = twins.compare("git:main")
    assert told(found) == [("changed", "open-shelf", TITLE)] * 2


def test_one_of_them_that_is_gone_is_listed(twins: Repository) -> None:
    (twins.bench.root / TWIN).unlink()
    found, code = twins.compare("git:main")
    assert (code, found.cells, found.flips, found.renamed) == (3, 36, (), ())
    assert {place.file for place in found.scenarios_removed} == {TWIN}
    assert len(found.scenarios_removed) == 6


def test_a_feature_with_another_name_keeps_its_scenarios(repository: Repository) -> None:
    bench = repository.bench
    bench.change(FEATURE_FILE, "Feature: Lending records", "Feature: Loans")
    found, code = repository.compare("git:main")
    assert (code, found.cells, found.flips) == (0, 18, ())
    assert {(one.before.feature, one.after.feature) for one in found.renamed} == {
        ("Lending records", "Loans")
    }
    assert all(one.before.title == one.after.title for one in found.renamed)
