"""The work that every side of a benchmark is given: facts, regimes and scenarios.

Everything is drawn from one seed, so two calls with the same sizes give the same work. The
expected outcome of a cell comes from `Regime.allows`, a few lines that share no code with the
library: a side that disagrees with them fails its own checks before anything is timed.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from facts import FACTS, Fact, Value

SEED = 20220701
FACTS_STATED = 6
RULES_A_REGIME = 8
SAMPLE = 600
LEAST_HITS = 6

Facts = Mapping[str, Value]


@dataclass(frozen=True)
class Condition:
    """One condition on one fact: a value out of `one_of`, or a number within bounds."""

    fact: str
    one_of: tuple[Value, ...] = ()
    at_least: float | None = None
    at_most: float | None = None

    def holds(self, facts: Facts) -> bool:
        """Whether the facts meet this condition."""
        value = facts[self.fact]
        if self.one_of:
            return value in self.one_of
        assert isinstance(value, int | float)
        if self.at_least is not None:
            return value >= self.at_least
        assert self.at_most is not None
        return value <= self.at_most


@dataclass(frozen=True)
class Rule:
    """Applies where all `conditions` hold, one of `either` (if any) and not `unless` (if given)."""

    name: str
    allow: bool
    conditions: tuple[Condition, ...]
    either: tuple[Condition, ...] = ()
    unless: Condition | None = None

    def matches(self, facts: Facts) -> bool:
        """Whether this rule applies to the facts."""
        if not all(condition.holds(facts) for condition in self.conditions):
            return False
        if self.either and not any(condition.holds(facts) for condition in self.either):
            return False
        return self.unless is None or not self.unless.holds(facts)


@dataclass(frozen=True)
class Regime:
    """A list of rules of which the first that matches decides; if none does, the answer is no."""

    name: str
    rules: tuple[Rule, ...]

    def allows(self, facts: Facts) -> bool:
        """The expected outcome of a cell."""
        return next((rule.allow for rule in self.rules if rule.matches(facts)), False)


@dataclass(frozen=True)
class Scenario:
    """What one scenario states, and what all facts are once the ordinary ones are filled in."""

    name: str
    stated: Facts
    facts: Facts


@dataclass(frozen=True)
class Work:
    """Scenarios x regimes: the cells that each side has to decide and check."""

    facts: tuple[Fact, ...]
    regimes: tuple[Regime, ...]
    scenarios: tuple[Scenario, ...]

    @cached_property
    def expected(self) -> tuple[tuple[bool, ...], ...]:
        """Whether each regime allows, a row a scenario."""
        return tuple(
            tuple(regime.allows(scenario.facts) for regime in self.regimes)
            for scenario in self.scenarios
        )

    @property
    def cells(self) -> int:
        """How many decisions are checked."""
        return len(self.scenarios) * len(self.regimes)


def make_work(*, scenarios: int, regimes: int = 20, vocabulary_times: int = 1) -> Work:
    """Draw the work. A vocabulary several times as large adds facts that no scenario states."""
    source = random.Random(SEED)
    drawn_regimes = tuple(
        _draw_regime(source, f"regime-{number:02d}") for number in range(1, regimes + 1)
    )
    source = random.Random(SEED + 1)
    drawn = tuple(_draw_scenarios(source, scenarios))
    facts = (*FACTS, *_more_facts(vocabulary_times))
    return Work(facts=facts, regimes=drawn_regimes, scenarios=drawn)


def _more_facts(times: int) -> Iterator[Fact]:
    for number in range(2, times + 1):
        for fact in FACTS:
            yield fact.renamed(f"{fact.name}_{number}", f"in matter {number} ")


def _draw_scenarios(source: random.Random, count: int) -> Iterator[Scenario]:
    """Scenarios of which no two come to the same facts, so that no cache can skip one."""
    seen: set[tuple[Value, ...]] = set()
    while len(seen) < count:
        stated = _draw_stated(source)
        facts = _fill_in(stated)
        key = tuple(facts.values())
        if key not in seen:
            seen.add(key)
            yield Scenario(name=f"Request {len(seen):05d}", stated=stated, facts=facts)


def _draw_stated(source: random.Random) -> dict[str, Value]:
    chosen = set(source.sample([fact.name for fact in FACTS], FACTS_STATED))
    return {fact.name: source.choice(fact.values) for fact in FACTS if fact.name in chosen}


def _fill_in(stated: Facts) -> dict[str, Value]:
    return {fact.name: stated.get(fact.name, fact.ordinary) for fact in FACTS}


def _draw_regime(source: random.Random, name: str) -> Regime:
    """A regime in which each rule decides some of a sample, so that none is out of reach."""
    left = [_fill_in(_draw_stated(source)) for _ in range(SAMPLE)]
    rules: list[Rule] = []
    while len(rules) < RULES_A_REGIME:
        rule = _draw_rule(source, f"rule-{len(rules) + 1}", allow=len(rules) % 2 == 0)
        decided = [facts for facts in left if rule.matches(facts)]
        if LEAST_HITS <= len(decided) <= SAMPLE // 6:
            rules.append(rule)
            left = [facts for facts in left if not rule.matches(facts)]
    return Regime(name=name, rules=tuple(rules))


def _draw_rule(source: random.Random, name: str, *, allow: bool) -> Rule:
    chosen = source.sample(FACTS, 6)
    count = source.choice((2, 2, 3, 3, 4))
    conditions = tuple(_draw_condition(source, fact) for fact in chosen[:count])
    either = tuple(_draw_condition(source, fact) for fact in chosen[4:])
    unless = _draw_condition(source, chosen[4])
    match source.randrange(4):
        case 0:
            return Rule(name, allow, conditions, either=either)
        case 1:
            return Rule(name, allow, conditions, unless=unless)
        case _:
            return Rule(name, allow, conditions)


def _draw_condition(source: random.Random, fact: Fact) -> Condition:
    if fact.is_number:
        bound = float(source.choice(fact.values[1:-1]))
        if source.choice((True, False)):
            return Condition(fact.name, at_least=bound)
        return Condition(fact.name, at_most=bound)
    if fact.is_yes_no:
        return Condition(fact.name, one_of=(source.choice(fact.values),))
    count = min(source.choice((1, 2, 3)), len(fact.values) - 1)
    return Condition(fact.name, one_of=tuple(source.sample(fact.values, count)))
