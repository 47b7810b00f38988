"""What vocabulary, conditions and rules say of themselves, held to what it is to mean."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from exigent.engines.contract import Rule
from exigent.words.condition import Among, Condition, evaluate
from exigent.words.domain import classes_of
from exigent.words.request import settle_values
from exigent.words.value import UNKNOWN, Known, Value
from exigent.words.vocabulary import REQUEST_DATE, Constraint, Vocabulary
from tests.core.small_world import VALUES, make_constraint, make_vocabulary
from tests.core.strategies import conditions, constraints, facts, leaves, rules, vocabularies

NAMES = st.sets(st.sampled_from(list(VALUES)))


@given(constraints(), facts())
def test_a_constraint_is_a_condition_that_fails_where_it_is_broken(
    tie: Constraint, some: dict[str, Value]
) -> None:
    values = {**dict.fromkeys(VALUES, UNKNOWN), **some}
    when, then = evaluate(tie.when, values), evaluate(tie.then, values)
    assert tie.is_broken(values) is (when is True and then is False)
    assert tie.holds(values) is (when is False or then is True)


@given(vocabularies(), NAMES, st.none() | NAMES)
def test_facts_are_tied_as_far_as_constraints_lead_and_no_farther(
    vocabulary: Vocabulary, names: set[str], through: set[str] | None
) -> None:
    links = set(VALUES) if through is None else through
    found = vocabulary.tied_to(names, through)
    assert found >= names
    reached = [tie for tie in vocabulary.constraints if tie.tied & found & links]
    assert all(tie.tied <= found for tie in reached)
    for fact in found - names:
        # Nothing is there that another constraint did not lead to.
        assert any(
            fact in tie.tied and tie.tied & links & (found - {fact} | names) for tie in reached
        )
    bearing = vocabulary.bearing_on(names, through)
    assert {tie.id for tie in bearing} == {tie.id for tie in reached}


def test_a_fact_that_does_not_count_leads_nowhere() -> None:
    wet, cold = (Among(name, frozenset({True})) for name in ("wet", "cold"))
    red = Among("colour", frozenset({"red"}))
    chain = make_vocabulary(None, [make_constraint(wet, cold), make_constraint(cold, red)])
    assert chain.tied_to({"wet"}) == {"wet", "cold", "colour"}
    assert chain.tied_to({"wet"}, {"wet"}) == {"wet", "cold"}
    assert chain.tied_to({"wet"}, ()) == {"wet"}


@given(st.data(), st.sampled_from(list(VALUES)), st.lists(conditions(3), max_size=3))
def test_no_condition_tells_two_values_of_a_class_apart(
    data: st.DataObject, name: str, several: list[Condition]
) -> None:
    values = list(VALUES[name])
    classes = classes_of(make_vocabulary().facts[name], values, several)
    assert sorted(map(values.index, (value for one in classes for value in one))) == list(
        range(len(values))
    )
    others = {**dict.fromkeys(VALUES, UNKNOWN), **data.draw(facts())}
    for alike in classes:
        for condition in several:
            assert len({evaluate(condition, {**others, name: value}) for value in alike}) == 1


@given(st.sampled_from(list(VALUES)).flatmap(lambda name: st.tuples(st.just(name), leaves(name))))
def test_a_comparison_holds_of_a_value_as_it_does_of_a_request(
    drawn: tuple[str, Condition],
) -> None:
    name, leaf = drawn
    for value in VALUES[name]:
        assert leaf.holds(value) is evaluate(leaf, {name: value})  # type: ignore[union-attr]


@given(vocabularies(), facts(), st.sampled_from(list(VALUES)))
def test_what_is_not_worth_stating_changes_nothing_where_it_is_stated(
    vocabulary: Vocabulary, some: dict[str, Value], name: str
) -> None:
    ordinary = vocabulary.ordinary[name]
    assume(not vocabulary.is_worth_stating(name, ordinary))
    without = {fact: value for fact, value in some.items() if fact != name}
    assert settle_values(vocabulary, without) == settle_values(
        vocabulary, {**without, name: ordinary}
    )


def test_a_day_and_what_may_be_assumed_matter_as_stated() -> None:
    wet, cold = (Among(name, frozenset({True})) for name in ("wet", "cold"))
    assumed: dict[str, Known] = {"cold": True}
    vocabulary = make_vocabulary(None, [make_constraint(wet, cold, assumed)])
    assert vocabulary.told == {REQUEST_DATE, "cold"}
    assert vocabulary.is_worth_stating("cold", vocabulary.ordinary["cold"])
    assert not vocabulary.is_worth_stating("wet", vocabulary.ordinary["wet"])


@given(rules())
def test_a_rule_turns_on_its_condition_and_on_what_waives_its_duties(listed: list[Rule]) -> None:
    for rule in listed:
        waivers = [duty.unless for duty in rule.duties if duty.unless]
        assert list(rule.waivers) == waivers
        assert list(rule.conditions) == [*([rule.when] if rule.when else []), *waivers]
        assert rule.decide([False] * len(rule.duties)).obligations == tuple(
            duty.obligation for duty in rule.duties
        )
        assert rule.decide([True] * len(rule.duties)).obligations == ()
