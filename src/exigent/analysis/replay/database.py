"""DuckDB, which reads and groups the rows: in this process, and without any network."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, Self, TypeVar

from exigent.analysis.replay.csv_head import with_head
from exigent.analysis.replay.csv_lines import MALFORMED, CsvLines, MalformedRow, find_lines
from exigent.analysis.replay.duckdb_errors import first_line, unreadable_rows, unwritable
from exigent.analysis.replay.file_rows import ROW, Rows, reading, rows_of
from exigent.analysis.replay.inputs import FileKind, InputFile, guess_rows
from exigent.analysis.replay.plain_texts import in_plain
from exigent.columns import ColumnType, quote, text, type_of_column
from exigent.words import Fault, InputError, Location, packages_of

ROWS = "replayed"
# The schema that all tables lie in but for those of a room of their own.
MAIN = "main"
FILE = "_exigent_file"

_GIVEN_COLUMNS = "_exigent_given"

# What a table is called that a query makes.
QUERY = "--query"
FRAME = "frame"

_Taken = TypeVar("_Taken")
# How long to wait, in seconds, before a statement is told again to end.
_MOMENT = 0.05


@dataclass(frozen=True, slots=True)
class RowsAsParquet:
    """A file of Parquet with rows; a copy has a column of their numbers."""

    path: Path
    is_copy: bool


class Database:
    """A DuckDB of its own, gone with the run."""

    def __init__(self, memory: str | None = None) -> None:
        """Open it; `memory` is how much it may use, such as `4GB`, before it uses the disk.

        Raises InputError for what is no amount, and where DuckDB is not installed.
        """
        try:
            import duckdb  # noqa: PLC0415 - an extra
            import numpy  # noqa: F401, PLC0415 - an extra, for what reads arrays
        except ImportError:
            raise InputError(
                "a replay needs DuckDB and NumPy, and one of them is not installed",
                None,
                f"pip install {packages_of('replay')}",
                fault=Fault.MISSING_PACKAGE,
            ) from None
        self._duckdb = duckdb
        self._files: tuple[InputFile, ...] = ()
        self._parts: list[str] = []
        self._held: dict[int, Path] = {}
        self._known_lines: dict[int, CsvLines] = {}
        self._shown = QUERY
        self._temporary = TemporaryDirectory(prefix="exigent-replay-")
        # Whatever a file or query asks for, nothing is fetched.
        settings: dict[str, Any] = {
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            "temp_directory": str(self.folder / "spilled"),
        }
        if memory is not None:
            settings["memory_limit"] = memory
        try:
            self._connection = duckdb.connect(":memory:", config=settings)
        except duckdb.Error as error:
            self._temporary.cleanup()
            raise InputError(
                f"`{memory}` is no amount of memory: {first_line(error)}",
                None,
                "write it like 4GB",
                fault=Fault.WRONG_OPTION,
            ) from None
        self._worker = ThreadPoolExecutor(max_workers=1)
        # It reckons how far it is only so; the doors show that.
        self.run("SET enable_progress_bar = true; SET enable_progress_bar_print = false")

    @property
    def folder(self) -> Path:
        """A folder that is gone with it."""
        return Path(self._temporary.name)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._worker.shutdown()
        self._connection.close()
        self._temporary.cleanup()

    def run(self, sql: str, values: Sequence[object] = ()) -> None:
        """Run a statement; raise InputError where there is no room for it."""
        self._execute(sql, values, take=lambda _: None)

    def fetch(self, sql: str) -> Rows:
        """Return all rows of a query; raise InputError where there is no room for it."""
        return self._execute(sql, (), take=lambda result: result.fetchall())

    def _execute(
        self, sql: str, values: Sequence[object], *, take: Callable[[Any], _Taken]
    ) -> _Taken:
        """Return what is taken of a statement's result.

        It runs in a thread of its own: of a signal that comes while it works DuckDB itself may
        not hear before the end.
        """
        with self._told_errors():
            running = self._worker.submit(lambda: take(self._connection.execute(sql, values)))
            try:
                return running.result()
            except KeyboardInterrupt:
                # One that comes before the statement has begun would be forgotten.
                while not running.done():
                    self._connection.interrupt()
                    wait([running], _MOMENT)
                raise

    def fetch_columns(self, sql: str) -> dict[str, Any]:
        """Return a query's rows as an array a column; raise InputError where there is no room."""
        return self._execute(sql, (), take=lambda result: result.fetchnumpy())

    def add_columns(self, name: str, columns: Mapping[str, Any]) -> None:
        """Add rows to a table, given as an array a column; raise InputError where there is no room."""
        self._connection.register(_GIVEN_COLUMNS, dict(columns))
        try:
            self.run(f"INSERT INTO {name} SELECT * FROM {_GIVEN_COLUMNS}")
        finally:
            self._connection.unregister(_GIVEN_COLUMNS)

    @contextmanager
    def _told_errors(self) -> Iterator[None]:
        try:
            yield
        except self._duckdb.OutOfMemoryException:
            raise InputError(
                "there is no room for the rows in so much memory",
                None,
                "give more by --memory, or make room where temporary files lie",
                fault=Fault.TOO_MUCH,
            ) from None
        except (self._duckdb.InvalidInputException, self._duckdb.IOException) as error:
            # What is wrong in the middle of a file is seen only when its rows are read.
            raise unreadable_rows(error) from None
        except RuntimeError as error:
            # So DuckDB says that Ctrl-C came while it worked.
            if "interrupted" in str(error).lower():
                raise KeyboardInterrupt from None
            raise

    @contextmanager
    def in_room(self, name: str) -> Iterator[None]:
        """Make tables in a schema of this name meanwhile, that hide those of the same names."""
        self.run(f"CREATE SCHEMA IF NOT EXISTS {name}")
        self.run(f"SET search_path = '{name},{MAIN}'")
        try:
            yield
        finally:
            self.run(f"SET search_path = '{MAIN}'")

    def load(
        self, name: str, columns: Mapping[str, str], values: Sequence[Sequence[object]]
    ) -> None:
        """Make a table with columns of these types; `values` are a sequence a column."""
        typed = ", ".join(f"{quote(one)} {kind}" for one, kind in columns.items())
        self.run(f"CREATE OR REPLACE TABLE {name} ({typed})")
        if values and values[0]:
            self.add(name, columns, values)

    def add(
        self, name: str, columns: Mapping[str, str], values: Sequence[Sequence[object]]
    ) -> None:
        """Add rows to a table that was loaded."""
        taken = ", ".join(
            f"unnest(${at}::{kind}[])" for at, kind in enumerate(columns.values(), start=1)
        )
        self.run(f"INSERT INTO {name} SELECT {taken}", [list(one) for one in values])

    def readable(self, name: str) -> str:
        """Return the SQL of a column as Python can take it."""
        quoted = quote(name)
        # A day beyond those that Python has would be taken for its last one.
        if self.columns()[name] in (ColumnType.OTHER, ColumnType.DAY):
            return f"CAST({quoted} AS VARCHAR) AS {quoted}"
        return quoted

    def write_parquet(self, query: str, path: Path) -> None:
        """Write what a query returns so that nobody ever sees half of it; raise InputError."""
        temporary = path.with_name(f".{path.name}.part")
        try:
            temporary.touch()
            self.run(f"COPY ({query}) TO {text(str(temporary))} (FORMAT parquet, COMPRESSION zstd)")
            temporary.replace(path)
        except OSError as error:
            raise unwritable(error, path) from None
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)

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

    def share(self) -> float | None:
        """Return how much of what runs now is done, from another thread; None where nobody knows."""
        percent = float(self._connection.query_progress())
        return percent / 100 if 0 <= percent <= 100 else None

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
