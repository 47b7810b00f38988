"""The panel: many requests at once, each decided as if it were alone."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.bench.panel import Panel
from exigent.engines.contract import Decider, Rule
from exigent.regime.manifest import TECHNICAL, Combining, InForce, Stack
from exigent.words.condition import Among
from exigent.words.decision import Decision, Mode, Outcome
from exigent.words.domain import Constants
from exigent.words.errors import InputError
from exigent.words.request import Request, make_request
from exigent.words.value import UNKNOWN, Value
from tests.core.small_world import (
    SILENT,
    allow,
    make_manifest,
    make_panel,
    make_rule,
    make_vocabulary,
    refuse,
    rule_list_panel,
)
from tests.core.strategies import panels, requests, vocabularies

WET = Among("wet", frozenset({True}))
FIRST = datetime.date(2024, 1, 10)
LAST = datetime.date(2024, 1, 12)
ALLOWS = [make_rule("otherwise", None, allow())]
WET_ALLOWS = [make_rule("wet", WET, allow()), make_rule("otherwise", None, refuse())]


@settings(max_examples=60)
@given(st.data(), st.randoms(use_true_random=False))
def test_a_decision_never_depends_on_the_batch(data: st.DataObject, random: Random) -> None:
    vocabulary = data.draw(vocabularies(1))
    panel = data.draw(panels(vocabulary))
    several = data.draw(st.lists(requests(vocabulary), min_size=1, max_size=4))
    alone = [panel.decide([request])[0] for request in several]
    indexes = random.choices(range(len(several)), k=2 * len(several))
    assert panel.decide([several[index] for index in indexes]) == [alone[i] for i in indexes]


@settings(max_examples=40)
@given(data=st.data())
def test_a_shipped_decision_never_depends_on_the_batch(
    data: st.DataObject, shipped_panel: Panel
) -> None:
    facts = shipped_panel.vocabulary.facts
    names = st.sampled_from([name for name, fact in facts.items() if not fact.is_measured])
    several = []
    for name, other in data.draw(st.lists(st.tuples(names, names), min_size=2, max_size=6)):
        free = {
            name: data.draw(st.sampled_from(facts[name].values)),
            other: UNKNOWN,
        }
        if not any(set(free) & set(tie.facts) for tie in shipped_panel.vocabulary.constraints):
            several.append(make_request(shipped_panel.vocabulary, free))
    together = shipped_panel.decide(several + several[::-1])
    alone = [shipped_panel.decide([request])[0] for request in several]
    assert together == alone + alone[::-1]


def test_nothing_asked_is_nothing_decided() -> None:
    assert _panel({"one": ALLOWS}).decide([]) == []


def test_a_regime_that_is_not_in_the_panel_is_named_with_the_nearest_one() -> None:
    with pytest.raises(InputError) as raised:
        _panel({"one": ALLOWS}).regime("ome")
    assert "`one`" in str(raised.value)


def test_equal_requests_reach_an_engine_once() -> None:
    seen: list[int] = []

    class Counting(_Answering):
        def decide(self, requests: Sequence[Request]) -> Sequence[Decision]:
            seen.append(len(requests))
            return super().decide(requests)

    panel = _engine_panel(Counting())
    request = make_request(panel.vocabulary, {})
    panel.decide([request, make_request(panel.vocabulary, {"wet": True}), request])
    assert seen == [2]


def test_one_request_that_breaks_an_engine_takes_no_other_answer_away() -> None:
    class BreaksWhenWet(_Answering):
        def decide(self, requests: Sequence[Request]) -> Sequence[Decision]:
            if any(request.values["wet"] is True for request in requests):
                raise RuntimeError("it  is\nwet")
            return super().decide(requests)

    panel = _engine_panel(BreaksWhenWet())
    wet, dry = (make_request(panel.vocabulary, {"wet": value}) for value in (True, False))
    broken, well = (row[0] for row in panel.decide([wet, dry]))
    assert (broken.outcome, broken.note) == (
        Outcome.ERROR,
        "the engine `rules` failed: RuntimeError: it is wet",
    )
    assert well.outcome is Outcome.ALLOW


@pytest.mark.parametrize(
    ("answers", "note"),
    [
        ([], "the engine `rules` failed: ValueError: 0 decisions for 1 requests"),
        ([None], "the engine answered with a NoneType"),
        ([Decision(Outcome.NEEDS_FACTS)], "the engine needs facts but names none"),
    ],
)
def test_an_answer_that_is_none_is_an_error(answers: list[Decision], note: str) -> None:
    class Wrong(_Answering):
        def decide(self, requests: Sequence[Request]) -> Sequence[Decision]:
            assert requests
            return answers

    panel = _engine_panel(Wrong())
    decision = panel.decide([make_request(panel.vocabulary, {})])[0][0]
    assert (decision.outcome, decision.note) == (Outcome.ERROR, note)


def test_what_is_technically_impossible_names_the_technical_rule() -> None:
    panel = _panel(
        {TECHNICAL: [make_rule("gone", WET, refuse(Mode.IMPOSSIBLE)), _silent()], "one": ALLOWS}
    )
    technical, one = _decide(panel, {"wet": True})
    assert (technical.rule, one.rule) == ("gone", "technical/gone")
    assert one.mode is Mode.IMPOSSIBLE
    assert _decide(panel, {"wet": False})[1].outcome is Outcome.ALLOW


def test_a_technical_rule_that_fails_or_lacks_facts_is_not_passed_over() -> None:
    technical = [make_rule("gone", WET, refuse(Mode.IMPOSSIBLE)), _silent()]
    panel = _panel({TECHNICAL: technical, "one": ALLOWS})
    lacking = _decide(panel, {"wet": UNKNOWN})[1]
    assert (lacking.outcome, lacking.missing) == (Outcome.NEEDS_FACTS, ("wet",))
    refusing = _panel({TECHNICAL: technical, "one": [make_rule("otherwise", None, refuse())]})
    refused = _decide(refusing, {"wet": UNKNOWN})[1]
    assert (refused.mode, refused.missing) == (Mode.NO_GROUND, ())


def test_a_stack_names_the_layer_that_decided() -> None:
    stack = Stack(("one", "two"), Combining.DENY_OVERRIDES)
    both = [make_manifest("one"), make_manifest("two"), make_manifest("both", stack=stack)]
    panel = rule_list_panel(make_vocabulary(), both, {"one": ALLOWS, "two": WET_ALLOWS})
    decision = _decide(panel, {"wet": False})[2]
    assert (decision.outcome, decision.rule) == (Outcome.REFUSE, "two/otherwise")


@pytest.mark.parametrize(
    ("day", "outcome"),
    [
        (FIRST - datetime.timedelta(days=1), Outcome.NOT_GOVERNED),
        (FIRST, Outcome.ALLOW),
        (LAST, Outcome.ALLOW),
        (LAST + datetime.timedelta(days=1), Outcome.NOT_GOVERNED),
    ],
)
def test_a_stated_date_outside_is_not_governed(day: datetime.date, outcome: Outcome) -> None:
    decision = _decide(_dated(ALLOWS), {"requested_on": day})[0]
    assert decision.outcome is outcome
    if outcome is Outcome.NOT_GOVERNED:
        assert decision.note == "in force from 2024-01-10 to 2024-01-12"
        assert decision.rule == "in-force"


def test_an_unstated_date_is_never_outside() -> None:
    assert _decide(_dated(ALLOWS), {})[0].outcome is Outcome.ALLOW


@settings(max_examples=100)
@given(st.data())
def test_an_undated_request_is_answered_as_if_all_were_in_force_on_the_day_that_it_states(
    data: st.DataObject,
) -> None:
    vocabulary = data.draw(vocabularies())
    panel = data.draw(panels(vocabulary))
    request = data.draw(requests(vocabulary))
    assert panel.decide([request.undated()]) == panel.undated().decide([request])


def test_a_date_stated_as_unknown_leaves_open_whether_a_regime_is_in_force() -> None:
    decision = _decide(_dated(ALLOWS), {"requested_on": UNKNOWN})[0]
    assert (decision.outcome, decision.missing) == (Outcome.NEEDS_FACTS, ("requested_on",))
    silent = _decide(_dated([_silent()]), {"requested_on": UNKNOWN})[0]
    assert (silent.outcome, silent.missing) == (Outcome.NOT_GOVERNED, ())


def _silent() -> Rule:
    return make_rule("otherwise", None, SILENT)


def _dated(rules: list[Rule]) -> Panel:
    manifest = make_manifest("one", InForce(FIRST, LAST))
    return rule_list_panel(make_vocabulary(), [manifest], {"one": rules})


def _panel(rules: Mapping[str, Sequence[Rule]]) -> Panel:
    return rule_list_panel(make_vocabulary(), [make_manifest(name) for name in rules], rules)


def _decide(panel: Panel, facts: Mapping[str, Value]) -> tuple[Decision, ...]:
    return panel.decide([make_request(panel.vocabulary, facts)])[0]


class _Answering:
    """An engine of a few lines that allows everything."""

    @property
    def constants(self) -> Constants:
        return {}

    def decide(self, requests: Sequence[Request]) -> Sequence[Decision]:
        return [allow()] * len(requests)


def _engine_panel(decider: Decider) -> Panel:
    return make_panel(make_vocabulary(), [make_manifest("one")], {"one": decider})
