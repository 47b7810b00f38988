"""Where a policy cannot be looked into: requests made to tell it from another, and what they do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from exigent.analysis.agreement import AskedSide, Comparing, PairEntry, agree, open_sides
from exigent.analysis.agreement.sampling import draw_requests
from exigent.bench.opening import Bench, open_bench
from exigent.bench.panel import Panel
from exigent.engines.contract import Rule
from exigent.engines.rules.engine import RulesDecider
from exigent.words.condition import AllOf, Among, Within
from exigent.words.decision import Decision
from exigent.words.domain import Constants
from exigent.words.request import Request, make_request
from exigent.words.value import UNKNOWN
from tests.core.small_world import (
    allow,
    make_manifest,
    make_panel,
    make_rule,
    make_vocabulary,
    refuse,
)

ROOT = Path(__file__).parents[2]
REGIME = "us-sca"
COUNT = 3_000
WET = Among("wet", frozenset({True}))


@dataclass(frozen=True)
class BlackBox:
    """Decides as a list of rules does, and shows none of them."""

    rules: RulesDecider

    @property
    def constants(self) -> Constants:
        return self.rules.constants

    def decide(self, requests: Sequence[Request]) -> Sequence[Decision]:
        return self.rules.decide(requests)


@pytest.fixture(scope="module")
def bench() -> Bench:
    return open_bench(ROOT)


@pytest.fixture(scope="module")
def side(bench: Bench) -> AskedSide:
    return AskedSide(REGIME, "", bench.panel([REGIME]))


@pytest.fixture(scope="module")
def made(side: AskedSide) -> list[Request]:
    return draw_requests([side], [], COUNT, 7)


def listed(*rules: Rule) -> tuple[Rule, ...]:
    return (*rules, make_rule("otherwise", None, refuse()))


def hidden_pair(one: Sequence[Rule], other: Sequence[Rule], count: int = 2_000) -> PairEntry:
    """Compare a list of rules with one that hides in a black box."""
    vocabulary, manifest = make_vocabulary(), make_manifest("law")
    shown = make_panel(vocabulary, [manifest], {"law": RulesDecider(tuple(one))})
    hidden = make_panel(vocabulary, [manifest], {"law": BlackBox(RulesDecider(tuple(other)))})
    sides = AskedSide("one", "one", shown), AskedSide("other", "other", hidden)
    (pair,) = agree(sides, [], count).pairs
    return pair


def test_there_are_as_many_as_were_asked_for_and_no_two_are_equal(made: list[Request]) -> None:
    assert len(set(made)) == len(made) == COUNT


def test_a_seed_makes_the_same_requests_and_another_seed_others(
    side: AskedSide, made: list[Request]
) -> None:
    assert draw_requests([side], [], COUNT, 7) == made
    assert draw_requests([side], [], COUNT, 8) != made


def test_every_value_of_every_fact_that_is_read_is_stated_alone_and_as_unknown(
    bench: Bench, side: AskedSide, made: list[Request]
) -> None:
    vocabulary = bench.vocabulary
    tied = {name for tie in vocabulary.constraints for name in tie.facts}
    for name in side.regime.constants:
        fact = vocabulary.facts[name]
        for value in (*fact.values, UNKNOWN):
            if value != vocabulary.ordinary[name] and name not in tied:
                assert make_request(vocabulary, {name: value}) in made


def test_every_rule_decides_some_request_and_none_leaves_more_unknown_than_can_be_settled(
    side: AskedSide, made: list[Request]
) -> None:
    decided = [row[0] for row in side.panel.decide(made)]
    shown = side.panel.rules_of(REGIME)
    assert shown is not None
    assert {rule.id for rule in shown.rules} <= {decision.rule for decision in decided}
    unknown = [r for r in made if any(r.values[name] is UNKNOWN for name in r.stated)]
    assert COUNT // 20 < len(unknown) < COUNT // 2
    assert [decision for decision in decided if "not settled" in (decision.note or "")] == []


def test_a_number_of_which_nothing_is_told_takes_values_over_a_wide_range(bench: Bench) -> None:
    panel = bench.panel([REGIME])
    untold: Constants = {"window_hours": None, "requested_on": None}
    panel.regimes = (replace(panel.regimes[0], constants=untold),)
    made = draw_requests([AskedSide("one", "", panel)], [], 500, 7)
    numbers = {request.values["window_hours"] for request in made} - {UNKNOWN}
    assert min(numbers) <= 1  # type: ignore[type-var, operator]
    assert max(numbers) >= 100  # type: ignore[type-var, operator]
    assert len({request.values["requested_on"] for request in made}) > 5


def test_a_black_box_that_answers_alike_is_told_as_sampled_and_not_as_proved() -> None:
    green = AllOf((Among("colour", frozenset({"green"})), Within("count", at_least=2)))
    rules = listed(make_rule("wet", WET, allow()), make_rule("green", green, allow()))
    pair = hidden_pair(rules, rules)
    assert (pair.comparing, pair.differences) == (Comparing.SAMPLED_ALIKE, ())
    assert pair.why
    assert pair.sampled > 40


def test_where_a_black_box_differs_its_kinds_are_told_without_a_share() -> None:
    both = AllOf((WET, Within("count", at_least=2), Among("colour", frozenset({"blue"}))))
    one = listed(make_rule("both", both, allow()))
    pair = hidden_pair(one, listed())
    assert pair.comparing is Comparing.DIFFERENT
    first = pair.differences[0]
    assert first.facts == {"wet": "true", "colour": "blue", "count": "2"}
    assert (first.share, pair.share) == (None, None)


def test_no_made_request_at_all_leaves_the_scenarios() -> None:
    pair = hidden_pair(listed(make_rule("wet", WET, allow())), listed(), count=0)
    assert (pair.comparing, pair.sampled) == (Comparing.SAMPLED_ALIKE, 0)


@pytest.mark.slow
def test_a_rule_that_is_left_out_is_noticed_whichever_it_is(bench: Bench, tmp_path: Path) -> None:
    shown = bench.panel([REGIME]).rules_of(REGIME)
    assert shown is not None
    otherwise = shown.rules[-1].decision.substance
    rules = [rule.id for rule in shown.rules[:-1] if rule.decision.substance != otherwise]
    assert len(rules) > 8
    for rule in rules:
        text = f"extends: {REGIME}\nremove: [{rule}]\n"
        (tmp_path / f"without-{rule}.yaml").write_text(text, "utf-8")
    files = [str(tmp_path / f"without-{rule}.yaml") for rule in rules]
    original, *others = open_sides(bench, [REGIME, *files])
    black = [replace(other, panel=_hide(other)) for other in others]
    for rule, other in zip(rules, black, strict=True):
        (pair,) = agree([original, other], [], 1_000).pairs
        assert pair.sampled
        assert pair.comparing is Comparing.DIFFERENT, rule


def _hide(side: AskedSide) -> Panel:
    name = side.regime.name
    shown = side.panel.rules_of(name)
    assert shown is not None
    return side.panel.with_decider(name, BlackBox(RulesDecider(tuple(shown.rules))))
