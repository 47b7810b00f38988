"""DuckDB in this process, and without any network: statements run, tables loaded and written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, Self, TypeVar

from exigent.analysis.replay.duckdb_errors import first_line, unreadable_rows, unwritable
from exigent.analysis.replay.file_rows import Rows
from exigent.columns import quote, text
from exigent.words import Fault, InputError, packages_of

# The schema that all tables lie in but for those of a room of their own.
MAIN = "main"

_GIVEN_COLUMNS = "_exigent_given"
# How long to wait, in seconds, before a statement is told again to end.
_MOMENT = 0.05

_Taken = TypeVar("_Taken")


class Connection:
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
        # A time with a zone is of the same day wherever this runs.
        self.run("SET TimeZone = 'UTC'")
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

    def share(self) -> float | None:
        """Return how much of what runs now is done, from another thread; None where nobody knows."""
        percent = float(self._connection.query_progress())
        return percent / 100 if 0 <= percent <= 100 else None
