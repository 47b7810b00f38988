"""Two regimes over the same rows: how many answers differ, of which kind, with rows to look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from exigent.analysis.replay.answer_tables import (
    CLASS_STATES,
    KINDS,
    NUMBERS,
    STATES,
    answer_column,
    load_kinds,
)
from exigent.analysis.replay.class_table import PER_FILE, PLACED
from exigent.analysis.replay.database import FILE, ROWS, Database
from exigent.analysis.replay.file_rows import ROW
from exigent.analysis.replay.result import RowAnswer
from exigent.words import Decision, Outcome

_PAIRED = "paired"


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
    most: int,
) -> list[FlippedRows]:
    """Return every pair of kinds of answer that two regimes give to a row, alike or not.

    What is counted by regime has to be counted before.

    Of each at most so many examples are the first rows of their classes, so that no two are of one.
    """
    listed = list(load_kinds(database, decisions))
    one, other = (answer_column(at) for at in pair)
    database.run(
        f"CREATE OR REPLACE TABLE {_PAIRED} AS SELECT state, a.kind AS one, b.kind AS other"
        f" FROM {STATES} JOIN {KINDS} AS a ON {STATES}.{one} = a.number"
        f" JOIN {KINDS} AS b ON {STATES}.{other} = b.number"
    )
    firsts: dict[tuple[int, int], list[int]] = {}
    if most:
        for a, b, several in database.fetch(
            f"SELECT one, other, min(first, {most}) FROM {PLACED}"
            f" JOIN {CLASS_STATES} USING (id)"
            f" JOIN (SELECT * FROM {_PAIRED} WHERE one <> other) USING (state) GROUP BY ALL"
        ):
            firsts[a, b] = several
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


def fetch_rows(
    database: Database, places: Sequence[tuple[int, int]]
) -> dict[tuple[int, int], dict[str, object]]:
    """Return the rows of some places, each by the names of its columns."""
    if not places:
        return {}
    names = list(database.columns())
    taken = ", ".join(map(database.readable, names))
    found = {}
    for file, several in groupby(sorted(set(places)), key=itemgetter(0)):
        # Said so, it reaches what reads the file, which leaves out all other rows.
        wanted = " OR ".join(f"{ROW} = {row}" for _, row in several)
        for row, *values in database.fetch(
            f"SELECT {ROW}, {taken} FROM {ROWS} WHERE {FILE} = {file} AND ({wanted})"
        ):
            found[file, row] = dict(zip(names, values, strict=True))
    return found


def _place(one: FlippedRows) -> tuple[bool, int, list[str]]:
    """Return where a pair stands: those that differ in their outcome first, the most first."""
    before, after = one.answers
    said = [str(list(Outcome).index(kind.outcome)) + f"{kind}" for kind in one.answers]
    return before.outcome is after.outcome, -one.requests, said
