"""Requests in Parquet, by DuckDB: a row each, a column a fact or another key.

DuckDB numbers what nothing tells apart and packs these codes of a row into few integers, so that
Python sees a request of each kind once. A row that is not plainly right is read again, value by
value, as any data frame is.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec

from exigent.columns import text
from exigent.files.facts_given import is_left_out, read_given_value
from exigent.files.given_request import (
    LEFT_OUT,
    Given,
    GivenRequest,
    OtherKeys,
    RefusedRequest,
    RequestBatch,
    check_columns,
    facts_of_values,
)
from exigent.files.parquet_query import Packs, RowQuery
from exigent.files.written_facts import read_written_value
from exigent.words import (
    UNKNOWN,
    Constants,
    ContradictionError,
    Fault,
    InputError,
    Location,
    Vocabulary,
    make_request,
    packages_of,
)

ENDING = ".parquet"
BEGINNING = b"PAR1"
_BATCH = 8_192
_MOST_REMEMBERED = 20_000
_Values = tuple[tuple[Given, ...], bool]


class ParquetRows:
    """A stream of requests, a row each; a cell without a value leaves its fact out."""

    is_single = False
    heading = b""

    def __init__(
        self, path: Path, vocabulary: Vocabulary, keys: OtherKeys, apart: Constants | None
    ) -> None:
        """Read a file; raise InputError where it is none, or a column cannot pass through.

        `apart` are all facts on which answers can turn, with what tells their values apart.
        """
        self._shown = str(path)
        self._vocabulary = vocabulary
        self._duckdb = _duckdb()
        self._connection = self._duckdb.connect(
            config={"threads": 1, "autoinstall_known_extensions": "false"}
        )
        file = text(str(path))
        self._rows = f"read_parquet({file}, file_row_number = true)"
        described = self._ask(f"DESCRIBE FROM read_parquet({file})").fetchall()
        kinds = {name: kind for name, kind, *_ in described}
        check_columns(tuple(kinds), vocabulary, keys, self._cell)
        self._columns = tuple(kinds)
        self._query = RowQuery(vocabulary, kinds, apart)
        self._alike: dict[Packs, _Values] = {}

    def batches(self) -> Iterator[RequestBatch]:
        """Yield the requests of some thousand rows at a time."""
        found = self._ask(self._query.select(self._rows))
        while rows := self._fetch(found):
            given: list[GivenRequest] = []
            refused: list[RefusedRequest] = []
            for row in rows:
                index, passed, raw = row[:3]
                others = _members(passed) if passed else b""
                if raw is None:
                    packs = row[3:]
                    values, is_whole = self._values(packs)
                    one = GivenRequest(index, index + 1, values, others, b"", is_whole, packs)
                    given.append(one)
                    continue
                try:
                    given.append(self._read(index, raw, others))
                except InputError as error:
                    refused.append(RefusedRequest(index, error, _written(raw)))
            yield RequestBatch(given, refused)

    def refuse(
        self, several: Sequence[tuple[GivenRequest, ContradictionError]]
    ) -> list[RefusedRequest]:
        """Return requests that cannot be so, each at the last of the facts that are named."""
        refused = []
        rows = self._read_again([request.index for request, _ in several])
        for (request, error), cells in zip(several, rows, strict=True):
            told = error
            try:
                # What stands for its values may be others than those of the row.
                exact = self._read(request.index, cells, b"")
                make_request(self._vocabulary, facts_of_values(exact.values, self._vocabulary))
            except ContradictionError as own:
                told = own
            at = [at for at, name in enumerate(self._columns) if name in told.facts]
            place = self._cell(request.line, max(at, default=0))
            refused.append(RefusedRequest(request.index, told.at(place), _written(cells)))
        return refused

    def _values(self, packs: Packs) -> _Values:
        """Return what stands for the values of rows with these codes."""
        if packs not in self._alike:
            if len(self._alike) >= _MOST_REMEMBERED:
                self._alike.clear()
            values = self._query.values(packs)
            self._alike[packs] = (values, LEFT_OUT not in values and UNKNOWN not in values)
        return self._alike[packs]

    def _read(self, index: int, cells: Mapping[str, object], others: bytes) -> GivenRequest:
        """Return the request of a row; raise InputError for the first cell that is wrong."""
        values: list[Given] = []
        for name, fact in self._vocabulary.facts.items():
            value = cells.get(name)
            if is_left_out(value):
                values.append(LEFT_OUT)
                continue
            try:
                # A text is what a table of texts would have: the query reads it so as well.
                known = (
                    read_written_value(value, fact)
                    if isinstance(value, str)
                    else read_given_value(value, fact)
                )
                values.append(known)
            except InputError as error:
                place = self._cell(index + 1, self._columns.index(name))
                raise InputError(error.message, place, error.meant, fault=error.fault) from None
        is_whole = LEFT_OUT not in values and UNKNOWN not in values
        return GivenRequest(index, index + 1, tuple(values), others, b"", is_whole)

    def _read_again(self, indices: Sequence[int]) -> list[Mapping[str, object]]:
        """Return the cells of rows, by the names of their columns."""
        listed = ", ".join(map(str, indices))
        cells = self._query.cells
        found = self._ask(
            f"SELECT file_row_number, {cells} FROM {self._rows} "  # noqa: S608 - quoted
            f"WHERE file_row_number IN ({listed})"
        ).fetchall()
        rows = dict(found)
        return [rows[index] for index in indices]

    def _ask(self, query: str) -> Any:
        """Return the answer to a query as it comes; raise InputError where the file is none."""
        try:
            return self._connection.cursor().execute(query)
        except self._duckdb.Error as error:
            raise _no_parquet(error, self._shown) from None

    def _fetch(self, found: Any) -> list[tuple[Any, ...]]:
        try:
            rows: list[tuple[Any, ...]] = found.fetchmany(_BATCH)
        except self._duckdb.Error as error:
            raise _no_parquet(error, self._shown) from None
        return rows

    def _cell(self, line: int, at: int) -> Location:
        return Location(self._shown, line, at + 1)


def _members(passed: str) -> bytes:
    """Return the members of an object in JSON as those of another one, behind others."""
    if not passed.isprintable():
        passed = json.dumps(json.loads(passed), separators=(",", ":"))
    return b"," + passed[1:-1].encode()


def _written(cells: Mapping[str, object]) -> bytes:
    return msgspec.json.encode(cells, enc_hook=str)


def _no_parquet(error: Exception, shown: str) -> InputError:
    said = str(error).partition("\n")[0]
    return InputError(f"not valid Parquet: {said}", Location(shown), fault=Fault.NOT_A_REQUEST)


def _duckdb() -> ModuleType:
    """Return DuckDB; raise InputError where the extra is missing."""
    try:
        return importlib.import_module("duckdb")
    except ModuleNotFoundError:
        raise InputError(
            "Parquet needs the package `duckdb`",
            None,
            f"pip install {packages_of('replay')}",
            fault=Fault.MISSING_PACKAGE,
        ) from None
