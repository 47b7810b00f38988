"""Two regimes over the same rows: how many answers differ, of which kind, with rows to look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from exigent.analysis.replay.answer_tables import (
    KINDS,
    NUMBERS,
    STATED_GROUPS,
    STATES,
    answer_column,
    load_kinds,
)
from exigent.analysis.replay.class_table import GROUPS, PER_FILE
from exigent.analysis.replay.database import FILE, ROWS, Database
from exigent.analysis.replay.file_rows import ROW
from exigent.analysis.replay.result import RowAnswer
from exigent.words import Decision, Outcome

_PAIRED = "paired"
# So many times as many rows are looked at as are taken, and as often again if that is too few.
_LOOKED_AT = 8
# Most kinds of flip are met often enough among so many rows; to look through all takes far longer.
_NEAR = 200_000


@dataclass(frozen=True, slots=True)
class FlippedRows:
    """Rows that two regimes answer in two ways; `places` are the files and rows of some."""

    answers: tuple[RowAnswer, RowAnswer]
    requests: int
    places: tuple[tuple[int, int], ...]


def find_pairs(
    database: Database,
    pair: tuple[int, int],
    decisions: Sequence[Decision],
    keys: Sequence[str],
    most: int,
) -> list[FlippedRows]:
    """Return every pair of kinds of answer that two regimes give to a row, alike or not.

    What is counted by regime has to be counted before. Of each that differs at most so many
    examples are the first rows of their classes, which are told apart by the columns `keys`: no two
    are of one.
    """
    listed = list(load_kinds(database, decisions))
    one, other = (answer_column(at) for at in pair)
    database.run(
        f"CREATE OR REPLACE TABLE {_PAIRED} AS SELECT state, a.kind AS one, b.kind AS other"
        f" FROM {STATES} JOIN {KINDS} AS a ON {STATES}.{one} = a.number"
        f" JOIN {KINDS} AS b ON {STATES}.{other} = b.number"
    )
    firsts = _find_firsts(database, keys, most) if most else {}
    found = [
        FlippedRows(
            (listed[a], listed[b]),
            int(rows),
            tuple(divmod(first, PER_FILE) for first in firsts.get((a, b), ())),
        )
        for a, b, rows in database.fetch(
            f"SELECT one, other, sum(n)::BIGINT FROM {NUMBERS} JOIN {_PAIRED} USING (state)"
            f" GROUP BY ALL"
        )
    ]
    return sorted(found, key=_place)


def _find_firsts(
    database: Database, keys: Sequence[str], most: int
) -> dict[tuple[int, int], list[int]]:
    """Return of each kind of flip so many of the first rows of classes, in their order.

    A class has as many first rows as it has groups, so that more are looked at than are taken.
    """
    looked_at = _LOOKED_AT * most
    while True:
        found = _find_least(database, looked_at)
        wanted = sorted({first for several in found.values() for first in several})
        listed = ", ".join(map(str, wanted)) or "NULL"
        classes = {
            first: tuple(key)
            for first, *key in database.fetch(
                f"SELECT first, {', '.join(keys)} FROM {GROUPS} WHERE first IN ({listed})"
            )
        }
        taken = {kind: _first_of_each(several, classes) for kind, several in found.items()}
        if all(
            len(taken[kind]) >= most or len(several) < looked_at for kind, several in found.items()
        ):
            return {kind: several[:most] for kind, several in taken.items()}
        looked_at *= _LOOKED_AT


def _find_least(database: Database, many: int) -> dict[tuple[int, int], list[int]]:
    """Return of each kind of flip so many of the first rows of groups, in their order.

    Most kinds have as many among the first rows of all, and only the others are looked for further.
    """
    flipped = f"SELECT * FROM {_PAIRED} WHERE one <> other"
    found: dict[tuple[int, int], list[int]] = {}
    for among in (f"{STATED_GROUPS} WHERE first < {_NEAR}", STATED_GROUPS):
        done = [f"({a}, {b})" for (a, b), several in found.items() if len(several) == many]
        others = f"{flipped} AND (one, other) NOT IN ({', '.join(done)})" if done else flipped
        for a, b, several in database.fetch(
            f"SELECT one, other, min(first, {many}) FROM (SELECT state, first FROM {among})"
            f" JOIN ({others}) USING (state) GROUP BY ALL"
        ):
            found[a, b] = several
    return found


def _first_of_each(firsts: Sequence[int], classes: Mapping[int, tuple[object, ...]]) -> list[int]:
    """Return the rows that are the first of their class, of several in order."""
    found: dict[tuple[object, ...], int] = {}
    for first in firsts:
        found.setdefault(classes[first], first)
    return list(found.values())


def fetch_rows(
    database: Database,
    places: Sequence[tuple[int, int]],
    columns: Mapping[str, str] | None = None,
) -> dict[tuple[int, int], dict[str, Any]]:
    """Return the rows of some places, each by the names of its columns.

    `columns` are the SQL of what is taken, by its name; without them all are, as Python reads them.
    """
    if columns is None:
        columns = {name: database.readable(name) for name in database.columns()}
    if not places or not columns:
        return {place: {} for place in places}
    taken = ", ".join(columns.values())
    found = {}
    for file, several in groupby(sorted(set(places)), key=itemgetter(0)):
        # Said so, it reaches what reads the file, which leaves out all other rows.
        wanted = " OR ".join(f"{ROW} = {row}" for _, row in several)
        for row, *values in database.fetch(
            f"SELECT {ROW}, {taken} FROM {ROWS} WHERE {FILE} = {file} AND ({wanted})"
        ):
            found[file, row] = dict(zip(columns, values, strict=True))
    return found


def _place(one: FlippedRows) -> tuple[bool, int, list[str]]:
    """Return where a pair stands: those that differ in their outcome first, the most first."""
    before, after = one.answers
    said = [str(list(Outcome).index(kind.outcome)) + f"{kind}" for kind in one.answers]
    return before.outcome is after.outcome, -one.requests, said
