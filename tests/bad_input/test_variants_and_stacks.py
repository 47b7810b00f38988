"""Regimes made of others: what they name has to be there."""

from __future__ import annotations

import pytest

from tests.bad_input.spoiling import Bad, assert_refused
from tests.small_bench import SmallBench

FILE = "regimes/own.yaml"
RULE = "{id: new, when: {requester: press}, decide: {outcome: refuse, mode: no_ground}, because: So., source: house-rules}"


def variant(name: str, text: str, says: str) -> Bad:
    return Bad(name, FILE, None, f"title: A variant\nextends: open-shelf\n{text}\n", says)


def stack(name: str, text: str, says: str) -> Bad:
    return Bad(name, FILE, None, f"title: A stack\nkind: provider_policy\n{text}\n", says)


VARIANTS = [
    Bad(
        "of an unknown regime",
        FILE,
        None,
        "title: A variant\nextends: open-self\n",
        "regimes/own.yaml:2:10: there is no regime `open-self`; did you mean `open-shelf`?",
    ),
    Bad(
        "of itself",
        FILE,
        None,
        "title: A variant\nextends: own\n",
        "regimes/own.yaml:2:10: `own` extends itself",
    ),
    variant(
        "replacing an unknown rule",
        f"replace:\n  - {RULE}",
        "regimes/own.yaml:4:10: the regime that is extended has no rule `new`; it has: own-record, parent, letter, court-order",
    ),
    variant(
        "removing an unknown rule",
        "remove: [letters]",
        "regimes/own.yaml:3:10: the regime that is extended has no rule `letters`; did you mean `letter`?",
    ),
    variant(
        "removing a rule twice",
        "remove: [letter, letter]",
        "regimes/own.yaml:3:18: the regime that is extended has no rule `letter`; it has: own-record, parent, court-order",
    ),
    variant(
        "inserting beside an unknown rule",
        f"insert:\n  - {{before: owner, rule: {RULE}}}",
        "regimes/own.yaml:4:14: the regime that is extended has no rule `owner`; it has: own-record, parent, letter, court-order",
    ),
    variant(
        "inserting before and after",
        f"insert:\n  - {{before: letter, after: letter, rule: {RULE}}}",
        "regimes/own.yaml:4:5: `insert` needs either `before:` or `after:`",
    ),
    variant(
        "inserting nowhere",
        f"insert:\n  - {{rule: {RULE}}}",
        "regimes/own.yaml:4:5: `insert` needs either `before:` or `after:`",
    ),
    variant(
        "inserting a rule of a known id",
        f"insert:\n  - {{before: letter, rule: {RULE.replace('new', 'parent')}}}",
        "regimes/own.yaml:4:33: there is a rule `parent` already",
    ),
    variant(
        "with a misspelt key of insert",
        f"insert:\n  - {{befor: letter, rule: {RULE}}}",
        "regimes/own.yaml:4:6: `insert` has no `befor`; did you mean `before`?",
    ),
    variant(
        "with rules of its own besides",
        "rules: []\nremove: [letter]",
        "regimes/own.yaml:4:1: `remove` changes the rules of the regime that is extended; leave out `rules:` here",
    ),
    variant(
        "with a misspelt key",
        "removes: [letter]",
        "regimes/own.yaml:3:1: the regime `own` has no `removes`; did you mean `remove`?",
    ),
    Bad(
        "of nothing at all",
        FILE,
        None,
        "title: A variant\nkind: proposal\nremove: [letter]\n",
        "regimes/own.yaml:3:1: the regime `own` has no `remove`; it may have: title, kind, jurisdiction, about, in_force, time, sources, technical, engine, extends, stack, rules, otherwise",
    ),
]

STACKS = [
    stack(
        "with an unknown layer",
        "stack: {layers: [open-shelf, privacy-at], combine: deny_overrides}",
        "regimes/own.yaml:3:30: there is no regime `privacy-at`; did you mean `privacy-act`?",
    ),
    stack(
        "with one layer",
        "stack: {layers: [open-shelf], combine: deny_overrides}",
        "regimes/own.yaml:3:17: a stack has at least two layers",
    ),
    stack(
        "with itself for a layer",
        "stack: {layers: [open-shelf, own], combine: deny_overrides}",
        "regimes/own.yaml:3:30: the layer `own` is itself a stack",
    ),
    stack(
        "with rules",
        "stack: {layers: [open-shelf, privacy-act], combine: deny_overrides}\nrules: []",
        "regimes/own.yaml:3:8: the regime `own` is either a stack or has an engine, not both",
    ),
    stack(
        "with an engine",
        "stack: {layers: [open-shelf, privacy-act], combine: deny_overrides}\nengine: rules",
        "regimes/own.yaml:3:8: the regime `own` is either a stack or has an engine, not both",
    ),
    stack(
        "with an unknown algorithm",
        "stack: {layers: [open-shelf, privacy-act], combine: deny_override}",
        "regimes/own.yaml:3:53: `combine` cannot be `deny_override`; did you mean `deny_overrides`?",
    ),
    stack(
        "without an algorithm",
        "stack: {layers: [open-shelf, privacy-act]}",
        "regimes/own.yaml:3:8: `stack` needs `combine:`",
    ),
    stack(
        "with a key of the rules",
        "stack: {layers: [open-shelf, privacy-act], combine: deny_overrides}\notherwise: {}",
        "regimes/own.yaml:4:1: the regime `own` has no `otherwise`; it may have: title, kind, jurisdiction, about, in_force, time, sources, technical, engine, extends, stack",
    ),
]


@pytest.mark.parametrize("bad", VARIANTS, ids=str)
def test_a_variant_is_held_to_the_regime_that_it_extends(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_refused(bench, bad.says, "run")


@pytest.mark.parametrize("bad", STACKS, ids=str)
def test_a_stack_is_held_to_its_layers(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_refused(bench, bad.says, "run")


def test_variants_in_a_circle_are_refused(bench: SmallBench) -> None:
    bench.write("regimes/one.yaml", "title: One\nextends: two\n")
    bench.write("regimes/two.yaml", "title: Two\nextends: three\n")
    bench.write("regimes/three.yaml", "title: Three\nextends: one\n")
    assert_refused(
        bench,
        "regimes/one.yaml:2:10: `one` extends itself\nregimes/three.yaml:2:10: `three` extends itself\nregimes/two.yaml:2:10: `two` extends itself",
        "run",
    )


def test_a_stack_of_a_stack_is_refused(bench: SmallBench) -> None:
    layers = "stack: {layers: [open-shelf, privacy-act], combine: deny_overrides}"
    bench.write("regimes/inner.yaml", f"title: Inner\nkind: provider_policy\n{layers}\n")
    outer = layers.replace("privacy-act", "inner")
    bench.write("regimes/outer.yaml", f"title: Outer\nkind: provider_policy\n{outer}\n")
    assert_refused(bench, "regimes/outer.yaml:3:30: the layer `inner` is itself a stack", "run")


def test_a_stack_of_a_variant_of_a_stack_is_refused(bench: SmallBench) -> None:
    layers = "stack: {layers: [open-shelf, privacy-act], combine: deny_overrides}"
    bench.write("regimes/inner.yaml", f"title: Inner\nkind: provider_policy\n{layers}\n")
    bench.write("regimes/variant.yaml", "title: Variant\nextends: inner\n")
    outer = layers.replace("privacy-act", "variant")
    bench.write("regimes/outer.yaml", f"title: Outer\nkind: provider_policy\n{outer}\n")
    assert_refused(bench, "regimes/outer.yaml:3:30: the layer `variant` is itself a stack", "run")


def test_changing_the_rules_of_a_stack_is_refused(bench: SmallBench) -> None:
    layers = "stack: {layers: [open-shelf, privacy-act], combine: deny_overrides}"
    bench.write("regimes/inner.yaml", f"title: Inner\nkind: provider_policy\n{layers}\n")
    bench.write("regimes/variant.yaml", "title: Variant\nextends: inner\nremove: [letter]\n")
    assert_refused(
        bench,
        "regimes/variant.yaml:3:1: `remove` changes the rules of the regime that is extended; that regime has no rules",
        "run",
    )
