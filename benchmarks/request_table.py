"""A made table of past requests, skewed as such tables are: few kinds of request are most of it.

python benchmarks/request_table.py OUT.parquet [--rows 1000000] [--seed 7]

Each row begins as a scenario of the bench, the first ones far more often than the last, and then
each column may be drawn anew. Numbers and days are every row's own, and some facts are not known:
`--not-known 0` leaves nothing open.
"""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Sequence
from pathlib import Path

import duckdb

from exigent.bench import Bench, open_bench, read_all
from exigent.words import UNKNOWN, Fact, FactType, Known, Request, Value

ROOT = Path(__file__).parents[1]
ROWS = 1_000_000
SEED = 7
MEMORY = "4GB"
CHANGED = 0.03
NOT_KNOWN = 0.01
# So many facts of a bench are now and then not known, spread over all of it.
EVERY_SO_MANY = 5
_TYPES = {
    FactType.CHOICE: "VARCHAR",
    FactType.YES_NO: "BOOLEAN",
    FactType.NUMBER: "DOUBLE",
    FactType.DATE: "DATE",
}


def main() -> None:
    """Read the command line and write the table."""
    parser = argparse.ArgumentParser(description="Write a made table of past requests.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--not-known", type=float, default=NOT_KNOWN, help="the share of a column")
    options = parser.parse_args()
    kinds = write_requests(
        options.out, open_bench(ROOT), options.rows, options.seed, options.not_known
    )
    print(f"{options.rows:,} rows of {kinds} kinds of request in {options.out}")


def write_requests(
    out: Path, bench: Bench, rows: int, seed: int = SEED, not_known: float = NOT_KNOWN
) -> int:
    """Write a table with a column a fact and an id; return of how many kinds its requests are.

    `not_known` is the share of some columns in which nobody knows the fact; where it is none, what
    the scenarios leave unknown is drawn as well.
    """
    kinds = _kinds(bench)
    facts = list(bench.vocabulary.facts.values())
    # Besides this, what is measured on the table has to have room.
    with duckdb.connect(config={"memory_limit": MEMORY}) as connection:
        typed = ", ".join(f"{fact.name} {_TYPES[fact.type]}" for fact in facts)
        connection.execute(f"CREATE TABLE kinds (kind INTEGER, {typed})")
        for at, kind in enumerate(kinds):
            said = ", ".join(_literal(kind.values[fact.name]) for fact in facts)
            connection.execute(f"INSERT INTO kinds VALUES ({at}, {said})")
        columns = ", ".join(_column(at, fact, seed, not_known) for at, fact in enumerate(facts))
        place = f"CAST(floor({len(kinds)} * pow({_chance('i', -1, seed)}, 3)) AS INTEGER)"
        connection.execute(
            f"COPY (SELECT i AS request_id, {columns}"
            f" FROM (SELECT i, {place} AS kind FROM range({rows}) AS t(i)) JOIN kinds USING (kind))"
            f" TO '{out}' (FORMAT parquet)"
        )
    return len(kinds)


def _kinds(bench: Bench) -> Sequence[Request]:
    """Return every request of the scenarios, each once."""
    asked = (one.request for one in read_all(bench))
    return list(dict.fromkeys(one for one in asked if one is not None))


def _chance(row: str, what: int, seed: int) -> str:
    """Return a number from 0 to 1 that hangs on the row, on what it is for, and on the seed."""
    return f"(hash({row} * 1000 + {what} + 1000003 * {seed}) % 1000003) / 1000003.0"


def _column(at: int, fact: Fact, seed: int, not_known: float) -> str:
    drawn, changed, known = (_chance("i", 3 * at + part, seed) for part in range(3))
    if fact.type is FactType.DATE:
        return f"DATE '2019-01-01' + CAST(floor({drawn} * 2800) AS INTEGER) AS {fact.name}"
    if fact.type is FactType.NUMBER:
        number = f"exp(6 * {drawn}) - 1"
        least = fact.at_least or 0
        if fact.whole or at % 2:
            said = f"floor({number}) + ceil({least})"
        else:
            said = f"round({number}, 2) + {least}"
        return f"{said} AS {fact.name}"
    if fact.type is FactType.YES_NO:
        new = f"({drawn} < {0.8 if fact.ordinary is True else 0.2})"
    else:
        listed = ", ".join(_literal(value) for value in fact.values)
        new = f"[{listed}][1 + CAST(floor({len(fact.values)} * pow({drawn}, 2)) AS INTEGER)]"
    said = f"CASE WHEN {changed} < {CHANGED} THEN {new} ELSE {fact.name} END"
    if not not_known:
        said = f"coalesce({said}, {new})"
    elif at % EVERY_SO_MANY == 0:
        said = f"CASE WHEN {known} < {not_known} THEN NULL ELSE {said} END"
    return f"{said} AS {fact.name}"


def _literal(value: Value) -> str:
    if value is UNKNOWN:
        return "NULL"
    known: Known = value
    if isinstance(known, bool):
        return "TRUE" if known else "FALSE"
    if isinstance(known, datetime.date):
        return f"DATE '{known}'"
    return f"'{known}'" if isinstance(known, str) else repr(float(known))


if __name__ == "__main__":
    main()
