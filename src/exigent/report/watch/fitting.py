"""The matrix cut to a height: what matters stays, and what is left out is counted."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from msgspec import structs

from exigent.bench import ClaimRow, Matrix, ScenarioEntry, pick_columns
from exigent.report.matrix import render_grid, render_totals
from exigent.report.text import Line, paragraph
from exigent.suite import Verdict
from exigent.words import count

RowPlace = tuple[str, int]
CellPlace = tuple[RowPlace, str]


def share_out(room: int, needs: Sequence[int]) -> list[int]:
    """Return how many of `room` lines each gets: none more than it needs, the rest alike."""
    given = [0] * len(needs)
    left = sorted(range(len(needs)), key=lambda index: needs[index])
    for place, index in enumerate(left):
        given[index] = min(needs[index], max(room, 0) // (len(left) - place))
        room -= given[index]
    return given


def place_of(row: ScenarioEntry | ClaimRow) -> RowPlace:
    """Return where a row's scenario stands."""
    return (row.file, row.line)


def fit_grid(
    matrix: Matrix, changed: Collection[CellPlace], files: Collection[str], width: int, height: int
) -> list[Line]:
    """Return the matrix in at most `height` lines, none if not even one row fits.

    Where the whole is too high, rows that changed come first, then those that are not as
    expected, then those of the `files`; and if need be only the columns that differ there.
    Where no row is of these, each regime's totals stand in their place.
    """
    if len(matrix.rows) < height:
        whole = list(render_grid(matrix, width))
        if len(whole) <= height:
            return whole
    # More rows than lines cannot be shown, and drawing them takes its time.
    rows = _rows_that_matter(matrix, changed, files)[: max(height, 0)]
    if not rows:
        totals = [*render_totals(matrix, width), *_left_out(matrix, 0, len(matrix.regimes), width)]
        return totals if len(totals) <= height else []
    wide = _only(matrix, rows)
    narrow = pick_columns(wide, _columns_that_matter(wide, changed))
    for part in (wide, narrow):
        lines = _render(part, rows, matrix, width)
        if len(lines) <= height:
            return lines
    fitting = _most(len(rows), lambda n: len(_render(narrow, rows[:n], matrix, width)) <= height)
    return _render(narrow, rows[:fitting], matrix, width) if fitting else []


def _rows_that_matter(
    matrix: Matrix, changed: Collection[CellPlace], files: Collection[str]
) -> list[RowPlace]:
    places = {place for place, _ in changed}

    def rank(row: ScenarioEntry | ClaimRow) -> int:
        if place_of(row) in places:
            return 0
        if is_broken(row) or any(_is_bad(cell.verdict) for cell in row.cells):
            return 1
        return 2 if row.file in files else 3

    ranked = [(rank(row), place_of(row)) for row in matrix.rows]
    return [place for order, place in sorted(ranked, key=lambda one: one[0]) if order < 3]


def _only(matrix: Matrix, rows: Collection[RowPlace]) -> Matrix:
    places = set(rows)
    return structs.replace(
        matrix,
        scenarios=tuple(row for row in matrix.scenarios if place_of(row) in places),
        claims=tuple(row for row in matrix.claims if place_of(row) in places),
    )


def is_broken(row: ScenarioEntry | ClaimRow) -> bool:
    """Tell whether something fails in a row that belongs to no single cell."""
    if isinstance(row, ClaimRow):
        return any(claim.standing.fails for claim in row.aside)
    return bool(row.failures)


def _columns_that_matter(matrix: Matrix, changed: Collection[CellPlace]) -> list[int]:
    """Return the columns with a cell that changed or is not as expected, all if there is none."""
    names = {name for _, name in changed}
    found = [
        index
        for index, regime in enumerate(matrix.regimes)
        if regime.name in names or any(_is_bad(row.cells[index].verdict) for row in matrix.rows)
    ]
    return found or list(range(len(matrix.regimes)))


def _is_bad(verdict: Verdict) -> bool:
    return verdict is Verdict.FAIL or verdict is Verdict.ERROR


def _render(part: Matrix, rows: Sequence[RowPlace], whole: Matrix, width: int) -> list[Line]:
    shown = _only(part, rows)
    lines = list(render_grid(shown, width)) if shown.rows else []
    return [*lines, *_left_out(whole, len(shown.rows), len(part.regimes), width)]


def _left_out(matrix: Matrix, rows: int, columns: int, width: int) -> Iterator[Line]:
    left_out = [
        _left(len(matrix.rows) - rows, "scenario"),
        _left(len(matrix.regimes) - columns, "regime"),
    ]
    said = " and ".join(text for text in left_out if text)
    if said:
        yield from paragraph(f"{said} left out: the window is too low for all", "", width)


def _most(count: int, fits: Callable[[int], bool]) -> int:
    """Return the largest number up to `count` that fits, where all smaller ones do."""
    low, high = 0, count
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle) else (low, middle - 1)
    return low


def _left(number: int, noun: str) -> str:
    return count(number, noun) if number else ""
