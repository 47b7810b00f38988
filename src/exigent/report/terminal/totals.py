"""How often each regime decides what, and how its cells were judged."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator

from exigent.expectation import Verdict
from exigent.matrix import Cell, Matrix
from exigent.report.terminal.glyphs import FAILED, LEGEND, glyph_of
from exigent.report.terminal.grid import Line

_WORDS = ("must", "may", "owner", "refuse", "impossible", "needs facts", "not governed", "error")
_JUDGED = ("checked", "failed")


def render_totals(matrix: Matrix, width: int | None) -> Iterator[Line]:
    """Yield a table with a line a regime: what it decides, how many cells are checked or fail.

    Where the words do not fit `width`, the signs of the legend stand in their place.
    """
    label = max((len(regime.name) for regime in matrix.regimes), default=6) + 1
    heads = [*_WORDS, *_JUDGED]
    rows = [_counts(list(matrix.column(index))) for index in range(len(matrix.regimes))]
    widths = _widths(heads, rows)
    if width is not None and label + sum(widths) > width:
        heads = [*(glyph.sign for glyph in LEGEND), "chk", FAILED.sign]
        widths = _widths(heads, rows)
    styles = [*(glyph.style for glyph in LEGEND), "", FAILED.style]
    head = "".join(name.rjust(room) for name, room in zip(heads, widths, strict=True))
    yield [("totals".ljust(label), "bold underline"), (head, "bold")]
    for regime, counts in zip(matrix.regimes, rows, strict=True):
        columns = zip(counts, widths, styles, strict=True)
        yield [
            (regime.name.ljust(label), ""),
            *(
                ((str(count) if count else "-").rjust(room), style if count else "")
                for count, room, style in columns
            ),
        ]


def render_summary(matrix: Matrix, width: int | None) -> Iterator[Line]:
    """Yield the last lines: how many cells there are, and how they were judged."""
    cells: list[Cell] = [cell for row in matrix.scenarios for cell in row.cells]
    counts = Counter(cell.verdict for cell in cells)
    broken = sum(bool(row.failures) for row in matrix.scenarios)
    scenarios = _number(len(matrix.scenarios), "scenario")
    regimes = _number(len(matrix.regimes), "regime")
    parts = [
        f"{scenarios} x {regimes} = {_number(len(cells), 'cell')}",
        f"{counts[Verdict.PASS]} as expected",
        f"{counts[Verdict.FAIL]} not as expected",
        f"{counts[Verdict.ERROR]} in error",
        f"{counts[Verdict.UNCHECKED]} unchecked",
    ]
    if broken:
        parts.append(f"{_number(broken, 'scenario')} with a failed step")
    bad = counts[Verdict.FAIL] or counts[Verdict.ERROR] or broken
    text = "; ".join(parts)
    for line in textwrap.wrap(text, width) if width else [text]:
        yield [(line, "bold red" if bad else "bold green")]


def _number(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _counts(cells: list[Cell]) -> list[int]:
    decided = Counter(glyph_of(cell.decision) for cell in cells)
    checked = sum(cell.verdict is not Verdict.UNCHECKED for cell in cells)
    failed = sum(cell.verdict is Verdict.FAIL for cell in cells)
    return [*(decided[glyph] for glyph in LEGEND), checked, failed]


def _widths(heads: list[str], rows: list[list[int]]) -> list[int]:
    return [
        2 + max(len(head), *(len(str(row[index])) for row in rows), 1)
        for index, head in enumerate(heads)
    ]
