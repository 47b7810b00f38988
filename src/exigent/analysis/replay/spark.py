"""Apache Spark in the place of DuckDB for the one query that reads every row.

The statement is written once, and put into Spark's SQL by sqlglot. What comes back is the classes
of rows, each with how many there are: nothing else of the table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import islice
from typing import Any
from warnings import catch_warnings, simplefilter

from exigent.analysis.replay.database import FILE, ROWS, Database, RowsAsParquet
from exigent.analysis.replay.file_rows import ROW
from exigent.words import EngineError, Fault, InputError, packages_of

_MASTER = re.compile(r"local(\[(\d+|\*)\])?|spark://\S+|sc://\S+")
_BATCH = 50_000
_SETTINGS = {"spark.sql.session.timeZone": "UTC", "spark.sql.ansi.enabled": "true"}
# What a session that is reached by Spark Connect does not decide.
_DRIVER = {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false"}
# What runs here speaks to nobody elsewhere.
_LOCAL = {"spark.driver.bindAddress": "127.0.0.1", "spark.driver.host": "127.0.0.1"}


class Spark:
    """A session of Spark, as it is named: `local[2]`, `spark://host:7077` or `sc://host`."""

    def __init__(self, name: str) -> None:
        """Start it, or reach it; raise InputError for another name and where a package is missing.

        Raises EngineError where it does not start.
        """
        if not _MASTER.fullmatch(name):
            raise InputError(
                f"`{name}` names no Spark",
                None,
                "write local[2], spark://HOST:PORT or sc://HOST",
                fault=Fault.WRONG_OPTION,
            )
        try:
            import sqlglot  # noqa: PLC0415 - an extra
            from py4j.protocol import (  # type: ignore[import-untyped]  # noqa: PLC0415 - an extra
                Py4JError,
            )
            from pyspark.errors import PySparkException  # noqa: PLC0415 - an extra
            from pyspark.sql import SparkSession  # noqa: PLC0415 - an extra
        except ImportError as error:
            raise InputError(
                f"a replay on Spark needs `{error.name}`, and it is not installed",
                None,
                f"pip install {packages_of('spark')}",
                fault=Fault.MISSING_PACKAGE,
            ) from None
        self._transpile = sqlglot.transpile
        self._failed = PySparkException
        self._gone = Py4JError
        self._session = _start(SparkSession.builder.appName("exigent replay"), name)

    def stop(self) -> None:
        """End the session; where its Java is gone already, as after Ctrl-C, it is ended."""
        with suppress(OSError, self._gone):
            self._session.stop()

    def fetch(
        self, files: Sequence[RowsAsParquet], query: str
    ) -> Iterator[list[tuple[object, ...]]]:
        """Yield what a query over the rows of files returns, in batches.

        It is written for DuckDB. Raises EngineError where Spark fails.
        """
        (said,) = self._transpile(query, read="duckdb", write="spark")
        try:
            self._rows_of(files).createOrReplaceTempView(ROWS)
            rows = self._session.sql(said).toLocalIterator()
            while batch := list(islice(rows, _BATCH)):
                yield [tuple(row) for row in batch]
        except (self._failed, self._gone) as error:
            raise EngineError(f"Spark failed: {_first_line(error)}") from error

    def _rows_of(self, files: Sequence[RowsAsParquet]) -> Any:
        """Return the rows of all files, each with its file's number and its own."""
        whole: Any = None
        for at, file in enumerate(files):
            number = [] if file.is_copy else [f"_metadata.row_index + 1 AS {ROW}"]
            part = self._session.read.parquet(str(file.path.absolute())).selectExpr(
                f"{at}L AS {FILE}", *number, "*"
            )
            whole = part if whole is None else whole.unionByName(part, allowMissingColumns=True)
        return whole


def _start(builder: Any, name: str) -> Any:
    """Return the session of a name; raise InputError and EngineError as `Spark` does."""
    is_remote = name.startswith("sc://")
    local = _LOCAL if name.startswith("local") else {}
    for key, value in {**_SETTINGS, **({} if is_remote else _DRIVER | local)}.items():
        builder = builder.config(key, value)
    try:
        with catch_warnings():
            # It looks whether pandas is one that it knows, and nothing here needs that.
            simplefilter("ignore")
            session = (builder.remote(name) if is_remote else builder.master(name)).getOrCreate()
    except ImportError as error:
        raise InputError(
            f"Spark Connect needs what is not installed: {_first_line(error)}",
            None,
            f"pip install {packages_of('spark-connect')}",
            fault=Fault.MISSING_PACKAGE,
        ) from None
    except Exception as error:
        needs = "" if is_remote else "; it needs Java 17 or later"
        raise EngineError(f"Spark does not start: {_first_line(error)}{needs}") from error
    if not is_remote:
        session.sparkContext.setLogLevel("OFF")
    return session


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]


def make_table(
    database: Database, spark: Spark | None, name: str, query: str, columns: Mapping[str, str]
) -> None:
    """Make a table of what a query over all rows returns, where these are read: here or on Spark.

    `columns` are those of the query, with their types.
    """
    if spark is None:
        database.run(f"CREATE TABLE {name} AS {query}")
        return
    database.load(name, columns, [])
    for rows in spark.fetch(database.as_parquet(), query):
        database.add(name, columns, list(zip(*rows, strict=True)))
