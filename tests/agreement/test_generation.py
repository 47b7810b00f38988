"""Generated requests: the same for a seed, distinct, allowed, and aimed at every rule."""

from __future__ import annotations

from dataclasses import replace
from math import prod
from pathlib import Path

import pytest

from exigent.analysis.agreement.aims import find_aims
from exigent.analysis.agreement.differences import agree
from exigent.analysis.agreement.generation import generate
from exigent.analysis.agreement.sides import AskedSide, open_sides
from exigent.analysis.agreement.space import MOST_WAYS, SayableSpace, make_space
from exigent.bench.opening import Bench, open_bench
from exigent.words.condition import AllOf, Among, Foreign, Not
from exigent.words.domain import Constants
from exigent.words.request import Request, make_request
from exigent.words.value import UNKNOWN, Known
from exigent.words.vocabulary import Vocabulary
from tests.core.small_world import (
    allow,
    make_manifest,
    make_rule,
    make_vocabulary,
    refuse,
    rule_list_panel,
)

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
REGIME = "us-sca"
COUNT = 3_000


@pytest.fixture(scope="module")
def bench() -> Bench:
    return open_bench(ROOT)


@pytest.fixture(scope="module")
def side(bench: Bench) -> AskedSide:
    return AskedSide(REGIME, "", bench.panel([REGIME]))


@pytest.fixture(scope="module")
def space(side: AskedSide) -> SayableSpace:
    return make_space([side])


@pytest.fixture(scope="module")
def made(side: AskedSide, space: SayableSpace) -> tuple[Request, ...]:
    return generate(space, find_aims([side], space), [], COUNT, 7).requests


def test_there_are_as_many_as_were_asked_for_and_no_two_are_equal(
    made: tuple[Request, ...],
) -> None:
    assert len(set(made)) == len(made) == COUNT


def test_a_seed_makes_the_same_requests_and_another_seed_others(
    side: AskedSide, space: SayableSpace, made: tuple[Request, ...]
) -> None:
    aims = find_aims([side], space)
    assert generate(space, aims, [], COUNT, 7).requests == made
    assert generate(space, aims, [], COUNT, 8).requests != made


def test_every_value_of_every_fact_that_is_read_is_stated_alone_and_as_unknown(
    bench: Bench, side: AskedSide, made: tuple[Request, ...]
) -> None:
    vocabulary = bench.vocabulary
    for name in side.regime.constants:
        fact = vocabulary.facts[name]
        for value in (*fact.values, UNKNOWN):
            if value != vocabulary.ordinary[name]:
                assert make_request(vocabulary, {name: value}) in made or _is_told(vocabulary, name)


def _is_told(vocabulary: Vocabulary, name: str) -> bool:
    """Whether a fact alone may contradict what is ordinary."""
    return any(name in tie.facts for tie in vocabulary.constraints)


def test_every_rule_decides_some_request_and_many_are_settled_despite_unknown_facts(
    side: AskedSide, made: tuple[Request, ...]
) -> None:
    decided = [row[0] for row in side.panel.decide(made)]
    shown = side.panel.rules_of(REGIME)
    assert shown is not None
    assert {rule.id for rule in shown.rules} <= {decision.rule for decision in decided}
    unknown = [r for r in made if any(r.values[name] is UNKNOWN for name in r.stated)]
    assert COUNT // 10 < len(unknown) < COUNT // 2
    assert [decision for decision in decided if "not settled" in (decision.note or "")] == []


def test_unknown_facts_are_completed_in_a_bounded_number_of_ways(
    space: SayableSpace, made: tuple[Request, ...]
) -> None:
    for request in made:
        stated = [name for name in request.unknown if name in request.stated]
        ways = prod(space.ways[name] for name in request.unknown if name in space.ways)
        assert len(stated) <= 1 or ways <= MOST_WAYS


def changed_rules(bench: Bench) -> list[str]:
    """Return the rules without which some request would be answered otherwise."""
    shown = bench.panel([REGIME]).rules_of(REGIME)
    assert shown is not None
    otherwise = shown.rules[-1].decision.substance
    return [rule.id for rule in shown.rules[:-1] if rule.decision.substance != otherwise]


def test_a_rule_that_is_left_out_is_noticed_whichever_it_is(bench: Bench, tmp_path: Path) -> None:
    rules = changed_rules(bench)
    assert len(rules) > 8
    for rule in rules:
        text = f"extends: {REGIME}\nremove: [{rule}]\n"
        (tmp_path / f"without-{rule}.yaml").write_text(text, "utf-8")
    files = [str(tmp_path / f"without-{rule}.yaml") for rule in rules]
    original, *others = open_sides(bench, [REGIME, *files])
    found = [agree([original, other], [], 1_000, 7).differing for other in others]
    assert [rule for rule, differing in zip(rules, found, strict=True) if not differing] == []


def test_a_condition_that_only_an_engine_can_tell_is_aimed_at_with_any_values() -> None:
    wet, odd = Among("wet", frozenset({True})), Foreign("colour like r*", ("colour",))
    rules = [
        make_rule("odd", AllOf((wet, odd)), allow()),
        make_rule("odder", Not(odd), allow()),
        make_rule("cold", Among("cold", frozenset({True})), allow()),
        make_rule("otherwise", None, refuse()),
    ]
    panel = rule_list_panel(make_vocabulary(), [make_manifest("law")], {"law": rules})
    constants = {**dict(panel.regimes[0].constants), "colour": frozenset[Known]()}
    panel.regimes = (replace(panel.regimes[0], constants=constants),)
    side = AskedSide("law", "", panel)
    space = make_space([side])
    aims = find_aims([side], space)
    assert [aim.reads for aim in aims] == [("wet", "colour"), ("colour",), ("cold",)]
    assert [dict(facts) for facts in aims[0].facts] == [{"wet": True}]
    made = generate(space, aims, [], 35, 7).requests
    wet_ones = {request.values["colour"] for request in made if request.values["wet"] is True}
    assert wet_ones == {"red", "green", "blue", UNKNOWN}


def test_a_number_of_which_nothing_is_told_takes_values_over_a_wide_range(bench: Bench) -> None:
    panel = bench.panel([REGIME])
    untold: Constants = {"window_hours": None, "requested_on": None}
    panel.regimes = (replace(panel.regimes[0], constants=untold),)
    space = make_space([AskedSide("one", "", panel)])
    numbers = [value for value in space.values["window_hours"] if isinstance(value, int | float)]
    assert min(numbers) <= 1
    assert max(numbers) >= 100
    assert space.values["window_hours"][-1] is UNKNOWN
    assert len(space.values["requested_on"]) > 5
