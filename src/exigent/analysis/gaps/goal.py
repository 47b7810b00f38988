"""What scenarios are to look at of a regime: each rule met and decisive, each condition both ways.

The measure of conditions is modified condition/decision coverage: a condition counts as seen
true (false) by a test in which it is so and forcing it to the other value, at its place alone,
changes the decision. That is the masking form: the two tests that see it both ways need not be
alike in the other conditions. J. J. Chilenski and S. P. Miller, Applicability of modified
condition/decision coverage to software testing, Software Engineering Journal 9 (1994); J. J.
Chilenski, An investigation of three forms of the modified condition decision coverage (MCDC)
criterion, DOT/FAA/AR-01/18 (2001); K. J. Hayhurst et al., A practical tutorial on modified
condition/decision coverage, NASA/TM-2001-210876 (2001).

Here a decision is not a truth value but what a regime answers: outcome, mode, ground, scope and
duties, and not the rule that it rests on. Two rules that answer alike hide each other.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from exigent.engines import Rule
from exigent.words import AllOf, Among, AnyOf, Condition, Decision, Not, Outcome, Within

Atom = Among | Within

ALWAYS = AllOf(())
NEVER = AnyOf(())


class Measure(StrEnum):
    """What a goal asks of the scenarios."""

    HIT = "hit"
    DECISIVE = "decisive"
    CONDITION = "condition"


@dataclass(frozen=True, slots=True)
class RulePlace:
    """Where a condition stands in a rule: in its `when`, or in the `unless` of a duty.

    `path` leads down through the parts; `duty` is the duty's index, None for the `when`.
    """

    duty: int | None
    path: tuple[int, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Goal:
    """One thing that scenarios are to look at, of the rule at `index` of a layer of a regime.

    For a condition, `atom` stands at `place` and is to be seen as `truth`.
    """

    regime: str
    layer: str
    index: int
    rule: Rule
    measure: Measure
    place: RulePlace | None = None
    atom: Atom | None = None
    truth: bool = True

    @property
    def names(self) -> tuple[str, ...]:
        """What decisions call the rule: after its layer's name where that is not the regime."""
        named = f"{self.layer}/{self.rule.id}"
        return (named, self.rule.id) if self.layer == self.regime else (named,)

    def is_hit_by(self, decision: Decision) -> bool:
        """Tell whether a decision is one, and rests on the rule."""
        if decision.outcome in (Outcome.ERROR, Outcome.NEEDS_FACTS):
            return False
        names = self.names
        return any(reason.rule in names for reason in decision.reasons)


def list_goals(regime: str, layer: str, rules: tuple[Rule, ...]) -> Iterator[Goal]:
    """Yield the goals of a layer's rules, in the order of the rules."""
    for index, rule in enumerate(rules):
        for measure in (Measure.HIT, Measure.DECISIVE):
            yield Goal(regime, layer, index, rule, measure)
        for place, atom in atoms(rule):
            for truth in (True, False):
                yield Goal(regime, layer, index, rule, Measure.CONDITION, place, atom, truth)


def atoms(rule: Rule) -> Iterator[tuple[RulePlace, Atom]]:
    """Yield the atomic conditions of a rule with their places, those of its duties last."""
    if rule.when is not None:
        for path, atom in _walk(rule.when, ()):
            yield RulePlace(None, path), atom
    for index, duty in enumerate(rule.duties):
        if duty.unless is not None:
            for path, atom in _walk(duty.unless, ()):
                yield RulePlace(index, path), atom


def condition_at(rule: Rule, place: RulePlace) -> Condition:
    """Return the `when` or the `unless` that a place lies in."""
    found = rule.when if place.duty is None else rule.duties[place.duty].unless
    assert found is not None
    return found


def force(condition: Condition, path: tuple[int, ...], *, truth: bool) -> Condition:
    """Return a condition in which the part that `path` leads to is always true, or never."""
    if not path:
        return ALWAYS if truth else NEVER
    index, rest = path[0], path[1:]
    match condition:
        case Not(part):
            return Not(force(part, rest, truth=truth))
        case AllOf(parts) | AnyOf(parts):
            changed = (*parts[:index], force(parts[index], rest, truth=truth), *parts[index + 1 :])
            return msgspec.structs.replace(condition, parts=changed)
    raise AssertionError("the path leads into an atomic condition")


def without(rules: tuple[Rule, ...], goal: Goal) -> tuple[Rule, ...]:
    """Return the rules without what the goal is about, for the decision to turn on it or not.

    Of a condition, the rules with it forced to the other value. Where no rule applies any longer,
    the regime says nothing.
    """
    rule, place = goal.rule, goal.place
    before, after = rules[: goal.index], rules[goal.index + 1 :]
    if place is None:
        if rule.when is not None:
            return before + after
        silent = Decision(Outcome.NOT_GOVERNED, reasons=rule.decision.reasons)
        return (*before, dataclasses.replace(rule, decision=silent, duties=()))
    forced = force(condition_at(rule, place), place.path, truth=not goal.truth)
    if place.duty is None:
        return (*before, dataclasses.replace(rule, when=forced), *after)
    duties = list(rule.duties)
    duties[place.duty] = dataclasses.replace(duties[place.duty], unless=forced)
    return (*before, dataclasses.replace(rule, duties=tuple(duties)), *after)


def _walk(condition: Condition, path: tuple[int, ...]) -> Iterator[tuple[tuple[int, ...], Atom]]:
    match condition:
        case AllOf(parts) | AnyOf(parts):
            for index, part in enumerate(parts):
                yield from _walk(part, (*path, index))
        case Not(part):
            yield from _walk(part, (*path, 0))
        case Among() | Within():
            yield path, condition
