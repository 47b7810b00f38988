"""The matrix as lines of styled text: blocks of regimes, in them groups of scenarios."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, groupby

from exigent.bench import Cell, ClaimCell, ClaimRow, Matrix, ScenarioEntry
from exigent.report.matrix.terminal.glyphs import (
    CONTESTED,
    FAILED,
    LEGEND,
    STANDINGS,
    glyph_of,
    mark_of,
)
from exigent.report.text import READABLE, Line, Piece
from exigent.words import pad, pad_left, width_of, wrap

Header = Callable[[Sequence[tuple[int, str]], int], Iterator[Line]]

CELL = 3
WIDEST_TITLE = 68
NARROWEST_TITLE = 24
_BETWEEN: Piece = (" ", "")


def render_grid(matrix: Matrix, width: int | None) -> Iterator[Line]:
    """Yield the lines of the matrix and its legend, as `render_rows` and `render_legend` do."""
    yield from render_rows(matrix, width)
    yield []
    yield from render_legend(width, with_claims=bool(matrix.claims))


def render_rows(matrix: Matrix, width: int | None) -> Iterator[Line]:
    """Yield the lines of the matrix; `width` in characters, None where no terminal limits it.

    Regimes that do not fit the width go into further blocks below; nothing is cut.
    """
    room = width or READABLE
    names = [regime.name for regime in matrix.regimes]
    left = room - max((_reach(step, name) for step, name in enumerate(names)), default=0)
    if left >= max(NARROWEST_TITLE, room * 9 // 20):
        title = _title_width(matrix, left)
        yield from _block(matrix, range(len(names)), title, _names_to_the_right)
    else:
        longest = max(width_of(name) for name in names)
        title = max(_title_width(matrix, room * 9 // 20), longest)
        for columns in _blocks(len(names), max(1, (room - title - 1) // CELL)):
            if columns.start:
                yield []
            yield from _block(matrix, columns, title, _names_to_the_left)


def _blocks(count: int, most: int) -> Iterator[range]:
    """Yield the columns of each block, at most `most`, shared out alike."""
    columns = math.ceil(count / math.ceil(count / most))
    for start in range(0, count, columns):
        yield range(start, min(start + columns, count))


def _title_width(matrix: Matrix, most: int) -> int:
    longest = max((width_of(row.title) + 2 for row in matrix.rows), default=NARROWEST_TITLE)
    return max(NARROWEST_TITLE, min(longest, WIDEST_TITLE, most))


def _reach(step: int, name: str) -> int:
    """Return how far a name on a step of the staircase reaches to the right of titles."""
    return 1 + step * CELL + CELL + width_of(name)


def _block(matrix: Matrix, columns: range, title: int, header: Header) -> Iterator[Line]:
    yield from header([(i, matrix.regimes[i].name) for i in columns], title)
    for (feature, file), rows in groupby(matrix.rows, key=lambda row: (row.feature, row.file)):
        yield []
        yield from _feature_heading(feature, file, columns, title)
        for row in rows:
            yield from _row(row, columns, title)


def _names_to_the_right(names: Sequence[tuple[int, str]], title: int) -> Iterator[Line]:
    """Draw the names as a staircase, each with a line down to its column."""
    for step, (index, name) in enumerate(names):
        bars = pad("|", CELL) * step
        yield [(" " * (title + 1) + bars, "bright_black"), (f"{index + 1:>2} {name}", "bold")]


def _names_to_the_left(names: Sequence[tuple[int, str]], title: int) -> Iterator[Line]:
    """Draw the names as a staircase over the titles, where there is room for any name."""
    for step, (index, name) in reversed(list(enumerate(names))):
        bars = pad("|", CELL) * (len(names) - 1 - step)
        label = f"{pad_left(name, title + step * CELL)} {index + 1:<{CELL}}"
        yield [(label, "bold"), (bars.rstrip(), "bright_black")]


def _feature_heading(feature: str, file: str, columns: range, title: int) -> Iterator[Line]:
    numbers = "".join(f"{index + 1:<{CELL}}" for index in columns)
    wrapped = wrap(feature, title) or [file]
    for text in wrapped[:-1]:
        yield [(text, "bold underline")]
    last = wrapped[-1]
    yield [
        (last, "bold underline"),
        (" " * (title + 1 - width_of(last)), ""),
        (numbers.rstrip(), "bright_black"),
    ]


def _row(row: ScenarioEntry | ClaimRow, columns: range, title: int) -> Iterator[Line]:
    texts = wrap(row.title, title - 2) or [""]
    first = pad(f"  {texts[0]}", title + 1)
    style = "bold red" if isinstance(row, ScenarioEntry) and row.failures else ""
    yield [(first, style), *chain.from_iterable(_cell(row.cells[i]) for i in columns)]
    for text in texts[1:]:
        yield [(f"  {text}", style)]


def _cell(cell: Cell | ClaimCell) -> Line:
    if isinstance(cell, ClaimCell):
        return _claims(cell)
    glyph, mark = glyph_of(cell.decision), mark_of(cell)
    style = FAILED.style if mark is FAILED else glyph.style
    return (f"{glyph.sign}{mark.sign if mark else ' '}", style), _BETWEEN


def _claims(cell: ClaimCell) -> Line:
    standing = cell.standing
    if standing is None:
        return ((" " * CELL, ""),)
    sign = STANDINGS[standing]
    if not standing.fails:
        return (f"{sign.sign} ", sign.style), _BETWEEN
    return (f"{sign.sign}{FAILED.sign}", FAILED.style), _BETWEEN


def render_legend(width: int | None, *, with_claims: bool = False) -> Iterator[Line]:
    """Yield what the signs mean, in as few lines as the width takes."""
    most = width or READABLE
    entries = [(glyph.sign, glyph.style, glyph.name) for glyph in LEGEND]
    entries += [(f"R{mark.sign}", mark.style, mark.name) for mark in (CONTESTED, FAILED)]
    if with_claims:
        entries += [(glyph.sign, glyph.style, glyph.name) for glyph in STANDINGS.values()]
    line: list[Piece] = []
    used = 0
    for sign, style, name in entries:
        room = width_of(sign) + width_of(name) + 4
        if line and used + room > most:
            yield line
            line, used = [], 0
        line += [(sign, style), (f" {name}   ", "")]
        used += room
    yield line
