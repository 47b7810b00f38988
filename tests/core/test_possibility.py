"""What cannot be, whatever the unknown facts turn out to be, is no request: held to brute force."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from exigent.words.condition import Among, AnyOf, Condition, Not, evaluate
from exigent.words.decision import Outcome
from exigent.words.possibility import find_contradiction
from exigent.words.request import (
    ContradictionError,
    make_request,
    refuse_impossible,
    settle_values,
)
from exigent.words.value import UNKNOWN, Known, Value
from exigent.words.vocabulary import Constraint, Vocabulary
from tests.core.small_world import (
    PLAIN_ORDINARY,
    VALUES,
    make_constraint,
    make_vocabulary,
    small_facts,
)
from tests.core.strategies import conditions, facts, panels, values_of

WET = Among("wet", frozenset({True}))
COLD = Among("cold", frozenset({True}))
RED, GREEN, BLUE = (Among("colour", frozenset({colour})) for colour in ("red", "green", "blue"))


@st.composite
def tied_vocabularies(draw: st.DrawFn) -> Vocabulary:
    """Vocabularies whose constraints say anything of any facts, and assume anything."""
    ordinary = {
        name: draw(st.one_of(values_of(name), st.just(UNKNOWN)), label=name) for name in VALUES
    }
    several = st.fixed_dictionaries({}, optional={name: values_of(name) for name in VALUES})
    ties = st.builds(make_constraint, conditions(2), conditions(3), several)
    return make_vocabulary(small_facts(ordinary), draw(st.lists(ties, max_size=4)))


def kept(constraint: Constraint, values: Mapping[str, Value]) -> bool:
    return evaluate(constraint.when, values) is not True or (
        evaluate(constraint.then, values) is not False
    )


def settled(vocabulary: Vocabulary, told: Mapping[str, Value]) -> Mapping[str, Value]:
    """Return what is told with the rest ordinary, or assumed round after round."""
    values = {**vocabulary.ordinary, **told}
    for _ in vocabulary.constraints:
        for constraint in vocabulary.constraints:
            if not kept(constraint, values):
                values |= {n: v for n, v in constraint.assume.items() if n not in told}
    return values


def completions(
    vocabulary: Vocabulary, stated: Mapping[str, Value]
) -> Iterator[Mapping[str, Value]]:
    start = settled(vocabulary, stated)
    unknown = [name for name, value in start.items() if value is UNKNOWN]
    for values in itertools.product(*(VALUES[name] for name in unknown)):
        whole = settled(vocabulary, {**stated, **dict(zip(unknown, values, strict=True))})
        if all(kept(constraint, whole) for constraint in vocabulary.constraints):
            yield whole


def is_possible(vocabulary: Vocabulary, stated: Mapping[str, Value]) -> bool:
    return next(completions(vocabulary, stated), None) is not None


@given(tied_vocabularies(), facts())
def test_a_request_is_made_exactly_where_something_can_be_so(
    vocabulary: Vocabulary, stated: Mapping[str, Value]
) -> None:
    try:
        make_request(vocabulary, stated)
    except ContradictionError:
        assert not is_possible(vocabulary, stated)
    else:
        assert is_possible(vocabulary, stated)


@given(tied_vocabularies(), facts(unknown=False))
def test_facts_are_refused_of_any_request_exactly_where_none_has_them(
    vocabulary: Vocabulary, stated: Mapping[str, Value]
) -> None:
    every = (
        dict(zip(VALUES, values, strict=True)) for values in itertools.product(*VALUES.values())
    )
    worlds = [world for world in every if all(kept(tie, world) for tie in vocabulary.constraints)]
    # A vocabulary of which no request can be is refused itself.
    assume(worlds)
    possible = any(stated.items() <= world.items() for world in worlds)
    try:
        refuse_impossible(vocabulary, stated)
    except ContradictionError:
        assert not possible
    else:
        assert possible


def test_an_ordinary_value_is_no_reason_to_refuse_a_fact_of_any_request() -> None:
    ordinary = {**PLAIN_ORDINARY, "cold": True}
    vocabulary = make_vocabulary(small_facts(ordinary), [make_constraint(WET, Not(COLD))])
    refuse_impossible(vocabulary, {"wet": True})
    with pytest.raises(ContradictionError):
        refuse_impossible(vocabulary, {"wet": True, "cold": True})


def test_a_constraint_is_not_blamed_for_what_another_fails_to_mend() -> None:
    never_red = make_constraint(RED, Not(RED), {"colour": "blue"})
    never_blue = make_constraint(BLUE, Not(BLUE), {"colour": "red"})
    not_blue = make_constraint(AnyOf((WET, Not(WET))), Not(BLUE))
    ordinary = {**PLAIN_ORDINARY, "colour": "blue"}
    vocabulary = make_vocabulary(small_facts(ordinary), [never_red, never_blue, not_blue])
    blamed = find_contradiction(vocabulary, {}, settle_values(vocabulary, {}))
    assert blamed == (vocabulary.constraints[2],)


@pytest.mark.slow
@given(tied_vocabularies(), facts())
def test_no_constraint_is_blamed_that_the_others_do_without(
    vocabulary: Vocabulary, stated: Mapping[str, Value]
) -> None:
    blamed = find_contradiction(vocabulary, stated, settle_values(vocabulary, stated))
    for constraint in blamed:
        others = [other for other in blamed if other is not constraint]
        values = settle_values(vocabulary, stated)
        assert not find_contradiction(
            replace(vocabulary, constraints=tuple(others)), stated, values
        )


@pytest.mark.slow
@given(st.data())
def test_no_regime_fails_on_a_request_that_can_be_so(data: st.DataObject) -> None:
    vocabulary = data.draw(tied_vocabularies())
    panel = data.draw(panels(vocabulary))
    try:
        request = make_request(vocabulary, data.draw(facts()))
    except ContradictionError:
        return
    assert Outcome.ERROR not in {decision.outcome for decision in panel.decide([request])[0]}


def never_both(one: Condition, other: Condition) -> Constraint:
    return make_constraint(one, Not(other))


@pytest.mark.parametrize(
    ("ties", "stated", "said"),
    [
        (
            [make_constraint(WET, RED), make_constraint(COLD, GREEN)],
            {"wet": True, "cold": True, "colour": UNKNOWN},
            '"it is wet", "it is not known what colour is" and "it is cold" cannot all be',
        ),
        (
            [make_constraint(WET, RED), make_constraint(Not(WET), BLUE)],
            {"wet": UNKNOWN, "colour": "green"},
            '"it is not known what wet is" and "it is green" cannot both be',
        ),
        (
            [never_both(WET, AnyOf((RED, GREEN))), never_both(WET, BLUE)],
            {"wet": True, "colour": UNKNOWN},
            '"it is wet" and "it is not known what colour is" cannot both be',
        ),
        (
            [
                make_constraint(WET, RED, {"colour": "red"}),
                make_constraint(COLD, GREEN, {"colour": "green"}),
            ],
            {"wet": True, "cold": True},
            '"it is wet" and "it is cold" cannot both be',
        ),
    ],
)
def test_constraints_that_only_together_leave_nothing_are_named_together(
    ties: Sequence[Constraint], stated: Mapping[str, Value], said: str
) -> None:
    with pytest.raises(ContradictionError) as raised:
        make_request(make_vocabulary(constraints=ties), stated)
    assert raised.value.message == said


def test_what_is_known_of_the_unknown_may_yet_mend_what_is_broken_now() -> None:
    ties = [
        make_constraint(WET, Among("count", frozenset({2})), {"count": 2}),
        make_constraint(Among("count", frozenset({0})), Not(COLD)),
    ]
    vocabulary = make_vocabulary(constraints=ties)
    assert make_request(vocabulary, {"wet": UNKNOWN, "cold": True}).unknown == ("wet",)
    with pytest.raises(ContradictionError):
        make_request(vocabulary, {"wet": False, "cold": True})


@pytest.mark.parametrize("turned", [False, True])
def test_what_one_constraint_assumes_calls_for_what_another_does(turned: bool) -> None:
    first = make_constraint(WET, GREEN, {"colour": "green"})
    second = make_constraint(GREEN, COLD, {"cold": True})
    ties = [second, first] if turned else [first, second]
    values: Mapping[str, Value | Known] = make_request(
        make_vocabulary(constraints=ties), {"wet": True}
    ).values
    assert (values["colour"], values["cold"]) == ("green", True)
