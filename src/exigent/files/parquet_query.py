"""What SQL is asked of each row of a table of requests, and what its answers stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from exigent.files.given_request import Given
from exigent.files.parquet_codes import NOT_THERE, Codes, codes_of, named
from exigent.words import UNKNOWN, Constants, Fact, Value, Vocabulary, representatives

Packs = tuple[int, ...]
"""Numbers of a row's facts, packed into few integers."""

# What is packed into one integer stays below this.
_LARGEST = 1 << 60
_FRACTIONS = ("FLOAT", "DOUBLE")


class RowQuery:
    """The query, made of the columns of a table and their types.

    A row that it answers has its number, what passes through as JSON, all its cells where
    Python has to read them, and else packs, which are equal where nothing tells rows apart.
    """

    def __init__(
        self, vocabulary: Vocabulary, kinds: Mapping[str, str], apart: Constants | None
    ) -> None:
        """Take the types of columns by their names.

        `apart` are all facts on which answers can turn, with what tells their values apart.
        """
        self._kinds = kinds
        self._facts = tuple(vocabulary.facts.values())
        self._others = [name for name in kinds if name not in vocabulary.facts]
        self._apart = apart or {}
        found = [self._codes_of(at, fact) for at, fact in enumerate(self._facts)]
        self._codes = [codes for codes in found if codes is not None]
        self._is_numbered = apart is not None and None not in found
        counted = [
            len(codes.values) if fact.name in self._apart else 1
            for fact, codes in zip(self._facts, self._codes, strict=False)
        ]
        self._places = _pack(counted)
        self._any_values: list[Given] = [_any_value(fact) for fact in self._facts]
        self._numbered = [
            (at, pack, factor, len(codes.values), codes.values)
            for at, (codes, (pack, factor)) in enumerate(
                zip(self._codes, self._places, strict=True)
            )
            if self._facts[at].name in self._apart
        ]
        self.cells = f"struct_pack({', '.join(map(self._cell, kinds))})"

    def select(self, rows: str) -> str:
        """Return the query for all rows of a table."""
        others = ", ".join(f"{named(name)} := {self._passing(name)}" for name in self._others)
        passed = f"to_json(struct_pack({others}))::VARCHAR" if others else "''"
        if not self._is_numbered:
            return f"SELECT file_row_number, {passed}, {self.cells} FROM {rows}"  # noqa: S608
        packs = self._packs()
        inner = [f"file_row_number AS number, {passed} AS passed, {self.cells} AS cells"]
        for at, (fact, codes) in enumerate(zip(self._facts, self._codes, strict=True)):
            if codes is not NOT_THERE:
                inner.append(f"{named(fact.name)} AS {_raw(at)}, {codes.read} AS {_plain(at)}")
        names = [f"pack{pack}" for pack in range(len(packs))]
        middle = [f"{pack} AS {name}" for pack, name in zip(packs, names, strict=True)]
        is_read = " OR ".join(f"{name} IS NULL" for name in names)
        return (
            f"SELECT number, passed, CASE WHEN {is_read} THEN cells END, {', '.join(names)} "  # noqa: S608
            f"FROM (SELECT number, passed, cells, {', '.join(middle)} "
            f"FROM (SELECT {', '.join(inner)} FROM {rows}))"
        )

    def values(self, packs: Packs) -> tuple[Given, ...] | None:
        """Return what stands for the values of a row with these packs, None where nothing does."""
        values = [*self._any_values]
        for at, pack, factor, many, standing in self._numbered:
            value = standing[packs[pack] // factor % many]
            if value is None:
                return None
            values[at] = value
        return tuple(values)

    def _packs(self) -> list[str]:
        """Return the expressions of the packs, NULL for what has to be read by Python."""
        sums: dict[int, list[str]] = {0: []}
        checked = []
        for fact, codes, (pack, factor) in zip(self._facts, self._codes, self._places, strict=True):
            if fact.name in self._apart:
                sums.setdefault(pack, []).append(f"({codes.number})::BIGINT * {factor}")
            elif codes is not NOT_THERE:
                checked.append(f"({codes.number})")
        if checked:
            sums[0].append(f"CASE WHEN {' + '.join(checked)} IS NOT NULL THEN 0 END")
        return [" + ".join(parts) or "0" for parts in sums.values()]

    def _codes_of(self, at: int, fact: Fact) -> Codes | None:
        kind = self._kinds.get(fact.name)
        if kind is None:
            return NOT_THERE
        constants = self._apart.get(fact.name, frozenset())
        return codes_of(fact, named(fact.name), kind, (_raw(at), _plain(at)), constants)

    def _passing(self, name: str) -> str:
        """Return the expression for a cell that passes through: JSON has no infinite numbers."""
        column = named(name)
        is_fraction = self._kinds[name] in _FRACTIONS
        return f"CASE WHEN isfinite({column}) THEN {column} END" if is_fraction else column

    def _cell(self, name: str) -> str:
        """Return a cell by the name of its column, in a type that Python has."""
        cast = "::DOUBLE" if self._kinds[name].startswith("DECIMAL") else ""
        return f"{named(name)} := {named(name)}{cast}"


def _pack(counts: Sequence[int]) -> list[tuple[int, int]]:
    """Return for each of several numbers below these counts its pack, and its factor there."""
    places = []
    pack, factor = 0, 1
    for count in counts:
        if factor * count > _LARGEST:
            pack, factor = pack + 1, 1
        places.append((pack, factor))
        factor *= count
    return places


def _any_value(fact: Fact) -> Value:
    """Return a known value of a fact on which nothing turns."""
    if fact.ordinary is not UNKNOWN:
        return fact.ordinary
    return (representatives(fact, ()) or fact.values)[0]


def _raw(at: int) -> str:
    return f"raw{at}"


def _plain(at: int) -> str:
    return f"plain{at}"
