"""What the rules of the regimes turn on, so that generated requests meet them.

Of requests drawn blindly from dozens of facts hardly any meets a rule's condition. So each
rule is aimed at: facts under which it decides, then each of these facts changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from exigent.analysis.agreement.sides import AskedSide
from exigent.analysis.agreement.space import Facts, SayableSpace, sayable
from exigent.engines import Rule
from exigent.regime import TECHNICAL
from exigent.symbolic import (
    Goals,
    SearchTooLargeError,
    SoughtCondition,
    constraint_goals,
    make_goal,
    reach,
)
from exigent.words import (
    UNKNOWN,
    AllOf,
    Among,
    AnyOf,
    Condition,
    Foreign,
    Not,
    Outcome,
    Value,
    Within,
    evaluate,
    facts_of,
    foreign_parts,
    parts_of,
)


@dataclass(frozen=True, slots=True)
class SoughtRule:
    """A rule to be met: what it reads, and facts under which it decides, if any were found."""

    condition: Condition
    reads: tuple[str, ...]
    facts: tuple[Facts, ...]


def find_aims(sides: Sequence[AskedSide], space: SayableSpace) -> list[SoughtRule]:
    """Return an aim for each rule of each side that shows its rules, those alike once."""
    found: dict[tuple[Condition, tuple[Condition, ...]], SoughtRule] = {}
    for side in sides:
        obstacles: list[Condition] = []
        for layer in side.regime.layers:
            shown = side.panel.rules_of(layer)
            if shown is None:
                continue
            earlier: list[Condition] = []
            for rule in shown.rules:
                if rule.when is None:
                    break
                # Only what is allowed is another answer where something stands in the way.
                allows = rule.decision.outcome is Outcome.ALLOW
                passed = [*obstacles, *earlier] if allows else list(earlier)
                key = (rule.when, tuple(passed))
                if key not in found:
                    found[key] = _aim(rule, passed, space)
                earlier.append(rule.when)
                if layer == TECHNICAL and rule.decision.outcome is not Outcome.NOT_GOVERNED:
                    obstacles.append(rule.when)
    return list(found.values())


def variations(aim: SoughtRule, space: SayableSpace) -> Iterator[Facts]:
    """Yield the facts that an aim found, then each of them with one fact changed or left out."""
    yield from aim.facts
    for facts in aim.facts:
        for name in aim.reads:
            if name in facts:
                yield {other: value for other, value in facts.items() if other != name}
            for value in space.values.get(name, ()):
                if value != facts.get(name):
                    yield {**facts, name: value}


def lead(
    condition: Condition,
    facts: dict[str, Value],
    space: SayableSpace,
    chance: Random,
    *,
    to: bool = True,
) -> None:
    """Change facts so that a condition holds, or does not hold, in a way drawn by chance.

    Parts that speak of the same fact may get in each other's way.
    """
    match condition:
        case Among(fact) | Within(fact):
            values = [value for value in space.values.get(fact, ()) if value is not UNKNOWN]
            fitting = [value for value in values if condition.holds(value) is to]
            if fitting and evaluate(condition, {fact: facts.get(fact, UNKNOWN)}) is not to:
                facts[fact] = chance.choice(fitting)
        case Foreign(facts=names):
            # Nothing tells what it holds of, so any values are as good a try as others.
            facts.update((n, chance.choice(space.values[n])) for n in names if n in space.values)
        case Not(part):
            lead(part, facts, space, chance, to=not to)
        case AllOf(parts) | AnyOf(parts):
            is_each = isinstance(condition, AllOf) is to
            for part in parts if is_each or not parts else (chance.choice(parts),):
                lead(part, facts, space, chance, to=to)


def _aim(rule: Rule, earlier: Sequence[Condition], space: SayableSpace) -> SoughtRule:
    assert rule.when is not None
    decides = [rule.when, *(Not(before) for before in earlier)]
    ways = [
        decides,
        *([*decides, waiver] for waiver in rule.waivers),
        *([*decides, Not(waiver)] for waiver in rule.waivers),
    ]
    constraints = constraint_goals(space.vocabulary)
    found = [_reach(_goals(way), constraints, space) for way in ways]
    reads = dict.fromkeys(name for part in rule.conditions for name in facts_of(part))
    return SoughtRule(rule.when, tuple(reads), tuple(facts for facts in found if facts))


def _goals(conditions: Sequence[Condition]) -> list[SoughtCondition]:
    """Return the parts of conditions as goals, those left out that only an engine can tell."""
    parts = (part for condition in conditions for part in parts_of(condition))
    return [make_goal(part) for part in parts if not foreign_parts(part)]


def _reach(
    goals: Sequence[SoughtCondition], constraints: Goals, space: SayableSpace
) -> Facts | None:
    try:
        values = reach(goals, constraints, space.vocabulary)
    except SearchTooLargeError:
        return None
    if values is None:
        return None
    facts = space.vocabulary.facts
    return {
        name: said
        for name, value in values.items()
        if value is not UNKNOWN and (said := sayable(facts[name], value)) is not None
    }
