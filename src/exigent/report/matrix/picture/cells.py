"""One cell as it is drawn, in the grid and as a sample in the legend."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from exigent.bench import Cell
from exigent.report.matrix.picture.palette import PAINTS, UNMET
from exigent.report.matrix.terminal.glyphs import Glyph, glyph_of
from exigent.report.picture import INK, PAPER, Box, Dot, Sign
from exigent.suite import Verdict
from exigent.words import Decision, Outcome, Scope

LETTER = 7.0
_BAND = 1.5
_OUTLINE = 1.5
_HALO = 0.8


@dataclass(frozen=True, slots=True)
class Look:
    """What there is to see of a cell: the decision's glyph, and its marks."""

    glyph: Glyph
    is_narrowed: bool = False
    is_contested: bool = False
    is_unmet: bool = False


def look_of(cell: Cell) -> Look:
    """Return how a cell looks."""
    return Look(
        glyph_of(cell.decision),
        is_narrowed(cell.decision),
        cell.decision.is_contested,
        cell.verdict is Verdict.FAIL,
    )


def is_narrowed(decision: Decision) -> bool:
    """Tell whether only a part of what was requested is disclosed."""
    return decision.outcome is Outcome.ALLOW and decision.scope is Scope.NARROWED


def draw(look: Look, x: float, y: float, width: float, height: float) -> Iterator[Box | Dot | Sign]:
    """Yield the parts of a cell that fills a rectangle."""
    paint = PAINTS[look.glyph]
    yield Box(x, y, width, height, paint.fill)
    if paint.edge:
        yield Box(x + 0.3, y + 0.3, width - 0.6, height - 0.6, "", paint.edge, 0.6)
    # The outline of a verdict leaves room for the marks of the decision.
    inner = _OUTLINE + _HALO if look.is_unmet else 0.0
    if look.is_narrowed:
        yield from band(x + inner, y + inner, width - 2 * inner, height - 2 * inner)
    if look.is_unmet:
        yield _inset(x, y, width, height, _OUTLINE / 2, UNMET, _OUTLINE)
        yield _inset(x, y, width, height, _OUTLINE + _HALO / 2, PAPER, _HALO)
    if look.is_contested:
        yield Dot(x + width - inner - 2.0, y + inner + 2.0, 1.05, paint.ink)
    if look.glyph.sign == ".":
        yield Dot(x + width / 2, y + height / 2, 0.6, paint.ink)
        return
    yield Sign(x + width / 2, y + height / 2, look.glyph.sign, LETTER, paint.ink)


def band(x: float, y: float, width: float, height: float) -> Iterator[Box]:
    """Yield the mark of what discloses only a part: a dark band along the bottom."""
    top = y + height - _BAND
    yield Box(x, top - _HALO, width, _HALO, PAPER, is_mark=True)
    yield Box(x, top, width, _BAND, INK, is_mark=True)


def _inset(
    x: float, y: float, width: float, height: float, by: float, edge: str, line: float
) -> Box:
    return Box(x + by, y + by, width - 2 * by, height - 2 * by, "", edge, line, is_mark=True)
