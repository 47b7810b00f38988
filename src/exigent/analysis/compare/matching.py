"""Which scenario of one matrix is which of the other, whatever file or line it stands in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass

from exigent.bench import ScenarioEntry

Pair = tuple[ScenarioEntry, ScenarioEntry]
_Key = Callable[[ScenarioEntry], Hashable]


@dataclass(frozen=True, slots=True)
class Matching:
    """Scenarios of two matrices: those that both have, those that have another name now."""

    same: tuple[Pair, ...]
    renamed: tuple[Pair, ...]
    removed: tuple[ScenarioEntry, ...]
    added: tuple[ScenarioEntry, ...]

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """Every scenario that can be compared, under its old name or a new one."""
        return (*self.same, *self.renamed)


def match_scenarios(base: Sequence[ScenarioEntry], head: Sequence[ScenarioEntry]) -> Matching:
    """Match by feature, name and example row; what is left, by equal facts, as renamed.

    Only where two features of one name hold the same scenario does the file decide.
    What happens in a scenario counts as its facts do. Among several with equal facts those that kept most of their names go together; since
    equal facts are decided alike, no flip turns on which of them is taken for which.
    """
    left = _Left(list(base), list(head))
    same = [*left.take(_named_in_file), *left.take_unique(_named)]
    renamed = [
        *left.take(lambda row: (row.feature, row.name, _facts(row))),
        *left.take(lambda row: (row.name, _example(row), _facts(row))),
        *left.take(lambda row: (row.feature, _facts(row))),
        *left.take(_facts),
    ]
    return Matching(
        _in_order(same, head), _in_order(renamed, head), tuple(left.base), tuple(left.head)
    )


class _Left:
    """The scenarios of both sides that are not matched yet."""

    def __init__(self, base: list[ScenarioEntry], head: list[ScenarioEntry]) -> None:
        self.base = base
        self.head = head

    def take(self, key: _Key) -> list[Pair]:
        """Match those with the same key, in the order in which they stand."""
        return self._take(key, lambda before, after: list(zip(before, after, strict=False)))

    def take_unique(self, key: _Key) -> list[Pair]:
        """Match those that are the only ones with their key on either side."""

        def match(before: list[ScenarioEntry], after: list[ScenarioEntry]) -> list[Pair]:
            is_unique = len(before) == len(after) == 1
            return [(before[0], after[0])] if is_unique else []

        return self._take(key, match)

    def _take(
        self, key: _Key, match: Callable[[list[ScenarioEntry], list[ScenarioEntry]], list[Pair]]
    ) -> list[Pair]:
        before, after = _grouped(self.base, key), _grouped(self.head, key)
        pairs = [pair for name in before for pair in match(before[name], after.get(name, []))]
        self.base = _without(self.base, (old for old, _ in pairs))
        self.head = _without(self.head, (new for _, new in pairs))
        return pairs


def _grouped(rows: Iterable[ScenarioEntry], key: _Key) -> dict[Hashable, list[ScenarioEntry]]:
    groups: dict[Hashable, list[ScenarioEntry]] = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return groups


def _without(rows: Iterable[ScenarioEntry], taken: Iterable[ScenarioEntry]) -> list[ScenarioEntry]:
    gone = {id(row) for row in taken}
    return [row for row in rows if id(row) not in gone]


def _in_order(pairs: Iterable[Pair], head: Iterable[ScenarioEntry]) -> tuple[Pair, ...]:
    order = {id(row): index for index, row in enumerate(head)}
    return tuple(sorted(pairs, key=lambda pair: order[id(pair[1])]))


def _named(row: ScenarioEntry) -> Hashable:
    return (row.feature, row.name, _example(row))


def _named_in_file(row: ScenarioEntry) -> Hashable:
    return (row.file, _named(row))


def _example(row: ScenarioEntry) -> Hashable:
    return frozenset(row.example.items())


def _facts(row: ScenarioEntry) -> Hashable:
    return (frozenset(row.stated.items()), frozenset(row.unknown), row.case, told_in(row))


def told_in(row: ScenarioEntry) -> tuple[tuple[str, str], ...]:
    """Return the events of a scenario, each with its time, whatever their words."""
    return tuple((event.event, event.when) for event in row.events)
