"""What is not known: the head is asked with what it could be for the base, too."""

from __future__ import annotations

import pytest

from exigent.analysis.compare.comparison import Direction, FactChange
from exigent.analysis.compare.limits import changed_limits, limits_of, within_limits_of
from exigent.bench.opening import open_bench
from tests.compare.repository import FEATURE_FILE, HOUSE_RULES, Repository, told

REVISION = "git:main"
PRESS = "features/press.feature"
VOCABULARY = "steps/vocabulary.yaml"
TECHNICAL = "regimes/technical.yaml"
TITLE = "A reporter asks"
OPENED = [("opened", "open-shelf", TITLE)]
NO_CHILDREN = """\
constraints:
  - id: no_children_for_the_press
    when: {requester: press}
    then: {minor: false}
    because: Reporters never ask for those.
"""


def ask(repository: Repository, unknown: str) -> None:
    """Ask only one thing, of which something is not known, and commit that."""
    (repository.bench.root / FEATURE_FILE).unlink(missing_ok=True)
    repository.bench.write(
        PRESS,
        "Feature: The press\n"
        f"  Scenario: {TITLE}\n"
        "    Given an ordinary request for a lending record\n"
        "    And a reporter asks\n"
        f"    And it is not known {unknown}\n"
        "    When the library is asked for the record\n"
        '    Then "open-shelf" refuses the disclosure\n',
    )
    repository.commit()


def allow(repository: Repository, when: str) -> None:
    rule = (
        f"\nrules:\n  - id: press\n    when: {when}\n"
        "    decide: {outcome: allow, mode: may, ground: courtesy}\n"
        "    because: They may see them.\n    source: house-rules\n"
    )
    repository.bench.change(HOUSE_RULES, "\nrules:\n", rule)


def test_a_new_constraint_hides_no_rule_that_what_is_unknown_would_open(
    repository: Repository,
) -> None:
    ask(repository, "whether the borrower is a child")
    allow(repository, "{requester: [press, police], minor: true}")
    repository.bench.change(VOCABULARY, "constraints:\n", NO_CHILDREN)
    found, code = repository.compare(REVISION, "--fail-on", "wider")
    assert (code, told(found)) == (3, OPENED)
    assert found.flips[0].filled == (
        FactChange(
            "constraint no_children_for_the_press",
            "none",
            "if a reporter asks, then the borrower is of age",
        ),
    )


def test_such_a_flip_can_be_approved_with_this_constraint_alone(repository: Repository) -> None:
    ask(repository, "whether the borrower is a child")
    allow(repository, "{requester: [press, police], minor: true}")
    repository.bench.change(VOCABULARY, "constraints:\n", NO_CHILDREN)
    assert repository.compare(REVISION)[1] == 3
    repository.bench.exigent("approve", "--all", "--by", "Ada Byron", "--why", "It is meant so.")
    assert repository.compare(REVISION)[1] == 0
    repository.bench.change(VOCABULARY, NO_CHILDREN, "constraints:\n")
    found, _ = repository.compare(REVISION)
    assert (told(found), found.unapproved, len(found.stale)) == (OPENED, found.flips, 1)


def test_another_assumption_under_what_is_unknown_hides_none_either(
    repository: Repository,
) -> None:
    bench = repository.bench
    bench.change(TECHNICAL, "record: [deleted, never_made]", "record: deleted")
    lost = "      never_made: no record was made\n      lost: the record is lost\n"
    bench.change(VOCABULARY, "      never_made: no record was made\n", lost)
    ask(repository, "whether the borrower has a card")
    allow(repository, "{requester: press, record: never_made}")
    bench.change(VOCABULARY, "assume: {record: never_made}", "assume: {record: lost}")
    found, code = repository.compare(REVISION, "--fail-on", "wider")
    assert (code, told(found)) == (3, OPENED)
    assert [change.name for change in found.flips[0].filled] == [
        "constraint no_record_without_a_card"
    ]


def test_a_higher_lowest_number_is_a_limit_of_its_own(repository: Repository) -> None:
    base = open_bench(repository.bench.root).vocabulary
    repository.bench.change(VOCABULARY, "    at_least: 0\n", "    at_least: 5\n")
    head = open_bench(repository.bench.root).vocabulary
    was, now, within = map(limits_of, (base, head, within_limits_of(base, head)))
    assert changed_limits(was, now) == (FactChange("lowest loan_age", "0", "5"),)
    assert changed_limits(was, within) == ()


@pytest.mark.parametrize("when", ["{has_card: true}", "{has_card: false}"])
def test_other_constraints_alone_flip_nothing_that_they_do_not_touch(
    repository: Repository, when: str
) -> None:
    ask(repository, "whether the borrower is a child")
    more = NO_CHILDREN.replace("{requester: press}", when)
    repository.bench.change(VOCABULARY, "constraints:\n", more)
    found, code = repository.compare(REVISION)
    assert (code, found.changes) == (0, ())


def test_a_value_that_is_gone_narrows_what_is_not_known(repository: Repository) -> None:
    bench = repository.bench
    ask(repository, "whether there is a record")
    bench.change(VOCABULARY, "      never_made: no record was made\n", "")
    bench.change(VOCABULARY, "assume: {record: never_made}", "assume: {record: deleted}")
    bench.change(TECHNICAL, "record: [deleted, never_made]", "record: deleted")
    found, code = repository.compare(REVISION, "--fail-on", "wider")
    assert code == 3
    [loss] = found.losses
    assert loss.direction is Direction.MEANS_ELSE
    assert loss.what == "record: unknown: never_made: no such value"


@pytest.mark.parametrize("sides", [("before.json",), (REVISION, "after.json")])
def test_within_the_limits_of_the_base_a_saved_matrix_cannot_be_asked(
    repository: Repository, sides: tuple[str, ...]
) -> None:
    ask(repository, "whether the borrower is a child")
    repository.bench.exigent("run", "--json", "before.json")
    allow(repository, "{requester: [press, police], minor: true}")
    repository.bench.change(VOCABULARY, "constraints:\n", NO_CHILDREN)
    repository.bench.exigent("run", "--json", "after.json")
    found, code = repository.compare(*sides, "--fail-on", "wider")
    assert (code, found.flips) == (3, ())
    [loss] = found.losses
    assert loss.direction is Direction.CANNOT_BE_ASKED
    assert loss.what == (
        "as the base filled it up, with constraint no_children_for_the_press: none "
        "(now if a reporter asks, then the borrower is of age): "
        "a saved matrix has no vocabulary to ask in"
    )
