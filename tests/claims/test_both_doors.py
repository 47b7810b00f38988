"""Claims mean the same through both doors: one matrix, one verdict, one text."""

from __future__ import annotations

from pathlib import Path

import pytest

from exigent.report.matrix.matrix_json import read_json
from tests.doors.benches import (
    GOOD,
    BothDoors,
    both_doors,
    exigent_door,
    pytest_door,
    write_bench,
)

pytestmark = pytest.mark.slow

CLAIMS = """\
Feature: Every request
  Scenario: What holds
    Given any request
    And the asker brings nothing
    And the house does not burn
    When someone asks for the key
    Then every regime refuses
    And "strict-keeper" never discloses

  Scenario Outline: What <regime> does not do
    Given any request
    And the asker brings an order
    When someone asks for the key
    Then "<regime>" never discloses
    And some request lets "<regime>" refuse
    And whatever "kind-keeper" allows, "strict-keeper" allows

    Examples:
      | regime        |
      | strict-keeper |
      | kind-keeper   |
"""


@pytest.fixture(scope="module")
def claims(tmp_path_factory: pytest.TempPathFactory) -> BothDoors:
    folder = tmp_path_factory.mktemp("claims")
    root = write_bench(folder / "bench", {"claims": CLAIMS, "good": GOOD})
    return both_doors(root, folder / "reports")


def test_both_doors_give_the_same_bytes(claims: BothDoors) -> None:
    assert claims.from_exigent
    assert claims.from_pytest == claims.from_exigent
    assert claims.pytest.code == claims.exigent.code == 1
    assert [row.standing for row in claims.matrix.claims] == ["proved", "refuted", "refuted"]
    assert {row.file for row in claims.matrix.scenarios} == {"features/good.feature"}


def test_pytest_says_of_a_refuted_claim_what_exigent_run_says(claims: BothDoors) -> None:
    said = claims.exigent.out
    start = said.index('features/claims.feature:14: "strict-keeper" never discloses')
    block = said[start : said.index("\n\nfeatures/", start)]
    assert "  Scenario: The asker brings an order" in block
    assert f"\n{block}\n" in claims.pytest.out


def test_a_claim_that_fails_is_a_subtest_named_after_its_regime(claims: BothDoors) -> None:
    summary = [line for line in claims.pytest.lines if line.startswith("SUBFAILED")]
    name = "features/claims.feature::What <regime> does not do"
    assert [line.split(" - ")[0] for line in summary] == [
        f"SUBFAILED[strict-keeper] {name}[strict-keeper]",
        f"SUBFAILED[strict-keeper] {name}[strict-keeper]",
        f"SUBFAILED[kind-keeper] {name}[kind-keeper]",
        f"SUBFAILED[kind-keeper] {name}[kind-keeper]",
    ]


LEFT_OUT = """\
Feature: Left out
  Scenario: Of one that is not asked
    Given any request
    When someone asks for the key
    Then "kind-keeper" never discloses
    And whatever "strict-keeper" allows, "kind-keeper" allows
"""


@pytest.mark.parametrize(
    "more", ["", '    And "strict-keeper" never discloses\n'], ids=["alone", "more"]
)
def test_a_claim_of_a_regime_that_is_left_out_is_unchecked_and_no_pass(
    tmp_path: Path, more: str
) -> None:
    root = write_bench(tmp_path, {"left": LEFT_OUT + more})
    ended = exigent_door(
        root, "run", "--regime=strict-keeper", "--json=run.json", "--junit=j.xml", "--csv=c.csv"
    )
    tests = pytest_door(
        root, "features", "--exigent-regime=strict-keeper", "--exigent-json=pytest.json"
    )
    written = (root / "run.json").read_bytes()
    assert (root / "pytest.json").read_bytes() == written
    (row,) = read_json(written).claims
    assert [(one.line, one.standing) for one in row.aside] == [(5, "unchecked"), (6, "unchecked")]
    assert {one.why for one in row.aside} == {'the run leaves out "kind-keeper"'}
    assert (root / "j.xml").read_text().count("<testcase") == bool(more)
    assert (root / "c.csv").read_text().count(",unchecked,") == 2
    if more:
        assert (ended.code, tests.code) == (1, 1)
        assert (
            "3 claims about every request: 2 unchecked (of regimes left out), 1 refuted"
            in ended.out
        )
        return
    assert (ended.code, tests.code) == (0, 0)
    assert ended.out.endswith(
        "2 claims about every request: 2 unchecked (of regimes left out). Nothing was checked.\n"
    )
    assert "1 skipped" in tests.out
    assert "1 passed" not in tests.out
