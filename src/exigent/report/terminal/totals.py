"""How often each regime decides what, and how its cells were judged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from exigent.expectation import Verdict
from exigent.matrix import Cell, Matrix
from exigent.report.terminal.glyphs import FAILED, LEGEND, glyph_of
from exigent.report.terminal.grid import Line

_HEADS = ("must", "may", "owner", "refuse", "imposs.", "needs", "not gov.", "error")


def render_totals(matrix: Matrix) -> Iterator[Line]:
    """Yield a table with a line a regime: what it decides, how many cells are checked or fail."""
    label = max((len(regime.name) for regime in matrix.regimes), default=6) + 2
    heads = "".join(head.rjust(9) for head in (*_HEADS, "checked", "failed"))
    yield [("totals".ljust(label), "bold underline"), (heads, "bold")]
    for index, regime in enumerate(matrix.regimes):
        cells = list(matrix.column(index))
        counts = Counter(glyph_of(cell.decision) for cell in cells)
        checked = sum(cell.verdict is not Verdict.UNCHECKED for cell in cells)
        failed = sum(cell.verdict is Verdict.FAIL for cell in cells)
        yield [
            (regime.name.ljust(label), ""),
            *((_count(counts[glyph]), glyph.style if counts[glyph] else "") for glyph in LEGEND),
            (_count(checked), ""),
            (_count(failed), FAILED.style if failed else ""),
        ]


def render_summary(matrix: Matrix) -> Line:
    """Return the last line: how many cells there are, and how they were judged."""
    cells: list[Cell] = [cell for row in matrix.scenarios for cell in row.cells]
    counts = Counter(cell.verdict for cell in cells)
    broken = sum(bool(row.failures) for row in matrix.scenarios)
    parts = [
        f"{len(matrix.scenarios)} scenarios x {len(matrix.regimes)} regimes = {len(cells)} cells",
        f"{counts[Verdict.PASS]} as expected",
        f"{counts[Verdict.FAIL]} not as expected",
        f"{counts[Verdict.ERROR]} in error",
        f"{counts[Verdict.UNCHECKED]} unchecked",
    ]
    if broken:
        parts.append(f"{broken} scenarios with a failed step")
    bad = counts[Verdict.FAIL] or counts[Verdict.ERROR] or broken
    return [("; ".join(parts), "bold red" if bad else "bold green")]


def _count(number: int) -> str:
    return (str(number) if number else "-").rjust(9)
