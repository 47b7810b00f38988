"""What is decided while facts are unknown holds whatever they are, and rests on what is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exigent.analysis.explain import assumed
from exigent.engines.cedar.engine import CedarDecider
from exigent.words.condition import evaluate
from exigent.words.decision import Decision, Outcome
from exigent.words.request import Request, make_request
from exigent.words.value import UNKNOWN, Known, Value
from tests.core.brute_force import answers_of, complaint, complete, substance
from tests.engines.cedar.small_policies import (
    WORLD,
    cedar_manifest,
    cedar_panel,
    load_policies,
    small_vocabulary,
)
from tests.engines.cedar.strategies import SETTLED, policies

pytestmark = pytest.mark.slow

VOCABULARY = small_vocabulary()
SHARED_FOLDER = settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@st.composite
def requests(draw: st.DrawFn, *, most_unknown: int = 3, stated_only: bool = True) -> Request:
    names = draw(st.permutations(list(WORLD)))
    unknown = names[: draw(st.integers(0, most_unknown))]
    rest = names[len(unknown) :] if stated_only else draw(st.sets(st.sampled_from(names)))
    known: dict[str, Value] = {n: draw(st.sampled_from(list(WORLD[n]))) for n in rest}
    return make_request(VOCABULARY, {**known, **dict.fromkeys(unknown, UNKNOWN)})


@settings(SHARED_FOLDER, max_examples=250)
@given(text=policies(), request_=requests())
def test_a_decision_with_unknown_facts_is_that_of_every_completion(
    text: str, request_: Request, tmp_path: Path
) -> None:
    decider = load_policies(tmp_path, text, VOCABULARY)
    raw = decider.decide([request_])[0]
    if raw.outcome is Outcome.NEEDS_FACTS:
        assert set(raw.missing) <= set(request_.unknown)
        fixed = [name for name in request_.unknown if name not in raw.missing]
        _assert_settled_by(decider, request_, raw.missing, fixed)
    else:
        completions = list(complete(request_, VOCABULARY, WORLD).values())
        assert set(decider.decide(completions)) == {raw}


def _assert_settled_by(
    decider: CedarDecider, request: Request, missing: tuple[str, ...], others: list[str]
) -> None:
    """Assert that completions that agree in what is missing agree in the decision."""
    told: dict[tuple[Value, ...], Decision] = {}
    completions = list(complete(request, VOCABULARY, WORLD).values())
    for one, decision in zip(completions, decider.decide(completions), strict=True):
        key = tuple(one.values[name] for name in missing)
        assert told.setdefault(key, decision) == decision, others


@settings(SHARED_FOLDER, max_examples=120)
@given(text=policies(SETTLED), request_=requests())
def test_what_is_settled_is_what_trying_everything_says(
    text: str, request_: Request, tmp_path: Path
) -> None:
    panel = cedar_panel(VOCABULARY, cedar_manifest(tmp_path, text))
    answers = answers_of(panel, complete(request_, VOCABULARY, WORLD))["small"]
    decision = panel.decide([request_])[0][0]
    assert not complaint(decision, request_.unknown, answers), decision


@settings(SHARED_FOLDER, max_examples=120)
@given(text=policies(), request_=requests(most_unknown=1, stated_only=False))
def test_facts_not_named_as_assumed_can_change_without_changing_the_decision(
    text: str, request_: Request, tmp_path: Path
) -> None:
    panel = cedar_panel(VOCABULARY, cedar_manifest(tmp_path, text))
    rests_on = assumed(panel, panel.regimes[0], request_)
    before = panel.decide([request_])[0][0]
    free = [name for name in request_.assumed if name not in rests_on]
    changed = [_with(request_, name, value) for name in free for value in WORLD[name]]
    for one, row in zip(changed, panel.decide(changed), strict=True):
        assert substance(row[0]) == substance(before), (one.values, rests_on)


def _with(request: Request, name: str, value: Known) -> Request:
    return Request({**request.values, name: value}, request.stated)


@settings(SHARED_FOLDER, max_examples=120)
@given(text=policies(), request_=requests(most_unknown=0))
def test_a_trace_ends_with_the_policy_that_decides_and_its_condition_holds(
    text: str, request_: Request, tmp_path: Path
) -> None:
    decider = load_policies(tmp_path, text, VOCABULARY)
    decision = decider.decide([request_])[0]
    *before, last = decider.trace(request_)
    if decision.outcome is Outcome.ERROR:
        assert any(trial.applies is None for trial in before)
        return
    assert last.rule.id == decision.rule
    assert last.rule.when is None or evaluate(last.rule.when, request_.values) is not False
    for trial in before:
        assert trial.applies is False
        assert trial.failed
        assert trial.rule.when is not None
        assert evaluate(trial.rule.when, request_.values) is not True


@pytest.mark.parametrize(
    ("text", "unknown", "missing"),
    [
        # A part that is surely false closes a policy although an earlier one is unknown.
        ("context.wet && context.cold", ("wet",), ()),
        ("context.cold && context.wet", ("wet",), ()),
        ("!context.cold && context.wet", ("wet", "colour"), ("wet",)),
        ("context has wet", ("wet",), None),
        ("!(context has wet)", ("wet",), ()),
        ("context.wet || !context.wet", ("wet",), ("wet",)),
        ('!(context.cold && context.colour == "red")', ("wet", "colour"), None),
        ("context.wet == context.cold", ("wet", "count"), ("wet",)),
    ],
)
def test_only_facts_on_which_a_policy_turns_are_missing(
    text: str, unknown: tuple[str, ...], missing: tuple[str, ...] | None, tmp_path: Path
) -> None:
    policy = (
        '@id("p") @because("So.") @source("act") @mode("may") @ground("consent") '
        f"permit(principal, action, resource) when {{ {text} }};"
    )
    decider = load_policies(tmp_path, policy, VOCABULARY)
    decision = decider.decide([make_request(VOCABULARY, dict.fromkeys(unknown, UNKNOWN))])[0]
    if missing is None:
        assert decision.outcome is Outcome.ALLOW
    else:
        assert decision.missing == missing
        expected = Outcome.NEEDS_FACTS if missing else Outcome.REFUSE
        assert decision.outcome is expected


def test_a_number_that_is_computed_with_is_never_settled(tmp_path: Path) -> None:
    policy = (
        '@id("p") @because("So.") @source("act") @mode("may") @ground("consent") '
        "permit(principal, action, resource) when { context.steps * 2 >= 4 };"
    )
    panel = cedar_panel(VOCABULARY, cedar_manifest(tmp_path, policy))
    decision = panel.decide([make_request(VOCABULARY, {"steps": UNKNOWN})])[0][0]
    assert decision.outcome is Outcome.NEEDS_FACTS
    assert decision.missing == ("steps",)
    assert "steps" in (decision.note or "")


def test_between_two_decimals_stands_one_that_cedar_holds(tmp_path: Path) -> None:
    policy = (
        '@id("p") @because("So.") @source("act") @mode("may") @ground("consent") '
        'permit(principal, action, resource) when { context.count.greaterThan(decimal("0.1")) }'
        ' unless { context.count.lessThan(decimal("0.2")) };'
    )
    panel = cedar_panel(VOCABULARY, cedar_manifest(tmp_path, policy))
    decision = panel.decide([make_request(VOCABULARY, {"count": UNKNOWN})])[0][0]
    assert (decision.outcome, decision.missing) == (Outcome.NEEDS_FACTS, ("count",))
    assert not decision.note
