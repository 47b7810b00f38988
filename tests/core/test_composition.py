"""What a regime means is one function of what its layers decide, and asks nobody."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from exigent.bench.panel import Panel
from exigent.engines.rules.engine import RulesDecider
from exigent.regime.composition import (
    Composition,
    JoinDecisions,
    compose,
    compose_by,
    composition_of,
    within_dates,
)
from exigent.regime.manifest import TECHNICAL, Combining, InForce, Kind, Stack
from exigent.words.decision import Decision, Mode, Outcome, Reason, failed
from exigent.words.request import make_request
from exigent.words.value import UNKNOWN, Value
from tests.core.small_world import (
    SILENT,
    allow,
    make_manifest,
    make_rule,
    make_vocabulary,
    refuse,
    rule_list_panel,
)
from tests.core.strategies import complete_facts, decisions, panels

FIRST = datetime.date(2024, 1, 10)
VOCABULARY = make_vocabulary()
BROKEN = failed("it broke")
LACKING = Decision(Outcome.NEEDS_FACTS, missing=("wet",))
LAWS = ("act", "bill")
LISTED = (*LAWS, "policy")
LAYERS = {
    TECHNICAL: make_manifest(TECHNICAL),
    "act": make_manifest("act", InForce(FIRST), kind=Kind.AGENCY_LAW),
    "bill": make_manifest("bill", kind=Kind.PROPOSAL),
    "policy": make_manifest("policy", kind=Kind.PROVIDER_POLICY),
}


def _said(decision: Decision, rule: str) -> Decision:
    return msgspec.structs.replace(decision, reasons=(Reason(rule, "So."),))


def _of_layers(answers: st.SearchStrategy[Decision]) -> st.SearchStrategy[list[Decision]]:
    """Return what draws a decision for what is technical and each of the layers of a stack."""
    several = st.lists(answers, min_size=4, max_size=4)
    return several.map(lambda some: [_said(d, f"r{i}") for i, d in enumerate(some)])


def _maybe_open() -> st.SearchStrategy[Decision]:
    return st.one_of(decisions(), st.just(LACKING))


def _compositions(*algorithms: Combining) -> list[Composition]:
    stacks = [make_manifest("s", InForce(FIRST), Stack(LISTED, how)) for how in algorithms]
    return [composition_of(one, LAYERS) for one in stacks]


def _deny_overrides(decided: Sequence[Decision]) -> Outcome:
    outcomes = {decision.outcome for decision in decided}
    order = (Outcome.REFUSE, Outcome.ALLOW, Outcome.NOT_GOVERNED)
    return next(outcome for outcome in order if outcome in outcomes)


@given(panels(VOCABULARY), st.lists(complete_facts(), min_size=1))
def test_a_panel_answers_complete_requests_as_their_layers_compose(
    panel: Panel, several: list[dict[str, Value]]
) -> None:
    requests = [make_request(VOCABULARY, facts) for facts in several]
    for request, row in zip(requests, panel.decide(requests), strict=True):
        for regime, answer in zip(panel.regimes, row, strict=True):
            decided = [panel.decide_layer(layer, request) for layer in regime.layers]
            assert compose(regime.composition, decided, request.day) == answer


def test_a_regime_is_composed_without_a_panel_or_a_request() -> None:
    manifests = {
        TECHNICAL: make_manifest(TECHNICAL),
        "old": make_manifest("old"),
        "new": make_manifest("new", InForce(FIRST)),
        "both": make_manifest("both", stack=Stack(("old", "new"), Combining.DENY_OVERRIDES)),
    }
    both = composition_of(manifests["both"], manifests)
    assert both.layers == (TECHNICAL, "old", "new")
    decided = [SILENT, allow(), refuse()]
    assert compose(both, decided, None).outcome is Outcome.REFUSE
    assert compose(both, decided, FIRST).outcome is Outcome.REFUSE
    assert compose(both, decided, FIRST - datetime.timedelta(days=1)).outcome is Outcome.ALLOW
    assert compose(both, decided, UNKNOWN).missing == ("requested_on",)
    gone = Decision(Outcome.NEEDS_FACTS, missing=("wet",))
    assert compose(both, [gone, allow(), allow()], FIRST) == gone
    assert compose(both, [gone, allow(), refuse()], FIRST).outcome is Outcome.REFUSE


@given(_of_layers(st.one_of(decisions(), st.just(BROKEN))))
def test_a_failure_stands_whatever_else_is_decided(decided: list[Decision]) -> None:
    is_any_broken = any(decision.outcome is Outcome.ERROR for decision in decided)
    for one in _compositions(Combining.LAW_FIRST, Combining.DENY_OVERRIDES):
        is_broken = compose(one, decided, None).outcome is Outcome.ERROR
        assert is_broken == is_any_broken


@given(_of_layers(decisions()))
def test_what_is_technical_turns_an_allow_only_and_hides_no_other_answer(
    decided: list[Decision],
) -> None:
    for one in _compositions(*Combining):
        free = compose(one, [SILENT, *decided[1:]], None)
        for mode in (Mode.IMPOSSIBLE, Mode.MUST_NOT):
            stuck = compose(one, [_said(refuse(mode), "gone"), *decided[1:]], None)
            rules = [reason.rule for reason in stuck.reasons]
            if free.outcome is Outcome.ALLOW:
                assert stuck.substance == refuse(Mode.IMPOSSIBLE).substance
                assert rules == ["technical/gone"]
            elif free.outcome is Outcome.REFUSE:
                assert stuck.substance == free.substance
                assert rules == [*(reason.rule for reason in free.reasons), "technical/gone"]
            else:
                assert stuck == free


@given(_of_layers(decisions()), st.permutations(range(1, 4)))
def test_law_comes_first_whatever_the_order_of_the_layers(
    decided: list[Decision], order: list[int]
) -> None:
    names = [LISTED[index - 1] for index in order]
    stack = make_manifest("stack", stack=Stack(tuple(names), Combining.LAW_FIRST))
    one = composition_of(stack, {**LAYERS, "stack": stack})
    answer = compose(one, [SILENT, *(decided[index] for index in order)], None)
    by_name = dict(zip(LISTED, decided[1:], strict=True))
    laws = [by_name[name].mode for name in LAWS]
    if Mode.MUST_NOT in laws:
        assert answer.mode is Mode.MUST_NOT
    elif Mode.MUST in laws and not any(by_name[n].outcome is Outcome.REFUSE for n in LAWS):
        assert answer.mode is Mode.MUST
    else:
        assert answer.outcome is _deny_overrides(decided[1:])


@given(_of_layers(_maybe_open()), _of_layers(decisions()))
def test_what_is_said_while_layers_are_open_holds_whatever_they_turn_out_to_say(
    decided: list[Decision], known: list[Decision]
) -> None:
    whole = [
        found if one.outcome is Outcome.NEEDS_FACTS else one
        for one, found in zip(decided, known, strict=True)
    ]
    for one in _compositions(*Combining):
        early = compose(one, decided, None)
        if early.outcome is not Outcome.NEEDS_FACTS:
            assert early.substance == compose(one, whole, None).substance


@given(_of_layers(_maybe_open()), st.sampled_from((None, UNKNOWN, FIRST)))
def test_the_steps_taken_over_what_stands_for_decisions_are_the_same(
    decided: list[Decision], day: Value | None
) -> None:
    def apply(step: JoinDecisions, places: Sequence[int]) -> int:
        made.append(step([made[place] for place in places]))
        return len(made) - 1

    def within(dates: InForce, place: int) -> int:
        made.append(within_dates(dates, made[place], day))
        return len(made) - 1

    for one in _compositions(*Combining):
        made = list(decided)
        answer = compose_by(one, range(len(decided)), apply, within)
        assert made[answer] == compose(one, decided, day)


def test_what_is_technical_lies_under_a_stack_once_though_it_is_listed() -> None:
    stack = Stack((TECHNICAL, *LISTED), Combining.DENY_OVERRIDES)
    listed, plain = (
        composition_of(make_manifest("stack", stack=one), LAYERS)
        for one in (stack, Stack(LISTED, Combining.DENY_OVERRIDES))
    )
    assert listed == plain


def test_another_decider_makes_another_panel_and_leaves_the_first_as_it_was() -> None:
    allows, refuses = ([make_rule("otherwise", None, d)] for d in (allow(), refuse()))
    manifests = [make_manifest("one"), make_manifest("two")]
    panel = rule_list_panel(VOCABULARY, manifests, {"one": allows, "two": allows})
    changed = panel.with_decider("two", RulesDecider(tuple(refuses)))
    assert _outcomes(panel) == [Outcome.ALLOW, Outcome.ALLOW]
    assert _outcomes(changed) == [Outcome.ALLOW, Outcome.REFUSE]
    assert _outcomes(changed.only(["two"])) == [Outcome.REFUSE]


def _outcomes(panel: Panel) -> list[Outcome]:
    request = make_request(VOCABULARY, {})
    return [decision.outcome for decision in panel.decide([request])[0]]
