"""The rows that are no requests: found again, each with its place and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from msgspec import DecodeError

from exigent.analysis.replay.answer_tables import NUMBERS, STATED_GROUPS, STATES, answer_column
from exigent.analysis.replay.answering import NO_REQUEST
from exigent.analysis.replay.class_table import PER_FILE, ClassTable
from exigent.analysis.replay.database import FILE, ROWS, Database
from exigent.analysis.replay.file_rows import LINE, ROW
from exigent.analysis.replay.places import read_place, states
from exigent.analysis.replay.result import Reject
from exigent.columns import ColumnType, FactColumn
from exigent.files import decode_json
from exigent.words import ContradictionError, InputError, Vocabulary, make_request

_NO_VALUE = "the column holds no texts, numbers or days without a zone"
_NOT_JSON = "the line is no mapping of JSON"
# What DuckDB says of a row for another reason than that it is not like its header.
_MALFORMED = {
    "invalid encoding": "it is no text in UTF-8",
    "line size over maximum": "it is too long",
    "unquoted value": "what is quoted does not end where its value does",
}

_LONGEST = 200
_PlacedReject = tuple[int, int, Reject]


class Rejecting:
    """Finds the rows that were not answered."""

    def __init__(
        self,
        database: Database,
        table: ClassTable,
        columns: tuple[FactColumn, ...],
        vocabulary: Vocabulary,
    ) -> None:
        self._database = database
        self._table = table
        self._columns = columns
        self._vocabulary = vocabulary

    def count(self) -> int:
        """Return how many rows there are that are no requests, after all others were counted."""
        database, table = self._database, self._table
        ((in_classes,),) = database.fetch(
            f"SELECT coalesce(sum(n), 0)::BIGINT FROM {NUMBERS} WHERE {self._is_none}"
        )
        lines = 0
        if table.has_lines:
            ((lines,),) = database.fetch(f"SELECT count({LINE}) FROM {ROWS}")
        return int(in_classes) + int(lines) + len(database.malformed())

    def find(self, most: int | None = None) -> list[Reject]:
        """Return the rejects in the order in which the rows stand: the first so many, or all."""
        found = [*self._find_malformed(), *self._find_wrong(most), *self._find_lines(most)]
        return [reject for *_, reject in sorted(found, key=lambda one: one[:2])][:most]

    def _find_malformed(self) -> Iterator[_PlacedReject]:
        """Yield the rows of CSV that are not like their header, and the lines that are no text."""
        for file, line, said in self._database.malformed():
            place = self._database.at(file, line)
            why = _MALFORMED.get(said, f"not as the header: {said}")
            yield file, line, Reject(place, None, None, why)

    def _find_wrong(self, most: int | None) -> Iterator[_PlacedReject]:
        """Yield the rows with a wrong word, and those that constraints forbid."""
        table = self._table
        named = "".join(f", {self._database.readable(one.column)}" for one in self._columns)
        keyed = f"SELECT *, {table.key_values} FROM {table.taken_where} {self._last(most)}"
        rows = self._database.fetch(
            f"SELECT {FILE}, {ROW}{named} FROM ({keyed}) AS one"
            f" JOIN ({self._bad_classes}) AS bad ON {table.joined('one', 'bad')}{_first(most)}"
        )
        for file, row, *values in rows:
            yield file, self._database.line(file, row), self._reject(file, row, values)

    def _last(self, most: int | None) -> str:
        """Return the condition of rows that are none behind the last of the first so many."""
        if most is None:
            return "TRUE"
        firsts = self._database.fetch(
            f"SELECT first FROM {STATED_GROUPS} WHERE {self._is_none} ORDER BY first LIMIT {most}"
        )
        if len(firsts) < most:
            return "TRUE"
        file, row = divmod(firsts[-1][0], PER_FILE)
        return f"({FILE} < {file} OR {FILE} = {file} AND {ROW} <= {row})"

    def _find_lines(self, most: int | None) -> Iterator[_PlacedReject]:
        """Yield the lines that are no JSON."""
        if not self._table.has_lines:
            return
        rows = self._database.fetch(
            f"SELECT {FILE}, {ROW}, {LINE} FROM {ROWS} WHERE {LINE} IS NOT NULL{_first(most)}"
        )
        for file, row, line in rows:
            said = line[:_LONGEST]
            place = self._database.place(file, row)
            yield file, self._database.line(file, row), Reject(place, None, said, _wrong_in(line))

    @property
    def _bad_classes(self) -> str:
        keys = ", ".join(self._table.keys)
        return f"SELECT DISTINCT {keys} FROM {STATED_GROUPS} WHERE {self._is_none}"

    @cached_property
    def _is_none(self) -> str:
        """The condition of a group whose rows are no requests; there are few states of these."""
        found = self._database.fetch(
            f"SELECT state FROM {STATES} WHERE {answer_column(0)} = {NO_REQUEST}"
        )
        return f"state IN ({', '.join(str(state) for (state,) in found) or 'NULL'})"

    def _reject(self, file: int, row: int, values: Sequence[object]) -> Reject:
        place = self._database.place(file, row)
        said = {one.column: value for one, value in zip(self._columns, values, strict=True)}
        types = self._database.columns()
        for one in self._columns:
            if types[one.column] is ColumnType.OTHER and said[one.column] is not None:
                return Reject(place, one.column, str(said[one.column]), _NO_VALUE)
            try:
                read_place(
                    said[one.column], one, self._vocabulary.facts[one.fact], types[one.column]
                )
            except InputError as error:
                meant = f"; {error.meant}" if error.meant else ""
                return Reject(place, one.column, str(said[one.column]), f"{error.message}{meant}")
        try:
            stated = states(said, self._columns, self._vocabulary.facts, types)
            make_request(self._vocabulary, stated)
        except ContradictionError as error:
            return Reject(place, None, None, f"{error.message}; {error.meant}")
        raise AssertionError(place)


def _wrong_in(line: str) -> str:
    """Return what is wrong in a line that is no mapping, or is one in which a key stands twice."""
    try:
        decode_json(line.encode())
    except (DecodeError, RecursionError) as error:
        said = str(error)
        return said if "twice" in said else _NOT_JSON
    return _NOT_JSON


def _first(most: int | None) -> str:
    """Return what takes the first so many rows of a query, in the order of their places."""
    return f" ORDER BY {FILE}, {ROW}{'' if most is None else f' LIMIT {most}'}"
