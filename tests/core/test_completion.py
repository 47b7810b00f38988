"""A decision under unknown facts holds for every way to complete them."""

from __future__ import annotations

import datetime
import math
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from exigent.bench.panel import Panel
from exigent.engines.contract import Decider, Duty, Rule
from exigent.regime.manifest import TECHNICAL
from exigent.words.condition import AllOf, Among, Not, Within
from exigent.words.decision import Decision, Mode, Obligation, Outcome
from exigent.words.fact import FactType
from exigent.words.request import ContradictionError, Request, make_request
from exigent.words.value import UNKNOWN, Known, Value
from exigent.words.vocabulary import Vocabulary
from tests.core.brute_force import answers_of, complaint, complete
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
    yes_no,
)
from tests.core.strategies import panels, requests, vocabularies

MOST_TRIED = 300
WET = Among("wet", frozenset({True}))
COLD = Among("cold", frozenset({True}))


@pytest.mark.slow
@settings(max_examples=150)
@given(st.data())
def test_what_is_decided_under_unknown_facts_holds_for_every_completion(
    data: st.DataObject,
) -> None:
    vocabulary = data.draw(vocabularies())
    request = data.draw(requests(vocabulary))
    panel = data.draw(panels(vocabulary))
    completions = complete(request, vocabulary, VALUES)
    assume(completions)
    answers = answers_of(panel, completions)
    for name, decision in zip(panel.names, panel.decide([request])[0], strict=True):
        assert not complaint(decision, request.unknown, answers[name]), (name, decision)


def test_no_unknown_fact_matters_where_the_outcome_is_the_same_for_both_values() -> None:
    rules = [
        make_rule("wet", AllOf((WET, COLD)), refuse()),
        make_rule("dry", AllOf((Not(WET), COLD)), refuse()),
        make_rule("otherwise", None, SILENT),
    ]
    decision = _decide(rules, {"wet": UNKNOWN, "cold": True})
    assert (decision.outcome, decision.mode) == (Outcome.REFUSE, Mode.NO_GROUND)
    assert decision.missing == ()
    assert [reason.rule for reason in decision.reasons] == ["wet", "dry"]


def test_only_the_facts_on_which_the_outcome_turns_are_missing() -> None:
    rules = [
        make_rule("both", AllOf((WET, COLD)), allow()),
        make_rule("otherwise", None, refuse()),
    ]
    assert _decide(rules, {"wet": UNKNOWN, "cold": True}).missing == ("wet",)
    assert _decide(rules, {"wet": UNKNOWN, "cold": UNKNOWN}).missing == ("wet", "cold")
    assert _decide(rules, {"wet": UNKNOWN, "cold": False}).outcome is Outcome.REFUSE


def test_facts_that_can_only_change_together_are_missing_together() -> None:
    same = (make_constraint(WET, COLD), make_constraint(COLD, WET))
    rules = [make_rule("wet", WET, allow()), make_rule("otherwise", None, refuse())]
    decision = _decide(rules, {"wet": UNKNOWN, "cold": UNKNOWN}, make_vocabulary(None, same))
    assert decision.outcome is Outcome.NEEDS_FACTS
    assert decision.missing == ("wet", "cold")


def test_a_mode_that_differs_is_left_out_and_what_it_turns_on_is_missing() -> None:
    tell = Duty(Obligation("agency", "tell"))
    keep = Duty(Obligation("agency", "keep"))
    rules = [
        make_rule("wet", WET, allow(Mode.MUST), [tell, keep]),
        make_rule("otherwise", None, allow(Mode.MAY), [keep]),
    ]
    decision = _decide(rules, {"wet": UNKNOWN})
    assert decision.outcome is Outcome.ALLOW
    assert (decision.mode, decision.ground) == (None, "consent")
    assert decision.obligations == (keep.obligation,)
    assert decision.missing == ("wet",)


def test_a_duty_in_doubt_is_left_out() -> None:
    duty = Duty(Obligation("agency", "tell"), unless=WET)
    decision = _decide([make_rule("otherwise", None, allow(), [duty])], {"wet": UNKNOWN})
    assert decision.outcome is Outcome.ALLOW
    assert (decision.obligations, decision.missing) == ((), ("wet",))


def test_a_number_that_only_a_constraint_compares_is_tried_on_both_sides() -> None:
    many_are_wet = make_constraint(Within("count", at_least=2), WET)
    rules = [make_rule("wet", WET, allow()), make_rule("otherwise", None, refuse())]
    unknown: Mapping[str, Value] = {"wet": UNKNOWN, "count": UNKNOWN}
    decision = _decide(rules, unknown, make_vocabulary(None, [many_are_wet]))
    assert decision.missing == ("wet",)
    never_dry = [many_are_wet, make_constraint(Within("count", less_than=2), WET)]
    assert _decide(rules, unknown, make_vocabulary(None, never_dry)).outcome is Outcome.ALLOW


def test_constraints_that_follow_from_each_other_are_all_kept() -> None:
    red = Among("colour", frozenset({"red"}))
    chain = [
        make_constraint(COLD, red),
        make_constraint(COLD, Not(red)),
        make_constraint(WET, COLD),
    ]
    rules = [make_rule("wet", WET, allow()), make_rule("otherwise", None, refuse())]
    unknown: Mapping[str, Value] = {"wet": UNKNOWN, "cold": UNKNOWN, "colour": UNKNOWN}
    assert _decide(rules, unknown, make_vocabulary(None, chain)).outcome is Outcome.REFUSE


def test_an_assumption_that_may_give_way_leaves_the_outcome_open() -> None:
    green = Among("colour", frozenset({"green"}))
    many = Within("count", at_least=2)
    wet_is_green = make_constraint(WET, green, {"colour": "green"})
    vocabulary = make_vocabulary(None, [wet_is_green])
    rules = [make_rule("green", green, allow()), make_rule("otherwise", None, refuse())]
    decision = _decide(rules, {"wet": UNKNOWN}, vocabulary)
    assert (decision.outcome, decision.missing) == (Outcome.NEEDS_FACTS, ("wet",))

    # Here a second assumption comes into doubt only if the first one has given way.
    cold_and_green_are_many = make_constraint(AllOf((green, COLD)), many, {"count": 3})
    vocabulary = make_vocabulary(None, [wet_is_green, cold_and_green_are_many])
    rules = [make_rule("many", many, allow()), make_rule("otherwise", None, refuse())]
    decision = _decide(rules, {"wet": UNKNOWN, "cold": UNKNOWN}, vocabulary)
    assert (decision.outcome, decision.missing) == (Outcome.NEEDS_FACTS, ("wet", "cold"))


def test_what_cannot_be_completed_at_all_is_an_error() -> None:
    impossible = [make_constraint(WET, COLD), make_constraint(Not(WET), COLD)]
    rules = [make_rule("wet", WET, allow()), make_rule("otherwise", None, refuse())]
    vocabulary = make_vocabulary(None, impossible)
    values: Mapping[str, Value] = {**vocabulary.ordinary, "wet": UNKNOWN, "cold": False}
    # No reader of files makes such a request, but an engine for experiments might.
    request = Request(values, frozenset({"wet", "cold"}))
    panel = rule_list_panel(vocabulary, [make_manifest("one")], {"one": rules})
    decision = panel.decide([request])[0][0]
    assert decision.outcome is Outcome.ERROR
    assert decision.note
    assert "constraints" in decision.note


def test_what_may_be_impossible_besides_is_no_reason_of_a_refusal_that_stands() -> None:
    rules = [make_rule("cold", COLD, refuse()), make_rule("otherwise", None, refuse())]
    technical = [make_rule("gone", WET, refuse()), make_rule("otherwise", None, SILENT)]
    vocabulary = make_vocabulary()
    manifests = [make_manifest("one"), make_manifest(TECHNICAL)]
    panel = rule_list_panel(vocabulary, manifests, {"one": rules, TECHNICAL: technical})
    opaque = panel.with_decider("one", _Opaque(panel.deciders["one"].decider))
    for wet, added in ((UNKNOWN, []), (True, ["technical/gone"])):
        request = make_request(vocabulary, {"wet": wet, "cold": UNKNOWN})
        for each in (panel, opaque):
            told = {reason.rule for reason in each.decide([request])[0][0].reasons}
            assert told == {"cold", "otherwise", *added}


@pytest.mark.parametrize("count", [12, 13, 40])
def test_what_a_rule_list_turns_on_is_found_however_many_facts_are_unknown(count: int) -> None:
    decision = _by_flags(count).decide([make_request(_flags(count), {})])[0][0]
    assert decision.outcome is Outcome.NEEDS_FACTS
    assert len(decision.missing) == count
    assert decision.note is None


def test_up_to_4096_completions_of_a_policy_without_a_diagram_are_tried() -> None:
    decision = _decide_without_diagram(12)
    assert decision.outcome is Outcome.NEEDS_FACTS
    assert len(decision.missing) == 12
    assert decision.note is None


def test_more_than_4096_completions_are_not_tried_and_the_decision_says_so() -> None:
    decision = _decide_without_diagram(13)
    assert decision.outcome is Outcome.NEEDS_FACTS
    assert len(decision.missing) == 13
    assert decision.note == "not settled: more than 4096 ways to complete what is unknown"


@pytest.mark.slow
@settings(max_examples=60)
@given(data=st.data())
def test_shipped_regimes_decide_what_holds_for_every_completion(
    data: st.DataObject, shipped_panel: Panel
) -> None:
    domains = _domains(shipped_panel)
    unknown = _few_unknown(data, domains)
    known = data.draw(
        st.fixed_dictionaries(
            {},
            optional={n: st.sampled_from(v) for n, v in domains.items() if n not in unknown},
        )
    )
    # What is unknown in an ordinary request would multiply the completions, so it is stated.
    settled = {
        name: domains[name][0]
        for name, value in shipped_panel.vocabulary.ordinary.items()
        if value is UNKNOWN and name not in unknown
    }
    try:
        facts = {**settled, **known, **dict.fromkeys(unknown, UNKNOWN)}
        request = make_request(shipped_panel.vocabulary, facts)
    except ContradictionError:
        assume(False)
        raise
    completions = complete(request, shipped_panel.vocabulary, domains)
    assume(completions)
    answers = answers_of(shipped_panel, completions)
    decisions = shipped_panel.decide([request])[0]
    for name, decision in zip(shipped_panel.names, decisions, strict=True):
        assert not complaint(decision, request.unknown, answers[name]), (name, decision)


def _few_unknown(data: st.DataObject, domains: Mapping[str, Sequence[Known]]) -> list[str]:
    """Draw facts, each of which has a say somewhere, with few enough completions together."""
    several = [name for name, values in domains.items() if len(values) > 1]
    drawn = data.draw(st.lists(st.sampled_from(several), min_size=1, max_size=5, unique=True))
    unknown: list[str] = []
    for name in drawn:
        if math.prod(len(domains[other]) for other in (*unknown, name)) <= MOST_TRIED:
            unknown.append(name)
    return unknown


def _domains(panel: Panel) -> dict[str, Sequence[Known]]:
    """Return the values of each fact, of a number or date those at and beside what is compared."""
    compared: dict[str, set[Known]] = {}
    for regime in panel.regimes:
        for name, constants in regime.constants.items():
            assert constants is not None
            compared.setdefault(name, set()).update(constants)
    for manifest in panel.manifests.values():
        days = (manifest.in_force.first, manifest.in_force.last)
        compared["requested_on"].update(day for day in days if day)
    domains: dict[str, Sequence[Known]] = {}
    for name, fact in panel.vocabulary.facts.items():
        constants = frozenset(compared.get(name, ()))
        match fact.type:
            case FactType.NUMBER:
                numbers = {float(value) for value in constants if isinstance(value, int | float)}
                near = {n + step for n in numbers for step in (-0.01, 0, 0.01)} or {1.0}
                domains[name] = sorted(n for n in near if n >= (fact.at_least or 0))
            case FactType.DATE:
                day = datetime.timedelta(days=1)
                dates = {value for value in constants if isinstance(value, datetime.date)}
                domains[name] = sorted({d + step * day for d in dates for step in (-1, 0, 1)})
            case _:
                domains[name] = fact.values
    return domains


def _decide(
    rules: list[Rule], facts: Mapping[str, Value], vocabulary: Vocabulary | None = None
) -> Decision:
    vocabulary = vocabulary or make_vocabulary()
    panel = rule_list_panel(vocabulary, [make_manifest("one")], {"one": rules})
    return panel.decide([make_request(vocabulary, facts)])[0][0]


def _flags(count: int) -> Vocabulary:
    names = [f"flag_{number}" for number in range(count)]
    return make_vocabulary({name: yes_no(name, ordinary=UNKNOWN) for name in names})


def _by_flags(count: int) -> Panel:
    vocabulary = _flags(count)
    together = AllOf(tuple(Among(name, frozenset({True})) for name in vocabulary.facts))
    rules = [make_rule("all", together, allow()), make_rule("otherwise", None, refuse())]
    return rule_list_panel(vocabulary, [make_manifest("one")], {"one": rules})


class _Opaque:
    """Decides as another decider, and shows nothing of how it does."""

    def __init__(self, decider: Decider) -> None:
        self.constants = decider.constants
        self.decide = decider.decide


def _decide_without_diagram(count: int) -> Decision:
    panel = _by_flags(count)
    opaque = panel.with_decider("one", _Opaque(panel.deciders["one"].decider))
    return opaque.decide([make_request(opaque.vocabulary, {})])[0][0]
