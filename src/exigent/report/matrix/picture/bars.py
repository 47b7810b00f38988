"""A bar for each regime: in how many scenarios it answers what.

Scenarios were chosen by whoever wrote them, so what is shown are numbers of scenarios and no
shares: a share would be quoted as a rate.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from exigent.bench import Cell, Matrix
from exigent.report.matrix.picture.cells import Look, band, is_narrowed
from exigent.report.matrix.picture.legend import decision_entries, legend, totals_of
from exigent.report.matrix.picture.palette import PAINTS
from exigent.report.matrix.terminal.glyphs import LEGEND, glyph_of
from exigent.report.picture import (
    CAPITAL,
    INK,
    LINE,
    MARGIN,
    QUIET,
    SMALL,
    WIDTH,
    Box,
    Shape,
    Sheet,
    Strip,
    Words,
    clean,
    measure,
    shorten,
    stack,
)
from exigent.words import Mode, Outcome, count

_HEIGHT = 13.0
_PITCH = 17.0
_KIND = 5.0
_NUMBER = 6.5
_LONGEST_NAME = 160.0
_LONGEST_TITLE = 230.0
_BETWEEN = 6.0
_MOST_TICKS = 6
_COUNTED = (
    "The numbers count scenarios, which were chosen to tell rules apart: they are no rate at "
    "which anything happens. What the owner hands over is not counted as disclosed by the provider."
)


def usual_title(matrix: Matrix) -> str:
    """Return the title of bars that are given none."""
    return f"What each regime answers in {count(len(matrix.scenarios), 'scenario')}"


def lay_out(matrix: Matrix, title: str) -> Sheet:
    """Return a picture with a bar for each regime, all over the same scenarios."""
    names = [
        shorten(clean(r.shown), _LONGEST_TITLE if r.label else _LONGEST_NAME, SMALL)
        for r in matrix.regimes
    ]
    told = (_COUNTED, totals_of(matrix), matrix.caution)
    signs = partial(legend, decision_entries(matrix), WIDTH)
    return stack(title, WIDTH, (partial(_bars, matrix, names), signs), told)


def _bars(matrix: Matrix, names: Sequence[str], start: float) -> Strip:
    """Return the bars, with the scale under them."""
    said = [_say_disclosed(matrix.column(index)) for index in range(len(names))]
    left = MARGIN + max(measure(name, SMALL) for name in names) + _BETWEEN
    right = WIDTH - MARGIN - max(measure(text, SMALL) for text in said) - _BETWEEN
    top = y = start + 4
    bars: list[Shape] = []
    for index, name in enumerate(names):
        regime, before = matrix.regimes[index], matrix.regimes[max(index - 1, 0)]
        y += _KIND if regime.kind != before.kind else 0
        baseline = y + (_HEIGHT + SMALL * CAPITAL) / 2
        bars.append(Words(left - _BETWEEN, baseline, name, SMALL, INK, align="right"))
        bars += _bar(matrix.column(index), left, y, right - left)
        bars.append(Words(right + _BETWEEN, baseline, said[index], SMALL, INK))
        y += _PITCH
    y -= _PITCH - _HEIGHT
    scale = _scale(len(matrix.scenarios), left, right - left, top, y)
    return Strip((*scale, *bars), y + 24 - start)


def _say_disclosed(column: Iterable[Cell]) -> str:
    """Say in how many scenarios the provider discloses, or may: not its owner."""
    answers = [cell.decision for cell in column]
    disclosed = sum(a.outcome is Outcome.ALLOW and a.mode is not Mode.OWNER for a in answers)
    return f"must or may disclose: {disclosed:,}"


def _bar(column: Iterable[Cell], left: float, y: float, width: float) -> Iterator[Shape]:
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


def _scale(scenarios: int, left: float, width: float, top: float, bottom: float) -> Iterator[Shape]:
    for number in range(0, scenarios + 1, _step(scenarios)):
        x = left + width * number / scenarios
        yield Box(x - 0.25, top - 2, 0.5, bottom - top + 5, LINE)
        yield Words(x, bottom + 4 + _NUMBER, f"{number:,}", _NUMBER, QUIET, align="center")


def _step(scenarios: int) -> int:
    """Return the round number of scenarios from one line of the scale to the next."""
    steps = (base * int(10**power) for power in range(10) for base in (1, 2, 5))
    return next(step for step in steps if scenarios / step <= _MOST_TICKS)
