"""Requests: ordinary where nothing is stated, equal where all is equal, never contradictory."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from exigent.words.condition import Among, AnyOf, Not
from exigent.words.decision import Outcome
from exigent.words.location import Location
from exigent.words.request import (
    ContradictionError,
    assumptions_in_doubt,
    make_request,
    settle_values,
    without_doubtful,
)
from exigent.words.value import UNKNOWN, Value
from tests.core.small_world import (
    PLAIN_ORDINARY,
    allow,
    make_constraint,
    make_manifest,
    make_rule,
    make_vocabulary,
    refuse,
    rule_list_panel,
)
from tests.core.strategies import facts, requests, values_of, vocabularies

WET = Among("wet", frozenset({True}))
RED = Among("colour", frozenset({"red"}))
COLD = Among("cold", frozenset({True}))
WET_IS_NOT_RED = make_constraint(WET, Not(RED), {"colour": "green"})


@given(st.data())
def test_a_request_keeps_what_was_stated_and_breaks_no_constraint(data: st.DataObject) -> None:
    vocabulary = data.draw(vocabularies())
    stated = data.draw(facts())
    try:
        request = make_request(vocabulary, stated)
    except ContradictionError:
        assume(False)
        raise
    assert {name: request.values[name] for name in request.stated} == stated
    # Where an assumed value breaks one, what is unknown can only be what another is assumed for.
    sure = without_doubtful(vocabulary, request)
    assert not any(constraint.is_broken(sure.values) for constraint in vocabulary.constraints)
    assert {*request.stated, *request.unknown, *request.assumed} == set(vocabulary.facts)
    assert not set(request.unknown) & set(request.assumed)


@given(facts())
def test_requests_are_equal_where_values_and_origins_are(stated: dict[str, Value]) -> None:
    vocabulary = make_vocabulary()
    request = make_request(vocabulary, stated)
    same = make_request(vocabulary, dict(reversed(stated.items())))
    assert request == same
    assert hash(request) == hash(same)
    assert (request == make_request(vocabulary, {**PLAIN_ORDINARY, **stated})) == (
        len(stated) == len(PLAIN_ORDINARY)
    )


def test_what_is_not_stated_is_ordinary() -> None:
    request = make_request(make_vocabulary(), {"wet": True})
    assert request.values == {**PLAIN_ORDINARY, "wet": True}
    assert request.assumed == ("cold", "colour", "count", "requested_on")


def test_unknown_is_neither_assumed_nor_false() -> None:
    request = make_request(make_vocabulary(), {"wet": UNKNOWN})
    assert request.unknown == ("wet",)
    assert request.has_unknown
    assert "wet" not in request.assumed
    assert request.values["wet"] is UNKNOWN


def test_an_ordinary_value_gives_way_to_what_a_constraint_assumes() -> None:
    request = make_request(make_vocabulary(None, [WET_IS_NOT_RED]), {"wet": True})
    assert request.values["colour"] == "green"
    assert "colour" in request.assumed


def test_a_stated_value_does_not_give_way() -> None:
    vocabulary = make_vocabulary(None, [WET_IS_NOT_RED])
    with pytest.raises(ContradictionError) as raised:
        make_request(vocabulary, {"wet": True, "colour": "red"})
    assert raised.value.message == '"it is wet" and "it is red" cannot both be'
    assert raised.value.meant == "the vocabulary says: So it is."
    assert str(raised.value.at(Location("a.yaml", 3, 5))).startswith("a.yaml:3:5: ")


def test_an_assumption_is_in_doubt_while_it_is_unknown_whether_it_gives_way() -> None:
    vocabulary = make_vocabulary(None, [WET_IS_NOT_RED])
    unknown = make_request(vocabulary, {"wet": UNKNOWN})
    assert list(assumptions_in_doubt(vocabulary, unknown)) == ["colour"]
    stated = make_request(vocabulary, {"wet": UNKNOWN, "colour": "red"})
    assert list(assumptions_in_doubt(vocabulary, stated)) == []


def test_an_assumption_is_in_doubt_where_what_a_constraint_asks_for_turns_on_it() -> None:
    tie = make_constraint(WET, AnyOf((COLD, Not(RED))), {"colour": "green"})
    vocabulary = make_vocabulary(None, [tie])
    request = make_request(vocabulary, {"wet": True, "cold": UNKNOWN})
    assert assumptions_in_doubt(vocabulary, request) == ("colour",)
    panel = rule_list_panel(
        vocabulary,
        [make_manifest("east")],
        {"east": [make_rule("red", RED, allow()), make_rule("otherwise", None, refuse())]},
    )
    decision = panel.decide([request])[0][0]
    assert decision.outcome is Outcome.NEEDS_FACTS
    assert decision.missing == ("cold",)


def test_an_assumption_is_in_doubt_where_what_it_rests_on_is() -> None:
    cold_is_wet = make_constraint(COLD, WET, {"wet": True})
    vocabulary = make_vocabulary(None, [cold_is_wet, WET_IS_NOT_RED])
    request = make_request(vocabulary, {"cold": UNKNOWN})
    assert assumptions_in_doubt(vocabulary, request) == ("wet", "colour")


def test_a_constraint_that_assumes_first_may_do_so_where_a_later_one_leaves_it_kept() -> None:
    cold_is_green = make_constraint(COLD, Not(RED), {"colour": "green"})
    wet_is_blue = make_constraint(WET, Not(RED), {"colour": "blue"})
    vocabulary = make_vocabulary(None, [cold_is_green, wet_is_blue])
    request = make_request(vocabulary, {"wet": True, "cold": UNKNOWN})
    assert request.values["colour"] == "blue"
    assert make_request(vocabulary, {"wet": True, "cold": True}).values["colour"] == "green"
    assert assumptions_in_doubt(vocabulary, request) == ("colour",)


def test_an_assumed_value_that_cannot_be_so_is_in_doubt() -> None:
    """What is unknown can only be so that another value is assumed; nothing else is possible."""
    cold_is_green = make_constraint(COLD, Not(RED), {"colour": "green"})
    vocabulary = make_vocabulary(None, [cold_is_green, make_constraint(WET, Not(RED))])
    request = make_request(vocabulary, {"wet": True, "cold": UNKNOWN})
    assert vocabulary.constraints[1].is_broken(request.values)
    assert assumptions_in_doubt(vocabulary, request) == ("colour",)


@given(st.data())
def test_what_is_not_in_doubt_stays_whatever_becomes_known(data: st.DataObject) -> None:
    vocabulary = data.draw(vocabularies())
    request = data.draw(requests(vocabulary))
    sure = without_doubtful(vocabulary, request)
    told = {name: data.draw(values_of(name)) for name in request.unknown}
    settled = settle_values(
        vocabulary, {**{name: request.values[name] for name in request.stated}, **told}
    )
    for name, value in sure.values.items():
        assert value in (UNKNOWN, settled[name])
