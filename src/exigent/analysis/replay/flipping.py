"""Two regimes over the same rows: how many answers differ, of which kind, with rows to look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exigent.analysis.replay.answering import NO_REQUEST
from exigent.analysis.replay.class_table import CLASSES, GROUPS, PER_FILE, ClassTable
from exigent.analysis.replay.counting import ANSWERS, KINDS, answer_column, load_kinds
from exigent.analysis.replay.database import FILE, ROW, Database
from exigent.analysis.replay.result import RowAnswer
from exigent.words import Decision, Outcome


@dataclass(frozen=True, slots=True)
class FlippedRows:
    """Rows that two regimes answer in two ways; `places` are the files and rows of some."""

    answers: tuple[RowAnswer, RowAnswer]
    requests: int
    places: tuple[tuple[int, int], ...]


def find_pairs(
    database: Database,
    table: ClassTable,
    pair: tuple[int, int],
    decisions: Sequence[Decision],
    most: int,
) -> list[FlippedRows]:
    """Return every pair of kinds of answer that two regimes give to a row, alike or not.

    Of each at most so many examples are the first rows of their classes, so that no two are of one.
    """
    listed = load_kinds(database, decisions)
    one, other = (answer_column(at) for at in pair)
    pairs = (
        f"SELECT a.kind AS one, b.kind AS other, {GROUPS}.n AS n, {GROUPS}.first AS first"
        f" FROM {GROUPS} JOIN {CLASSES} ON {table.joined(GROUPS, CLASSES)}"
        f" JOIN {ANSWERS} USING (id)"
        f" JOIN {KINDS} AS a ON {ANSWERS}.{one} = a.number"
        f" JOIN {KINDS} AS b ON {ANSWERS}.{other} = b.number"
        f" WHERE {ANSWERS}.{one} <> {NO_REQUEST}"
    )
    firsts: dict[tuple[int, int], list[int]] = {}
    ranked = (
        f"SELECT one, other, first, row_number() OVER"
        f" (PARTITION BY one, other ORDER BY first) AS rank FROM ({pairs}) WHERE one <> other"
    )
    if most:
        for a, b, first, _ in database.fetch(
            f"SELECT * FROM ({ranked}) WHERE rank <= {most} ORDER BY one, other, rank"
        ):
            firsts.setdefault((a, b), []).append(first)
    found = [
        FlippedRows(
            (listed[a], listed[b]),
            int(rows),
            tuple(divmod(first, PER_FILE) for first in firsts.get((a, b), ())),
        )
        for a, b, rows in database.fetch(
            f"SELECT one, other, sum(n)::BIGINT FROM ({pairs}) GROUP BY ALL"
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
    wanted = ", ".join(f"({file}, {row})" for file, row in dict.fromkeys(places))
    taken = ", ".join(map(database.readable, names))
    rows = database.fetch(
        f"SELECT {FILE}, {ROW}, {taken} FROM replayed WHERE ({FILE}, {ROW}) IN (VALUES {wanted})"
    )
    return {(file, row): dict(zip(names, values, strict=True)) for file, row, *values in rows}


def _place(one: FlippedRows) -> tuple[bool, int, list[str]]:
    """Return where a pair stands: those that differ in their outcome first, the most first."""
    before, after = one.answers
    said = [str(list(Outcome).index(kind.outcome)) + f"{kind}" for kind in one.answers]
    return before.outcome is after.outcome, -one.requests, said
