"""Explanations: the trace leads to the decision, and what it rests on is named."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from exigent.analysis.explain import Assumptions, assumed, explain
from exigent.bench.panel import Panel
from exigent.engines.contract import Duty, Trial
from exigent.regime.manifest import TECHNICAL
from exigent.words.condition import AllOf, Among, Not, facts_of
from exigent.words.decision import Mode, Obligation, Outcome
from exigent.words.request import ContradictionError, Request, make_request
from exigent.words.value import UNKNOWN, Known, Value
from exigent.words.vocabulary import Vocabulary
from tests.core.brute_force import complete, substance
from tests.core.small_world import (
    SILENT,
    VALUES,
    allow,
    make_constraint,
    make_manifest,
    make_rule,
    make_vocabulary,
    refuse,
    rule_list_panel,
)
from tests.core.strategies import panels, requests, vocabularies

WET = Among("wet", frozenset({True}))
COLD = Among("cold", frozenset({True}))
RED = Among("colour", frozenset({"red"}))


@pytest.mark.slow
@settings(max_examples=150)
@given(st.data())
def test_facts_not_named_as_assumed_can_change_without_changing_the_decision(
    data: st.DataObject,
) -> None:
    vocabulary = data.draw(vocabularies())
    request = data.draw(requests(vocabulary, most_stated=2))
    assume(complete(request, vocabulary, VALUES))
    _change_what_is_not_assumed(data.draw(panels(vocabulary)), request, VALUES)


@pytest.mark.slow
@settings(max_examples=40)
@given(data=st.data())
def test_no_shipped_decision_rests_on_more_than_is_stated_and_named_as_assumed(
    data: st.DataObject, shipped_panel: Panel
) -> None:
    facts = shipped_panel.vocabulary.facts
    domains = {name: fact.values for name, fact in facts.items() if fact.values}
    choices = {name: st.sampled_from(values) for name, values in domains.items()}
    known: dict[str, Value] = data.draw(st.fixed_dictionaries({}, optional=choices))
    known |= dict.fromkeys(data.draw(st.sets(st.sampled_from(list(domains)), max_size=2)), UNKNOWN)
    try:
        request = make_request(shipped_panel.vocabulary, known)
    except ContradictionError:
        assume(False)
        raise
    _change_what_is_not_assumed(shipped_panel, request, domains)


@settings(max_examples=100)
@given(st.data())
def test_what_is_named_as_assumed_is_what_the_traces_turn_on(data: st.DataObject) -> None:
    vocabulary = dataclasses.replace(data.draw(vocabularies()), constraints=())
    request = data.draw(requests(vocabulary, most_stated=2))
    assume(not request.has_unknown)
    panel = data.draw(panels(vocabulary))
    answers = list(zip(panel.regimes, panel.decide([request])[0], strict=True))
    several = Assumptions(panel).of(request, answers)
    for regime, found in zip(panel.regimes, several, strict=True):
        explanation = explain(panel, regime, request)
        trials = [trial for layer in explanation.layers for trial in layer.trials]
        read = {name for trial in trials for name in _turning(trial, request)}
        assert set(found) == read - request.stated
        assert found == explanation.assumed == assumed(panel, regime, request)


@settings(max_examples=60)
@given(st.data())
def test_a_trace_ends_with_the_rule_that_decides(data: st.DataObject) -> None:
    vocabulary = data.draw(vocabularies())
    request = data.draw(requests(vocabulary))
    panel = data.draw(panels(vocabulary))
    for regime in panel.regimes:
        for layer in explain(panel, regime, request).layers:
            *before, last = layer.trials
            assert last.applies is True
            assert not any(trial.applies for trial in before)
            assert all(_is_explained(trial) for trial in before)
            if layer.decision.outcome is not Outcome.NEEDS_FACTS:
                assert layer.decision.rule == last.rule.id


def test_an_explanation_shows_the_decision_of_the_panel_and_of_every_layer() -> None:
    panel = _panel_over_technical()
    request = make_request(panel.vocabulary, {"wet": True})
    explanation = explain(panel, panel.regime("one"), request)
    assert explanation.decision == panel.decide([request])[0][panel.names.index("one")]
    assert [layer.layer for layer in explanation.layers] == ["one", TECHNICAL]
    assert [layer.decision.outcome for layer in explanation.layers] == [
        Outcome.ALLOW,
        Outcome.NOT_GOVERNED,
    ]


def test_of_a_rule_that_does_not_apply_a_stated_reason_is_preferred() -> None:
    rules = [
        make_rule("both", AllOf((COLD, WET)), allow()),
        make_rule("otherwise", None, refuse()),
    ]
    panel = rule_list_panel(make_vocabulary(), [make_manifest("one")], {"one": rules})
    stated = make_request(panel.vocabulary, {"wet": False})
    assert assumed(panel, panel.regime("one"), stated) == ()
    ordinary = make_request(panel.vocabulary, {})
    assert assumed(panel, panel.regime("one"), ordinary) == ("cold",)


def test_a_waiver_of_a_duty_is_named_as_assumed() -> None:
    duty = Duty(Obligation("agency", "tell"), unless=COLD)
    rules = [make_rule("otherwise", None, allow(), [duty])]
    panel = rule_list_panel(make_vocabulary(), [make_manifest("one")], {"one": rules})
    request = make_request(panel.vocabulary, {})
    assert assumed(panel, panel.regime("one"), request) == ("cold",)


def test_what_is_technical_does_not_matter_to_a_refusal() -> None:
    panel = _panel_over_technical()
    request = make_request(panel.vocabulary, {})
    explanation = explain(panel, panel.regime("one"), request)
    assert [layer.layer for layer in explanation.layers] == ["one"]
    assert explanation.assumed == ("wet",)


def test_what_stands_in_the_way_of_an_allow_matters_with_what_allows() -> None:
    panel = _panel_over_technical()
    request = make_request(panel.vocabulary, {"cold": True, "wet": True})
    explanation = explain(panel, panel.regime("one"), request)
    assert explanation.decision.rule == "technical/frozen"
    assert [layer.layer for layer in explanation.layers] == ["one", TECHNICAL]


def test_where_the_technical_side_is_open_the_regime_counts_too() -> None:
    panel = _panel_over_technical()
    request = make_request(panel.vocabulary, {"cold": UNKNOWN})
    assert assumed(panel, panel.regime("one"), request) == ("wet",)


def test_an_assumption_that_may_give_way_is_treated_as_open() -> None:
    wet_is_not_red = make_constraint(WET, Not(RED), {"colour": "green"})
    vocabulary = make_vocabulary(None, [wet_is_not_red])
    green = Among("colour", frozenset({"green"}))
    rules = [
        make_rule("green", AllOf((green, Not(COLD))), allow()),
        make_rule("otherwise", None, refuse()),
    ]
    panel = rule_list_panel(vocabulary, [make_manifest("one")], {"one": rules})
    request = make_request(vocabulary, {"wet": UNKNOWN})
    assert set(assumed(panel, panel.regime("one"), request)) == {"cold", "colour"}


def test_what_rules_out_a_value_of_an_unknown_fact_is_named_as_assumed() -> None:
    vocabulary = make_vocabulary(None, [make_constraint(COLD, WET)])
    rules = [make_rule("wet", WET, allow()), make_rule("otherwise", None, refuse())]
    panel = rule_list_panel(vocabulary, [make_manifest("one")], {"one": rules})
    request = make_request(vocabulary, {"wet": UNKNOWN})
    assert assumed(panel, panel.regime("one"), request) == ("cold",)


def _panel_over_technical() -> Panel:
    rules = {
        TECHNICAL: [
            make_rule("frozen", COLD, refuse(Mode.IMPOSSIBLE)),
            make_rule("otherwise", None, SILENT),
        ],
        "one": [make_rule("wet", WET, allow()), make_rule("otherwise", None, refuse())],
    }
    return rule_list_panel(make_vocabulary(), [make_manifest(name) for name in rules], rules)


def _turning(trial: Trial, request: Request) -> Sequence[str]:
    """Return the facts that a trial turned on: of parts that failed, one that needs fewest more."""
    if trial.failed:
        return min(map(facts_of, trial.failed), key=lambda names: len({*names} - request.stated))
    waivers = [duty.unless for duty in trial.rule.duties if duty.unless]
    return facts_of(AllOf((*([trial.rule.when] if trial.rule.when else []), *waivers)))


def _change_what_is_not_assumed(
    panel: Panel, request: Request, domains: Mapping[str, Sequence[Known]]
) -> None:
    free = [name for name in request.assumed if name in domains]
    changed = [
        (name, one)
        for name in free
        for value in domains[name]
        if (one := _with(request, name, value, panel.vocabulary))
    ]
    before, *after = panel.decide([request, *(one for _, one in changed)])
    for index, regime in enumerate(panel.regimes):
        rests_on = assumed(panel, regime, request)
        for (name, one), row in zip(changed, after, strict=True):
            if name not in rests_on:
                said = (regime.name, name, request.values, one.values[name])
                assert substance(row[index]) == substance(before[index]), said


def _with(request: Request, name: str, value: Known, vocabulary: Vocabulary) -> Request | None:
    """Return the request with another value that was not stated, if that is allowed."""
    values = {**request.values, name: value}
    if values == request.values or any(one.is_broken(values) for one in vocabulary.constraints):
        return None
    return Request(values, request.stated)


def _is_explained(trial: Trial) -> bool:
    return bool(trial.failed) if trial.applies is False else bool(trial.open)
