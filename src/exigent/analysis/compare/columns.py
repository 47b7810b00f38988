"""Which regime of one matrix is which of the other: by name, or renamed and much alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from exigent.analysis.compare.comparison import BETWEEN
from exigent.analysis.compare.layers import decided_in_new_names, in_new_names, renamed_layers
from exigent.bench import Matrix, RegimeEntry
from exigent.regime import IN_FORCE, TECHNICAL
from exigent.words import Decision


@dataclass(frozen=True, slots=True)
class Column:
    """A column that both matrices have; `changed` are its rules that are not as they were.

    `layers` are the new names of those that have others now.
    Between two regimes the ids of rules tell nothing, and none of them changed: each
    regime has its own.
    """

    base: int
    head: int
    old: str
    new: str
    changed: frozenset[str]
    has_same_rules: bool
    layers: Mapping[str, str] = field(default_factory=dict)

    def in_new_names(self, decision: Decision) -> Decision:
        """Return a decision of before, its rules by the names that they have now."""
        return decided_in_new_names(decision, self.layers)

    @property
    def name(self) -> str:
        """What the column goes by: its regime's name, or the old and the new one."""
        return self.old if self.old == self.new else f"{self.old}{BETWEEN}{self.new}"


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns that both matrices have, in the head's order, and what only one has."""

    both: tuple[Column, ...]
    added: tuple[str, ...]
    removed: tuple[str, ...]

    @property
    def renamed(self) -> tuple[Column, ...]:
        """The columns that have another name now."""
        return tuple(column for column in self.both if column.old != column.new)


def match_regimes(base: Matrix, head: Matrix) -> Columns:
    """Match by name; what is left, by equal titles or by rules most of which are alike."""
    old = {regime.name: index for index, regime in enumerate(base.regimes)}
    new = {regime.name: index for index, regime in enumerate(head.regimes)}
    names = {name: name for name in new if name in old}
    gone = [regime for regime in base.regimes if regime.name not in new]
    come = [regime for regime in head.regimes if regime.name not in old]
    names |= {after.name: before.name for before, after in find_renamed(gone, come)}
    return Columns(
        both=tuple(
            pair_regimes(base, old[names[name]], head, index)
            for name, index in new.items()
            if name in names
        ),
        added=tuple(name for name in new if name not in names),
        removed=tuple(name for name in old if name not in names.values()),
    )


def pair_regimes(base: Matrix, old: int, head: Matrix, new: int) -> Column:
    """Return the column of a regime that was one thing and is another."""
    before, after = base.regimes[old], head.regimes[new]
    layers = renamed_layers(before, after)
    changed = _changed_rules(before, after, layers)
    return Column(old, new, before.name, after.name, changed, True, layers)


def pair_strangers(base: Matrix, head: Matrix, names: tuple[str, str]) -> Column:
    """Return the column of the only regimes of two matrices, under the names given."""
    before, after = base.regimes[0], head.regimes[0]
    is_same = before.name == after.name
    changed = _changed_rules(before, after, {}) if is_same else frozenset[str]()
    return Column(0, 0, *names, changed, is_same)


def find_renamed(
    gone: Sequence[RegimeEntry], come: Sequence[RegimeEntry]
) -> Iterator[tuple[RegimeEntry, RegimeEntry]]:
    """Yield which is most likely which: those most alike first, each once."""
    pairs = [
        (likeness, -before, -after)
        for before, one in enumerate(gone)
        for after, other in enumerate(come)
        if (likeness := _likeness(one, other)) > 0
    ]
    left, right = set(range(len(gone))), set(range(len(come)))
    for _, before, after in sorted(pairs, reverse=True):
        if -before in left and -after in right:
            left.remove(-before)
            right.remove(-after)
            yield gone[-before], come[-after]


def _likeness(before: RegimeEntry, after: RegimeEntry) -> float:
    """Return how alike two regimes are: none at all unless a title or most rules are."""
    said, says = _said(before), _said(after)
    most = max(said.total(), says.total())
    share = (said & says).total() / most if most else 0
    is_same_title = before.title == after.title
    return is_same_title + share if is_same_title or share > 0.5 else 0


def _said(regime: RegimeEntry) -> Counter[tuple[str, str]]:
    """Return what the rules say, but those that lie under every regime."""
    own = (rule for rule in regime.rules if not rule.id.startswith(f"{TECHNICAL}/"))
    return Counter((rule.when, rule.then) for rule in own)


def _changed_rules(
    base: RegimeEntry, head: RegimeEntry, layers: Mapping[str, str]
) -> frozenset[str]:
    before = {in_new_names(id, layers): said for id, said in _rules(base).items()}
    after = _rules(head)
    return frozenset(id for id in before.keys() | after.keys() if before.get(id) != after.get(id))


def _rules(regime: RegimeEntry) -> dict[str, object]:
    """Return what each rule says; the dates in force are one, and decide under its name."""
    said: dict[str, object] = {
        rule.id: (rule.when, rule.then, rule.duties) for rule in regime.rules
    }
    return {IN_FORCE: regime.in_force, **said}
