"""Which column of a table states which fact, and what its words mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from exigent.columns import FactColumn
from exigent.words import Fault, InputError, Location, Problems, Vocabulary, did_you_mean


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """The columns that state facts, and the one that says when, which states none.

    `date` is what requests are grouped by in time, named at `date_location`; None where the
    mapping names no column.
    """

    columns: tuple[FactColumn, ...]
    date: str | None = None
    date_location: Location | None = None

    @property
    def stated(self) -> frozenset[str]:
        """The facts that have a column."""
        return frozenset(one.fact for one in self.columns)

    def unstated(self, vocabulary: Vocabulary) -> tuple[str, ...]:
        """Return the facts that no column gives, in the order of the vocabulary."""
        return tuple(name for name in vocabulary.facts if name not in self.stated)

    def within(self, vocabulary: Vocabulary) -> ColumnMapping:
        """Return what of it another vocabulary has: facts of the same type, and their values."""
        columns = []
        for one in self.columns:
            fact = vocabulary.facts.get(one.fact)
            if fact is None:
                continue
            words = {word: v for word, v in one.words.items() if v is None or fact.has(v)}
            columns.append(replace(one, words=words))
        return replace(self, columns=tuple(columns))

    def check(self, names: Sequence[str]) -> None:
        """Raise InputErrors for all columns that a table with these names does not have."""
        asked = [(one.column, one.location) for one in self.columns]
        if self.date is not None:
            asked.insert(0, (self.date, self.date_location))
        missing = [(name, place) for name, place in asked if name not in names]
        Problems(no_such_column(name, names, place) for name, place in missing).refuse()


def map_by_name(names: Sequence[str], vocabulary: Vocabulary) -> ColumnMapping:
    """Return the mapping of columns that are named like facts, each to its own."""
    columns = tuple(FactColumn(name, name) for name in vocabulary.facts if name in names)
    return ColumnMapping(columns)


def no_such_column(name: str, names: Sequence[str], place: Location | None = None) -> InputError:
    """Return the error for a column that a table with these names does not have."""
    return InputError(
        f"the data has no column `{name}`",
        place,
        did_you_mean(name, names) or f"it has: {', '.join(names)}",
        fault=Fault.UNKNOWN_COLUMN,
    )
