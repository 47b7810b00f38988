"""A value that a policy's language has none for is no part of a proof about the policy."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.small_bench import SmallBench

FILE = "features/claims.feature"
REGIME = """\
extends: open-shelf
engine: cedar
"""
POLICY = """\
@id("letter") @because("A letter opens it.") @source("house-rules")
@mode("may") @ground("courtesy")
permit(principal, action, resource)
when { context.paper == "letter" && context.loan_age.lessThanOrEqual(decimal("30.0")) };
"""


def ask(bench: SmallBench, *given: str) -> dict[str, Any]:
    bench.write("regimes/ced.yaml", REGIME)
    bench.write("regimes/ced.cedar", POLICY)
    lines = [
        "Feature: Claims",
        "  Scenario: What is said of every request",
        "    Given any request",
        *(f"    And {fact}" for fact in given),
        "    When the library is asked for the record",
        '    Then "ced" refuses',
    ]
    bench.write(FILE, "\n".join(lines) + "\n")
    ended = bench.exigent("run", FILE, "--regime", "ced", "--json", "-")
    claim: dict[str, Any] = json.loads(ended.out)["claims"][0]["cells"][0]["claims"][0]
    return claim


@pytest.mark.parametrize(
    ("number", "why"),
    [
        ("999999999999999", "Cedar's decimals end before that"),
        ("50.00001", "a decimal of Cedar has at most four places"),
    ],
)
def test_nothing_is_proved_of_a_stated_number_that_cedar_cannot_hold(
    number: str, why: str, bench: SmallBench
) -> None:
    claim = ask(bench, f"the loan is {number} days old")
    assert claim["standing"] == "not_proved"
    assert claim["why"] == f"ced: `loan_age` is {number}, and {why}"


def test_a_proof_of_other_numbers_says_which_it_takes_for_granted(bench: SmallBench) -> None:
    claim = ask(bench, "the requester brings no paper")
    assert claim["standing"] == "proved"
    (premise,) = claim["premises"]
    assert premise == (
        "regimes/ced.yaml: `loan_age` has at most 4 decimal places, and lies between "
        "-922337203685477.5807 and 922337203685477.5807"
    )


def test_the_screen_and_the_comment_tell_once_what_proofs_rest_on(bench: SmallBench) -> None:
    ask(bench, "the requester brings no paper")
    again = (bench.root / FILE).read_text("utf-8").replace("no paper", "a court order")
    bench.write("features/more.feature", again)
    ended = bench.exigent(
        "run", "--regime", "ced", "--markdown", "matrix.md", FILE, "features/more.feature"
    )
    assert ended.out.count("claims rest on: regimes/ced.yaml: `loan_age` has at most 4") == 1
    said = (bench.root / "matrix.md").read_text("utf-8")
    assert said.count("has at most 4 decimal places") == 1
    assert "What is said of every request rests on:" in said
