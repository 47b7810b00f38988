"""A bar for each regime: how many of the scenarios it discloses in, and how."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from exigent.decision import Outcome
from exigent.matrix import Cell, Matrix
from exigent.report.picture.cells import Look, band, is_narrowed
from exigent.report.picture.legend import (
    SMALL,
    caption,
    count,
    decision_entries,
    heading,
    legend,
    totals_of,
)
from exigent.report.picture.lettering import CAPITAL, clean, measure, shorten
from exigent.report.picture.palette import INK, LINE, PAINTS, QUIET
from exigent.report.picture.sheet import MARGIN, WIDTH, Box, Part, Sheet, Words, make_sheet
from exigent.report.terminal.glyphs import LEGEND, glyph_of

_HEIGHT = 13.0
_PITCH = 17.0
_KIND = 5.0
_NUMBER = 6.5
_LONGEST_NAME = 160.0
_BETWEEN = 6.0
_TICKS = (0, 25, 50, 75, 100)


def usual_title(matrix: Matrix) -> str:
    """Return the title of bars that are given none."""
    return f"What each regime discloses in {count(len(matrix.scenarios), 'scenario')}"


def lay_out(matrix: Matrix, title: str) -> Sheet:
    """Return a picture with a bar for each regime, all over the same scenarios."""
    names = [shorten(clean(r.name), _LONGEST_NAME, SMALL) for r in matrix.regimes]
    said = [_say_disclosed(matrix.column(index)) for index in range(len(names))]
    left = MARGIN + max(measure(name, SMALL) for name in names) + _BETWEEN
    right = WIDTH - MARGIN - max(measure(text, SMALL) for text in said) - _BETWEEN
    over = heading(title, WIDTH, MARGIN)
    parts: list[Part] = list(over.parts)
    top = y = MARGIN + over.height + 4
    bars: list[Part] = []
    for index, name in enumerate(names):
        regime, before = matrix.regimes[index], matrix.regimes[max(index - 1, 0)]
        y += _KIND if regime.kind != before.kind else 0
        baseline = y + (_HEIGHT + SMALL * CAPITAL) / 2
        bars.append(Words(left - _BETWEEN, baseline, name, SMALL, INK, align="right"))
        bars += _bar(matrix.column(index), left, y, right - left)
        bars.append(Words(right + _BETWEEN, baseline, said[index], SMALL, INK))
        y += _PITCH
    y -= _PITCH - _HEIGHT
    parts += [*_scale(left, right - left, top, y), *bars]
    y += 24
    signs = legend(decision_entries(matrix), WIDTH, y)
    y += signs.height + 2
    under = caption(totals_of(matrix), WIDTH, y)
    parts += [*signs.parts, *under.parts]
    return make_sheet(WIDTH, y + under.height + MARGIN, clean(title), parts)


def _say_disclosed(column: Iterable[Cell]) -> str:
    cells = list(column)
    disclosed = sum(cell.decision.outcome is Outcome.ALLOW for cell in cells)
    return f"discloses in {disclosed:,} of {len(cells):,}"


def _bar(column: Iterable[Cell], left: float, y: float, width: float) -> Iterator[Part]:
    decisions = [cell.decision for cell in column]
    counts = Counter(Look(glyph_of(d), is_narrowed=is_narrowed(d)) for d in decisions)
    x = left
    for glyph in LEGEND:
        for look in (Look(glyph), Look(glyph, is_narrowed=True)):
            if not counts[look]:
                continue
            length = width * counts[look] / len(decisions)
            paint = PAINTS[glyph]
            gap = min(0.6, length / 4)
            yield Box(x, y, length - gap, _HEIGHT, paint.fill)
            if paint.edge:
                yield Box(x + 0.3, y + 0.3, length - gap - 0.6, _HEIGHT - 0.6, "", paint.edge, 0.6)
            if look.is_narrowed:
                yield from band(x, y, length - gap, _HEIGHT)
            text = _fitting(glyph.sign.replace(".", "·"), counts[look], length - gap - 2)
            baseline = y + (_HEIGHT + _NUMBER * CAPITAL) / 2
            yield Words(x + (length - gap) / 2, baseline, text, _NUMBER, paint.ink, align="center")
            x += length


def _fitting(sign: str, count: int, room: float) -> str:
    """Return as much of a part's sign and number as fits into it: both, the sign or nothing."""
    for text in (f"{sign} {count:,}", sign):
        if measure(text, _NUMBER) <= room:
            return text
    return ""


def _scale(left: float, width: float, top: float, bottom: float) -> Iterator[Part]:
    for percent in _TICKS:
        x = left + width * percent / 100
        yield Box(x - 0.25, top - 2, 0.5, bottom - top + 5, LINE)
        yield Words(x, bottom + 4 + _NUMBER, f"{percent} %", _NUMBER, QUIET, align="center")
