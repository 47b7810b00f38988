"""The matrix as a picture: a row a scenario under the heading of its feature, a column a regime."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby, pairwise

from exigent.bench import Matrix, ScenarioEntry
from exigent.report.matrix.picture.cells import draw, look_of
from exigent.report.matrix.picture.legend import (
    decision_entries,
    failed_step,
    legend,
    mark_entries,
    totals_of,
)
from exigent.report.matrix.picture.palette import UNMET
from exigent.report.picture import (
    CAPITAL,
    INK,
    LEADING,
    MARGIN,
    NARROWEST,
    PAGE_HEIGHT,
    QUIET,
    WIDTH,
    Box,
    Shape,
    Sheet,
    Strip,
    Words,
    clean,
    measure,
    page_note,
    shorten,
    stack,
    wrap,
)
from exigent.words import count

_LABEL = 7.0
_FEATURE = 8.0
_NUMBER = 5.5
_PITCH = _LABEL * LEADING
_MOST_LINES = 4
# A label is easy to read to here; columns are made narrow before it gets less room than this.
_WIDEST_LABEL = 300.0
_USUAL_LABEL = 230.0
_NARROWEST_LABEL = 180.0
_WIDEST_COLUMN = 17.0
_NARROWEST_COLUMN = 11.0
_ROW = 12.0
_LINE = 0.8
_KIND = 3.0
_INDENT = 8.0
_ABOVE_FEATURE = 7.0
_SLANT = 62.0
_LONGEST_NAME = 150.0
_LONGEST_TITLE = 230.0


@dataclass(frozen=True, slots=True)
class _ColumnHead:
    """Where the cells of a regime stand, and its name as it fits."""

    x: float
    name: str


@dataclass(frozen=True, slots=True)
class _Frame:
    """What all pages share."""

    title: str
    totals: str
    caution: str
    label: float
    column: float
    columns: tuple[_ColumnHead, ...]
    width: float
    head: float


@dataclass(frozen=True, slots=True)
class _Band:
    """A row or the heading of a feature: what is written at its left, and how high it is."""

    lines: tuple[str, ...]
    height: float
    row: ScenarioEntry | None = None


def usual_title(matrix: Matrix) -> str:
    """Return the title of a grid that is given none."""
    scenarios, regimes = len(matrix.scenarios), len(matrix.regimes)
    return f"{count(scenarios, 'scenario')} under {count(regimes, 'regime')}: which disclose?"


def lay_out(matrix: Matrix, title: str) -> Sheet:
    """Return the matrix as one picture, as high as its scenarios need."""
    frame = _frame(matrix, title)
    bands = [band for group in _groups(matrix, frame) for band in group]
    return _sheet(matrix, frame, bands, 1, 1)


def lay_out_pages(matrix: Matrix, title: str) -> tuple[Sheet, ...]:
    """Return the matrix as pictures no higher than a page, each with its heads and legend."""
    frame = _frame(matrix, title)
    room = PAGE_HEIGHT - _sheet(matrix, frame, [], 8888, 8888).height
    pages: list[list[_Band]] = [[]]
    used = 0.0
    for feature, *rows in _groups(matrix, frame):
        for index, row in enumerate(rows):
            starts = index == 0
            needed = row.height + (feature.height if starts else 0)
            if pages[-1] and used + needed > room:
                pages.append([])
                used = 0.0
            if starts or not pages[-1]:
                pages[-1].append(feature if starts else _continued(feature, frame))
                used += pages[-1][-1].height
            pages[-1].append(row)
            used += row.height
    return tuple(
        _sheet(matrix, frame, bands, number, len(pages))
        for number, bands in enumerate(pages, start=1)
    )


def _frame(matrix: Matrix, title: str) -> _Frame:
    names = [
        shorten(clean(r.shown), _LONGEST_TITLE if r.label else _LONGEST_NAME, _LABEL)
        for r in matrix.regimes
    ]
    kinds = [regime.kind for regime in matrix.regimes]
    gaps = [0.0, *(_KIND if a != b else 0.0 for a, b in pairwise(kinds))]
    lean, rise = math.cos(math.radians(_SLANT)), math.sin(math.radians(_SLANT))
    longest = max(measure(name, _LABEL) for name in names)
    wanted = max(measure(clean(row.title), _LABEL) for row in matrix.scenarios) + _INDENT + 6
    reaches = [measure(name, _LABEL) * lean + _LABEL for name in names]
    free = WIDTH - 2 * MARGIN - sum(gaps) - max(reaches[-3:])
    column = min(_WIDEST_COLUMN, max(_NARROWEST_COLUMN, (free - _USUAL_LABEL) / len(names)))
    # How far the slanted names lean out beyond the last column.
    over = max(r - (i + 0.5) * column for i, r in enumerate(reversed(reaches)))
    room = WIDTH - 2 * MARGIN - sum(gaps) - column * len(names) - max(over, 0)
    label = min(max(wanted, _NARROWEST_LABEL), max(room, _NARROWEST_LABEL), _WIDEST_LABEL)
    columns: list[_ColumnHead] = []
    x = MARGIN + label
    for name, gap in zip(names, gaps, strict=True):
        columns.append(_ColumnHead(x + gap, name))
        x += gap + column
    return _Frame(
        title=title,
        totals=totals_of(matrix),
        caution=matrix.caution,
        label=label,
        column=column,
        columns=tuple(columns),
        width=max(NARROWEST, x + max(over, 0) + MARGIN),
        head=longest * rise + _LABEL * lean + 6,
    )


def _groups(matrix: Matrix, frame: _Frame) -> Iterator[list[_Band]]:
    """Yield the heading of each feature and its rows."""
    for (feature, file), rows in groupby(matrix.scenarios, key=lambda row: (row.feature, row.file)):
        yield [_feature(clean(feature) or file, frame), *(_row(row, frame) for row in rows)]


def _feature(text: str, frame: _Frame) -> _Band:
    lines = wrap(text, frame.label - 6, _FEATURE, most=_MOST_LINES, bold=True)
    return _Band(lines, _ABOVE_FEATURE + len(lines) * _FEATURE * LEADING + 3)


def _continued(feature: _Band, frame: _Frame) -> _Band:
    return _feature(f"{' '.join(feature.lines)} (continued)", frame)


def _row(row: ScenarioEntry, frame: _Frame) -> _Band:
    text = clean(row.title) or f"{row.file}:{row.line}"
    lines = wrap(text, frame.label - _INDENT - 6, _LABEL, most=_MOST_LINES)
    return _Band(lines, max(_ROW, len(lines) * _PITCH + 3) + _LINE, row)


def _sheet(matrix: Matrix, frame: _Frame, bands: Sequence[_Band], page: int, pages: int) -> Sheet:
    entries = [*decision_entries(matrix), *mark_entries(matrix)]
    strips = (partial(_cells, frame, bands), partial(legend, entries, frame.width))
    told = (page_note(frame.totals, page, pages), frame.caution)
    name = page_note(frame.title, page, pages)
    return stack(frame.title, frame.width, strips, told, name)


def _cells(frame: _Frame, bands: Sequence[_Band], top: float) -> Strip:
    y = top + frame.head
    parts: list[Shape] = list(_names(frame, y))
    for band in bands:
        parts += _draw_feature(band, frame, y) if band.row is None else _draw_row(band, frame, y)
        y += band.height
    return Strip(tuple(parts), y + 8 - top)


def _names(frame: _Frame, y: float) -> Iterator[Words]:
    # Turned about its anchor a line leans to the left of it: that much is given back.
    shift = _LABEL * CAPITAL / 2 * math.sin(math.radians(_SLANT))
    for column in frame.columns:
        x = column.x + frame.column / 2 + shift
        yield Words(x, y - 1, column.name, _LABEL, INK, angle=_SLANT)


def _draw_feature(band: _Band, frame: _Frame, y: float) -> Iterator[Shape]:
    baseline = y + _ABOVE_FEATURE + _FEATURE * CAPITAL
    for line in band.lines:
        yield Words(MARGIN, baseline, line, _FEATURE, INK, bold=True)
        last = baseline
        baseline += _FEATURE * LEADING
    for number, column in enumerate(frame.columns, start=1):
        x = column.x + frame.column / 2
        yield Words(x, last, str(number), _NUMBER, QUIET, align="center")


def _draw_row(band: _Band, frame: _Frame, y: float) -> Iterator[Shape]:
    assert band.row is not None
    height = band.height - _LINE
    is_broken = bool(band.row.failures)
    baseline = y + (height - (len(band.lines) - 1) * _PITCH + _LABEL * CAPITAL) / 2
    if is_broken:
        yield failed_step(MARGIN + _INDENT / 2, baseline - _LABEL * CAPITAL / 2)
    for line in band.lines:
        yield Words(MARGIN + _INDENT, baseline, line, _LABEL, UNMET if is_broken else INK)
        baseline += _PITCH
    for column, cell in zip(frame.columns, band.row.cells, strict=True):
        yield from draw(look_of(cell), column.x, y, frame.column - _LINE, height)
    yield Box(MARGIN, y + height, frame.label - 4, _LINE / 2, "#e6e2d8")
