"""A column that states a fact, and what its words and empty places mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from exigent.words import Location, Value


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
