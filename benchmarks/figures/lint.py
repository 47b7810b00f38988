"""Whether `exigent lint` costs hardly more a row or a rule, however many there are.

The rows of a table state the same facts and expect the same, and the rules of a regime compare one
number: that is where each could be held against every other.
"""

from __future__ import annotations

from collections.abc import Iterator

from figure import Row, Settings, exigent_command
from sides import exigent_bench
from timing import Command, Spread, alternate, seconds
from work import make_work

NAME = "lint"
AT_MOST = 1.25
ROWS = (1_000, 4_000)
ROWS_WHEN_QUICK = (200, 800)
RULES = (200, 400)
# Twice the rules in four times the time would be each held against every other.
RULES_AT_MOST = 2.0
REGIME = """\
title: Many rules over one number
kind: provider_policy
technical: false
sources:
  list: {title: List, outlet: Desk}
rules:
"""
RULE = """\
  - id: rule-{number}
    when: {{window_hours: {{more_than: {number}, at_most: {next}}}}}
    decide: {{outcome: {outcome}}}
    because: So it is listed.
    source: list
"""
OTHERWISE = """\
otherwise:
  decide: {outcome: not_governed}
  because: Nothing is listed.
"""
OUTLINE = """\
Feature: Many
  Scenario Outline: Row <number>
    Given an ordinary police request
    When police request the footage
    Then every regime refuses the disclosure

    Examples:
      | number |
"""


def measure(settings: Settings) -> Iterator[Row]:
    """Yield the time a row and with many rules, and how often it is that of few."""
    yield from _measure_rows(settings)
    yield from _measure_rules(settings)


def _measure_rows(settings: Settings) -> Iterator[Row]:
    sizes = ROWS_WHEN_QUICK if settings.quick else ROWS
    commands = {}
    for size in sizes:
        bench = settings.folder / f"lint-{size}"
        exigent_bench.write(make_work(scenarios=1), bench)
        rows = "".join(f"      | {number} |\n" for number in range(size))
        (bench / "features" / "many.feature").write_text(OUTLINE + rows)
        commands[str(size)] = Command([exigent_command(), "lint", "features/many.feature"], bench)
    samples = alternate(commands, settings.rounds)
    whole = seconds(samples[str(sizes[1])], 1000 / sizes[1])
    yield Row(NAME, f"exigent lint, a table of {sizes[1]} rows alike", whole, "ms a row")
    rounds = [[sample.seconds for sample in round] for round in zip(*samples.values(), strict=True)]
    ratio = Spread.of((many / sizes[1]) / (few / sizes[0]) for few, many in rounds)
    what = f"a row in a table of {sizes[1]} over one of {sizes[0]}"
    yield Row(NAME, what, ratio, "times", at_most=AT_MOST)


def _measure_rules(settings: Settings) -> Iterator[Row]:
    commands = {}
    for size in RULES:
        bench = settings.folder / f"lint-rules-{size}"
        exigent_bench.write(make_work(scenarios=1), bench)
        (bench / "regimes" / "many.yaml").write_text(_regime(size))
        commands[str(size)] = Command([exigent_command(), "lint", "regimes/many.yaml"], bench)
    samples = alternate(commands, settings.rounds)
    few, many = ([sample.processor_seconds for sample in samples[str(size)]] for size in RULES)
    yield Row(NAME, f"exigent lint, {RULES[1]} rules over one number", Spread.of(many), "s")
    ratio = Spread.of(more / less for less, more in zip(few, many, strict=True))
    what = f"{RULES[1]} rules over one number over {RULES[0]}"
    yield Row(NAME, what, ratio, "times", at_most=RULES_AT_MOST)


def _regime(rules: int) -> str:
    outcomes = ("allow, mode: may, ground: emergency", "refuse, mode: no_ground")
    listed = (
        RULE.format(number=number, next=number + 1, outcome=outcomes[number % 2])
        for number in range(rules)
    )
    return REGIME + "".join(listed) + OTHERWISE
