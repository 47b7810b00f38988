"""Requests: ordinary where nothing is stated, equal where all is equal, never contradictory."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from exigent.words.condition import Among, Not
from exigent.words.location import Location
from exigent.words.request import ContradictionError, assumptions_in_doubt, make_request
from exigent.words.value import UNKNOWN, Value
from tests.core.small_world import PLAIN_ORDINARY, make_constraint, make_vocabulary
from tests.core.strategies import facts, vocabularies

WET = Among("wet", frozenset({True}))
RED = Among("colour", frozenset({"red"}))
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
    assert not any(constraint.is_broken(request.values) for constraint in vocabulary.constraints)
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
    assert raised.value.meant == "So it is."
    assert str(raised.value.at(Location("a.yaml", 3, 5))).startswith("a.yaml:3:5: ")


def test_an_assumption_is_in_doubt_while_it_is_unknown_whether_it_gives_way() -> None:
    vocabulary = make_vocabulary(None, [WET_IS_NOT_RED])
    unknown = make_request(vocabulary, {"wet": UNKNOWN})
    assert list(assumptions_in_doubt(vocabulary, unknown)) == ["colour"]
    stated = make_request(vocabulary, {"wet": UNKNOWN, "colour": "red"})
    assert list(assumptions_in_doubt(vocabulary, stated)) == []
