"""The rows of a table as DuckDB has them, whatever they are read from, and where each stands there."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from exigent.analysis.replay.connection import Connection
from exigent.analysis.replay.csv_head import with_head
from exigent.analysis.replay.csv_lines import MALFORMED, CsvLines, MalformedRow, find_lines
from exigent.analysis.replay.duckdb_errors import first_line
from exigent.analysis.replay.file_rows import ROW, reading, rows_of
from exigent.analysis.replay.inputs import FileKind, InputFile, guess_rows
from exigent.analysis.replay.plain_texts import in_plain
from exigent.columns import ColumnType, quote, text, type_of_column
from exigent.words import Fault, InputError, Location

ROWS = "replayed"
FILE = "_exigent_file"

# What a table is called that a query makes.
QUERY = "--query"
FRAME = "frame"


@dataclass(frozen=True, slots=True)
class RowsAsParquet:
    """A file of Parquet with rows; a copy has a column of their numbers."""

    path: Path
    is_copy: bool


class Database(Connection):
    """The rows that are replayed, in a DuckDB of their own that is gone with the run."""

    def __init__(self, memory: str | None = None) -> None:
        """Open it, without rows yet; raise InputError as a connection does."""
        super().__init__(memory)
        self._files: tuple[InputFile, ...] = ()
        self._parts: list[str] = []
        self._held: dict[int, Path] = {}
        self._known_lines: dict[int, CsvLines] = {}
        self._shown = QUERY

    def readable(self, name: str) -> str:
        """Return the SQL of a column as Python can take it."""
        quoted = quote(name)
        # A day beyond those that Python has would be taken for its first or last one.
        if self.columns()[name] in (ColumnType.OTHER, ColumnType.DAY, ColumnType.TIME):
            return f"CAST({quoted} AS VARCHAR) AS {quoted}"
        return quoted

    def open_files(self, files: Sequence[InputFile]) -> None:
        """Make the rows of files one table; raise InputError for one that cannot be read."""
        opened = []
        for at, file in enumerate(files):
            with self._told_of(file.shown):
                one = with_head(in_plain(file, self.folder / f"plain-{at}"), self.fetch)
                self.run(f"SELECT * FROM {reading(one)} LIMIT 0")
            opened.append(one)
        self._files = tuple(opened)
        self._parts = [rows_of(file, self.fetch) for file in opened]
        self._join_files()

    def hold(self, files: Collection[int]) -> None:
        """Keep the rows of some files so that a stretch of them is read without all others.

        Of Parquet they are so anyhow; of a text each row would be read again for each stretch.
        """
        for at in files:
            if self._files[at].kind is not FileKind.PARQUET and at not in self._held:
                self._held[at] = self.folder / f"rows-{at}.parquet"
                self.write_parquet(f"SELECT {self._parts[at]}", self._held[at])
                self._parts[at] = f"* FROM read_parquet({text(str(self._held[at]))})"
        self._join_files()

    def as_parquet(self) -> list[RowsAsParquet]:
        """Return the rows as files of Parquet; what lies elsewhere is copied, with each row's number."""
        if not self._files:
            copy = self.folder / "rows.parquet"
            if not copy.exists():
                self.write_parquet(f"SELECT * EXCLUDE ({FILE}) FROM {ROWS}", copy)
            return [RowsAsParquet(copy, is_copy=True)]
        self.hold(range(len(self._files)))
        return [
            RowsAsParquet(self._held.get(at, file.path), is_copy=at in self._held)
            for at, file in enumerate(self._files)
        ]

    def _join_files(self) -> None:
        parts = (f"SELECT {at}::BIGINT AS {FILE}, {part}" for at, part in enumerate(self._parts))
        self._make_rows(" UNION ALL BY NAME ".join(parts))

    def open_query(self, query: str, database: Path | None = None) -> None:
        """Make what a query returns the table of rows; raise InputError for a wrong one."""
        if database is not None:
            self._try(
                f"ATTACH {text(str(database))} AS history (READ_ONLY); USE history", str(database)
            )
        self._try(f"SELECT * FROM ({query}) LIMIT 0", QUERY)
        inner = f"SELECT 0::BIGINT AS {FILE}, row_number() OVER () AS {ROW}, * FROM ({query})"
        # What fails on a row fails only here.
        self._try(f"CREATE TABLE memory.main.{ROWS} AS {inner}", QUERY)
        self.run("USE memory.main")

    def open_frame(self, frame: object) -> None:
        """Make a data frame or an Arrow table the table of rows; raise InputError for no such thing."""
        # A relation belongs to its own connection, and is taken out of it.
        taken = frame.to_arrow_table() if hasattr(frame, "to_arrow_table") else frame
        try:
            self._connection.register("given", taken)
        except (self._duckdb.Error, TypeError):
            raise InputError(
                f"a `{type(frame).__name__}` is no table of requests",
                None,
                "give a file's path, a data frame, an Arrow table or a relation of DuckDB",
                fault=Fault.NOT_A_REQUEST,
            ) from None
        self._shown = FRAME
        self._make_rows(f"SELECT 0::BIGINT AS {FILE}, row_number() OVER () AS {ROW}, * FROM given")

    def columns(self) -> dict[str, ColumnType]:
        """Return the columns of the rows with how each is held, but for those of its own."""
        return dict(self._columns)

    def malformed(self) -> list[tuple[int, int, str]]:
        """Return the rows of texts that are no rows: the file, the line, and what is wrong."""
        return sorted(
            (at, self._lines(at).line_of_record(one.record), one.wrong)
            for at, several in self._malformed.items()
            for one in several
        )

    def expected_rows(self) -> int | None:
        """Return about how many rows the files have, without reading them; None where none tells."""
        expected = 0
        for file in self._files:
            if file.kind is FileKind.PARQUET:
                path = text(str(file.path))
                counting = f"SELECT sum(num_rows)::BIGINT FROM parquet_file_metadata({path})"
                ((rows,),) = self.fetch(counting)
            else:
                rows = guess_rows(file)
            if rows is None:
                return None
            expected += rows
        return expected or None

    @property
    def files(self) -> tuple[InputFile, ...]:
        """The files that were opened; none of a query or a frame."""
        return self._files

    def place(self, file: int, row: int) -> str:
        """Return where a row stands: its file and line, or of Parquet its row."""
        return self.at(file, self.line(file, row))

    def line(self, file: int, row: int) -> int:
        """Return the line of a file that a row begins at, or of Parquet its row."""
        is_text = self._files and self._files[file].kind is not FileKind.PARQUET
        return self._lines(file).line_of_row(row) if is_text else row

    def at(self, file: int, line: int) -> str:
        """Return a line of a file as a place."""
        return f"{self._files[file].shown if self._files else self._shown}:{line}"

    @cached_property
    def _columns(self) -> dict[str, ColumnType]:
        described = self.fetch(f"DESCRIBE {ROWS}")
        return {
            name: type_of_column(kind) for name, kind, *_ in described if name not in (FILE, ROW)
        }

    @cached_property
    def _malformed(self) -> Mapping[int, Sequence[MalformedRow]]:
        """The rows of each text that are no rows, after the rows were read."""
        try:
            found = self.fetch(MALFORMED)
        except self._duckdb.CatalogException:
            return {}
        places = {str(file.path): at for at, file in enumerate(self._files)}
        several: dict[int, list[MalformedRow]] = {}
        for path, record, wrong, said in sorted(found):
            several.setdefault(places[path], []).append(MalformedRow(record, wrong, said))
        return several

    def _lines(self, file: int) -> CsvLines:
        """Return where the rows of a text begin."""
        if file not in self._known_lines:
            one, wrong = self._files[file], self._malformed.get(file, ())
            self._known_lines[file] = find_lines(one, wrong, self.fetch)
        return self._known_lines[file]

    def _make_rows(self, query: str) -> None:
        self.run(f"CREATE OR REPLACE VIEW {ROWS} AS {query}")

    def _try(self, sql: str, shown: str) -> None:
        with self._told_of(shown):
            self.run(sql)

    @contextmanager
    def _told_of(self, shown: str) -> Iterator[None]:
        """Tell of what goes wrong meanwhile at the place of what is read."""
        try:
            yield
        except InputError as error:
            raise InputError(
                error.message, error.location or Location(shown), error.meant, fault=error.fault
            ) from None
        except self._duckdb.Error as error:
            raise InputError(
                f"it cannot be read: {first_line(error)}",
                Location(shown),
                fault=Fault.CANNOT_READ,
            ) from None
