"""What nobody states: the head is asked as the base filled it up, too."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from exigent.analysis.compare.comparison import Direction, FactChange
from tests.compare.repository import (
    ACT,
    FEATURE_FILE,
    HOUSE_RULES,
    SECOND_FEATURE,
    Repository,
    is_wrong,
    told,
)

REVISION = "git:main"
PRESS = "features/press.feature"
VOCABULARY = "steps/vocabulary.yaml"
TECHNICAL = "regimes/technical.yaml"
TITLE = "A reporter brings nothing"
WIDER = [("wider", "open-shelf", TITLE)]
ANOTHER_AGE = ("    ordinary: 10\n", "    ordinary: 50\n")


def allow_press(repository: Repository, when: str) -> None:
    """Let the press see records in one case more."""
    rule = (
        f"\nrules:\n  - id: press\n    when: {{requester: press, {when}}}\n"
        "    decide: {outcome: allow, mode: may, ground: courtesy}\n"
        "    because: The press may see them.\n    source: house-rules\n"
    )
    repository.bench.change(HOUSE_RULES, "\nrules:\n", rule)


@pytest.fixture
def press(repository: Repository) -> Repository:
    """A bench that asks only whether a reporter may see a record."""
    (repository.bench.root / FEATURE_FILE).unlink()
    repository.bench.write(PRESS, SECOND_FEATURE)
    repository.commit()
    return repository


def test_another_ordinary_value_hides_no_rule_that_widens_on_the_old_one(
    press: Repository,
) -> None:
    allow_press(press, "loan_age: {at_most: 20}")
    press.bench.change(VOCABULARY, *ANOTHER_AGE)
    found, code = press.compare(REVISION, "--fail-on", "wider")
    assert (code, told(found)) == (3, WIDER)
    assert found.flips[0].filled == (FactChange("loan_age", "10", "50"),)
    assert (found.flips[0].rules, found.cells, found.losses) == (("press",), 3, ())


def test_an_approval_of_a_flip_covers_the_filling_that_shows_it_alone(press: Repository) -> None:
    allow_press(press, "loan_age: {at_most: 20}")
    press.bench.change(VOCABULARY, *ANOTHER_AGE)
    assert press.compare(REVISION, "--fail-on", "wider")[1] == 3
    press.bench.exigent("approve", "--all", "--by", "Ada Byron", "--why", "It is meant so.")
    assert 'filled: {"loan_age": "10"}' in (press.bench.root / "approved.yaml").read_text("utf-8")
    assert press.compare(REVISION, "--fail-on", "wider")[1] == 0
    press.bench.change(HOUSE_RULES, "loan_age: {at_most: 20}", "loan_age: {at_most: 60}")
    found, _ = press.compare(REVISION, "--fail-on", "wider")
    assert (found.unapproved, told(found), len(found.stale)) == (found.flips, WIDER, 1)


def test_another_ordinary_value_alone_flips_nothing(press: Repository) -> None:
    press.bench.change(VOCABULARY, *ANOTHER_AGE)
    found, code = press.compare(REVISION)
    assert (code, found.changes) == (0, ())


def test_the_old_ordinary_value_fills_up_what_is_not_known_too(press: Repository) -> None:
    bench = press.bench
    asked = "And a reporter asks\n    And it is not known whether the borrower is a child"
    bench.change(PRESS, "And a reporter asks", asked)
    press.commit()
    allow_press(press, "minor: true, loan_age: {at_most: 20}")
    bench.change(VOCABULARY, *ANOTHER_AGE)
    found, code = press.compare(REVISION, "--fail-on", "wider")
    assert (code, told(found)) == (3, [("opened", "open-shelf", TITLE)])
    assert found.flips[0].after.missing == ("minor",)


def test_another_value_that_a_constraint_assumes_hides_no_rule_either(press: Repository) -> None:
    bench = press.bench
    bench.change(
        PRESS, "And a reporter asks", "And a reporter asks\n    And the borrower has no card"
    )
    bench.change(
        PRESS, "Then every regime refuses, except\n      | technical |", "Then every regime refuses"
    )
    press.commit()
    allow_press(press, "record: never_made")
    bench.change(TECHNICAL, "record: [deleted, never_made]", "record: deleted")
    bench.change(VOCABULARY, "assume: {record: never_made}", "assume: {record: deleted}")
    found, code = press.compare(REVISION, "--fail-on", "wider")
    assert code == 3
    assert ("wider", "open-shelf", TITLE) in told(found)
    assert {flip.filled for flip in found.flips} == {
        (FactChange("record", "never_made", "deleted"),)
    }


def test_so_it_is_where_the_scenario_is_gone_as_well(press: Repository) -> None:
    bench = press.bench
    bench.write(
        FEATURE_FILE,
        SECOND_FEATURE.replace("The press", "Police").replace("a reporter asks", "police ask"),
    )
    (bench.root / PRESS).unlink()
    allow_press(press, "loan_age: {at_most: 20}")
    bench.change(VOCABULARY, *ANOTHER_AGE)
    found, code = press.compare(REVISION, "--fail-on", "wider")
    assert (code, told(found)) == (3, WIDER)
    assert (found.flips[0].is_carried, len(found.flips[0].filled)) == (True, 1)


def test_a_flip_that_both_fillings_show_is_one(press: Repository) -> None:
    allow_press(press, "minor: false")
    press.bench.change(VOCABULARY, *ANOTHER_AGE)
    found, _ = press.compare(REVISION)
    assert (told(found), found.flips[0].filled) == (WIDER, ())


def test_a_date_that_was_assumed_stays_assumed(press: Repository) -> None:
    bench = press.bench
    bench.change(VOCABULARY, "    ordinary: 2020-05-01\n", "    ordinary: 2024-05-01\n")
    bench.change(ACT, "in_force: {from: 2019-01-01}", "in_force: {from: 2021-01-01}")
    found, _ = press.compare(REVISION)
    assert found.flips == ()
    rule = "\nrules:\n  - id: old\n    when: {requested_on: {at_most: 2020-12-31}}\n"
    rule += "    decide: {outcome: allow, mode: may, ground: wish}\n    because: So it was.\n"
    bench.change(ACT, "\nrules:\n", f"{rule}    source: act\n")
    for more in ((), ("--ignore-dates",)):
        found, code = press.compare(REVISION, "--fail-on", "wider", *more)
        assert (code, told(found)) == (3, [("wider", "privacy-act", TITLE)])


def test_an_ordinary_value_that_is_gone_is_told_once(press: Repository) -> None:
    allow_press(press, "paper: nothing")
    values = "      nothing: no paper at all\n      slip: a slip of paper"
    press.bench.change(VOCABULARY, "      none: the requester brings no paper", values)
    press.bench.change(VOCABULARY, "    ordinary: none\n", "    ordinary: slip\n")
    found, code = press.compare(REVISION, "--fail-on", "wider")
    assert code == 3
    [loss] = found.losses
    assert (loss.direction, loss.what) == (Direction.MEANS_ELSE, "paper: none: no such value")
    assert (loss.file, loss.line) == (VOCABULARY, 21)


def test_a_saved_matrix_is_put_to_the_head_as_it_was_filled_up(press: Repository) -> None:
    assert press.bench.exigent("run", "--json", "before.json").code == 0
    allow_press(press, "loan_age: {at_most: 20}")
    press.bench.change(VOCABULARY, *ANOTHER_AGE)
    found, code = press.compare("before.json", "--fail-on", "wider")
    assert (code, told(found)) == (3, WIDER)


def test_a_saved_head_that_was_filled_up_otherwise_cannot_be_asked(press: Repository) -> None:
    allow_press(press, "loan_age: {at_most: 20}")
    press.bench.change(VOCABULARY, *ANOTHER_AGE)
    assert press.bench.exigent("run", "--json", "after.json").code == 0
    found, code = press.compare(REVISION, "after.json", "--fail-on", "wider")
    assert code == 3
    [loss] = found.losses
    assert loss.direction is Direction.CANNOT_BE_ASKED
    assert loss.what == (
        "as the base filled it up, with loan_age: 10 (now 50): "
        "a saved matrix answers only what it was asked"
    )


@pytest.mark.parametrize("sides", [("old.json",), (REVISION, "old.json")])
def test_a_matrix_that_does_not_hold_what_was_assumed_is_refused(
    press: Repository, sides: tuple[str, ...]
) -> None:
    bench = press.bench
    assert bench.exigent("run", "--json", "old.json").code == 0
    saved = json.loads(Path("old.json").read_text("utf-8"))
    del saved["facts"]
    for row in saved["scenarios"]:
        del row["assumed"]
    bench.write("old.json", json.dumps(saved))
    message = (
        "old.json:1:1: the matrix does not hold what was assumed in it and what its words mean; "
        "an older exigent wrote it: write it anew with `exigent run --json`"
    )
    assert is_wrong(bench.exigent("compare", *sides), message)


def test_every_report_says_as_what_it_was_asked(press: Repository) -> None:
    bench = press.bench
    allow_press(press, "loan_age: {at_most: 20}")
    bench.change(VOCABULARY, *ANOTHER_AGE)
    said = "as the base filled it up, with loan_age: 10 (now 50)"
    files = {
        "markdown": "a.md",
        "html": "a.html",
        "junit": "a.xml",
        "sarif": "a.sarif",
        "github": "a.txt",
    }
    options = [f"--{form}={name}" for form, name in files.items()]
    screen = bench.exigent("compare", REVISION, *options).out
    assert said in " ".join(screen.split())
    for name in files.values():
        assert said in (bench.root / name).read_text("utf-8").replace("\\", ""), name
