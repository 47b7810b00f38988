"""The sets of changes that are found: all smallest ones, and no others.

Brute force is the oracle, for what diagrams know of any size as for what is searched.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from math import prod

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.analysis.flip.exact import find_exactly
from exigent.analysis.flip.grouping import group_flips, say_change
from exigent.analysis.flip.options import Option, find_options
from exigent.analysis.flip.result import FlipGroup, FlipResult, WantedAnswer
from exigent.analysis.flip.search import search_flips
from exigent.bench.panel import Panel
from exigent.symbolic.cutting import NotCompiledError
from exigent.symbolic.space import Limits
from exigent.words.condition import AllOf, Among, Within
from exigent.words.decision import Mode, Outcome
from exigent.words.request import ContradictionError, Request, make_request
from exigent.words.value import UNKNOWN, Value
from exigent.words.vocabulary import REQUEST_DATE, Vocabulary
from tests.core.small_world import (
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

Said = frozenset[tuple[str, Value]]
GOALS = st.one_of(
    st.sampled_from([outcome for outcome in Outcome if outcome is not Outcome.ERROR]).map(
        WantedAnswer
    ),
    st.sampled_from(
        [WantedAnswer(Outcome.ALLOW, Mode.MUST), WantedAnswer(Outcome.REFUSE, Mode.MUST_NOT)]
    ),
)


def search(
    panel: Panel, name: str, request: Request, goal: WantedAnswer, most: int = 3
) -> FlipResult:
    regime = panel.regime(name)
    options = find_options(panel, regime, request, goal.outcome)
    return search_flips(panel, regime, request, goal, options, most)


def brute_force(
    panel: Panel, name: str, request: Request, goal: WantedAnswer, most: int
) -> dict[Said, Request]:
    """Try every value of every fact, and keep the sets of which no part turns the answer."""
    vocabulary = panel.vocabulary
    column = panel.names.index(name)
    stated = {fact: request.values[fact] for fact in request.stated}
    turning: dict[Said, Request] = {}
    for size in range(1, most + 1):
        tried: dict[Said, Request] = {}
        for facts in itertools.combinations(VALUES, size):
            for values in itertools.product(
                *(changes_of(f, request, goal, vocabulary) for f in facts)
            ):
                change = dict(zip(facts, values, strict=True))
                said = frozenset(change.items())
                if any(part < said for part in turning):
                    continue
                try:
                    tried[said] = make_request(vocabulary, {**stated, **change})
                except ContradictionError:
                    continue
        rows = panel.decide(list(tried.values()))
        met = {
            said: changed
            for (said, changed), row in zip(tried.items(), rows, strict=True)
            if goal.is_met_by(row[column])
        }
        turning |= met
    return turning


def changes_of(
    fact: str, request: Request, goal: WantedAnswer, vocabulary: Vocabulary
) -> list[Value]:
    values: list[Value] = list(VALUES[fact])
    if goal.outcome is Outcome.NEEDS_FACTS:
        values.append(UNKNOWN)
    assumed = {name for tie in vocabulary.constraints for name in tie.assume}
    if fact in {REQUEST_DATE, *assumed} - request.stated:
        return values
    return [value for value in values if value != request.values[fact]]


def assumes_what_nobody_knows(request: Request, vocabulary: Vocabulary) -> bool:
    unsaid = vocabulary.assumable - request.stated
    return any(vocabulary.ordinary[fact] is UNKNOWN for fact in unsaid)


def all_said(alternatives: Sequence[Sequence[Option]]) -> Iterator[Said]:
    each = [
        [(option.fact, value) for option in options for value in values_of(option)]
        for options in alternatives
    ]
    return (frozenset(chosen) for chosen in itertools.product(*each))


def values_of(option: Option) -> list[Value]:
    if option.alike is None:
        return [UNKNOWN]
    alike = option.alike
    return [value for value in VALUES[option.fact] if alike.holds(value)]


def look_exactly(
    panel: Panel, name: str, request: Request, goal: WantedAnswer, most: int
) -> FlipResult:
    regime = panel.regime(name)
    options = find_options(panel, regime, request, goal.outcome)
    return find_exactly(panel, regime, request, goal, options, most)


@pytest.mark.slow
@settings(max_examples=40)
@given(data=st.data(), goal=GOALS, most=st.sampled_from((1, 2, 2, 2, 3)))
def test_every_smallest_set_is_found_and_no_other(
    data: st.DataObject, goal: WantedAnswer, most: int
) -> None:
    vocabulary = data.draw(vocabularies(2))
    panel = data.draw(panels(vocabulary))
    request = data.draw(requests(vocabulary, most_stated=3))
    name = data.draw(st.sampled_from(panel.names))
    if goal.is_met_by(panel.decide([request])[0][panel.names.index(name)]):
        return
    expected = brute_force(panel, name, request, goal, most)
    searched = search(panel, name, request, goal, most)
    assert (searched.complete, searched.failed, searched.is_proved) == (most, (), False)
    several = [searched]
    if not assumes_what_nobody_knows(request, vocabulary):
        known = look_exactly(panel, name, request, goal, most)
        assert known.is_proved
        assert all(size > most for size in known.more)
        several.append(known)
    for found in several:
        said = [said for flip in found.flips for said in all_said(flip.alternatives)]
        assert len(said) == len(set(said))
        assert set(said) == set(expected)
        groups = group_flips(found.flips)
        together = [said for group in groups for said in all_said(group.alternatives)]
        assert sorted(together, key=str) == sorted(said, key=str)
        check_decisions(panel, name, groups, expected)


@pytest.mark.slow
@settings(max_examples=25)
@given(data=st.data(), goal=GOALS)
def test_what_is_not_told_is_counted(data: st.DataObject, goal: WantedAnswer) -> None:
    vocabulary = data.draw(vocabularies(2))
    panel = data.draw(panels(vocabulary))
    request = data.draw(requests(vocabulary, most_stated=3))
    name = data.draw(st.sampled_from(panel.names))
    if goal.is_met_by(panel.decide([request])[0][panel.names.index(name)]):
        return
    if assumes_what_nobody_knows(request, vocabulary):
        with pytest.raises(NotCompiledError, match="ordinarily nobody knows it"):
            look_exactly(panel, name, request, goal, 1)
        return
    whole = look_exactly(panel, name, request, goal, len(VALUES))
    assert not whole.more
    few = look_exactly(panel, name, request, goal, 1)
    kinds = Counter[int]()
    for flip in whole.flips:
        kinds[len(flip.alternatives)] += prod(
            sum(o.ways for o in options) for options in flip.alternatives
        )
    assert few.more == {size: kinds[size] for size in sorted(kinds) if size > 1}


def check_decisions(
    panel: Panel, name: str, groups: Sequence[FlipGroup], expected: Mapping[Said, Request]
) -> None:
    """Assert that all that is told together gets the decision and the facts that are told."""
    column = panel.names.index(name)
    for group in groups:
        for said in all_said(group.alternatives):
            request = expected[said]
            assert panel.decide([request])[0][column] == group.decision
            assert {fact: request.values[fact] for fact in group.follows} == group.follows


WET = Among("wet", frozenset({True}))
COLD = Among("cold", frozenset({True}))


def one_regime(vocabulary: Vocabulary) -> Panel:
    rules = [
        make_rule("green", Among("colour", frozenset({"green", "blue"})), allow()),
        make_rule("wet", WET, allow()),
        make_rule("otherwise", None, refuse()),
    ]
    return rule_list_panel(vocabulary, [make_manifest("one")], {"one": rules})


def test_values_that_no_rule_tells_apart_are_tried_once_and_told_together() -> None:
    vocabulary = make_vocabulary()
    request = make_request(vocabulary, {})
    found = search(one_regime(vocabulary), "one", request, WantedAnswer(Outcome.ALLOW))
    groups = group_flips(found.flips)
    assert [say_change(group, vocabulary) for group in groups] == [
        "it is wet",
        "it is not so that it is of a warm colour",
    ]
    assert found.tried == 2


def test_what_a_constraint_forbids_is_no_change() -> None:
    vocabulary = make_vocabulary(constraints=[make_constraint(WET, COLD)])
    request = make_request(vocabulary, {"colour": "red"})
    found = search(one_regime(vocabulary), "one", request, WantedAnswer(Outcome.ALLOW))
    said = [say_change(group, vocabulary) for group in group_flips(found.flips)]
    assert said == ["it is not so that it is of a warm colour", "it is wet, and it is cold"]


def test_what_a_constraint_assumes_gives_way() -> None:
    vocabulary = make_vocabulary(constraints=[make_constraint(WET, COLD, {"cold": True})])
    request = make_request(vocabulary, {})
    found = search(one_regime(vocabulary), "one", request, WantedAnswer(Outcome.ALLOW))
    first = group_flips(found.flips)[0]
    assert (say_change(first, vocabulary), first.follows) == ("it is wet", {"cold": True})


def test_a_search_that_stops_early_says_up_to_what_it_is_complete() -> None:
    vocabulary = make_vocabulary()
    request = make_request(vocabulary, {})
    panel = one_regime(vocabulary)
    regime = panel.regime("one")
    goal = WantedAnswer(Outcome.NOT_GOVERNED)
    options = find_options(panel, regime, request, goal.outcome)
    found = [search_flips(panel, regime, request, goal, options, 3, room) for room in (1, 2, 3, 9)]
    assert [(search.tried, search.complete) for search in found] == [(1, 0), (2, 1), (3, 3), (3, 3)]


def test_a_request_of_which_much_is_unknown_counts_as_all_its_completions() -> None:
    vocabulary = make_vocabulary()
    request = make_request(vocabulary, {"colour": UNKNOWN})
    panel = one_regime(vocabulary)
    regime = panel.regime("one")
    goal = WantedAnswer(Outcome.NOT_GOVERNED)
    options = find_options(panel, regime, request, goal.outcome)
    found = [search_flips(panel, regime, request, goal, options, 1, room) for room in (4, 5)]
    assert [(search.tried, search.complete) for search in found] == [(2, 0), (3, 1)]


def far_away(vocabulary: Vocabulary) -> Panel:
    """Return a regime that opens only where all four facts are otherwise."""
    dry = AllOf(
        (
            WET,
            COLD,
            Among("colour", frozenset({"blue"})),
            Within("count", more_than=3),
        )
    )
    rules = [make_rule("far", dry, allow()), make_rule("otherwise", None, refuse())]
    return rule_list_panel(vocabulary, [make_manifest("one")], {"one": rules})


def test_sets_of_any_size_are_found_where_no_smaller_one_does() -> None:
    vocabulary = make_vocabulary()
    request = make_request(vocabulary, {"count": 1})
    panel = far_away(vocabulary)
    known = find_exactly(
        panel,
        panel.regime("one"),
        request,
        WantedAnswer(Outcome.ALLOW),
        find_options(panel, panel.regime("one"), request, Outcome.ALLOW),
    )
    (flip,) = known.flips
    assert (len(flip.alternatives), known.more, known.most) == (4, {}, 4)
    assert look_exactly(panel, "one", request, WantedAnswer(Outcome.ALLOW), 3).more == {4: 1}


def test_what_has_no_room_is_not_known() -> None:
    vocabulary = make_vocabulary()
    request = make_request(vocabulary, {})
    panel = far_away(vocabulary)
    regime = panel.regime("one")
    options = find_options(panel, regime, request, Outcome.ALLOW)
    goal = WantedAnswer(Outcome.ALLOW)
    with pytest.raises(NotCompiledError, match="too large: it needs more than 12 nodes"):
        find_exactly(panel, regime, request, goal, options, limits=Limits(nodes=12))
