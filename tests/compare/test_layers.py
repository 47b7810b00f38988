"""Stacks of which a layer has another name now."""

from __future__ import annotations

import pytest

from exigent.analysis.compare.comparison import Comparison, Direction
from tests.compare.repository import ACT, FEATURE_FILE, Repository, told

REVISION = "git:main"
BOTH = "regimes/both.yaml"
NEW_ACT = "regimes/reading-act.yaml"
STACK = """\
title: Both
kind: provider_policy
stack:
  layers: [open-shelf, privacy-act]
  combine: deny_overrides
"""


@pytest.fixture
def stacked(repository: Repository) -> Repository:
    """A stack of two regimes, of which one goes by another name now."""
    bench = repository.bench
    bench.write(BOTH, STACK)
    repository.commit()
    (bench.root / ACT).rename(bench.root / NEW_ACT)
    for file in (BOTH, FEATURE_FILE):
        text = (bench.root / file).read_text("utf-8")
        bench.write(file, text.replace("privacy-act", "reading-act"))
    return repository


def test_the_name_of_a_layer_alone_flips_nothing(stacked: Repository) -> None:
    found, code = stacked.compare(REVISION)
    assert (code, found.changes) == (0, ())
    assert [one.after for one in found.regimes_renamed] == ["reading-act"]
    assert stacked.compare(REVISION, "--regime", "both")[1] == 0


def test_a_rule_of_it_that_is_another_still_does(stacked: Repository) -> None:
    stacked.bench.change(NEW_ACT, "id: court-order", "id: order")
    found, code = stacked.compare(REVISION, "--regime", "both")
    assert code == 3
    assert told(found) == [("changed", "both", "Police bring a court order")]
    assert found.flips[0].rules == ("reading-act/court-order", "reading-act/order")


def test_a_layer_with_mostly_other_rules_is_another_one(stacked: Repository) -> None:
    stacked.bench.change(NEW_ACT, "id: court-order", "id: order")
    stacked.bench.change(NEW_ACT, "id: own-record", "id: own")
    found, code = stacked.compare(REVISION, "--regime", "both")
    assert code == 3
    assert [flip.direction.value for flip in found.flips] == ["changed"] * 4


DATES = ("in_force: {from: 2019-01-01}", "in_force: {from: 2090-01-01}")


def redated(found: Comparison) -> list[tuple[str, str]]:
    assert {loss.direction for loss in found.losses} <= {Direction.REDATED}
    return [(loss.regime, loss.what) for loss in found.losses]


def test_a_layer_in_force_on_other_dates_is_told_where_it_has_no_column(
    stacked: Repository,
) -> None:
    stacked.commit()
    stacked.bench.change(NEW_ACT, *DATES)
    found, code = stacked.compare(REVISION, "--regime", "both")
    assert code == 3
    assert redated(found) == [("both", "reading-act: from 2019-01-01 -> from 2090-01-01")]
    stacked.bench.exigent("approve", "--all", "--by", "Ada Byron", "--why", "It is meant so.")
    assert stacked.compare(REVISION, "--regime", "both")[1] == 0


def test_where_it_has_one_it_is_told_once(stacked: Repository) -> None:
    stacked.bench.change(NEW_ACT, *DATES)
    found, code = stacked.compare(REVISION)
    assert code == 3
    assert redated(found) == [
        ("privacy-act -> reading-act", "from 2019-01-01 -> from 2090-01-01"),
    ]


@pytest.mark.parametrize("dates", ["in_force: {from: 2090-01-01}", "about: No dates."])
def test_a_copy_of_a_layer_does_not_hide_its_other_dates(stacked: Repository, dates: str) -> None:
    stacked.commit()
    bench = stacked.bench
    text = (bench.root / NEW_ACT).read_text("utf-8")
    bench.write("regimes/copied-act.yaml", text.replace(DATES[0], dates))
    bench.change(BOTH, "reading-act", "copied-act")
    found, code = stacked.compare(REVISION)
    assert code == 3
    [(regime, what)] = redated(found)
    assert regime == "both"
    assert what.startswith("reading-act -> copied-act: from 2019-01-01 -> ")
