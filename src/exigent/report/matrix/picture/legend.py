"""What stands under a picture of a matrix: what its signs mean, and the totals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from exigent.bench import Matrix
from exigent.report.matrix.picture.cells import Look, draw, look_of
from exigent.report.matrix.picture.palette import UNMET
from exigent.report.matrix.terminal.glyphs import FAILED, LEGEND
from exigent.report.matrix.terminal.totals import render_summary
from exigent.report.picture import (
    CAPITAL,
    INK,
    MARGIN,
    SMALL,
    Shape,
    Sign,
    Strip,
    Words,
    measure,
)

_SAMPLE = 11.0
_GAP = 4.0
_BETWEEN = 14.0
_PITCH = 15.0


def totals_of(matrix: Matrix) -> str:
    """Return what the last line of a run says: how many cells, and how they were judged."""
    return "".join(text for line in render_summary(matrix, None) for text, _ in line)


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A sign and its meaning; without a look it is the sign of a step that failed."""

    words: str
    look: Look | None = None


def decision_entries(matrix: Matrix) -> Iterator[LegendEntry]:
    """Yield the decisions that the matrix has, each with how many there are."""
    counts = Counter(look_of(cell).glyph for row in matrix.scenarios for cell in row.cells)
    for glyph in LEGEND:
        if counts[glyph]:
            yield LegendEntry(f"{glyph.name} ({counts[glyph]:,})", Look(glyph))
    looks = Counter(look_of(cell) for row in matrix.scenarios for cell in row.cells)
    narrowed = {look.glyph: count for look, count in looks.items() if look.is_narrowed}
    if narrowed:
        count = sum(count for look, count in looks.items() if look.is_narrowed)
        sample = Look(max(narrowed, key=lambda glyph: narrowed[glyph]), is_narrowed=True)
        yield LegendEntry(f"discloses only a part ({count:,})", sample)


def mark_entries(matrix: Matrix) -> Iterator[LegendEntry]:
    """Yield what else the cells and rows of the matrix are marked with."""
    looks = Counter(look_of(cell) for row in matrix.scenarios for cell in row.cells)
    contested = {look: count for look, count in looks.items() if look.is_contested}
    if contested:
        sample = Look(next(iter(contested)).glyph, is_contested=True)
        yield LegendEntry(f"contested ({sum(contested.values()):,})", sample)
    unmet = {look: count for look, count in looks.items() if look.is_unmet}
    if unmet:
        sample = Look(next(iter(unmet)).glyph, is_unmet=True)
        yield LegendEntry(f"{FAILED.name} ({sum(unmet.values()):,})", sample)
    broken = sum(bool(row.failures) for row in matrix.scenarios)
    if broken:
        yield LegendEntry(f"another step of the scenario failed ({broken:,})")


def legend(entries: Iterable[LegendEntry], width: float, top: float) -> Strip:
    """Return the samples of signs with what they mean, in as many lines as the width takes."""
    parts: list[Shape] = []
    x, y = MARGIN, top
    for entry in entries:
        room = _SAMPLE + _GAP + measure(entry.words, SMALL)
        if x > MARGIN and x + room > width - MARGIN:
            x, y = MARGIN, y + _PITCH
        if entry.look is not None:
            parts += draw(entry.look, x, y, _SAMPLE, _SAMPLE)
        else:
            parts.append(failed_step(x + _SAMPLE / 2, y + _SAMPLE / 2))
        baseline = y + _SAMPLE / 2 + SMALL * CAPITAL / 2
        parts.append(Words(x + _SAMPLE + _GAP, baseline, entry.words, SMALL, INK))
        x += room + _BETWEEN
    return Strip(tuple(parts), y + _PITCH + 2 - top)


def failed_step(x: float, y: float) -> Sign:
    """Return the sign of a scenario with a failed step that speaks of no single cell."""
    return Sign(x, y, "!", SMALL, UNMET)
