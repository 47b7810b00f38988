"""DuckDB, which reads and groups the rows: in this process, and without any network."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, Self

from exigent.analysis.replay.column_codes import ColumnType
from exigent.analysis.replay.inputs import FileKind, InputFile
from exigent.analysis.replay.sql import quote, text
from exigent.words import Fault, InputError, Location, packages_of

# What a line is never parted by, so that it is one column.
_NEVER = "\x01"
_LONGEST_LINE = 16_777_216
ROWS = "replayed"
FILE = "_exigent_file"
ROW = "_exigent_row"
LINE = "_exigent_line"

_GIVEN_COLUMNS = "_exigent_given"

# What a table is called that a query makes.
QUERY = "--query"
FRAME = "frame"

Rows = list[tuple[Any, ...]]


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
                f"`{memory}` is no amount of memory: {_first_line(error)}",
                None,
                "write it like 4GB",
                fault=Fault.WRONG_OPTION,
            ) from None

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
        self._connection.close()
        self._temporary.cleanup()

    def run(self, sql: str, values: Sequence[object] = ()) -> None:
        """Run a statement; raise InputError where there is no room for it."""
        with self._told_errors():
            self._connection.execute(sql, values)

    def fetch(self, sql: str) -> Rows:
        """Return all rows of a query; raise InputError where there is no room for it."""
        with self._told_errors():
            return self._connection.execute(sql).fetchall()

    def fetch_columns(self, sql: str) -> dict[str, Any]:
        """Return a query's rows as an array a column; raise InputError where there is no room."""
        with self._told_errors():
            found: dict[str, Any] = self._connection.execute(sql).fetchnumpy()
            return found

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
            raise InputError(
                f"the rows cannot be read: {_first_line(error)}", None, fault=Fault.CANNOT_READ
            ) from None
        except RuntimeError as error:
            # So DuckDB says that Ctrl-C came while it worked.
            if "interrupted" in str(error).lower():
                raise KeyboardInterrupt from None
            raise

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
        if self.columns()[name] is ColumnType.OTHER:
            return f"CAST({quoted} AS VARCHAR) AS {quoted}"
        return quoted

    def write_parquet(self, query: str, path: Path) -> None:
        """Write what a query returns so that nobody ever sees half of it."""
        temporary = path.with_name(f".{path.name}.part")
        try:
            self.run(f"COPY ({query}) TO {text(str(temporary))} (FORMAT parquet, COMPRESSION zstd)")
            temporary.replace(path)
        except self._duckdb.IOException as error:
            raise InputError(
                f"cannot write the file: {_first_line(error)}",
                Location(str(path)),
                fault=Fault.CANNOT_WRITE,
            ) from None
        finally:
            temporary.unlink(missing_ok=True)

    def open_files(self, files: Sequence[InputFile]) -> None:
        """Make the rows of files one table; raise InputError for one that cannot be read."""
        self._files = tuple(files)
        for file in files:
            self._try(f"SELECT * FROM {_reading(file)} LIMIT 0", file.shown)
        parts = [
            f"SELECT {at}::BIGINT AS {FILE}, {self._part(file)}" for at, file in enumerate(files)
        ]
        self._make_rows(" UNION ALL BY NAME ".join(parts))

    def open_query(self, query: str, database: Path | None = None) -> None:
        """Make what a query returns the table of rows; raise InputError for a wrong one."""
        if database is not None:
            self._try(
                f"ATTACH {text(str(database))} AS history (READ_ONLY); USE history", str(database)
            )
        self._try(f"SELECT * FROM ({query}) LIMIT 0", QUERY)
        inner = f"SELECT 0::BIGINT AS {FILE}, row_number() OVER () AS {ROW}, * FROM ({query})"
        self.run(f"CREATE TABLE memory.main.{ROWS} AS {inner}")
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
        """Return the rows of CSV files that are no rows: the file, the line, and what is wrong."""
        try:
            found = self.fetch(
                "SELECT file_path, line, min(lower(error_type::VARCHAR))"
                " FROM reject_errors JOIN reject_scans USING (scan_id, file_id) GROUP BY ALL"
            )
        except self._duckdb.CatalogException:
            return []
        places = {str(file.path): at for at, file in enumerate(self._files)}
        return sorted((places[path], line, kind) for path, line, kind in found)

    @property
    def files(self) -> tuple[InputFile, ...]:
        """The files that were opened; none of a query or a frame."""
        return self._files

    def place(self, file: int, row: int) -> str:
        """Return where a row stands: its file and line, or of Parquet its row.

        A CSV file has its header above, and lines between that are no rows.
        """
        if self._files and self._files[file].kind is FileKind.CSV:
            row += 1
            for other, line, _ in self._malformed:
                row += other == file and line <= row
        return self.at(file, row)

    def at(self, file: int, line: int) -> str:
        """Return a line of a file as a place."""
        return f"{self._files[file].shown if self._files else self._shown}:{line}"

    @cached_property
    def _columns(self) -> dict[str, ColumnType]:
        described = self.fetch(f"DESCRIBE {ROWS}")
        return {name: _type(kind) for name, kind, *_ in described if name not in (FILE, ROW)}

    @cached_property
    def _malformed(self) -> list[tuple[int, int, str]]:
        return self.malformed()

    def _make_rows(self, query: str) -> None:
        self.run(f"CREATE VIEW {ROWS} AS {query}")

    def _part(self, file: InputFile) -> str:
        """Return the columns of a file's rows, its keys where it holds lines of JSON."""
        reading = _reading(file)
        if file.kind is FileKind.PARQUET:
            return f"file_row_number + 1 AS {ROW}, * EXCLUDE (file_row_number) FROM {reading}"
        if file.kind is FileKind.CSV:
            return f"row_number() OVER () AS {ROW}, * FROM {reading}"
        whole = f"SELECT row_number() OVER () AS {ROW}, line, {_CHECKED} AS said FROM {reading}"
        keys = self._keys(reading)
        taken = "".join(f", said->>{text(_path(key))} AS {quote(key)}" for key in keys)
        wrong = f"CASE WHEN said IS NULL THEN line END AS {LINE}"
        lines = f"({whole}) WHERE line IS NOT NULL AND trim(line) <> ''"
        return f"{ROW}, {wrong}{taken} FROM {lines}"

    def _keys(self, reading: str) -> list[str]:
        """Return the keys of all lines, in the order in which they come."""
        said = f"SELECT {_CHECKED} AS said FROM {reading}"
        keys = f"SELECT unnest(json_keys(said)) AS key FROM ({said}) WHERE said IS NOT NULL"
        ordered = f"SELECT key, row_number() OVER () AS place FROM ({keys})"
        return [
            key
            for key, _ in self.fetch(
                f"SELECT key, min(place) FROM ({ordered}) GROUP BY key ORDER BY 2"
            )
        ]

    def _try(self, sql: str, shown: str) -> None:
        try:
            self.run(sql)
        except self._duckdb.Error as error:
            raise InputError(
                f"it cannot be read: {_first_line(error)}",
                Location(shown),
                fault=Fault.CANNOT_READ,
            ) from None


# A line of JSON that is a mapping; null for any other.
_CHECKED = (
    "CASE WHEN json_valid(line) THEN CASE WHEN json_type(line) = 'OBJECT' THEN line::JSON END END"
)


def _reading(file: InputFile) -> str:
    path = text(str(file.path))
    if file.kind is FileKind.PARQUET:
        return f"read_parquet({path}, file_row_number=true)"
    if file.kind is FileKind.CSV:
        return f"read_csv({path}, all_varchar=true, header=true, store_rejects=true)"
    return (
        f"read_csv({path}, columns={{'line': 'VARCHAR'}}, delim='{_NEVER}', quote='', escape='',"
        f" header=false, auto_detect=false, max_line_size={_LONGEST_LINE})"
    )


def _path(key: str) -> str:
    return '$."' + key.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _type(kind: str) -> ColumnType:
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
    is_number = name.endswith("INT") or name in ("INTEGER", "DOUBLE", "FLOAT", "DECIMAL")
    return ColumnType.NUMBER if is_number else ColumnType.OTHER


def _first_line(error: Exception) -> str:
    """Return what DuckDB says in its first line, without the kind of its error."""
    said = str(error).strip().partition("\n")[0]
    return said.partition(": ")[2] or said
