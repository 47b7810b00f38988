"""The work as a bench of exigent: a vocabulary, a file a regime, 100 scenarios a feature file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from facts import Fact, Value
from work import Condition, Regime, Rule, Scenario, Work

SCENARIOS_A_FILE = 100

Form = Literal["every-cell", "allowed-only"]
"""`every-cell`: a table row a cell. `allowed-only`: every regime refuses, except those listed."""

VOCABULARY_HEAD = """\
request:
  ordinary: an ordinary police request
  asked:
    - police request the footage
facts:
"""

VOCABULARY_TAIL = """\
grounds:
  emergency: an emergency
parties:
  provider: the provider
duties:
  notify_owner: notify the owner
"""

REGIME_HEAD = """\
title: {name}
kind: proposal
jurisdiction: nowhere
technical: false
about: A regime that was made up to measure with.
sources:
  made-up:
    title: A source that was made up to measure with
    status: unverified
rules:
"""

REGIME_TAIL = """\
otherwise:
  decide: {outcome: refuse, mode: no_ground}
  because: No rule lets it through.
"""


def write(work: Work, folder: Path, form: Form = "every-cell") -> None:
    """Write the bench into an empty folder."""
    for name in ("steps", "regimes", "features"):
        (folder / name).mkdir(parents=True)
    (folder / "pytest.ini").write_text("[pytest]\n")
    (folder / "conftest.py").write_text("")
    (folder / "steps" / "vocabulary.yaml").write_text(_vocabulary(work))
    for regime in work.regimes:
        (folder / "regimes" / f"{regime.name}.yaml").write_text(_regime(regime))
    write_features(work, folder / "features", form)


def write_features(work: Work, folder: Path, form: Form = "every-cell") -> None:
    """Write the feature files alone, for a side that reads the same ones."""
    phrases = {fact.name: fact for fact in work.facts}
    for start in range(0, len(work.scenarios), SCENARIOS_A_FILE):
        lines = [f"Feature: Requests from {start + 1}", ""]
        for number in range(start, min(start + SCENARIOS_A_FILE, len(work.scenarios))):
            lines += _scenario(work.scenarios[number], phrases)
            lines += _expected(work, number, form)
            lines.append("")
        (folder / f"requests_{start + 1:05d}.feature").write_text("\n".join(lines))


def _scenario(scenario: Scenario, phrases: dict[str, Fact]) -> Iterator[str]:
    yield f"  Scenario: {scenario.name}"
    yield "    Given an ordinary police request"
    for name, value in scenario.stated.items():
        yield f"    And {phrases[name].phrase(value)}"
    yield "    When police request the footage"


def _expected(work: Work, number: int, form: Form) -> Iterator[str]:
    row = list(zip(work.regimes, work.expected[number], strict=True))
    if form == "every-cell":
        yield "    Then the regimes decide"
        yield "      | regime | outcome |"
        for regime, allowed in row:
            yield f"      | {regime.name} | {'allow' if allowed else 'refuse'} |"
        return
    allowing = [regime.name for regime, allowed in row if allowed]
    yield "    Then every regime refuses the disclosure" + (", except" if allowing else "")
    for name in allowing:
        yield f"      | {name} |"


def _vocabulary(work: Work) -> str:
    return VOCABULARY_HEAD + "".join(map(_fact, work.facts)) + VOCABULARY_TAIL


def _fact(fact: Fact) -> str:
    lines = [f"  {fact.name}:", f"    asks: {fact.asks}"]
    if fact.is_number:
        lines += ["    type: number", "    unit: units", "    at_least: 0"]
        lines += [f"    phrase: {fact.number_phrase}"]
    else:
        if fact.is_yes_no:
            lines += ["    type: yes_no"]
        lines += ["    values:"]
        lines += [f"      {_text(value)}: {phrase}" for value, phrase in fact.phrases.items()]
    if not fact.is_yes_no:
        lines += [f"    unknown: what the {fact.name.replace('_', ' ')} is"]
    lines += [f"    ordinary: {_text(fact.ordinary)}", ""]
    return "\n".join(lines)


def _regime(regime: Regime) -> str:
    head = REGIME_HEAD.format(name=regime.name)
    return head + "".join(map(_rule, regime.rules)) + REGIME_TAIL


def _rule(rule: Rule) -> str:
    lines = [f"  - id: {rule.name}", "    when:"]
    lines += [f"      {_condition(condition)}" for condition in rule.conditions]
    if rule.either:
        lines += ["      any:"]
        lines += [f"        - {{{_condition(condition)}}}" for condition in rule.either]
    if rule.unless is not None:
        lines += [f"      not: {{{_condition(rule.unless)}}}"]
    if rule.allow:
        lines += ["    decide: {outcome: allow, mode: may, ground: emergency}"]
        lines += ["    because: This kind of request is let through."]
    else:
        lines += ["    decide: {outcome: refuse, mode: must_not}"]
        lines += ["    because: This kind of request is turned down."]
    lines += ["    source: made-up", ""]
    return "\n".join(lines)


def _condition(condition: Condition) -> str:
    if condition.at_least is not None:
        return f"{condition.fact}: {{at_least: {condition.at_least:g}}}"
    if condition.at_most is not None:
        return f"{condition.fact}: {{at_most: {condition.at_most:g}}}"
    if len(condition.one_of) == 1:
        return f"{condition.fact}: {_text(condition.one_of[0])}"
    return f"{condition.fact}: [{', '.join(map(_text, condition.one_of))}]"


def _text(value: Value) -> str:
    return value if isinstance(value, str) else json.dumps(value)
