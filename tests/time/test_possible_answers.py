"""All that a regime may answer where facts are unknown: no answer more and none less."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from exigent.bench.panel import Panel
from exigent.engines.contract import Decider, Duty
from exigent.words.condition import AllOf, Among
from exigent.words.decision import Decision, Mode, Obligation, Outcome, failed
from exigent.words.request import make_request
from exigent.words.value import UNKNOWN
from tests.core.brute_force import answers_of, complete, substance
from tests.core.small_world import (
    VALUES,
    allow,
    make_manifest,
    make_rule,
    make_vocabulary,
    refuse,
    rule_list_panel,
    yes_no,
)
from tests.core.strategies import panels, requests, vocabularies

WET = Among("wet", frozenset({True}))
TELL = Duty(Obligation("agency", "tell"), unless=WET)


@pytest.mark.slow
@settings(max_examples=100)
@given(st.data())
def test_they_are_the_answers_to_all_completions(data: st.DataObject) -> None:
    vocabulary = data.draw(vocabularies())
    request = data.draw(requests(vocabulary))
    panel = data.draw(panels(vocabulary))
    completions = complete(request, vocabulary, VALUES)
    assume(completions)
    answers = answers_of(panel, completions)
    for name, decision in zip(panel.names, panel.decide([request])[0], strict=True):
        possible = panel.possible_answers(request, name, decision)
        assert possible is not None
        expected = {substance(answer) for _, answer in answers[name]}
        assert {substance(answer) for answer in possible} == expected


class _Opaque:
    """Decides as another decider, and shows nothing of how it does."""

    def __init__(self, decider: Decider) -> None:
        self.constants = decider.constants
        self.decide = decider.decide


def _panel() -> Panel:
    rules = [make_rule("otherwise", None, allow(Mode.MAY), [TELL])]
    return rule_list_panel(make_vocabulary(), [make_manifest("one")], {"one": rules})


def _possible(panel: Panel, decision: Decision) -> tuple[Decision, ...] | None:
    request = make_request(panel.vocabulary, {"wet": UNKNOWN})
    return panel.possible_answers(request, "one", decision)


def test_with_and_without_a_duty_in_doubt_are_two_answers_exactly_and_by_completions() -> None:
    panel = _panel()
    (decision,) = panel.decide([make_request(panel.vocabulary, {"wet": UNKNOWN})])[0]
    assert decision.missing == ("wet",)
    exact = _possible(panel, decision)
    opaque = panel.with_decider("one", _Opaque(panel.deciders["one"].decider))
    for found in (exact, _possible(opaque, decision)):
        assert found is not None
        assert {answer.obligations for answer in found} == {(), (TELL.obligation,)}


def test_an_answer_that_no_fact_is_missing_of_is_the_only_one() -> None:
    assert _possible(_panel(), refuse()) == (refuse(),)


def test_of_an_engine_that_failed_nobody_knows_any() -> None:
    assert _possible(_panel(), failed("it broke")) is None


@pytest.mark.parametrize(("number", "is_known"), [(12, True), (13, False)])
def test_more_than_4096_completions_of_a_policy_without_a_diagram_are_not_tried(
    number: int, is_known: bool
) -> None:
    flags = {name: yes_no(name, UNKNOWN) for name in (f"flag_{at}" for at in range(number))}
    vocabulary = make_vocabulary(flags)
    together = AllOf(tuple(Among(name, frozenset({True})) for name in flags))
    rules = [make_rule("all", together, allow()), make_rule("otherwise", None, refuse())]
    panel = rule_list_panel(vocabulary, [make_manifest("one")], {"one": rules})
    opaque = panel.with_decider("one", _Opaque(panel.deciders["one"].decider))
    request = make_request(vocabulary, {})
    (decision,) = opaque.decide([request])[0]
    found = opaque.possible_answers(request, "one", decision)
    assert (found is not None) == is_known
    exact = panel.possible_answers(request, "one", decision)
    assert exact is not None
    assert {answer.outcome for answer in exact} == {Outcome.ALLOW, Outcome.REFUSE}
