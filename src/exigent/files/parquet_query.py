"""What SQL is asked of each row of a table of requests, and what its answers stand for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from exigent.columns import (
    FIRST_CLASS,
    NOT_KNOWN,
    NOT_STATED,
    WRONG,
    CodedColumn,
    ColumnType,
    FactCodes,
    FactColumn,
    NullMeaning,
    PackedFact,
    codes_by_constants,
    pack,
    quote,
    type_of_column,
)
from exigent.files.given_request import LEFT_OUT, Given
from exigent.words import UNKNOWN, Constants, Fact, Value, Vocabulary, representatives

Packs = tuple[int, ...]
"""Codes of a row's facts, packed into few integers."""

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
        self._others = [name for name in kinds if name not in vocabulary.facts]
        constants = apart or {}
        stated = [fact for name, fact in vocabulary.facts.items() if name in kinds]
        # Where any two numbers or days may differ there are no classes of them.
        self._is_coded = apart is not None and not any(
            fact.is_measured and constants.get(fact.name, ()) is None for fact in stated
        )
        self._columns = {
            fact.name: CodedColumn(
                _codes(fact, constants),
                FactColumn(fact.name, fact.name, null=NullMeaning.ORDINARY),
                type_of_column(kinds[fact.name]),
            )
            for fact in (stated if self._is_coded else ())
        }
        read = {name: one.codes for name, one in self._columns.items() if name in constants}
        self._packing = pack({name: self._columns[name].possible for name in read})
        self._any_values: list[Given] = [
            LEFT_OUT if fact.name in constants else _any_value(fact)
            for fact in vocabulary.facts.values()
        ]
        places = {name: at for at, name in enumerate(vocabulary.facts)}
        self._standing = [
            (places[one.fact], one, _stands_for(read[one.fact])) for one in self._packing.facts
        ]
        self.cells = f"struct_pack({', '.join(map(self._cell, kinds))})"

    def select(self, rows: str) -> str:
        """Return the query for all rows of a table."""
        others = ", ".join(f"{quote(name)} := {self._passing(name)}" for name in self._others)
        passed = f"to_json(struct_pack({others}))::VARCHAR" if others else "''"
        if not self._is_coded:
            return f"SELECT file_row_number, {passed}, {self.cells} FROM {rows}"  # noqa: S608
        packs = [f"pack{word}" for word in range(self._packing.words)]
        sums = [*self._sums()]
        taken = "".join(
            f", {code} AS {name}" for code, name in zip(sums, [*packs, "unread"], strict=False)
        )
        is_wrong = " OR ".join(f"{name} IS NULL" for name in [*packs, "unread"])
        shown = "".join(f", {name}" for name in packs)
        return (
            f"SELECT number, passed, CASE WHEN {is_wrong} THEN cells END{shown} FROM ("  # noqa: S608
            f"SELECT file_row_number AS number, {passed} AS passed, {self.cells} AS cells{taken}"
            f" FROM {rows})"
        )

    def values(self, packs: Packs) -> tuple[Given, ...]:
        """Return what stands for the values of a row with these packs."""
        values = [*self._any_values]
        for at, one, stands_for in self._standing:
            values[at] = stands_for[one.codes[packs[one.word] // one.times % one.size]]
        return tuple(values)

    def _sums(self) -> Iterator[str]:
        """Yield the SQL of each pack, and of one for what no answer turns on: null for a wrong value."""
        for word in range(self._packing.words):
            yield " + ".join(map(self._packed, self._packing.in_word(word))) or "0"
        read = {one.fact for one in self._packing.facts}
        unread = (
            one.code(lambda code: "NULL" if code == WRONG else "0")
            for name, one in self._columns.items()
            if name not in read
        )
        yield " + ".join(map("({})".format, unread)) or "0"

    def _packed(self, one: PackedFact) -> str:
        """Return the SQL of what a fact adds to its pack: null for a wrong value."""
        column = self._columns[one.fact]
        added = column.code(lambda code: "NULL" if code == WRONG else str(one.place(code)))
        return f"({added})::BIGINT"

    def _passing(self, name: str) -> str:
        """Return the expression for a cell that passes through: JSON has no infinite numbers."""
        column = quote(name)
        is_fraction = self._kinds[name] in _FRACTIONS
        return f"CASE WHEN isfinite({column}) THEN {column} END" if is_fraction else column

    def _cell(self, name: str) -> str:
        """Return a cell by the name of its column, in a type that Python has."""
        column = quote(name)
        match type_of_column(self._kinds[name]):
            case ColumnType.DAY:
                # A day beyond those that Python has would be taken for its first or last one.
                column = f"{column}::VARCHAR"
            case ColumnType.TIME:
                column = f"regexp_replace({column}::VARCHAR, ' 00:00:00$', '')"
            case _ if self._kinds[name].startswith("DECIMAL"):
                column = f"{column}::DOUBLE"
        return f"{quote(name)} := {column}"


def _codes(fact: Fact, constants: Constants) -> FactCodes:
    """Return the codes of a fact; all words differ where nobody says which it is compared with."""
    compared = constants.get(fact.name, frozenset())
    return codes_by_constants(fact, frozenset(fact.values) if compared is None else compared)


def _stands_for(codes: FactCodes) -> Mapping[int, Given]:
    """Return what each code of a fact stands for."""
    return {
        NOT_STATED: LEFT_OUT,
        NOT_KNOWN: UNKNOWN,
        **dict(enumerate(codes.plainest, start=FIRST_CLASS)),
    }


def _any_value(fact: Fact) -> Value:
    """Return a known value of a fact on which nothing turns."""
    if fact.ordinary is not UNKNOWN:
        return fact.ordinary
    return (representatives(fact, ()) or fact.values)[0]
