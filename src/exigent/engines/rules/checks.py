"""Checks that every rule of a decision list can ever decide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exigent.engines.contract import Rule
from exigent.symbolic import (
    Goals,
    SearchTooLargeError,
    SoughtCondition,
    constraint_goals,
    make_goal,
    reach,
)
from exigent.words import Fault, InputError, Not, Vocabulary


def refuse_unreachable_rules(rules: Sequence[Rule], vocabulary: Vocabulary) -> None:
    """Raise InputError at the first rule that no request can ever reach."""
    constraints = constraint_goals(vocabulary)
    earlier: list[_Passed] = []
    for rule in rules:
        if rule.when is None:
            break
        goal = make_goal(rule.when)
        passed = [before.goal for before in earlier]
        if not _is_reachable([goal, *passed], constraints, vocabulary):
            why = _why(goal, earlier, constraints, vocabulary)
            raise InputError(
                f"the rule `{rule.id}` is never reached",
                rule.location,
                why,
                fault=Fault.NEVER_REACHED,
            )
        earlier.append(_Passed(rule.id, make_goal(Not(rule.when))))


@dataclass(frozen=True, slots=True)
class _Passed:
    """An earlier rule, and the goal that it does not apply."""

    id: str
    goal: SoughtCondition


def _is_reachable(
    goals: Sequence[SoughtCondition], constraints: Goals, vocabulary: Vocabulary
) -> bool:
    try:
        return reach(goals, constraints, vocabulary) is not None
    except SearchTooLargeError:
        return True


def _why(
    goal: SoughtCondition, earlier: Sequence[_Passed], constraints: Goals, vocabulary: Vocabulary
) -> str:
    if not _is_reachable([goal], {}, vocabulary):
        return "its conditions contradict each other"
    for id, excludes in constraints.items():
        if not _is_reachable([goal], {id: excludes}, vocabulary):
            return f"the vocabulary rules every such request out: `{id}`"
    if not _is_reachable([goal], constraints, vocabulary):
        return "the constraints of the vocabulary together rule every such request out"
    for before in earlier:
        if not _is_reachable([goal, before.goal], constraints, vocabulary):
            return f"`{before.id}` before it takes every such request"
    return "the rules before it together take every such request"
