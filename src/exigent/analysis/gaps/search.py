"""The search for a request that reaches a goal, with as few facts stated as can be.

Facts are chosen one by one, the ordinary value first, and a choice is given up as soon as an
aim surely fails. First no fact may have another value than the ordinary one, then one may, then
two, and so on: what is found has the fewest. A search that fails without having been held back
by that limit has gone through every request that the rules can tell apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from exigent.analysis.gaps.aims import Aim, Holds
from exigent.words import (
    UNKNOWN,
    Condition,
    Fact,
    Known,
    Value,
    Vocabulary,
    classes_of,
    constants_of,
    representatives,
)

MOST_STEPS = 20_000
_LIMITS = (0, 1, 2, 3, 4, 5, 6, 8, 12, 1_000)

Domains = Mapping[str, tuple[Known, ...]]


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: facts, if any; `is_all` if there are no others to try."""

    facts: Mapping[str, Value] | None
    steps: int
    is_all: bool


def find_facts(
    ways: Sequence[Sequence[Aim]],
    domains: Domains,
    vocabulary: Vocabulary,
    given: Mapping[str, Value],
) -> Found:
    """Look for facts under which all aims of a way hold; those not chosen may be anything.

    `given` are facts that are chosen beforehand.
    """
    steps = 0
    left = [
        sorted([*aims, *_bearing_constraints(aims, vocabulary)], key=lambda aim: aim.is_costly)
        for aims in ways
    ]
    is_all = True
    for limit in _LIMITS:
        held_back = []
        for aims in left:
            search = _start(aims, domains, vocabulary, given, MOST_STEPS - steps)
            is_reached = search.reaches(aims, limit)
            steps += search.steps
            if is_reached:
                chosen = {name: v for name, v in search.values.items() if v is not UNKNOWN}
                return Found(chosen, steps, is_all=False)
            if steps >= MOST_STEPS:
                return Found(None, steps, is_all=False)
            if search.was_held_back:
                held_back.append(aims)
            elif search.was_at_a_loss:
                is_all = False
        left = held_back
        if not left:
            break
    return Found(None, steps, is_all=is_all and not left)


def _start(
    aims: Sequence[Aim],
    domains: Domains,
    vocabulary: Vocabulary,
    given: Mapping[str, Value],
    room: int,
) -> _AimSearch:
    read = (name for aim in aims for name in aim.reads)
    values: dict[str, Value] = {name: given.get(name, UNKNOWN) for name in read}
    return _AimSearch(domains, vocabulary.ordinary, values, room)


def domains_of(conditions: Sequence[Condition], vocabulary: Vocabulary) -> Domains:
    """Return for each fact that conditions read the values that they tell apart.

    Of values that they do not tell apart there is one, the ordinary one if it is among them.
    """
    return {
        name: _told_apart(vocabulary.facts[name], conditions, compared or ())
        for name, compared in constants_of(conditions).items()
    }


def _bearing_constraints(aims: Iterable[Aim], vocabulary: Vocabulary) -> list[Aim]:
    """Return the constraints that speak of what is read, or of what such a constraint does."""
    read = {name for aim in aims for name in aim.reads}
    return [Holds(tie.condition) for tie in vocabulary.bearing_on(read)]


def _told_apart(
    fact: Fact, conditions: Iterable[Condition], constants: Iterable[Known]
) -> tuple[Known, ...]:
    known = () if fact.ordinary is UNKNOWN else (fact.ordinary,)
    tried = [*known, *(representatives(fact, constants) or ())]
    return tuple(
        next((value for value in alike if _is_sayable(fact, value)), alike[-1])
        for alike in classes_of(fact, tried, conditions)
    )


def _is_sayable(fact: Fact, value: Known) -> bool:
    return not fact.is_measured or fact.measured(fact.phrase(value)) == value


@dataclass
class _AimSearch:
    domains: Domains
    ordinary: Mapping[str, Value]
    values: dict[str, Value]
    room: int
    steps: int = 0
    was_held_back: bool = False
    was_at_a_loss: bool = False

    def reaches(self, aims: Sequence[Aim], limit: int) -> bool:
        """Choose facts until every aim holds; undo what does not lead there."""
        self.steps += 1
        left = self._left(aims) if self.steps < self.room else None
        if left is None:
            return False
        if not left:
            return True
        name = next((name for aim in left if (name := aim.open_fact(self.values))), None)
        if name is None or name not in self.domains or self.values[name] is not UNKNOWN:
            self.was_at_a_loss = True
            return False
        for value in self.domains[name]:
            is_other = value != self.ordinary[name]
            if is_other and not limit:
                self.was_held_back = True
                continue
            self.values[name] = value
            if self.reaches(left, limit - is_other):
                return True
        self.values[name] = UNKNOWN
        return False

    def _left(self, aims: Sequence[Aim]) -> list[Aim] | None:
        """Return the aims that are still open, None if one surely fails."""
        left: list[Aim] = []
        for aim in aims:
            truth = None if left and aim.is_costly else aim.truth(self.values)
            if truth is False:
                return None
            if truth is None:
                left.append(aim)
        return left
