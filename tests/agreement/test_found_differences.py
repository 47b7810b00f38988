"""What is reported as a difference is one, is the smallest, and none goes unreported."""

from __future__ import annotations

import itertools
from collections.abc import Hashable, Iterable, Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.analysis.agreement import shrinking
from exigent.analysis.agreement.differences import agree
from exigent.analysis.agreement.result import DifferenceEntry
from exigent.analysis.agreement.sides import AskedSide
from exigent.engines.contract import Duty, Rule
from exigent.regime.manifest import InForce
from exigent.suite.expectation import Verdict, judge
from exigent.suite.gherkin_file import ParsedFile, read_feature
from exigent.suite.gherkin_parser import parse_gherkin
from exigent.suite.language import Language
from exigent.suite.reading import Scenario, understand_feature
from exigent.suite.writing import write_feature
from exigent.words.condition import AllOf, Among, Within
from exigent.words.decision import Obligation
from exigent.words.request import ContradictionError, Request, make_request
from exigent.words.value import UNKNOWN, Value
from exigent.words.vocabulary import Vocabulary
from tests.core.small_world import (
    VALUES,
    allow,
    make_manifest,
    make_rule,
    make_vocabulary,
    refuse,
    rule_list_panel,
)
from tests.core.strategies import rules, spans, vocabularies

pytestmark = pytest.mark.slow

EVERY = 5_000  # more than the small world has requests to tell apart
MANY = 500
LAW = "law"
WET = Among("wet", frozenset({True}))
COLD = Among("cold", frozenset({True}))
GREEN = Among("colour", frozenset({"green"}))


def side(
    label: str, listed: Sequence[Rule], vocabulary: Vocabulary, span: InForce | None = None
) -> AskedSide:
    manifest = make_manifest(LAW, span)
    return AskedSide(label, label, rule_list_panel(vocabulary, [manifest], {LAW: listed}))


def two_sides(
    one: Sequence[Rule], other: Sequence[Rule], vocabulary: Vocabulary | None = None
) -> tuple[AskedSide, AskedSide]:
    known = vocabulary or make_vocabulary()
    return side("one", one, known), side("other", other, known)


def listed(*whens: tuple[str, AllOf | Among | Within, object]) -> list[Rule]:
    made = [make_rule(id, when, decision) for id, when, decision in whens]  # type: ignore[arg-type]
    return [*made, make_rule("otherwise", None, refuse())]


def read_scenario(entry: DifferenceEntry, vocabulary: Vocabulary) -> Scenario:
    text = write_feature("Made", [entry.scenario])
    parsed = ParsedFile("made.feature", text.split("\n"), parse_gherkin(text))
    language = Language(vocabulary, {}, {LAW: ""}, ())
    (found,) = understand_feature(read_feature(parsed), language)
    return found


def decide(one: AskedSide, requests: Sequence[Request]) -> list[Hashable]:
    return [row[0].substance for row in one.panel.decide(requests)]


def is_difference(sides: Iterable[AskedSide], request: Request) -> bool:
    return len({decide(one, [request])[0] for one in sides}) > 1


def stated(request: Request) -> dict[str, Value]:
    return {name: request.values[name] for name in request.values if name in request.stated}


def without(facts: Mapping[str, Value], name: str) -> dict[str, Value]:
    return {other: value for other, value in facts.items() if other != name}


def can_be_left_out(
    sides: Sequence[AskedSide], facts: Mapping[str, Value], name: str, vocabulary: Vocabulary
) -> bool:
    fewer = without(facts, name)
    try:
        return bool(fewer) and is_difference(sides, make_request(vocabulary, fewer))
    except ContradictionError:
        return False


@settings(max_examples=25)
@given(st.data())
def test_a_difference_between_two_rule_lists_is_found_and_each_reported_is_the_smallest(
    data: st.DataObject,
) -> None:
    vocabulary = data.draw(vocabularies(most_constraints=2))
    sides = tuple(
        side(label, data.draw(rules(2)), vocabulary, data.draw(spans()))
        for label in ("one", "other")
    )
    found = agree(sides, [], MANY, 1)
    told = sum(entry.requests for entry in found.differences)
    assert told + found.unshrunk == found.differing
    if found.is_all and not found.differing:
        complete = list(complete_requests(vocabulary))
        one, other = (decide(each, complete) for each in sides)
        assert one == other
    for entry in found.differences:
        scenario = read_scenario(entry, vocabulary)
        assert scenario.request is not None
        facts = stated(scenario.request)
        assert is_difference(sides, scenario.request)
        assert not any(can_be_left_out(sides, facts, name, vocabulary) for name in facts)
        cells = {LAW: sides[0].panel.decide([scenario.request])[0][0]}
        assert judge(scenario.expectations, cells)[LAW][0] is Verdict.PASS


def complete_requests(vocabulary: Vocabulary) -> Iterable[Request]:
    for values in itertools.product(*VALUES.values()):
        try:
            yield make_request(vocabulary, dict(zip(VALUES, values, strict=True)))
        except ContradictionError:
            continue


@settings(max_examples=15)
@given(rules(3))
def test_a_rule_list_agrees_with_itself(rule_list: list[Rule]) -> None:
    found = agree(two_sides(rule_list, rule_list), [], MANY, 1)
    assert (found.differing, found.differences, found.exit_code) == (0, (), 0)


def test_differences_come_down_to_the_fewest_facts_with_values_near_the_ordinary() -> None:
    cause = AllOf((Among("colour", frozenset({"green", "blue"})), COLD))
    one = listed(("cause", cause, allow()), ("wet", WET, allow()))
    found = agree(two_sides(one, listed(("wet", WET, allow()))), [], EVERY, 1)
    assert [entry.facts for entry in found.differences] == [{"cold": "true", "colour": "green"}]
    assert found.differences[0].requests == found.differing > 1


def test_a_difference_on_unknown_facts_is_told_by_known_ones_where_these_make_one() -> None:
    found = agree(two_sides(listed(("wet", WET, allow())), listed()), [], EVERY, 1)
    assert [entry.facts for entry in found.differences] == [{"wet": "true"}]
    unknown = make_request(make_vocabulary(), {"wet": UNKNOWN})
    assert is_difference(two_sides(listed(("wet", WET, allow())), listed()), unknown)


def test_that_the_ordinary_request_differs_hides_no_other_difference() -> None:
    refused = [*listed()[:-1], make_rule("otherwise", None, allow())]
    one = listed(("wet", WET, allow(ground="order")))
    other = [make_rule("wet", WET, refuse()), *refused]
    found = agree(two_sides(one, other), [], EVERY, 1)
    assert [entry.facts for entry in found.differences] == [{}, {"wet": "true"}]


def test_duties_that_differ_are_a_difference_and_their_order_is_none() -> None:
    duties = [Duty(Obligation("agency", "tell")), Duty(Obligation("provider", "keep"))]
    one = [make_rule("otherwise", None, refuse(), duties)]
    turned = [make_rule("otherwise", None, refuse(), duties[::-1])]
    fewer = [make_rule("otherwise", None, refuse(), duties[:1])]
    assert agree(two_sides(one, turned), [], EVERY, 1).differing == 0
    assert agree(two_sides(one, fewer), [], EVERY, 1).differing == 1


def test_other_reasons_and_rules_are_no_difference() -> None:
    one = [make_rule("green", GREEN, refuse()), make_rule("otherwise", None, refuse())]
    assert agree(two_sides(one, listed()), [], EVERY, 1).differing == 0


def test_a_bound_that_is_off_by_its_own_value_is_found() -> None:
    at_least = listed(("count", Within("count", at_least=2), allow()))
    more_than = listed(("count", Within("count", more_than=2), allow()))
    found = agree(two_sides(at_least, more_than), [], EVERY, 1)
    assert [entry.facts for entry in found.differences] == [{"count": "2"}]


def test_three_sides_are_compared_at_once() -> None:
    vocabulary = make_vocabulary()
    lists = (listed(), listed(("wet", WET, allow())), listed(("cold", COLD, allow())))
    sides = [side(str(number), rule_list, vocabulary) for number, rule_list in enumerate(lists)]
    found = agree(sides, [], EVERY, 1)
    assert [entry.facts for entry in found.differences] == [{"cold": "true"}, {"wet": "true"}]
    assert [answer.regime for answer in found.differences[0].answers] == ["0", "1", "2"]


def test_what_is_past_the_bound_of_work_is_counted_and_not_hidden(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shrinking, "MOST_SHRUNK", 1)
    monkeypatch.setattr(shrinking, "WAVE", 1)
    one = listed(("wet", WET, allow()), ("cold", COLD, allow()))
    found = agree(two_sides(one, listed()), [], EVERY, 1)
    assert len(found.differences) == 1
    assert found.unshrunk > 0
    assert found.differences[0].requests + found.unshrunk == found.differing
