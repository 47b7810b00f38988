"""Claims about every request that were proved: what became of them counts as a change."""

from __future__ import annotations

import pytest

from exigent.analysis.compare.comparison import Comparison, Direction
from tests.compare.repository import ACT, HOUSE_RULES, Repository

REVISION = "git:main"
FILE = "features/claims.feature"
VOCABULARY = "steps/vocabulary.yaml"
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
    assert (
        "unproved: 2 claims about every request that the base had proved or held by a sample"
        in screen
    )


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


def test_a_change_elsewhere_leaves_what_came_of_claims(claimed: Repository) -> None:
    claimed.bench.change(HOUSE_RULES, "at_most: 30", "at_most: 31")
    found, _ = claimed.compare(REVISION)
    assert [one.regime for one in found.flips] == ["open-shelf"]
    assert unproved(found) == []


ANY = CLAIMS.replace("    And a reporter asks\n", "")
FRESH = """\
constraints:
  - id: fresh_for_the_press
    when: {requester: press}
    then: {loan_age: {at_most: 100}}
    because: Reporters ask for fresh loans.
"""
OLD_LOANS = """
rules:
  - id: old-loans
    when: {loan_age: {more_than: 100}}
    decide: {outcome: allow, mode: must, ground: courtesy}
    because: Old loans are open.
    source: act
"""


@pytest.mark.parametrize("gate", ["any", "removed"])
def test_a_claim_that_a_new_constraint_leaves_proved_of_fewer_requests_is_lost(
    claimed: Repository, gate: str
) -> None:
    claimed.bench.change(VOCABULARY, "constraints:\n", FRESH)
    claimed.bench.change(ACT, "\nrules:\n", OLD_LOANS)
    found, code = claimed.compare(REVISION, "--fail-on", gate)
    assert code == 3
    within = (
        "proved -> proved within narrower limits (constraint fresh_for_the_press: none -> "
        "if a reporter asks, then the loan is at most 100 days old)"
    )
    assert set(unproved(found)) == {
        ("privacy-act", f'"privacy-act" never discloses: {within}'),
        ("open-shelf", f'whatever "privacy-act" allows, "open-shelf" allows: {within}'),
    }
    approve = ("approve", "--all", "--by", "Ada", "--why", "Agreed in May.")
    assert claimed.bench.exigent(*approve).code == 0
    assert claimed.compare(REVISION)[1] == 0


@pytest.mark.parametrize(
    ("old", "new", "limit"),
    [
        ("    at_least: 0\n", "    at_least: 5\n", "lowest loan_age: 0 -> 5"),
        (
            "    at_least: 0\n",
            "    at_least: 0\n    whole: true\n",
            "whole loan_age: none -> whole numbers only",
        ),
    ],
)
def test_so_is_one_of_fewer_numbers(claimed: Repository, old: str, new: str, limit: str) -> None:
    claimed.bench.change(VOCABULARY, old, new)
    found, code = claimed.compare(REVISION)
    assert code == 3
    assert all(f"proved within narrower limits ({limit})" in what for _, what in unproved(found))
    assert len(unproved(found)) == 2


def test_so_is_one_of_fewer_values(claimed: Repository) -> None:
    lost = "      never_made: no record was made\n      lost: the record is lost\n"
    claimed.bench.change(VOCABULARY, "      never_made: no record was made\n", lost)
    claimed.commit()
    claimed.bench.change(VOCABULARY, "      lost: the record is lost\n", "")
    found, code = claimed.compare(REVISION)
    assert code == 3
    assert all("value record: lost -> none)" in what for _, what in unproved(found))
    assert len(unproved(found)) == 2


def test_so_is_one_where_a_group_of_a_constraint_gains_a_value(claimed: Repository) -> None:
    family = FRESH.replace("requester: press", "requester: family")
    claimed.bench.change(VOCABULARY, "constraints:\n", family)
    claimed.commit()
    claimed.bench.change(
        VOCABULARY, "values: [borrower, parent]", "values: [borrower, parent, press]"
    )
    found, code = claimed.compare(REVISION)
    assert code == 3
    asked = "if the borrower asks, or a parent of the borrower asks"
    assert all(
        f"(constraint fresh_for_the_press: {asked}, then" in what for _, what in unproved(found)
    )
    assert len(unproved(found)) == 2


def test_so_is_one_of_fewer_numbers_where_another_number_was_limited_so(
    claimed: Repository,
) -> None:
    pages = (
        "  pages:\n    asks: How many pages?\n    type: number\n    unit: pages\n    at_least: 5\n"
        "    whole: true\n    phrase: it has {number} page(s)\n    unknown: how many pages it has\n"
        "    ordinary: 7\n\ngrounds:\n"
    )
    claimed.bench.change(VOCABULARY, "grounds:\n", pages)
    # Of a fact that is new nothing was proved.
    assert claimed.compare(REVISION)[0].changes == ()
    claimed.commit()
    claimed.bench.change(VOCABULARY, "    at_least: 0\n", "    at_least: 5\n    whole: true\n")
    found, _ = claimed.compare(REVISION)
    limits = "lowest loan_age: 0 -> 5; whole loan_age: none -> whole numbers only"
    assert all(f"narrower limits ({limits})" in what for _, what in unproved(found))
    assert len(unproved(found)) == 2


def test_a_constraint_in_other_words_loses_no_claim(claimed: Repository) -> None:
    claimed.bench.change(VOCABULARY, "constraints:\n", FRESH)
    claimed.commit()
    claimed.bench.change(
        VOCABULARY, "press: a reporter asks", "press: [a journalist asks, a reporter asks]"
    )
    found, code = claimed.compare(REVISION)
    assert (code, found.changes) == (0, ())


def test_wider_limits_lose_no_claim(claimed: Repository) -> None:
    claimed.bench.change(VOCABULARY, "constraints:\n", FRESH)
    claimed.bench.change(VOCABULARY, "    at_least: 0\n", "    at_least: 5\n    whole: true\n")
    claimed.commit()
    claimed.bench.change(VOCABULARY, FRESH, "constraints:\n")
    claimed.bench.change(VOCABULARY, "    at_least: 5\n    whole: true\n", "    at_least: 0\n")
    found, code = claimed.compare(REVISION)
    assert (code, found.changes) == (0, ())


def test_a_constraint_of_another_name_loses_no_claim(claimed: Repository) -> None:
    claimed.bench.change(VOCABULARY, "constraints:\n", FRESH)
    claimed.commit()
    claimed.bench.change(VOCABULARY, "fresh_for_the_press", "fresh")
    found, code = claimed.compare(REVISION)
    assert (code, found.changes) == (0, ())


def test_what_one_request_shows_is_shown_within_narrower_limits_too(repository: Repository) -> None:
    some = '    Then some request lets "open-shelf" disclose\n'
    repository.bench.write(FILE, f"{ANY.partition('    Then')[0]}{some}")
    repository.commit()
    repository.bench.change(VOCABULARY, "constraints:\n", FRESH)
    found, code = repository.compare(REVISION)
    assert (code, found.changes) == (0, ())


def test_a_claim_may_be_about_a_draft_that_the_base_has_elsewhere(repository: Repository) -> None:
    bench = repository.bench
    act = (bench.root / ACT).read_text("utf-8")
    bench.write("drafts/act.yaml", "extends: kin\n")
    bench.write("drafts/kin.yaml", act)
    bench.write(FILE, CLAIMS.replace('"privacy-act"', '"drafts/act.yaml"'))
    repository.commit()
    found, code = repository.compare(REVISION)
    assert (code, found.changes, found.no_base) == (0, (), None)
    bench.change("drafts/kin.yaml", *OPEN_TO_THE_PRESS)
    found, code = repository.compare(REVISION)
    assert code == 1
    assert set(unproved(found)) == {
        ("", '"drafts/act.yaml" never discloses: proved -> refuted'),
        ("open-shelf", 'whatever "drafts/act.yaml" allows, "open-shelf" allows: proved -> refuted'),
    }


def test_the_request_that_refutes_a_claim_is_shown(claimed: Repository) -> None:
    claimed.bench.change(ACT, *OPEN_TO_THE_PRESS)
    found, _ = claimed.compare(REVISION)
    witnesses = [loss.witness for loss in found.losses if loss.direction is Direction.UNPROVED]
    assert all(witness and witness.stated["requester"] == "press" for witness in witnesses)
    screen = claimed.bench.exigent("compare", REVISION).out
    part = screen.split("unproved: 2 claims", 1)[1]
    assert "    refuted    by a request in which a reporter asks\n" in part
    assert "    decision   allow: " in part
    assert "\n    And a reporter asks\n" in part


OPAQUE = """\
from exigent.policy import allow, refuse

def decide(request):
    if request.paper == "letter" and request.loan_age * 2 > 60:
        return allow("may", ground="wish", rule="old", because="So.")
    return refuse("no_ground", rule="other", because="So.")
"""


@pytest.fixture
def sampled(repository: Repository) -> Repository:
    """A bench whose base holds one claim by a sample, of a policy that shows no constants."""
    bench = repository.bench
    bench.write(
        "regimes/opaque.yaml",
        "title: Opaque\nkind: proposal\nengine: python\ntechnical: false\n",
    )
    bench.write("regimes/opaque.py", OPAQUE)
    claim = '    Then "opaque" never must disclose, sampled\n'
    bench.write(FILE, f"{ANY.partition('    Then')[0]}{claim}")
    repository.commit()
    return repository


def test_a_claim_that_held_by_a_sample_is_lost_as_well(sampled: Repository) -> None:
    found, code = sampled.compare(REVISION)
    assert (code, found.changes) == (0, ())
    (sampled.bench.root / FILE).unlink()
    found, code = sampled.compare(REVISION, "--fail-on", "removed")
    assert unproved(found) == [
        ("opaque", '"opaque" never must disclose, sampled: sampled -> removed')
    ]
    assert code == 3


def test_a_claim_that_is_proved_instead_of_sampled_is_not_lost(sampled: Repository) -> None:
    sampled.bench.change("regimes/opaque.py", "request.loan_age * 2 > 60", "request.minor")
    sampled.bench.change(FILE, ", sampled", "")
    found, code = sampled.compare(REVISION, "--fail-on", "removed")
    assert (unproved(found), code) == ([], 0)
