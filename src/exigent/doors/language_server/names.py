"""The names that files of a bench have for one another's parts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class NameKind(StrEnum):
    """What a name is the name of."""

    REGIME = "regime"
    CASE = "case"
    FACT = "fact"
    VALUE = "value"
    RULE = "rule"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class BenchName:
    """A name; `of` is the fact of a value, the regime of a rule, and empty of all others."""

    kind: NameKind
    name: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class NamePlace:
    """Where a name stands in a file, line and columns from 0.

    `is_sentence` where the words of the vocabulary stand for it; `is_origin` where it is given.
    """

    name: BenchName
    path: Path
    line: int
    first: int
    last: int
    is_sentence: bool = False
    is_origin: bool = False
