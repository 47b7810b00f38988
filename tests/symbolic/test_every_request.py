"""What is said of every request is what trying each of them says."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.bench.every_request import Ended, EveryRequest
from exigent.bench.panel import Panel
from exigent.symbolic import Limits
from exigent.words.condition import AllOf, Among
from exigent.words.decision import Decision, Outcome
from exigent.words.value import Known
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
    small_facts,
)
from tests.core.strategies import facts, panels, vocabularies
from tests.symbolic.small_space import every_request, fewest_facts

WET = Among("wet", frozenset({True}))
COLD = Among("cold", frozenset({True}))
# No complete request needs facts.
ANSWERS = [one for one in Outcome if one is not Outcome.NEEDS_FACTS]


def outcome(decision: Decision) -> Outcome:
    return decision.outcome


@settings(max_examples=60)
@given(st.data())
def test_a_diagram_decides_every_request_as_the_panel_does(data: st.DataObject) -> None:
    vocabulary = data.draw(vocabularies())
    panel = data.draw(panels(vocabulary))
    diagrams = panel.diagrams()
    for is_dated in (False, True):
        requests = every_request(vocabulary, is_dated=is_dated)
        for request, row in zip(requests, panel.decide(requests), strict=True):
            told = tuple(diagrams.of(name).at(request) for name in panel.names)
            assert told == row, request


@settings(max_examples=60)
@given(st.data())
def test_a_search_ends_with_the_plainest_request_or_a_proof_that_there_is_none(
    data: st.DataObject,
) -> None:
    vocabulary = data.draw(vocabularies())
    panel = data.draw(panels(vocabulary))
    is_dated = data.draw(st.booleans())
    one, other = data.draw(st.sampled_from(panel.names)), data.draw(st.sampled_from(panel.names))
    first, second = data.draw(st.sampled_from(ANSWERS)), data.draw(st.sampled_from(ANSWERS))

    def tell(row: Sequence[Decision]) -> tuple[bool, bool] | None:
        told = dict(zip(panel.names, row, strict=True))
        found = (told[one].outcome is first, told[other].outcome is second)
        return found if found == (True, False) else None

    every = EveryRequest(panel, is_dated=is_dated)
    region = every.where(one, lambda d: d.outcome is first) - every.where(
        other, lambda d: d.outcome is second
    )
    requests = every_request(vocabulary, is_dated=is_dated)
    inside = [tell(row) is not None for row in panel.decide(requests)]
    assert region.is_empty is not any(inside)
    found = every.search(region)
    if not any(inside):
        assert found.ended is Ended.NONE
        return
    fewest = fewest_facts(panel, {}, tell, is_dated=is_dated)
    if fewest is None and found.ended is Ended.OPEN:
        return
    assert found.ended is Ended.FOUND, found
    assert found.witness
    assert tell(panel.decide([found.witness])[0])
    if fewest is None:
        # Only a request that states its day can show what turns on the day.
        assert not is_dated
        assert found.witness.day is not None
        return
    assert len(found.witness.stated) == fewest, found.witness


@settings(max_examples=30)
@given(st.data())
def test_kinds_of_difference_are_those_that_some_request_has(data: st.DataObject) -> None:
    vocabulary = data.draw(vocabularies())
    panel = data.draw(panels(vocabulary))
    stated = dict(list(data.draw(facts(unknown=False)).items())[:2])
    every = EveryRequest(panel, stated)  # type: ignore[arg-type]
    is_dated = "requested_on" in stated
    rows = [
        row
        for request, row in _decided(panel, is_dated=is_dated)
        if all(request[name] == value for name, value in stated.items())
    ]
    expected = {(row[0].outcome, row[1].outcome) for row in rows}
    kinds = every.kinds(every.aspect("east", outcome), every.aspect("west", outcome))
    told = {(kind.first, kind.second) for kind in kinds}
    assert told == {pair for pair in expected if pair[0] != pair[1]}


def _decided(
    panel: Panel, *, is_dated: bool
) -> list[tuple[dict[str, object], tuple[Decision, ...]]]:
    requests = every_request(panel.vocabulary, is_dated=is_dated)
    return [
        (dict(request.values), row)
        for request, row in zip(requests, panel.decide(requests), strict=True)
    ]


def test_a_fact_that_a_constraint_would_assume_is_stated_only_where_it_is_otherwise() -> None:
    wet_is_cold = make_constraint(WET, COLD, {"cold": True})
    values: dict[str, Known] = {
        "wet": False,
        "cold": False,
        "colour": "red",
        "count": 0,
        "requested_on": VALUES["requested_on"][0],
    }
    vocabulary = make_vocabulary(small_facts(values), [wet_is_cold])
    rules = [make_rule("cold", COLD, allow()), make_rule("otherwise", None, refuse())]
    panel = rule_list_panel(vocabulary, [make_manifest("one")], {"one": rules})
    every = EveryRequest(panel, more=[WET])
    wet = every.search(every.condition(WET) & every.where("one", lambda d: d.mode is not None))
    assert wet.witness
    assert wet.witness.stated == {"wet"}
    refused = every.search(every.condition(WET) & every.where("one", lambda d: d.mode == "none"))
    assert refused.ended is Ended.NONE


def test_what_has_no_room_is_not_proved() -> None:
    rules = [make_rule("wet", WET, allow()), make_rule("otherwise", None, SILENT)]
    panel = rule_list_panel(make_vocabulary(), [make_manifest("one")], {"one": rules})
    every = EveryRequest(panel, limits=Limits(nodes=4))
    found = every.search(every.where("one", lambda d: d.outcome is Outcome.REFUSE))
    assert found.ended is Ended.OPEN
    assert "too large" in found.why


@pytest.mark.parametrize("is_dated", [False, True])
def test_the_shipped_regimes_decide_every_request_as_their_diagrams(
    shipped_panel: Panel, is_dated: bool
) -> None:
    every = EveryRequest(shipped_panel, is_dated=is_dated)
    for name in shipped_panel.names:
        region = every.where(name, lambda decision: decision.outcome is Outcome.ALLOW)
        found = every.search(region)
        assert found.ended is Ended.FOUND or region.is_empty


def test_where_whole_decisions_have_no_room_their_bare_answers_may() -> None:
    """Every rule has reasons of its own, so that whole decisions need a terminal each."""
    colours = [Among("colour", frozenset({each})) for each in VALUES["colour"]]
    days = [Among("requested_on", frozenset({each})) for each in VALUES["requested_on"]]
    rules = [
        make_rule(f"r{number}-{day}", AllOf((colour, each)), refuse())
        for number, colour in enumerate(colours)
        for day, each in enumerate(days)
    ]
    rules.append(make_rule("otherwise", None, refuse()))
    panel = rule_list_panel(make_vocabulary(), [make_manifest("one")], {"one": rules})
    small = Limits(nodes=70)
    every = EveryRequest(panel, limits=small)
    found = every.search(every.where("one", lambda d: d.outcome is Outcome.ALLOW))
    assert found.ended is Ended.NONE
    by_rule = every.search(every.where("one", lambda d: d.rule == "r0-0"))
    assert by_rule.ended is Ended.OPEN
    assert "too large" in by_rule.why


@pytest.mark.parametrize("nodes", range(2, 140, 7))
def test_however_small_the_budget_nothing_wrong_is_said(nodes: int) -> None:
    rules = [
        make_rule("wet", WET, allow()),
        make_rule("cold", COLD, refuse()),
        make_rule("otherwise", None, SILENT),
    ]
    panel = rule_list_panel(make_vocabulary(), [make_manifest("one")], {"one": rules})
    every = EveryRequest(panel, limits=Limits(nodes=nodes))
    allowed = every.search(every.where("one", lambda d: d.outcome is Outcome.ALLOW))
    assert allowed.ended in {Ended.FOUND, Ended.OPEN}
    must = every.search(every.where("one", lambda d: d.mode == "must"))
    assert must.ended in {Ended.NONE, Ended.OPEN}


@settings(max_examples=30)
@given(st.data())
def test_split_by_its_answers_a_diagram_has_each_where_it_is_given(data: st.DataObject) -> None:
    vocabulary = data.draw(vocabularies())
    panel = data.draw(panels(vocabulary))
    whole = EveryRequest(panel).aspect("east", outcome)
    regions = whole.split()
    assert set(regions) == set(whole.answers())
    for answer, region in regions.items():
        assert region.node == whole.answering(answer).node
