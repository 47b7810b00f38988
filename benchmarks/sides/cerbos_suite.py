"""The work as a Cerbos policy folder with its test suites, 100 scenarios a suite file.

Cerbos has no list in which the first match decides (a DENY always wins), so a regime becomes one
rule whose condition is a chain of CEL's `? :`, in the order of the regime's rules. Of the ways
tried (a rule for each allowing rule with the earlier refusals under `none`, the same with policy
variables, block or flow YAML, JSON, 1 to 50 suite files) this was the fastest or as fast. Three
writings differ in where the regimes and the facts go:

- `policies`: a resource kind and a policy file a regime, the facts on the principal. The
  counterpart of a regime file, and the fastest writing that keeps regimes apart.
- `actions`: all regimes in one policy, an action each, the facts on the resource. Cerbos checks
  all actions of a resource at once, so this is the fastest; a regime is no file of its own.
- `resources`: a policy file a regime, the facts on the resource. A resource has one kind, so this
  needs a resource a cell: 20,000 of them. The slowest.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Literal

from facts import Value
from sides.exigent_bench import SCENARIOS_A_FILE, Form
from work import Condition, Facts, Regime, Rule, Work

Writing = Literal["policies", "actions", "resources"]
Entry = dict[str, object]

OFFICER: Entry = {"id": "officer", "roles": ["police"]}


def write(
    work: Work, folder: Path, writing: Writing = "policies", form: Form = "every-cell"
) -> None:
    """Write policies and suites into an empty folder."""
    folder.mkdir(parents=True)
    facts_on = "P" if writing == "policies" else "R"
    rules = {regime.name: _rule(regime, facts_on) for regime in work.regimes}
    if writing == "actions":
        text = _policy("footage", list(rules.items()))
        (folder / "footage.yaml").write_text(text)
    else:
        for name, rule in rules.items():
            (folder / f"{name}.yaml").write_text(_policy(_kind(name), [("disclose", rule)]))
    for start in range(0, len(work.scenarios), SCENARIOS_A_FILE):
        numbers = range(start, min(start + SCENARIOS_A_FILE, len(work.scenarios)))
        suite = _SUITES[writing](work, numbers, form)
        (folder / f"requests_{start + 1:05d}_test.yaml").write_text(suite)


def _by_principal(work: Work, numbers: range, form: Form) -> str:
    principals: dict[str, Entry] = {}
    expected: list[Entry] = []
    for number in numbers:
        name = f"request-{number + 1}"
        principals[name] = {"id": name, "roles": ["police"], "attr": work.scenarios[number].facts}
        for regime, allowed in zip(work.regimes, work.expected[number], strict=True):
            if allowed or form == "every-cell":
                actions = {"disclose": _effect(allowed)}
                expected.append({"principal": name, "resource": regime.name, "actions": actions})
    resources: dict[str, Entry] = {
        regime.name: {"id": regime.name, "kind": _kind(regime.name)} for regime in work.regimes
    }
    return _suite(numbers, principals, resources, ["disclose"], expected)


def _by_action(work: Work, numbers: range, form: Form) -> str:
    resources: dict[str, Entry] = {}
    expected: list[Entry] = []
    for number in numbers:
        name = f"request-{number + 1}"
        resources[name] = {"id": name, "kind": "footage", "attr": work.scenarios[number].facts}
        actions = {
            regime.name: _effect(allowed)
            for regime, allowed in zip(work.regimes, work.expected[number], strict=True)
            if allowed or form == "every-cell"
        }
        if actions:
            expected.append({"principal": "officer", "resource": name, "actions": actions})
    names = [regime.name for regime in work.regimes]
    return _suite(numbers, {"officer": OFFICER}, resources, names, expected)


def _by_resource(work: Work, numbers: range, form: Form) -> str:
    resources: dict[str, Entry] = {}
    expected: list[Entry] = []
    for number in numbers:
        facts: Facts = work.scenarios[number].facts
        for regime, allowed in zip(work.regimes, work.expected[number], strict=True):
            name = f"request-{number + 1}-{regime.name}"
            resources[name] = {"id": name, "kind": _kind(regime.name), "attr": facts}
            if allowed or form == "every-cell":
                actions = {"disclose": _effect(allowed)}
                expected.append({"principal": "officer", "resource": name, "actions": actions})
    return _suite(numbers, {"officer": OFFICER}, resources, ["disclose"], expected)


_SUITES = {"policies": _by_principal, "actions": _by_action, "resources": _by_resource}


def _suite(
    numbers: range,
    principals: dict[str, Entry],
    resources: dict[str, Entry],
    actions: list[str],
    expected: list[Entry],
) -> str:
    """A suite file: one matrix test over everything in it."""
    lines = [f"name: requests from {numbers.start + 1}", "principals:"]
    lines += [f"  {name}: {json.dumps(entry)}" for name, entry in principals.items()]
    lines += ["resources:"]
    lines += [f"  {name}: {json.dumps(entry)}" for name, entry in resources.items()]
    lines += ["tests:", "  - name: every regime on every request", "    input:"]
    lines += [f"      principals: {json.dumps(list(principals))}"]
    lines += [f"      resources: {json.dumps(list(resources))}"]
    lines += [f"      actions: {json.dumps(actions)}", "    expected:"]
    lines += [f"      - {json.dumps(entry)}" for entry in expected]
    return "\n".join(lines) + "\n"


def _policy(kind: str, rules: list[tuple[str, str]]) -> str:
    lines = ["apiVersion: api.cerbos.dev/v1", "resourcePolicy:"]
    lines += [f"  resource: {kind}", "  version: default", "  rules:"]
    for action, expression in rules:
        lines += [f"    - actions: [{action}]", "      effect: EFFECT_ALLOW"]
        lines += ["      roles: [police]", "      condition:", "        match:"]
        lines += ["          expr: >-", f"            {expression}"]
    return "\n".join(lines) + "\n"


def _rule(regime: Regime, facts_on: str) -> str:
    """The regime's rules in their order, as one CEL expression."""
    chain = [
        f"({_matches(rule, facts_on)}) ? {'true' if rule.allow else 'false'} :"
        for rule in regime.rules
    ]
    return "\n            ".join([*chain, "false"])


def _matches(rule: Rule, facts_on: str) -> str:
    parts = [_condition(condition, facts_on) for condition in rule.conditions]
    if rule.either:
        either = " || ".join(_condition(condition, facts_on) for condition in rule.either)
        parts.append(f"({either})")
    if rule.unless is not None:
        parts.append(f"!({_condition(rule.unless, facts_on)})")
    return " && ".join(parts)


def _condition(condition: Condition, facts_on: str) -> str:
    fact = f"{facts_on}.attr.{condition.fact}"
    if condition.at_least is not None:
        return f"{fact} >= {condition.at_least}"
    if condition.at_most is not None:
        return f"{fact} <= {condition.at_most}"
    first: Value = condition.one_of[0]
    if isinstance(first, bool):
        return fact if first else f"!{fact}"
    if len(condition.one_of) == 1:
        return f"{fact} == {json.dumps(first)}"
    return f"{fact} in {json.dumps(condition.one_of)}"


def _kind(name: str) -> str:
    return name.replace("-", "_")


def _effect(allowed: bool) -> str:
    return "EFFECT_ALLOW" if allowed else "EFFECT_DENY"
