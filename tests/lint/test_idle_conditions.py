"""Conditions without effect are those without which trying every request finds no difference."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.analysis.lint.idle_conditions import _idle, find_idle_conditions
from exigent.analysis.lint.material import read_material
from exigent.symbolic import Limits, Space, cuts_of_rules
from exigent.words.condition import AllOf, AnyOf, Condition, Not, evaluate
from exigent.words.vocabulary import Vocabulary
from tests.core.small_world import allow, make_rule, refuse
from tests.core.strategies import conditions, vocabularies
from tests.lint.spoilt import SHELF
from tests.small_bench import SmallBench
from tests.symbolic.small_space import every_request

Place = tuple[int, ...]


def made_simpler(condition: Condition) -> Iterator[tuple[Place, Condition, Condition]]:
    """Yield where each part of a condition stands, the part, and the condition without it."""
    match condition:
        case AllOf(parts) | AnyOf(parts):
            for at, part in enumerate(parts):
                if len(parts) > 1:
                    yield (at,), part, type(condition)(parts[:at] + parts[at + 1 :])
                for path, inner, rest in made_simpler(part):
                    changed = (*parts[:at], rest, *parts[at + 1 :])
                    yield (at, *path), inner, type(condition)(changed)
        case Not(part):
            for path, inner, rest in made_simpler(part):
                yield (0, *path), inner, Not(rest)


@settings(max_examples=80)
@given(vocabularies(), st.lists(conditions(), min_size=1, max_size=4))
def test_what_has_no_effect_is_what_trying_every_request_says(
    vocabulary: Vocabulary, whens: list[Condition]
) -> None:
    rules = [make_rule(f"r{at}", when, allow()) for at, when in enumerate(whens)]
    space = Space(vocabulary, cuts_of_rules([*rules, make_rule("otherwise", None, refuse())]))
    reaching = space.allowed
    left = every_request(vocabulary, is_dated=False)
    for when in whens:
        taken = [evaluate(when, request.values) for request in left]
        tried = {
            path: part
            for path, part, rest in made_simpler(when)
            if [evaluate(rest, request.values) for request in left] == taken
        }
        outermost = [
            part
            for path, part in tried.items()
            if not any(path[:depth] in tried for depth in range(1, len(path)))
        ]
        assert list(_idle(when, reaching, space)) == outermost
        reaching = space.nodes.choice(space.condition(when), 0, reaching)
        left = [one for one, is_taken in zip(left, taken, strict=True) if not is_taken]


def test_what_is_too_large_to_look_into_is_named_and_what_was_found_before_is_kept(
    bench: SmallBench,
) -> None:
    old = "when: {requester: parent, minor: true}"
    bench.change(
        SHELF, old, "when: {requester: parent, minor: true, any: [{minor: true}, {paper: letter}]}"
    )
    material = read_material(bench.root)
    whole, held_up = find_idle_conditions(material)
    assert (len(whole), held_up) == (1, ())
    seen = set()
    for nodes in range(2, 400):
        found, held_up = find_idle_conditions(material, Limits(nodes=nodes))
        assert set(map(str, found)) <= set(map(str, whole))
        assert bool(held_up) or found == whole
        assert all("too large" in one for one in held_up)
        seen.add((len(found), any(SHELF in one for one in held_up)))
    assert {(0, True), (1, True), (1, False)} <= seen


def test_a_bound_that_is_met_is_no_pass(bench: SmallBench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "exigent.analysis.lint.bench.find_idle_conditions",
        lambda material: find_idle_conditions(material, Limits(nodes=20)),
    )
    ended = bench.exigent("lint")
    assert ended.code == 3
    assert f"not looked at: some conditions of {SHELF}, too large" in " ".join(ended.out.split())


def test_a_variant_is_not_told_what_the_regime_that_it_extends_is_told(bench: SmallBench) -> None:
    bench.change(
        SHELF, "when: {paper: court_order}", "when: {paper: court_order, requester: police}"
    )
    bench.write("regimes/variant.yaml", "extends: open-shelf\ntitle: Variant\nremove: [parent]\n")
    found, _ = find_idle_conditions(read_material(bench.root))
    assert [str(one.place) for one in found] == [f"{SHELF}:34:5"]
