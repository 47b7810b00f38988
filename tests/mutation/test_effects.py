"""What a mutant changes of all requests is what trying each of them shows."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.analysis.mutation import Mutant, MutantKind
from exigent.analysis.mutation.effects import MutantEffects
from exigent.analysis.mutation.standing import RuleLists, StandingLists
from exigent.bench import Bench, Panel
from exigent.engines import Rule
from exigent.engines.rules import RulesDecider
from exigent.regime.manifest import Combining, Stack
from exigent.words import Location, Request, Vocabulary
from tests.core.small_world import make_manifest, rule_list_panel
from tests.core.strategies import rules, spans, technical_rules, vocabularies
from tests.symbolic.small_space import every_request

# Between two bounds that follow each other lies a number, too.
NUMBERS = tuple(at / 2 for at in range(-3, 8))


def placed(name: str, several: Sequence[Rule]) -> tuple[Rule, ...]:
    return tuple(
        dataclasses.replace(rule, location=Location(f"{name}.yaml", line))
        for line, rule in enumerate(several, start=1)
    )


@st.composite
def placed_panels(draw: st.DrawFn, vocabulary: Vocabulary) -> Panel:
    """Two regimes, a variant of the first, a stack, and what is technically in their way."""
    east, west = placed("east", draw(rules(3))), placed("west", draw(rules(2)))
    changed = draw(st.integers(0, len(east) - 1))
    own = placed("variant", draw(rules(1)))[-1]
    variant = (
        *east[:changed],
        dataclasses.replace(own, when=east[changed].when),
        *east[changed + 1 :],
    )
    lists: dict[str, Sequence[Rule]] = {"east": east, "west": west, "variant": variant}
    if draw(st.booleans()):
        lists["technical"] = placed("technical", draw(technical_rules()))
    layers = draw(st.sampled_from((("east", "west"), ("west", "variant", "east"))))
    stack = Stack(layers, draw(st.sampled_from(Combining)))
    manifests = [
        *(make_manifest(name, draw(spans())) for name in lists),
        make_manifest("both", draw(spans()), stack),
    ]
    at_home = [dataclasses.replace(m, location=Location(f"{m.name}.yaml")) for m in manifests]
    return rule_list_panel(vocabulary, at_home, lists)


def all_mutants(panel: Panel, standing: StandingLists) -> list[Mutant]:
    return [one for name in standing.lists for one in standing.mutants(name, panel.vocabulary)]


def with_lists(panel: Panel, changed: RuleLists) -> Panel:
    for layer, several in changed.items():
        panel = panel.with_decider(layer, RulesDecider(several))
    return panel


def changed_regimes(panel: Panel, other: Panel, requests: Sequence[Request]) -> set[str]:
    pairs = zip(panel.decide(requests), other.decide(requests), strict=True)
    return {
        name
        for before, after in pairs
        for name, now, then in zip(panel.names, before, after, strict=True)
        if now.substance != then.substance
    }


@settings(max_examples=50)
@given(st.data())
def test_a_mutant_is_equivalent_if_and_only_if_no_request_tells_it_apart(
    data: st.DataObject,
) -> None:
    vocabulary = data.draw(vocabularies())
    panel = data.draw(placed_panels(vocabulary))
    standing = StandingLists(panel)
    # A variant whose file nobody wrote cannot say where it stands once its base is in another order.
    mutants = [
        one
        for one in all_mutants(panel, standing)
        if one.regime != "east" or one.kind is not MutantKind.SWAP_RULES
    ]
    effects = MutantEffects(panel, standing.lists, mutants)
    undated = every_request(vocabulary, is_dated=False, numbers=NUMBERS)
    dated = every_request(vocabulary, is_dated=True, numbers=NUMBERS)
    for mutant in data.draw(st.lists(st.sampled_from(mutants), min_size=1, max_size=4)):
        changed = standing.changed(mutant)
        other = with_lists(panel, changed)
        found = effects.find(changed)
        assert not found.why
        told = changed_regimes(panel, other, undated)
        if told:
            assert set(found.regimes) == told
            assert found.share is not None
            assert 0 < found.share <= 1
        else:
            assert set(found.regimes) == changed_regimes(panel, other, dated)
        if found.plainest is not None:
            assert changed_regimes(panel, other, [found.plainest]) & set(found.regimes)


# These may change nothing but times of duties, or one of two duties that read alike, of which a scenario
# of one answer shows nothing.
OF_DUTIES = (
    MutantKind.DROP_DUTY,
    MutantKind.DROP_DEADLINE,
    MutantKind.DROP_UNLESS,
    MutantKind.CHANGE_UNLESS,
    MutantKind.MOVE_DEADLINE,
    MutantKind.OTHER_TRIGGER,
    MutantKind.DROP_TERM,
    MutantKind.DROP_LIFTING,
    MutantKind.DROP_EITHER,
    MutantKind.DROP_ELSE,
    MutantKind.DROP_PROVISO,
)


@pytest.mark.slow
def test_each_survivor_of_the_shipped_bench_has_a_request_that_would_have_noticed(
    shipped_bench: Bench,
) -> None:
    panel = shipped_bench.panel()
    standing = StandingLists(panel)
    mutants = all_mutants(panel, standing)
    effects = MutantEffects(panel, standing.lists, mutants)
    for mutant in mutants[::37]:
        changed = standing.changed(mutant)
        found = effects.find(changed)
        if found.is_none:
            continue
        if found.plainest is None:
            is_of_times = mutant.kind in OF_DUTIES or _comes_to_times(standing.lists, changed)
            assert is_of_times, mutant
        else:
            other = with_lists(panel, changed)
            assert changed_regimes(panel, other, [found.plainest]) & set(found.regimes)


def _comes_to_times(standing: RuleLists, changed: RuleLists) -> bool:
    """Tell whether the rules that stand elsewhere bring the same, but for the times of duties."""
    brought = {
        (rule.decision.plain_substance, tuple(duty.obligation.plain for duty in rule.duties))
        for layer, rules in changed.items()
        for rule, before in zip(rules, standing[layer], strict=True)
        if rule is not before
    }
    return len(brought) == 1
