"""The built-in engine: the first rule that matches decides, and every rule can be reached."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from exigent.engines.contract import Duty, Rule
from exigent.engines.rules.checks import refuse_unreachable_rules
from exigent.engines.rules.engine import RulesDecider
from exigent.symbolic import Limits
from exigent.words.condition import AllOf, Among, AnyOf, Not, Within, evaluate
from exigent.words.decision import Obligation, Outcome
from exigent.words.errors import InputError
from exigent.words.request import make_request
from exigent.words.value import UNKNOWN
from tests.core.small_world import (
    allow,
    make_constraint,
    make_rule,
    make_vocabulary,
    refuse,
)
from tests.core.strategies import conditions, requests, rules, vocabularies
from tests.symbolic.small_space import every_request

WET = Among("wet", frozenset({True}))
COLD = Among("cold", frozenset({True}))
RED = Among("colour", frozenset({"red"}))
OTHERWISE = make_rule("otherwise", None, refuse())


@settings(max_examples=50)
@given(st.data())
def test_the_first_rule_that_matches_decides_with_the_duties_that_are_not_waived(
    data: st.DataObject,
) -> None:
    vocabulary = data.draw(vocabularies())
    request = data.draw(requests(vocabulary, unknown=False))
    listed = data.draw(rules())
    assume(not request.has_unknown)
    values = request.values
    decision = RulesDecider(tuple(listed)).decide([request])[0]
    first = next(rule for rule in listed if rule.when is None or evaluate(rule.when, values))
    assert decision.rule == first.id
    assert decision.outcome is first.decision.outcome
    assert decision.obligations == tuple(
        duty.obligation
        for duty in first.duties
        if duty.unless is None or not evaluate(duty.unless, values)
    )


@settings(max_examples=50)
@given(st.data())
def test_an_engine_that_lacks_facts_names_only_unknown_ones_that_it_reads(
    data: st.DataObject,
) -> None:
    vocabulary = data.draw(vocabularies())
    request = data.draw(requests(vocabulary))
    decider = RulesDecider(tuple(data.draw(rules())))
    decision = decider.decide([request])[0]
    if decision.outcome is Outcome.NEEDS_FACTS:
        assert decision.missing
        assert set(decision.missing) <= set(request.unknown) & set(decider.constants)
    else:
        assert decision.missing == ()


def test_what_is_compared_with_is_known_for_every_fact_that_a_rule_reads() -> None:
    duty = Duty(Obligation("agency", "tell"), unless=Within("count", at_most=2))
    listed = (make_rule("wet", AnyOf((WET, Not(RED))), allow(), [duty]), OTHERWISE)
    assert RulesDecider(listed).constants == {
        "wet": frozenset({True}),
        "colour": frozenset({"red"}),
        "count": frozenset({2}),
    }


def test_an_unknown_waiver_of_a_rule_that_matches_leaves_the_answer_open() -> None:
    duty = Duty(Obligation("agency", "tell"), unless=COLD)
    decider = RulesDecider((make_rule("wet", WET, allow(), [duty]), OTHERWISE))
    request = make_request(make_vocabulary(), {"wet": True, "cold": UNKNOWN})
    assert decider.decide([request])[0].missing == ("cold",)


def test_the_trace_shows_what_kept_each_rule_from_deciding() -> None:
    listed = (make_rule("both", AllOf((WET, COLD)), allow()), make_rule("red", RED, allow()))
    decider = RulesDecider((*listed, OTHERWISE))
    request = make_request(make_vocabulary(), {"wet": True, "cold": False, "colour": UNKNOWN})
    both, red, otherwise = decider.trace(request)
    assert (both.applies, both.failed, both.open) == (False, (COLD,), ())
    assert (red.applies, red.failed, red.open) == (None, (), (RED,))
    assert (otherwise.rule.id, otherwise.applies) == ("otherwise", True)


@pytest.mark.parametrize(
    ("whens", "why"),
    [
        ((AllOf((WET, Not(WET))),), "its conditions contradict each other"),
        ((WET, AllOf((WET, COLD))), "`r0` before it takes every such request"),
        ((COLD, Not(COLD), WET), "the rules before it together take every such request"),
        ((Within("count", at_least=1), Among("count", frozenset({2}))), "`r0` before it"),
    ],
)
def test_a_rule_that_can_never_decide_is_refused_with_the_reason(
    whens: tuple[AllOf | Among | Not | Within, ...], why: str
) -> None:
    listed = [make_rule(f"r{index}", when, allow()) for index, when in enumerate(whens)]
    with pytest.raises(InputError) as raised:
        refuse_unreachable_rules((*listed, OTHERWISE), make_vocabulary())
    assert raised.value.message == f"the rule `r{len(whens) - 1}` is never reached"
    assert raised.value.meant.startswith(why)


@settings(max_examples=150)
@given(st.data())
def test_a_list_is_refused_exactly_where_trying_every_request_says_so(data: st.DataObject) -> None:
    vocabulary = data.draw(vocabularies())
    whens = data.draw(st.lists(conditions(), min_size=1, max_size=5))
    listed = [make_rule(f"r{index}", when, allow()) for index, when in enumerate(whens)]
    first = {
        next((at for at, when in enumerate(whens) if evaluate(when, request.values)), None)
        for request in every_request(vocabulary, is_dated=False)
    }
    never = next((at for at in range(len(whens)) if at not in first), None)
    if never is None:
        refuse_unreachable_rules((*listed, OTHERWISE), vocabulary)
        return
    with pytest.raises(InputError) as raised:
        refuse_unreachable_rules((*listed, OTHERWISE), vocabulary)
    assert raised.value.message == f"the rule `r{never}` is never reached"


def test_rules_without_room_to_be_looked_at_are_not_refused() -> None:
    listed = (make_rule("wet", WET, allow()), make_rule("again", WET, allow()), OTHERWISE)
    refuse_unreachable_rules(listed, make_vocabulary(), Limits(nodes=3))


def test_a_rule_that_a_constraint_forbids_is_refused() -> None:
    vocabulary = make_vocabulary(None, [make_constraint(WET, COLD), make_constraint(COLD, RED)])
    rule = make_rule("wet", AllOf((WET, Not(RED))), allow())
    with pytest.raises(InputError, match="never reached"):
        refuse_unreachable_rules((rule, OTHERWISE), vocabulary)


def test_rules_that_leave_something_to_each_other_are_all_kept() -> None:
    listed: tuple[Rule, ...] = (
        make_rule("wet", WET, allow()),
        make_rule("cold", COLD, allow()),
        make_rule("many", Within("count", more_than=2), allow()),
        OTHERWISE,
    )
    refuse_unreachable_rules(listed, make_vocabulary())
