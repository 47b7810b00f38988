"""Which column of a table states which fact, and what its words mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from exigent.words import Fault, InputError, Location, Value, Vocabulary, did_you_mean


class NullMeaning(StrEnum):
    """What an empty place of a column says: nobody knows it, or it is as in an ordinary request."""

    UNKNOWN = "unknown"
    ORDINARY = "ordinary"


@dataclass(frozen=True, slots=True)
class FactColumn:
    """A column that states a fact.

    `words` are the words of the data that are not the vocabulary's own, with the value that each
    stands for; None is for one that states nothing. `null` is what an empty place says.
    """

    fact: str
    column: str
    words: Mapping[str, Value | None] = field(default_factory=dict)
    null: NullMeaning = NullMeaning.UNKNOWN
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """The columns that state facts, and the one that says when, which states none.

    `date` is what requests are grouped by in time; None where the mapping names no column.
    """

    columns: tuple[FactColumn, ...]
    date: str | None = None

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
        """Raise InputError for a column that a table with these names does not have."""
        for one in self.columns:
            if one.column not in names:
                raise no_such_column(one.column, names, one.location)
        if self.date is not None and self.date not in names:
            raise no_such_column(self.date, names)


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
