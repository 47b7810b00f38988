"""Whether facts can be so at all: a completion of what is unknown that keeps all constraints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from exigent.words.domain import classes_of, constants_of, representatives
from exigent.words.value import UNKNOWN, Known, Value
from exigent.words.vocabulary import Constraint, Vocabulary

# So many only a vocabulary needs that is made to; what is past them is taken for possible.
MOST_TRIED = 100_000

Constraints = tuple[Constraint, ...]
_Values = Mapping[str, Value]


def settle(ordinary: _Values, constraints: Constraints, facts: _Values) -> dict[str, Value]:
    """Return a value for every fact: stated, assumed by a constraint, or ordinary.

    What one constraint assumes may call for what another does, in whatever order they stand.
    """
    return settle_in_doubt(ordinary, constraints, facts)[0]


def settle_in_doubt(
    ordinary: _Values, constraints: Constraints, facts: _Values
) -> tuple[dict[str, Value], Constraints]:
    """Return what `settle` does, and the constraints that may assume otherwise.

    They do not, and would where what is unknown turned out to break them. Without any, the
    facts settle alike whatever becomes known.
    """
    values = {**ordinary, **facts}
    doubts: dict[int, Constraint] = {}
    for _ in constraints:
        is_settled = True
        for constraint in constraints:
            if not constraint.assume:
                continue
            keeps = constraint.truth(values)
            if keeps:
                continue
            for name, value in constraint.assume.items():
                if name in facts or values[name] == value:
                    continue
                if keeps is False:
                    values[name] = value
                    is_settled = False
                elif values[name] is not UNKNOWN:
                    doubts[id(constraint)] = constraint
        if is_settled:
            break
    return values, tuple(doubts.values())


def find_contradiction(vocabulary: Vocabulary, facts: _Values, values: _Values) -> Constraints:
    """Return constraints that facts break together, as few as can be; none where all is possible.

    `facts` are those that are stated, `values` what they settle to.
    """
    if all(constraint.holds(values) for constraint in vocabulary.constraints):
        return ()
    trial = _CompletionSearch(vocabulary, facts, values)
    for group in _groups(vocabulary, facts, values):
        if not trial.is_possible(group):
            return _fewest(trial, group)
    return ()


def _fewest(trial: _CompletionSearch, group: Constraints) -> Constraints:
    """Return as few of a group as leave nothing possible, none of which the others do without."""
    while True:
        several = (tuple(one for one in group if one is not left_out) for left_out in group)
        # One that assumes a value can be what makes room for others: each is tried again.
        fewer = next((others for others in several if not trial.is_possible(others)), None)
        if fewer is None:
            return group
        group = fewer


def _groups(vocabulary: Vocabulary, facts: _Values, values: _Values) -> Sequence[Constraints]:
    """Return constraints that share what is unknown or may be assumed, group by group."""
    unknown = {name for name, value in values.items() if value is UNKNOWN}
    loose = unknown | (vocabulary.assumable - {*facts})
    groups: list[tuple[set[str], Constraints]] = []
    for constraint in vocabulary.constraints:
        touched = loose & constraint.tied
        together: Constraints = (constraint,)
        for other in [group for group in groups if touched & group[0]]:
            groups.remove(other)
            touched |= other[0]
            together = (*other[1], *together)
        groups.append((touched, together))
    order = {id(constraint): at for at, constraint in enumerate(vocabulary.constraints)}
    return [tuple(sorted(group, key=lambda one: order[id(one)])) for _, group in groups]


class _CompletionSearch:
    """Looks for a completion by backtracking; what surely breaks a constraint is cut off at once."""

    def __init__(self, vocabulary: Vocabulary, facts: _Values, values: _Values) -> None:
        self._vocabulary = vocabulary
        self._facts = facts
        self._values = values

    def is_possible(self, group: Constraints) -> bool:
        """Tell whether some completion of what is unknown breaks no constraint of a group."""
        read = frozenset[str]().union(*(constraint.tied for constraint in group))
        unknown = [name for name in self._values if name in read and self._values[name] is UNKNOWN]
        domains = [self._classes(name, group) for name in unknown]
        assumable = {name for one in group for name in one.assume} - {*self._facts}
        # What may be assumed is open until all is told.
        seen = {**self._vocabulary.ordinary, **self._facts, **dict.fromkeys(assumable, UNKNOWN)}
        told: dict[str, Value] = {}
        tried = 0

        def can_be_told(depth: int) -> bool:
            nonlocal tried
            tried += 1
            if tried > MOST_TRIED:
                return True
            if depth == len(unknown):
                settled = settle(self._vocabulary.ordinary, group, {**self._facts, **told})
                return not any(constraint.is_broken(settled) for constraint in group)
            if any(constraint.is_broken(seen) for constraint in group):
                return False
            name = unknown[depth]
            before = seen[name]
            for value in domains[depth]:
                seen[name] = told[name] = value
                if can_be_told(depth + 1):
                    return True
            seen[name] = before
            return False

        return can_be_told(0)

    def _classes(self, name: str, group: Constraints) -> Sequence[Known]:
        """Return a value of a fact for each way in which constraints tell its values apart."""
        fact = self._vocabulary.facts[name]
        conditions = [constraint.condition for constraint in group]
        values = representatives(fact, constants_of(conditions).get(name) or ()) or ()
        return [alike[0] for alike in classes_of(fact, values, conditions)]
