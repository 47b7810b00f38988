"""The matrix as lines of styled text: blocks of regimes, in them groups of scenarios."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby

from exigent.matrix import Cell, Matrix, ScenarioEntry
from exigent.report.terminal.glyphs import CONTESTED, FAILED, LEGEND, glyph_of, mark_of

Piece = tuple[str, str]
Line = Sequence[Piece]

CELL = 3
WIDEST_TITLE = 68
NARROWEST_TITLE = 24


def render_grid(matrix: Matrix, width: int | None) -> Iterator[Line]:
    """Yield the lines of the matrix; `width` in characters, None where nothing limits it.

    Regimes that do not fit the width go into further blocks below; nothing is cut.
    """
    title = _title_width(matrix, width)
    columns = len(matrix.regimes)
    if width is not None:
        columns = max(1, (width - title - 1) // CELL)
    for start in range(0, len(matrix.regimes), columns):
        yield from _block(matrix, range(start, min(start + columns, len(matrix.regimes))), title)
        yield []
    yield from _legend(width or 120)


def _title_width(matrix: Matrix, width: int | None) -> int:
    longest = max((len(row.title) + 2 for row in matrix.scenarios), default=NARROWEST_TITLE)
    widest = WIDEST_TITLE if width is None else max(NARROWEST_TITLE, width * 9 // 20)
    return max(NARROWEST_TITLE, min(longest, widest))


def _block(matrix: Matrix, columns: range, title: int) -> Iterator[Line]:
    yield from _header(matrix, columns, title)
    for (feature, file), rows in groupby(matrix.scenarios, key=lambda row: (row.feature, row.file)):
        yield []
        yield from _feature_heading(feature, file, columns, title)
        for row in rows:
            yield from _row(row, columns, title)


def _header(matrix: Matrix, columns: range, title: int) -> Iterator[Line]:
    """Draw the names as a staircase, each with a line down to its column."""
    for step, index in enumerate(columns):
        bars = "".join("|".ljust(CELL) for _ in range(step))
        name = matrix.regimes[index].name
        room = f"{index + 1:>2} {name}"
        yield [(" " * (title + 1) + bars, "bright_black"), (room, "bold")]


def _feature_heading(feature: str, file: str, columns: range, title: int) -> Iterator[Line]:
    numbers = "".join(f"{index + 1:<{CELL}}" for index in columns)
    wrapped = textwrap.wrap(feature, title) or [file]
    for text in wrapped[:-1]:
        yield [(text, "bold underline")]
    last = wrapped[-1]
    yield [
        (last, "bold underline"),
        (" " * (title + 1 - len(last)), ""),
        (numbers.rstrip(), "bright_black"),
    ]


def _row(row: ScenarioEntry, columns: range, title: int) -> Iterator[Line]:
    texts = textwrap.wrap(row.title, title - 2) or [""]
    first = f"  {texts[0]}".ljust(title + 1)
    style = "bold red" if row.failures else ""
    yield [(first, style), *(piece for i in columns for piece in _cell(row.cells[i]))]
    for text in texts[1:]:
        yield [(f"  {text}", style)]


def _cell(cell: Cell) -> Iterator[Piece]:
    glyph, mark = glyph_of(cell.decision), mark_of(cell)
    if mark is FAILED:
        yield f"{glyph.sign}{mark.sign}", FAILED.style
    else:
        yield f"{glyph.sign}{mark.sign if mark else ' '}", glyph.style
    yield " ", ""


def _legend(width: int) -> Iterator[Line]:
    entries = [(glyph.sign, glyph.style, glyph.name) for glyph in LEGEND]
    entries += [(f"R{mark.sign}", mark.style, mark.name) for mark in (CONTESTED, FAILED)]
    line: list[Piece] = []
    used = 0
    for sign, style, name in entries:
        room = len(sign) + len(name) + 4
        if line and used + room > width:
            yield line
            line, used = [], 0
        line += [(sign, style), (f" {name}   ", "")]
        used += room
    yield line
