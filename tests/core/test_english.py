"""Conditions, decisions and duties in English."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given

from exigent.bench.panel import Panel
from exigent.words.condition import AllOf, Among, AnyOf, Condition, Foreign, Not, Within, leaves
from exigent.words.decision import MODES, Decision, Mode, Obligation, Outcome, Scope
from exigent.words.duty_english import say_deadline, say_obligation
from exigent.words.english import say_condition, say_decision, say_list, say_missing, say_titles
from exigent.words.value import Known
from tests.core.small_world import allow, make_vocabulary, refuse
from tests.core.strategies import conditions

VOCABULARY = make_vocabulary()
WET = Among("wet", frozenset({True}))
COLD = Among("cold", frozenset({True}))


def _colours(*values: Known) -> Among:
    return Among("colour", frozenset(values))


def test_a_foreign_part_is_said_in_the_words_of_its_policy() -> None:
    foreign = Foreign("context.count + 1 > 2", ("count",))
    assert say_condition(foreign, VOCABULARY) == "`context.count + 1 > 2`"
    assert say_condition(Not(foreign), VOCABULARY) == "it is not so that `context.count + 1 > 2`"


@given(conditions())
def test_no_part_of_a_condition_is_left_unsaid(condition: Condition) -> None:
    said = say_condition(condition, VOCABULARY)
    assert say_condition(condition, VOCABULARY).strip() == said != ""
    assert "  " not in said
    assert len(said.split()) >= len(list(leaves(condition)))


def test_every_condition_of_the_shipped_regimes_can_be_said(shipped_panel: Panel) -> None:
    for layer in {layer for regime in shipped_panel.regimes for layer in regime.layers}:
        shown = shipped_panel.rules_of(layer)
        assert shown is not None
        for rule in shown.rules:
            waivers = [duty.unless for duty in rule.duties]
            for condition in (rule.when, *waivers):
                if condition is not None:
                    said = say_condition(condition, shipped_panel.vocabulary)
                    assert len(said) > 5
                    assert not said.endswith((" that", " or", " and", "either"))


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        (WET, "it is wet"),
        (Not(WET), "it is not wet"),
        (_colours("red"), "it is of a warm colour"),
        (Not(_colours("red")), "it is not so that it is of a warm colour"),
        (_colours("blue"), "it is blue"),
        (_colours("red", "green", "blue"), "no matter what colour is"),
        (Not(_colours("red", "green", "blue")), "in no case"),
        (Among("wet", frozenset({True, False})), "no matter what wet is"),
        (AllOf((WET, _colours("blue"))), "it is wet, and it is blue"),
        (AnyOf((WET, _colours("blue"))), "it is wet, or it is blue"),
        (_colours("red", "blue"), "it is red, or it is blue"),
        (Not(_colours("red", "blue")), "it is green"),
        (
            AllOf((WET, AnyOf((COLD, _colours("blue"))), _colours("red", "blue"))),
            "it is wet, and (it is cold, or it is blue), and (it is red, or it is blue)",
        ),
        (
            AnyOf((WET, AllOf((COLD, AnyOf((WET, _colours("blue"))))))),
            "it is wet, or (it is cold, and (it is wet, or it is blue))",
        ),
        (AllOf((WET, AllOf((COLD, WET)))), "it is wet, and it is cold, and it is wet"),
        (AnyOf((_colours("red", "blue"), WET)), "it is red, or it is blue, or it is wet"),
        (AllOf((AnyOf((WET,)), COLD)), "it is wet, and it is cold"),
        (
            AllOf((Not(_colours("red")), COLD)),
            "it is not so that (it is of a warm colour), and it is cold",
        ),
        (Not(AllOf((WET, COLD))), "it is not so that (it is wet, and it is cold)"),
        (
            AnyOf((Not(AllOf((WET, COLD))), WET)),
            "it is not so that (it is wet, and it is cold), or it is wet",
        ),
        (Among("count", frozenset({1})), "it counts 1 dot"),
        (Among("count", frozenset({2})), "it counts 2 dots"),
        (Within("count", at_least=1, at_most=2), "it counts at least 1 and at most 2 dots"),
        (Not(Within("count", more_than=0.25)), "it is not so that it counts more than 0.25 dots"),
        (
            Within("requested_on", at_least=datetime.date(2024, 1, 31)),
            "on or after 2024-01-31",
        ),
    ],
)
def test_conditions_are_said_in_the_words_of_the_vocabulary(
    condition: Condition, said: str
) -> None:
    assert say_condition(condition, VOCABULARY) == said


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_with_every_mode_is_said(outcome: Outcome) -> None:
    for mode in (None, *MODES.get(outcome, ())):
        decision = Decision(outcome, mode=mode, missing=("wet",))
        assert say_decision(decision, VOCABULARY)


def test_a_decision_is_said_with_ground_and_scope() -> None:
    narrowed = allow(Mode.MUST, "order", Scope.NARROWED)
    said = say_decision(narrowed, VOCABULARY)
    assert said == "allow: must disclose, on the ground of an order, but only a part"
    assert say_decision(refuse(), VOCABULARY) == "refuse: has no ground to disclose"


def test_a_refusal_is_not_said_to_rest_on_the_ground_that_was_asked_on() -> None:
    asked = Decision(Outcome.REFUSE, Mode.NO_GROUND, "order")
    said = say_decision(asked, VOCABULARY)
    assert said == "refuse: has no ground to disclose, though asked on the ground of an order"


def test_what_is_missing_is_said_in_words() -> None:
    lacking = Decision(Outcome.NEEDS_FACTS, missing=("wet", "colour"))
    assert say_missing(lacking, VOCABULARY) == "what wet is and what colour is"


def test_a_duty_is_said_with_its_deadline() -> None:
    duty = Obligation("agency", "tell", "72 hours")
    assert say_obligation(duty, VOCABULARY) == "the agency must tell the owner within 72 hours"
    assert [say_deadline(text) for text in (None, "", "3 days", "before disclosure")] == [
        "",
        "",
        " within 3 days",
        " before disclosure",
    ]


def test_a_list_ends_with_its_last_word() -> None:
    assert [say_list("abc"[:count], "or") for count in range(4)] == ["", "a", "a or b", "a, b or c"]


def test_titles_are_listed_with_what_none_of_them_holds() -> None:
    assert say_titles(["Rules", "A law"]) == "Rules and A law"
    assert say_titles(["Rules, from 2025", "A law", "A bill"]) == "Rules, from 2025; A law; A bill"
