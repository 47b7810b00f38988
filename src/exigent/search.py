"""Looks for facts that make conditions true, by backtracking with three-valued pruning."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from exigent.condition import AnyOf, Condition, Not, compile_condition, facts_of
from exigent.domain import constants_of, representatives
from exigent.values import UNKNOWN, Value
from exigent.vocabulary import Vocabulary

LARGEST_SEARCH = 20_000


class SearchTooLargeError(Exception):
    """The search ended before it knew: neither found nor excluded."""


def find_facts(goals: Sequence[Condition], vocabulary: Vocabulary) -> Mapping[str, Value] | None:
    """Return values of facts under which every goal and constraint holds, or None if none do.

    Facts that no goal reads keep no value. Raises SearchTooLargeError past LARGEST_SEARCH steps.
    """
    read = {name for goal in goals for name in facts_of(goal)}
    constraints = [
        AnyOf((Not(constraint.when), constraint.then))
        for constraint in vocabulary.constraints
        if read & set(constraint.facts)
    ]
    return _Search([*goals, *constraints], vocabulary).run()


class _Search:
    def __init__(self, goals: Sequence[Condition], vocabulary: Vocabulary) -> None:
        self._goals = [(compile_condition(goal), facts_of(goal)) for goal in goals]
        constants = constants_of(goals)
        self._domains = {
            name: representatives(vocabulary.facts[name], values)
            for name, values in constants.items()
        }
        self._values: dict[str, Value] = dict.fromkeys(constants, UNKNOWN)
        self._steps = 0

    def run(self) -> Mapping[str, Value] | None:
        return dict(self._values) if self._holds() else None

    def _holds(self) -> bool:
        """Extend the values until every goal holds; undo what does not lead there."""
        self._steps += 1
        if self._steps > LARGEST_SEARCH:
            raise SearchTooLargeError
        open_facts: tuple[str, ...] | None = None
        for holds, facts in self._goals:
            truth = holds(self._values)
            if truth is False:
                return False
            if truth is None and open_facts is None:
                open_facts = facts
        if open_facts is None:
            return True
        name = next(fact for fact in open_facts if self._values[fact] is UNKNOWN)
        for value in self._domains[name]:
            self._values[name] = value
            if self._holds():
                return True
        self._values[name] = UNKNOWN
        return False
