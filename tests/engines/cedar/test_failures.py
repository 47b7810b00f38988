"""What Cedar cannot hold or evaluate is an error that says so, never an answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from exigent.words.decision import Decision, Outcome
from exigent.words.request import make_request
from exigent.words.value import Value
from tests.engines.cedar.small_policies import annotated, load_policies, small_vocabulary

VOCABULARY = small_vocabulary()
OVERFLOW = "context.steps + 9223372036854775806 > 0"
ANYONE = "(principal, action, resource)"


def decide(folder: Path, policies: str, facts: dict[str, Value]) -> Decision:
    decider = load_policies(folder, annotated(policies), VOCABULARY)
    return decider.decide([make_request(VOCABULARY, facts)])[0]


@pytest.mark.parametrize(
    ("expression", "facts", "note"),
    [
        (
            'context.count == decimal("0.0")',
            {"count": 0.12345},
            "`count` is 0.12345, and a decimal of Cedar has at most four places",
        ),
        (
            'context.count == decimal("0.0")',
            {"count": 1e15},
            "`count` is 1000000000000000, and Cedar's decimals end before that",
        ),
        (
            "context.steps == 0",
            {"steps": 2**63},
            "`steps` is 9223372036854775808, and Cedar's Long ends before that",
        ),
    ],
)
def test_a_value_that_cedar_cannot_hold_is_an_error(
    expression: str, facts: dict[str, Value], note: str, tmp_path: Path
) -> None:
    decision = decide(tmp_path, f"permit{ANYONE} when {{ {expression} }};", facts)
    assert (decision.outcome, decision.note) == (Outcome.ERROR, note)


def test_a_value_that_no_policy_reads_need_not_fit(tmp_path: Path) -> None:
    decision = decide(tmp_path, f"permit{ANYONE} when {{ context.wet }};", {"count": 0.12345})
    assert decision.outcome is Outcome.REFUSE


def test_a_forbid_that_fails_lets_nothing_through(tmp_path: Path) -> None:
    policies = f"permit{ANYONE}; forbid{ANYONE} when {{ {OVERFLOW} }};"
    decision = decide(tmp_path, policies, {"steps": 2})
    assert decision.outcome is Outcome.ERROR
    assert (decision.note or "").startswith("the policy `p1` failed: integer overflow")


def test_a_permit_that_fails_is_no_default_deny(tmp_path: Path) -> None:
    decision = decide(tmp_path, f"permit{ANYONE} when {{ {OVERFLOW} }};", {"steps": 2})
    assert decision.outcome is Outcome.ERROR


def test_a_failure_that_could_change_nothing_changes_nothing(tmp_path: Path) -> None:
    policies = f"forbid{ANYONE}; permit{ANYONE} when {{ {OVERFLOW} }};"
    decision = decide(tmp_path, policies, {"steps": 2})
    assert (decision.outcome, decision.rule) == (Outcome.REFUSE, "p0")


def test_a_failing_request_takes_no_other_answer_away(tmp_path: Path) -> None:
    decider = load_policies(
        tmp_path, annotated(f"permit{ANYONE} when {{ {OVERFLOW} }};"), VOCABULARY
    )
    requests = [make_request(VOCABULARY, {"steps": steps}) for steps in (0, 2, 2**63, 1)]
    outcomes = [decision.outcome for decision in decider.decide(requests)]
    assert outcomes == [Outcome.ALLOW, Outcome.ERROR, Outcome.ERROR, Outcome.ALLOW]


def test_no_requests_have_no_answers(tmp_path: Path) -> None:
    assert load_policies(tmp_path, annotated(f"permit{ANYONE};"), VOCABULARY).decide([]) == []
