"""How often each regime decides what, and how its cells were judged."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator

from exigent.expectation import Verdict
from exigent.matrix import Cell, Matrix
from exigent.report.terminal.glyphs import FAILED, LEGEND, glyph_of
from exigent.report.terminal.grid import READABLE, Line

_WORDS = (
    *("must", "may", "owner", "how open", "refuse"),
    *("impossible", "needs facts", "not governed", "error"),
)
_JUDGED = ("checked", "failed")


def render_totals(matrix: Matrix, width: int | None) -> Iterator[Line]:
    """Yield a table with a line a regime: what it decides, how many cells are checked or fail.

    Words that belong together stand one below the other. Where they do not fit `width`, the
    signs of the legend stand in their place, and if need be below the regime's name; a width
    of None is where no terminal limits it.
    """
    rows = [_counts(list(matrix.column(index))) for index in range(len(matrix.regimes))]
    label = max(map(len, ["totals", *(regime.name for regime in matrix.regimes)])) + 1
    room = width or READABLE
    heads, widths = _columns(rows, room - label)
    is_stacked = label + sum(widths) > room
    yield from _head(heads, widths, 0 if is_stacked else label)
    styles = [*(glyph.style for glyph in LEGEND), "", FAILED.style]
    for regime, counts in zip(matrix.regimes, rows, strict=True):
        numbers = [
            ((str(count) if count else "-").rjust(room), style if count else "")
            for count, room, style in zip(counts, widths, styles, strict=True)
        ]
        if is_stacked:
            yield [(regime.name, "")]
            yield numbers
        else:
            yield [(regime.name.ljust(label), ""), *numbers]


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


def _columns(rows: list[list[int]], room: int) -> tuple[list[list[str]], list[int]]:
    """Return the heads and widths of the columns: the most telling that there is room for."""
    words = [name.split() for name in (*_WORDS, *_JUDGED)]
    signs = [[name] for name in (*(glyph.sign for glyph in LEGEND), "chk", FAILED.sign)]
    for heads, gap in ((words, 2), (signs, 2)):
        widths = _widths(heads, rows, gap)
        if sum(widths) <= room:
            return heads, widths
    return signs, _widths(signs, rows, 1)


def _widths(heads: list[list[str]], rows: list[list[int]], gap: int) -> list[int]:
    return [
        gap + max(*(len(word) for word in head), *(len(str(row[index])) for row in rows), 1)
        for index, head in enumerate(heads)
    ]


def _head(heads: list[list[str]], widths: list[int], label: int) -> Iterator[Line]:
    """Draw the names of columns, those of two words on two lines."""
    lines = max(len(head) for head in heads)
    for line in range(lines):
        words = [head[line - lines] if len(head) >= lines - line else "" for head in heads]
        text = "".join(word.rjust(room) for word, room in zip(words, widths, strict=True))
        if line < lines - 1:
            yield [(" " * label, ""), (text, "bold")]
        elif label:
            yield [("totals".ljust(label), "bold underline"), (text, "bold")]
        else:
            yield [("totals", "bold underline")]
            yield [(text, "bold")]
