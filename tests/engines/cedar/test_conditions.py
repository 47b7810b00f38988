"""Policies as conditions over facts: what they say, what they read, what they compare with."""

from __future__ import annotations

import dataclasses
import datetime
import json
from pathlib import Path

import cedarpy
import pytest

from exigent.engines.cedar.engine import CedarEngine
from exigent.engines.cedar.wording import write_expression
from exigent.files.document import Table, parse_document
from exigent.words.condition import AllOf, Among, AnyOf, Condition, Foreign, Not, Within
from exigent.words.english import say_condition
from exigent.words.value import Known
from tests.engines.cedar.small_policies import (
    annotated,
    cedar_manifest,
    load_policies,
    small_vocabulary,
)

VOCABULARY = small_vocabulary()
TENTH = datetime.date(2024, 1, 10)
WET = Among("wet", frozenset({True}))
RED_OR_BLUE = Among("colour", frozenset({"red", "blue"}))


def condition_of(clause: str, folder: Path) -> Condition | None:
    policy = annotated(f"permit(principal, action, resource) {clause};")
    return load_policies(folder, policy, VOCABULARY).rules[0].when


@pytest.mark.parametrize(
    ("clause", "condition"),
    [
        ("", None),
        ("when { true }", None),
        ("when { context has wet }", None),
        ("when { context.wet }", WET),
        ("when { !!context.wet }", WET),
        ("unless { context.wet }", Not(WET)),
        ("when { context.wet == false }", Among("wet", frozenset({False}))),
        ('when { context.colour == "red" || "blue" == context.colour }', RED_OR_BLUE),
        ('when { ["red", "blue"].contains(context.colour) }', RED_OR_BLUE),
        ('when { context.colour like "*u*" }', Among("colour", frozenset({"blue"}))),
        ("when { 3 > context.steps }", Within("steps", less_than=3)),
        ('when { context.count.lessThan(decimal("1.50")) }', Within("count", less_than=1.5)),
        (
            'when { context.requested_on >= datetime("2024-01-10") }',
            Within("requested_on", at_least=TENTH),
        ),
        (
            "when { context.wet } unless { context.cold || context.steps == 1 }",
            AllOf(
                (
                    WET,
                    Not(Among("cold", frozenset({True}))),
                    Not(Among("steps", frozenset({1}))),
                )
            ),
        ),
        (
            'when { if context.wet then context.colour == "red" else true }',
            AnyOf((AllOf((WET, Among("colour", frozenset({"red"})))), Not(WET))),
        ),
        (
            "when { context.steps + 1 < 3 && context.wet }",
            AllOf((Foreign("context.steps + 1 < 3", ("steps",)), WET)),
        ),
        ("when { false }", Foreign("false", ())),
        (
            'when { context.requested_on > datetime("2024-01-10T12:00:00Z") }',
            Foreign('context.requested_on > datetime("2024-01-10T12:00:00Z")', ("requested_on",)),
        ),
    ],
)
def test_a_policy_becomes_the_condition_that_says_the_same(
    clause: str, condition: Condition | None, tmp_path: Path
) -> None:
    assert condition_of(clause, tmp_path) == condition


@pytest.mark.parametrize(
    ("expression", "fact", "constants"),
    [
        ("context.wet", "wet", frozenset()),
        ("context has wet", "wet", frozenset()),
        ("context.steps < 3 || context.steps == 7", "steps", frozenset({3, 7})),
        ("[1, 4].contains(context.steps)", "steps", frozenset({1, 4})),
        ("context.steps < 3 && context.steps * 2 < 5", "steps", None),
        ("context.steps < 3 && [context.steps].isEmpty()", "steps", None),
        ("context == context", "count", None),
        ('context.count.greaterThan(decimal("0.5"))', "count", frozenset({0.5})),
        ('context.requested_on == datetime("2024-01-10")', "requested_on", frozenset({TENTH})),
        ('context.requested_on == datetime("2024-01-10T01:00:00Z")', "requested_on", None),
    ],
)
def test_every_fact_that_is_read_is_named_with_what_it_is_compared_with(
    expression: str, fact: str, constants: frozenset[Known] | None, tmp_path: Path
) -> None:
    policy = annotated(f"permit(principal, action, resource) when {{ {expression} }};")
    decider = load_policies(tmp_path, policy, VOCABULARY)
    assert fact in decider.constants
    found = decider.constants[fact]
    assert found == constants if constants else not found


def test_a_fact_that_only_a_waiver_reads_is_named_too(tmp_path: Path) -> None:
    policy = annotated("permit(principal, action, resource);").replace(
        "@mode", '@obligation("{who: agency, duty: tell, unless: {count: {at_most: 2}}}") @mode'
    )
    decider = load_policies(tmp_path, policy, VOCABULARY)
    assert decider.constants == {"count": frozenset({2})}


def test_what_no_condition_says_is_shown_in_the_policys_own_words(tmp_path: Path) -> None:
    condition = condition_of("when { context.wet && context.steps * 2 < 5 }", tmp_path)
    assert condition is not None
    assert say_condition(condition, VOCABULARY) == "it is wet, and `context.steps * 2 < 5`"


@pytest.mark.parametrize(
    "expression",
    [
        "context.steps + 2 * context.steps - 1 < 3",
        "(context.steps + 2) * context.steps < 3",
        "context.steps - (2 - context.steps) == -3",
        "(context.wet || context.cold) && !(context.wet && context.cold)",
        'context.colour like "a\\*b*"',
        '{"a b": 1, c: [1, 2]}["a b"] == 1',
        "(if context.wet then 1 else 2) == context.steps",
        'context.requested_on.offset(duration("1d")).toDate() == context.requested_on',
        'principal is Requester in Requester::"requester"',
        "context.wet == (context.cold == true)",
        'context has "in" && !(context has wet)',
        '[context.colour].containsAny(["red"]) && [1].isEmpty()',
    ],
)
def test_an_expression_is_written_as_it_was_read(expression: str) -> None:
    policy = f"permit(principal, action, resource) when {{ {expression} }};"
    document = json.loads(cedarpy.policies_to_json_str(policy))
    body = document["staticPolicies"]["policy0"]["conditions"][0]["body"]
    assert write_expression(body) == expression


def test_a_duty_of_the_default_deny_names_what_its_waiver_compares_with(tmp_path: Path) -> None:
    settings = parse_document(
        "otherwise:\n"
        "  decide: {outcome: refuse, mode: no_ground}\n"
        "  because: It is denied.\n"
        "  obligations: [{who: agency, duty: tell, unless: {count: {at_most: 2}}}]\n",
        "small.yaml",
    )
    assert isinstance(settings, Table)
    policy = annotated("permit(principal, action, resource) when { context.wet };")
    manifest = dataclasses.replace(cedar_manifest(tmp_path, policy), settings=settings)
    decider = CedarEngine().load(manifest, VOCABULARY)
    assert decider.constants == {"wet": frozenset(), "count": frozenset({2})}
