"""Every operator of Cedar over the facts of a bench: the engine answers as Cedar does.

Each entry is a policy (some with a forbid), with facts for which it allows and facts for
which it does not, worked out by hand. Facts that are not given are: not wet, not cold,
red, a count of 0, no steps, on 2024-01-09.
"""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import pytest

from exigent.words.decision import Outcome
from exigent.words.request import make_request
from exigent.words.value import Value
from tests.engines.cedar.small_policies import (
    annotated,
    is_allowed,
    load_policies,
    small_vocabulary,
)

Facts = dict[str, Value]

ANYONE = "(principal, action, resource)"
TENTH = datetime.date(2024, 1, 10)
TWELFTH = datetime.date(2024, 1, 12)
LEAP_DAY = datetime.date(2024, 2, 29)


def when(expression: str) -> str:
    return f"permit{ANYONE} when {{ {expression} }};"


POLICIES: list[tuple[str, Facts, Facts]] = [
    # equality
    (when('context.colour == "red"'), {}, {"colour": "blue"}),
    (when('context.colour != "red"'), {"colour": "blue"}, {}),
    (when('"green" == context.colour'), {"colour": "green"}, {}),
    (when("context.wet == true"), {"wet": True}, {}),
    (when("context.wet == context.cold"), {"wet": True, "cold": True}, {"wet": True}),
    (when("context.steps == 3"), {"steps": 3}, {"steps": 2}),
    (when('context.count == decimal("1.50")'), {"count": 1.5}, {"count": 1.25}),
    (when('context.requested_on == datetime("2024-01-10")'), {"requested_on": TENTH}, {}),
    # order
    (when("context.steps < 3"), {"steps": 2}, {"steps": 3}),
    (when("context.steps <= 3"), {"steps": 3}, {"steps": 4}),
    (when("context.steps > -1"), {"steps": 0}, {"steps": -1}),
    (when("3 >= context.steps"), {"steps": 3}, {"steps": 4}),
    (when('context.requested_on < datetime("2024-01-10")'), {}, {"requested_on": TENTH}),
    (
        when('context.requested_on >= datetime("2024-01-10T00:00:00Z")'),
        {"requested_on": TENTH},
        {},
    ),
    (
        when('context.requested_on > datetime("2024-01-10T12:00:00Z")'),
        {"requested_on": TWELFTH},
        {"requested_on": TENTH},
    ),
    # decimals
    (when('context.count.lessThan(decimal("0.1"))'), {"count": 0.0999}, {"count": 0.1}),
    (when('context.count.lessThanOrEqual(decimal("0.1"))'), {"count": 0.1}, {"count": 0.1001}),
    (when('context.count.greaterThan(decimal("2.0"))'), {"count": 2.0001}, {"count": 2}),
    (when('decimal("2.0").greaterThanOrEqual(context.count)'), {"count": 2}, {"count": 3}),
    # and, or, not
    (when("context.wet && context.cold"), {"wet": True, "cold": True}, {"wet": True}),
    (when("context.wet || context.cold"), {"cold": True}, {}),
    (when("!context.wet"), {}, {"wet": True}),
    (when("!(context.wet || context.steps > 1)"), {"steps": 1}, {"steps": 2}),
    (when('context.wet && !(context.cold && context.colour != "red")'), {"wet": True}, {}),
    # if, then, else
    (
        when('if context.wet then context.cold else context.colour == "red"'),
        {},
        {"wet": True},
    ),
    (when("(if context.wet then 2 else 1) == context.steps"), {"steps": 1}, {"steps": 2}),
    # has
    (when("(context has wet) == context.wet"), {"wet": True}, {}),
    (when("context has cold && context.cold"), {"cold": True}, {}),
    # like
    (when('context.colour like "gr*"'), {"colour": "green"}, {}),
    (when('context.colour like "*u*"'), {"colour": "blue"}, {}),
    (when('!(context.colour like "b*e")'), {}, {"colour": "blue"}),
    # sets
    (when('["red", "blue"].contains(context.colour)'), {"colour": "blue"}, {"colour": "green"}),
    (when("[1, 2].contains(context.steps)"), {"steps": 2}, {"steps": 3}),
    (
        when("[context.wet, context.cold].containsAll([true, false])"),
        {"wet": True},
        {"wet": True, "cold": True},
    ),
    (
        when('[context.colour].containsAny(["green", "blue"])'),
        {"colour": "green"},
        {},
    ),
    (when("[context.steps].isEmpty() == context.wet"), {}, {"wet": True}),
    (when("[context.steps, 2] == [2]"), {"steps": 2}, {"steps": 1}),
    # arithmetic
    (when("context.steps + 1 == 4"), {"steps": 3}, {"steps": 2}),
    (when("context.steps - 5 < -3"), {"steps": 1}, {"steps": 2}),
    (when("2 * context.steps * context.steps > 17"), {"steps": 3}, {"steps": 2}),
    (when("-context.steps == -2"), {"steps": 2}, {"steps": -2}),
    # dates and durations
    (
        when('context.requested_on.offset(duration("2d")) > datetime("2024-01-11")'),
        {"requested_on": TENTH},
        {},
    ),
    (
        when('context.requested_on.durationSince(datetime("2024-01-01")).toDays() >= 10'),
        {"requested_on": TWELFTH},
        {"requested_on": TENTH},
    ),
    (
        when('datetime("2024-02-29").toDate() == context.requested_on.toDate()'),
        {"requested_on": LEAP_DAY},
        {},
    ),
    (
        when('context.requested_on.toTime() == duration("0ms") && context.wet'),
        {"wet": True},
        {},
    ),
    # records
    (when("{dry: !context.wet, steps: 1}.dry"), {}, {"wet": True}),
    # unless, forbid over permit, and scopes
    (f"permit{ANYONE} unless {{ context.wet || context.cold }};", {}, {"cold": True}),
    (
        f"permit{ANYONE} when {{ context.steps > 0 }} unless {{ context.wet }} when {{ true }};",
        {"steps": 1},
        {"steps": 1, "wet": True},
    ),
    (
        f"permit{ANYONE}; forbid{ANYONE} when {{ context.wet }} unless {{ context.cold }};",
        {"wet": True, "cold": True},
        {"wet": True},
    ),
    (
        (
            'permit(principal, action == Action::"disclose", resource);'
            'forbid(principal == Requester::"requester", action, resource) when { context.cold };'
        ),
        {"wet": True},
        {"cold": True},
    ),
    (
        (
            'permit(principal is Requester, action in Action::"access", resource is Record)'
            "when { context.wet };"
            'permit(principal == Requester::"another", action, resource) when { context.cold };'
        ),
        {"wet": True},
        {"cold": True},
    ),
    (
        (
            'permit(principal in Requester::"requester", action in [Action::"access"],'
            ' resource in Record::"record") when { context.wet };'
            'permit(principal is Requester in Requester::"x", action, resource);'
        ),
        {"wet": True},
        {},
    ),
    (
        when(
            'principal == Requester::"requester" && resource in [Record::"a", Record::"record"]'
            ' && action != Action::"access" && principal is Requester && context.wet'
        ),
        {"wet": True},
        {},
    ),
]

OPERATORS = (
    "== != < <= > >= && || ! if then else has like in is unless + - * contains containsAll "
    "containsAny isEmpty lessThan lessThanOrEqual greaterThan greaterThanOrEqual offset "
    "durationSince toDate toTime toDays decimal datetime duration forbid permit principal "
    "action resource"
)


@pytest.mark.parametrize(("policies", "allowed", "denied"), POLICIES)
def test_the_engine_allows_exactly_what_cedar_allows(
    policies: str, allowed: Facts, denied: Facts, tmp_path: Path
) -> None:
    vocabulary = small_vocabulary()
    decider = load_policies(tmp_path, annotated(policies), vocabulary)
    requests = [make_request(vocabulary, facts) for facts in (allowed, denied)]
    assert [is_allowed(policies, request, vocabulary) for request in requests] == [True, False]
    outcomes = [decision.outcome for decision in decider.decide(requests)]
    assert outcomes == [Outcome.ALLOW, Outcome.REFUSE]


@pytest.mark.parametrize(("policies", "allowed", "denied"), POLICIES)
def test_the_trace_of_a_policy_ends_where_cedar_decides(
    policies: str, allowed: Facts, denied: Facts, tmp_path: Path
) -> None:
    vocabulary = small_vocabulary()
    decider = load_policies(tmp_path, annotated(policies), vocabulary)
    for facts in (allowed, denied):
        request = make_request(vocabulary, facts)
        *before, last = decider.trace(request)
        assert last.rule.id == decider.decide([request])[0].rule
        assert last.applies is True
        assert all(trial.applies is False and trial.failed for trial in before)


@pytest.mark.parametrize("operator", OPERATORS.split())
def test_the_policies_use_every_operator(operator: str) -> None:
    sign = re.escape(operator)
    word = rf"\b{sign}\b" if operator.isalpha() else sign
    assert any(re.search(word, policies) for policies, _, _ in POLICIES)


def test_there_are_at_least_fifty_policies() -> None:
    assert len(POLICIES) >= 50
