"""How a table holds a column, as far as what it says turns on that."""

from __future__ import annotations

from enum import Enum, auto


class ColumnType(Enum):
    """How the table holds a column; SINGLE is a number of 32 bits with a fraction."""

    TEXT = auto()
    TRUTH = auto()
    NUMBER = auto()
    SINGLE = auto()
    DAY = auto()
    TIME = auto()
    OTHER = auto()

    @property
    def is_number(self) -> bool:
        """Whether it holds numbers."""
        return self in (ColumnType.NUMBER, ColumnType.SINGLE)


def type_of_column(kind: str) -> ColumnType:
    """Return how a column is held that DuckDB says is of some type."""
    name = kind.partition("(")[0]
    if name.endswith("]"):
        return ColumnType.OTHER
    if name in ("VARCHAR", "ENUM", "JSON"):
        return ColumnType.TEXT
    if name == "BOOLEAN":
        return ColumnType.TRUTH
    if name == "DATE":
        return ColumnType.DAY
    # What has a zone is another day elsewhere.
    if name.startswith("TIMESTAMP") and "ZONE" not in name:
        return ColumnType.TIME
    if name == "FLOAT":
        return ColumnType.SINGLE
    is_number = name.endswith("INT") or name in ("INTEGER", "DOUBLE", "DECIMAL")
    return ColumnType.NUMBER if is_number else ColumnType.OTHER
