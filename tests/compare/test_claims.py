"""Claims about every request that were proved: what became of them counts as a change."""

from __future__ import annotations

import pytest

from exigent.analysis.compare.comparison import Comparison, Direction
from tests.compare.repository import ACT, Repository

REVISION = "git:main"
FILE = "features/claims.feature"
CLAIMS = """\
Feature: Every request
  Scenario: The press
    Given any request
    And a reporter asks
    When the library is asked for the record
    Then "privacy-act" never discloses
    And whatever "privacy-act" allows, "open-shelf" allows
"""
OPEN_TO_THE_PRESS = ("when: {requester: borrower}", "when: {requester: [borrower, press]}")


@pytest.fixture
def claimed(repository: Repository) -> Repository:
    """A bench whose base proves two claims."""
    repository.bench.write(FILE, CLAIMS)
    repository.commit()
    return repository


def unproved(found: Comparison) -> list[tuple[str, str]]:
    """Return of each claim that is no longer proved the column and what became of it."""
    return [
        (loss.regime, loss.what) for loss in found.losses if loss.direction is Direction.UNPROVED
    ]


def test_nothing_changes_where_all_is_proved_as_before(claimed: Repository) -> None:
    found, code = claimed.compare(REVISION)
    assert (code, found.changes, found.failed) == (0, (), 0)


def test_a_claim_that_is_refuted_now_is_told_beside_what_fails(claimed: Repository) -> None:
    claimed.bench.change(ACT, *OPEN_TO_THE_PRESS)
    found, code = claimed.compare(REVISION)
    assert set(unproved(found)) == {
        ("privacy-act", '"privacy-act" never discloses: proved -> refuted'),
        ("open-shelf", 'whatever "privacy-act" allows, "open-shelf" allows: proved -> refuted'),
    }
    assert found.failed >= 2
    assert code == 1
    screen = claimed.bench.exigent("compare", REVISION).out
    assert "unproved: 2 claims about every request that the base had proved" in screen


@pytest.mark.parametrize("gate", ["any", "removed"])
def test_a_claim_that_is_gone_fails_the_gate(claimed: Repository, gate: str) -> None:
    claimed.bench.change(FILE, '    Then "privacy-act" never discloses\n    And', "    Then")
    found, code = claimed.compare(REVISION, "--fail-on", gate)
    assert unproved(found) == [("privacy-act", '"privacy-act" never discloses: proved -> removed')]
    assert code == 3
    assert claimed.compare(REVISION, "--fail-on", "wider")[1] == 0


def test_a_claim_of_other_requests_is_another_claim(claimed: Repository) -> None:
    claimed.bench.change(FILE, "    And a reporter asks\n", "    And police ask\n")
    claimed.bench.change(FILE, "The press", "The police")
    found, _ = claimed.compare(REVISION)
    assert [what.rpartition(" -> ")[2] for _, what in unproved(found)] == ["removed", "removed"]


def test_a_claim_may_move_and_its_scenario_be_renamed(claimed: Repository) -> None:
    (claimed.bench.root / FILE).unlink()
    claimed.bench.write("features/elsewhere.feature", CLAIMS.replace("The press", "Reporters"))
    found, code = claimed.compare(REVISION)
    assert (code, found.changes) == (0, ())


def test_a_lost_claim_is_approved_like_any_change(claimed: Repository) -> None:
    claimed.bench.change(FILE, '    Then "privacy-act" never discloses\n    And', "    Then")
    approve = ("approve", "--regime", "privacy-act", "--by", "Ada", "--why", "Agreed in May.")
    assert claimed.compare(REVISION)[1] == 3
    assert claimed.bench.exigent(*approve).code == 0
    text = (claimed.bench.root / "approved.yaml").read_text("utf-8")
    assert "unproved: " in text
    found, code = claimed.compare(REVISION)
    assert (code, found.unapproved, found.stale) == (0, (), ())


def test_a_saved_matrix_says_what_was_proved(claimed: Repository) -> None:
    claimed.bench.exigent("run", "--json", "before.json")
    claimed.bench.change(ACT, *OPEN_TO_THE_PRESS)
    found, code = claimed.compare("before.json")
    assert len(unproved(found)) == 2
    assert code == 1
