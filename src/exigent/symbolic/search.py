"""Looks for facts that make conditions true, by backtracking with three-valued pruning."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from exigent.words import (
    UNKNOWN,
    Condition,
    Constants,
    Predicate,
    Value,
    Vocabulary,
    compile_condition,
    constants_of,
    merge_constants,
    representatives,
)

LARGEST_SEARCH = 20_000


class SearchTooLargeError(Exception):
    """The search ended before it knew: neither found nor excluded."""


@dataclass(frozen=True, slots=True)
class SoughtCondition:
    """A condition that is to hold, ready to be tried often."""

    holds: Predicate
    constants: Constants


Goals = Mapping[str, SoughtCondition]


def make_goal(condition: Condition) -> SoughtCondition:
    """Return a condition as a goal."""
    return SoughtCondition(compile_condition(condition), constants_of([condition]))


def constraint_goals(vocabulary: Vocabulary) -> Goals:
    """Return the vocabulary's constraints as goals, by their ids."""
    return {tie.id: make_goal(tie.condition) for tie in vocabulary.constraints}


def reach(
    goals: Sequence[SoughtCondition], constraints: Goals, vocabulary: Vocabulary
) -> Mapping[str, Value] | None:
    """Return values of facts under which all goals hold, None if there are none.

    Of the constraints, those count that bear on what the goals read. Facts that nothing
    reads keep no value. Raises SearchTooLargeError past LARGEST_SEARCH steps.
    """
    read = [name for goal in goals for name in goal.constants]
    bearing = [constraints[tie.id] for tie in vocabulary.bearing_on(read) if tie.id in constraints]
    return _Backtracking([*goals, *bearing], vocabulary).run()


class _Backtracking:
    def __init__(self, goals: Sequence[SoughtCondition], vocabulary: Vocabulary) -> None:
        self._goals = goals
        constants = merge_constants(goal.constants for goal in goals)
        self._domains = {
            name: representatives(vocabulary.facts[name], values) or ()
            for name, values in constants.items()
        }
        self._values: dict[str, Value] = dict.fromkeys(constants, UNKNOWN)
        self._steps = 0

    def run(self) -> Mapping[str, Value] | None:
        return dict(self._values) if self._reached() else None

    def _reached(self) -> bool:
        """Extend the values until every goal holds; undo what does not lead there."""
        self._steps += 1
        if self._steps > LARGEST_SEARCH:
            raise SearchTooLargeError
        undecided: SoughtCondition | None = None
        for goal in self._goals:
            truth = goal.holds(self._values)
            if truth is False:
                return False
            if truth is None and undecided is None:
                undecided = goal
        if undecided is None:
            return True
        name = next(fact for fact in undecided.constants if self._values[fact] is UNKNOWN)
        for value in self._domains[name]:
            self._values[name] = value
            if self._reached():
                return True
        self._values[name] = UNKNOWN
        return False
