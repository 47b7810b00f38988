"""The space of all requests, numbers and dates cut into what no condition at hand tells apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, reduce

from exigent.symbolic.cutting import Cutter, cut_apart
from exigent.symbolic.nodes import FALSE, TRUE, Nodes
from exigent.words import (
    REQUEST_DATE,
    UNKNOWN,
    AllOf,
    Among,
    AnyOf,
    Condition,
    Constants,
    Decision,
    Foreign,
    Known,
    Not,
    Request,
    ValueCondition,
    Vocabulary,
    Within,
    foreign_parts,
    leaves,
)

MOST_NODES = 400_000
MOST_QUESTIONS = 60_000


@dataclass(frozen=True, slots=True)
class Limits:
    """How much may be spent: nodes of a space, and partial requests that explore one policy."""

    nodes: int = MOST_NODES
    questions: int = MOST_QUESTIONS


LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Cuts:
    """All that tells values apart: comparisons with constants, and what only a policy can tell."""

    compared: tuple[ValueCondition, ...] = ()
    foreign: tuple[Foreign, ...] = ()

    @staticmethod
    def by_conditions(conditions: Iterable[Condition]) -> Cuts:
        """Return the cuts that conditions make."""
        several = tuple(conditions)
        return Cuts(
            tuple(dict.fromkeys(leaf for one in several for leaf in leaves(one))),
            tuple(dict.fromkeys(part for one in several for part in foreign_parts(one))),
        )

    @staticmethod
    def by_constants(constants: Constants, vocabulary: Vocabulary) -> Cuts:
        """Return the cuts of a policy of which no more is known than what it compares with.

        A number or date of which that is not known is not cut: it may not be read.
        """
        compared: list[ValueCondition] = []
        for name, values in constants.items():
            compared += cut_apart(vocabulary.facts[name], values or ())
        return Cuts(tuple(dict.fromkeys(compared)))

    def __or__(self, other: Cuts) -> Cuts:
        """Return what tells apart whatever one of two does."""
        return Cuts(
            tuple(dict.fromkeys((*self.compared, *other.compared))),
            tuple(dict.fromkeys((*self.foreign, *other.foreign))),
        )


class Space:
    """All complete requests of a vocabulary, as points of the variables of diagrams.

    There is a variable a fact, in the vocabulary's order; one before the day of the request for
    whether dates in force count, which they do where a day is stated; and after all facts one for
    each part that only a policy's own language can tell. A diagram over a space that was cut by
    less than it reads would be wrong: whatever is compared has to be among `cuts`. `view` is what
    is seen of decisions that are compiled: all, unless `seeing` says otherwise.
    """

    def __init__(self, vocabulary: Vocabulary, cuts: Cuts, limits: Limits = LIMITS) -> None:
        self.vocabulary = vocabulary
        self.limits = limits
        ties = Cuts.by_conditions(tie.condition for tie in vocabulary.constraints)
        by_fact: dict[str, list[ValueCondition]] = {name: [] for name in vocabulary.facts}
        for leaf in (cuts | ties).compared:
            by_fact[leaf.fact].append(leaf)
        self.cutters = {
            name: Cutter(fact, by_fact[name]) for name, fact in vocabulary.facts.items()
        }
        self.level_of: dict[str, int] = {}
        self.dated_level: int | None = None
        weights: list[tuple[int, ...]] = []
        for name, cutter in self.cutters.items():
            if name == REQUEST_DATE:
                self.dated_level = len(weights)
                weights.append((1, 1))
            self.level_of[name] = len(weights)
            weights.append(tuple(one.weight for one in cutter.classes))
        self.oracles = {part: len(weights) + at for at, part in enumerate(cuts.foreign)}
        weights += [(1, 1)] * len(self.oracles)
        self.weights = tuple(weights)
        self.fact_at = {level: name for name, level in self.level_of.items()}
        self.nodes = Nodes([len(several) for several in weights], limits.nodes)
        self.view: Callable[[Decision], Decision] = _as_it_is
        self._conditions: dict[Condition, int] = {}

    def condition(self, condition: Condition | None) -> int:
        """Return where a condition holds; None always does."""
        if condition is None:
            return TRUE
        found = self._conditions.get(condition)
        if found is None:
            found = self._conditions[condition] = self._compiled(condition)
        return found

    def _compiled(self, condition: Condition) -> int:
        nodes = self.nodes
        match condition:
            case Among() | Within():
                if not self.cutters[condition.fact].is_cut_by(condition):
                    raise ValueError(f"the space is not cut by {condition}")
                return self.where(condition.fact, condition.holds)
            case Not(part):
                return nodes.negation(self.condition(part))
            case AllOf(parts):
                return reduce(nodes.both, self._deepest_first(parts), TRUE)
            case AnyOf(parts):
                return reduce(nodes.either, self._deepest_first(parts), FALSE)
            case Foreign():
                return nodes.leaf(self.oracles[condition], (False, True))

    def _deepest_first(self, parts: Iterable[Condition]) -> list[int]:
        """Return parts in the order in which they join with the fewest nodes on the way."""
        several = [self.condition(part) for part in parts]
        return sorted(several, key=lambda node: -self.nodes.levels[node])

    @contextmanager
    def lent(self, *, to_fail: bool = False) -> Iterator[None]:
        """Take back all nodes that are made meanwhile: see `Nodes.lent`."""
        _ = self.allowed, self.day
        conditions = len(self._conditions)
        is_kept = False
        with self.nodes.lent(to_fail=to_fail):
            try:
                yield
                is_kept = to_fail
            finally:
                while len(self._conditions) > conditions and not is_kept:
                    self._conditions.popitem()

    @contextmanager
    def seeing(self, view: Callable[[Decision], Decision]) -> Iterator[None]:
        """Have all decisions that are compiled meanwhile seen so."""
        before = self.view
        self.view = view
        try:
            yield
        finally:
            self.view = before

    def where(self, fact: str, holds: Callable[[Known], bool]) -> int:
        """Return where something holds of a fact that tells no values of one class apart."""
        return self.nodes.leaf(self.level_of[fact], self.cutters[fact].holds(holds))

    def having(self, fact: str, value: Known) -> int:
        """Return where a fact has a value, or one that nothing tells apart from it."""
        cutter = self.cutters[fact]
        chosen = cutter.class_of(value)
        holds = [at == chosen for at in range(len(cutter.classes))]
        return self.nodes.leaf(self.level_of[fact], holds)

    def dated(self, is_dated: bool) -> int:
        """Return where dates in force count, or where they do not."""
        if self.dated_level is None:
            return FALSE if is_dated else TRUE
        return self.nodes.leaf(self.dated_level, (not is_dated, is_dated))

    @cached_property
    def allowed(self) -> int:
        """Where all constraints of the vocabulary hold."""
        conditions = AllOf(tuple(tie.condition for tie in self.vocabulary.constraints))
        return self.condition(conditions)

    @cached_property
    def day(self) -> int:
        """What carries the day as dates in force see it: None where they do not count."""
        nodes = self.nodes
        unstated = nodes.terminal(None)
        if self.dated_level is None:
            return unstated
        days = tuple(nodes.terminal(one.plainest) for one in self.cutters[REQUEST_DATE].classes)
        stated = nodes.node(self.level_of[REQUEST_DATE], days)
        return nodes.node(self.dated_level, (unstated, stated))

    def point(self, request: Request) -> dict[int, int]:
        """Return the class of each fact that a request knows, by level, and whether it is dated."""
        point = {
            self.level_of[name]: self.cutters[name].class_of(value)
            for name, value in request.values.items()
            if value is not UNKNOWN
        }
        if self.dated_level is not None:
            point[self.dated_level] = int(request.day is not None)
        return point


def _as_it_is(decision: Decision) -> Decision:
    return decision
