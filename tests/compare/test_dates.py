"""Dates in force, which a comparison counts unless it is told not to."""

from __future__ import annotations

import pytest

from exigent.analysis.compare.comparison import Direction
from tests.compare.repository import ACT, FEATURE_FILE, HOUSE_RULES, Repository, told

REVISION = "git:main"
IN_FORCE = "in_force: {from: 2019-01-01}"
DATED = "And the requester brings a court order\n    And the request is made on 2020-03-01"


@pytest.fixture
def dated(repository: Repository) -> Repository:
    """A scenario with a date on which a law that was in force is no longer."""
    bench = repository.bench
    bench.change(FEATURE_FILE, "And the requester brings a court order", DATED)
    repository.commit()
    bench.change(ACT, IN_FORCE, "in_force: {from: 2019-01-01, until: 2020-01-01}")
    bench.change(FEATURE_FILE, "      | privacy-act | allow   | must | order  | narrowed |\n", "")
    text = (bench.root / FEATURE_FILE).read_text("utf-8")
    kept = [line for line in text.splitlines() if "must keep a note" not in line]
    bench.write(FEATURE_FILE, "\n".join(kept))
    return repository


def test_what_differs_by_dates_alone_can_be_left_out(dated: Repository) -> None:
    found, code = dated.compare(REVISION, "--fail-on", "any")
    assert told(found) == [("narrower", "privacy-act", "Police bring a court order")]
    found, _ = dated.compare(REVISION, "--ignore-dates")
    assert found.flips == ()
    assert dated.compare(REVISION, "--ignore-dates", "--fail-on", "wider")[1] == 0
    assert code == 3


def test_what_is_wider_behind_the_dates_is_still_shown(dated: Repository) -> None:
    dated.bench.change(ACT, "ground: order, scope: narrowed", "ground: order")
    found, code = dated.compare(REVISION, "--ignore-dates", "--fail-on", "wider")
    assert code == 3
    assert told(found) == [("wider", "privacy-act", "Police bring a court order")]


def test_what_the_base_alone_asks_is_answered_without_dates_too(dated: Repository) -> None:
    dated.bench.change(FEATURE_FILE, "2020-03-01", "2020-03-02")
    found, _ = dated.compare(REVISION, "--ignore-dates")
    assert found.flips == ()
    dated.bench.change(ACT, "ground: order, scope: narrowed", "ground: order")
    found, _ = dated.compare(REVISION, "--ignore-dates")
    assert told(found) == [("wider", "privacy-act", "Police bring a court order")]
    assert found.flips[0].is_carried


def test_verdicts_go_on_counting_the_dates(dated: Repository) -> None:
    bench = dated.bench
    bench.change(
        FEATURE_FILE,
        '    Then "open-shelf" may disclose but need not\n',
        '    Then "open-shelf" may disclose but need not\n    And "open-shelf" allows the disclosure\n',
    )
    row = "| open-shelf  | allow   | must | order  |          |"
    said = "\n    And the regimes decide\n      | regime      | outcome      |\n      | privacy-act | not_governed |"
    bench.change(FEATURE_FILE, row, row + said)
    found, _ = dated.compare(REVISION, "--ignore-dates")
    assert (found.failed, found.flips) == (0, ())


def test_of_a_saved_matrix_cells_out_of_force_are_left_out(dated: Repository) -> None:
    bench = dated.bench
    assert bench.exigent("run", "--json", "after.json").code == 0
    bench.change(ACT, "ground: order, scope: narrowed", "ground: order")
    for sides in ((REVISION, "after.json"), ("after.json",)):
        found, _ = dated.compare(*sides, "--ignore-dates")
        assert found.flips == ()
    assert len(dated.compare(REVISION, "after.json")[0].flips) == 1


def test_two_regimes_are_compared_without_their_dates(dated: Repository) -> None:
    found, _ = dated.compare("privacy-act", "open-shelf", f"{FEATURE_FILE}:3")
    assert told(found)[0][0] == "no_longer_kept_in"
    found, _ = dated.compare("privacy-act", "open-shelf", f"{FEATURE_FILE}:3", "--ignore-dates")
    assert told(found)[0][0] == "wider"


def test_other_dates_are_told_where_no_scenario_states_a_date(repository: Repository) -> None:
    bench = repository.bench
    bench.change(
        HOUSE_RULES,
        "jurisdiction: Open Shelf\n",
        "jurisdiction: Open Shelf\nin_force: {from: 2019-01-01, until: 2020-01-01}\n",
    )
    found, code = repository.compare(REVISION)
    assert (code, found.flips) == (3, ())
    [loss] = found.losses
    assert (loss.direction, loss.regime) == (Direction.REDATED, "open-shelf")
    assert loss.what == "on every date -> from 2019-01-01 until 2020-01-01"
    screen = bench.exigent("compare", REVISION).out
    assert "redated: 1 regime in force on other dates than before" in screen
    assert "on every date -> from 2019-01-01 until 2020-01-01" in screen
    assert repository.compare(REVISION, "--fail-on", "wider")[1] == 0
    found, code = repository.compare(REVISION, "--ignore-dates")
    assert (code, found.changes) == (0, ())


def test_other_dates_are_approved_like_any_change(repository: Repository) -> None:
    bench = repository.bench
    bench.change(ACT, IN_FORCE, "in_force: {from: 2018-01-01}")
    assert repository.compare(REVISION)[1] == 3
    approve = ("approve", "--regime", "privacy-act", "--by", "Ada", "--why", "Agreed in May.")
    assert bench.exigent(*approve).code == 0
    found, code = repository.compare(REVISION)
    assert (code, found.unapproved, found.stale) == (0, (), ())
    bench.change(ACT, "2018-01-01", "2017-01-01")
    found, code = repository.compare(REVISION)
    assert (code, len(found.unapproved), len(found.stale)) == (3, 1, 1)


def test_other_dates_are_marked_at_the_regime(repository: Repository) -> None:
    bench = repository.bench
    bench.change(ACT, IN_FORCE, "in_force: {from: 2018-01-01}")
    bench.exigent("compare", REVISION, "--github", "marks.txt")
    assert f"::error file={ACT},line=1" in (bench.root / "marks.txt").read_text("utf-8")
