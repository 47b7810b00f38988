"""How often each regime decides what, and how its cells were judged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from exigent.bench import Cell, Matrix, ScenarioEntry
from exigent.report.matrix.claims import count_claims, say_claims
from exigent.report.matrix.terminal.glyphs import CHECKED, FAILED, LEGEND, UNCHECKED, glyph_of
from exigent.report.text import READABLE, Line
from exigent.suite import Verdict
from exigent.words import Outcome, count, pad, pad_left, width_of, wrap

_SILENT = (Outcome.NOT_GOVERNED, Outcome.ERROR)


def render_totals(matrix: Matrix, width: int | None) -> Iterator[Line]:
    """Yield a table with a line a regime: what it decides, how many cells are checked or fail.

    Its heads are the signs of the legend. Where the numbers do not fit `width`, they stand
    below the regime's name; a width of None is where no terminal limits it.
    """
    rows = [count_cells(list(matrix.column(index))) for index in range(len(matrix.regimes))]
    heads = [*(glyph.sign for glyph in LEGEND), CHECKED, FAILED.sign]
    label = max(map(width_of, ["totals", *(regime.name for regime in matrix.regimes)])) + 1
    room = width or READABLE
    widths = _widths(heads, rows, 2)
    if label + sum(widths) > room:
        widths = _widths(heads, rows, 1)
    is_stacked = label + sum(widths) > room
    styles = [*(glyph.style for glyph in LEGEND), "", FAILED.style]
    words = "".join(pad_left(head, size) for head, size in zip(heads, widths, strict=True))
    yield from _row("totals", "bold underline", [(words, "bold")], label, is_stacked)
    for regime, counts in zip(matrix.regimes, rows, strict=True):
        numbers = [
            (pad_left(f"{number:,}" if number else "-", size), style if number else "")
            for number, size, style in zip(counts, widths, styles, strict=True)
        ]
        yield from _row(regime.name, "", numbers, label, is_stacked)


def count_cells(cells: Sequence[Cell]) -> list[int]:
    """Return how many cells have each sign of the legend, are checked, and fail."""
    decided = Counter([glyph_of(cell.decision).sign for cell in cells])
    checked = sum(cell.verdict is not Verdict.UNCHECKED for cell in cells)
    failed = sum(cell.verdict is Verdict.FAIL for cell in cells)
    return [*(decided[glyph.sign] for glyph in LEGEND), checked, failed]


def count_verdicts(matrix: Matrix) -> Counter[Verdict]:
    """Return how many cells were judged how."""
    return Counter(cell.verdict for row in matrix.scenarios for cell in row.cells)


def count_broken(matrix: Matrix) -> int:
    """Return how many scenarios have a failed step that speaks of no single cell."""
    return sum(bool(row.failures) for row in matrix.scenarios)


def is_checked(matrix: Matrix) -> bool:
    """Tell whether something was held to what is expected or claimed of it."""
    verdicts = {*count_verdicts(matrix), *(one.verdict for one in count_claims(matrix))}
    return bool(verdicts - {Verdict.UNCHECKED})


def count_failing_claims(matrix: Matrix) -> int:
    """Return how many claims are refuted or not proved."""
    return sum(number for one, number in count_claims(matrix).items() if one.fails)


def render_plain_words(matrix: Matrix, width: int | None) -> Iterator[Line]:
    """Yield in a sentence on how many scenarios the regimes differ and what is unexpected."""
    text, style = _say_plainly(matrix)
    for line in wrap(text, width) if width else [text]:
        yield [(line, style)]


def render_summary(matrix: Matrix, width: int | None) -> Iterator[Line]:
    """Yield the last lines: how many cells there are, and how they were judged."""
    counts = count_verdicts(matrix)
    broken = count_broken(matrix)
    scenarios = count(len(matrix.scenarios), "scenario")
    regimes = count(len(matrix.regimes), "regime")
    unchecked = f"{counts[Verdict.UNCHECKED]:,} unchecked"
    parts = [
        f"{scenarios} x {regimes} = {count(counts.total(), 'cell')}",
        f"{counts[Verdict.PASS]:,} as expected",
        f"{counts[Verdict.FAIL]:,} {FAILED.name}",
        f"{counts[Verdict.ERROR]:,} in error",
        f"{unchecked} ({UNCHECKED})" if counts[Verdict.UNCHECKED] else unchecked,
    ]
    if broken:
        parts.append(f"{count(broken, 'scenario')} with a failed step")
    if matrix.claims:
        parts = [*(parts if matrix.scenarios else ()), say_claims(matrix)]
    bad = counts[Verdict.FAIL] or counts[Verdict.ERROR] or broken or count_failing_claims(matrix)
    text = "; ".join(filter(None, parts))
    good = "bold green" if matrix.scenarios or is_checked(matrix) else "bold"
    for line in wrap(text, width) if width else [text]:
        yield [(line, "bold red" if bad else good)]


def differs(row: ScenarioEntry) -> bool:
    """Tell whether the regimes that govern a request answer it differently."""
    cells = (cell.decision for cell in row.cells)
    return len({glyph_of(answer).sign for answer in cells if answer.outcome not in _SILENT}) > 1


def _say_differing(matrix: Matrix) -> str:
    differing = sum(map(differs, matrix.scenarios))
    if len(matrix.scenarios) == 1:
        return f"the regimes that govern the request {'' if differing else 'do not '}differ"
    return f"on {differing:,} of them the regimes that govern the request differ"


def _say_plainly(matrix: Matrix) -> tuple[str, str]:
    counts = count_verdicts(matrix)
    parts = [count(len(matrix.scenarios), "scenario")]
    if len(matrix.regimes) > 1:
        parts.append(_say_differing(matrix))
    if not matrix.scenarios and matrix.claims:
        parts = []
    said = "; ".join(filter(None, (*parts, say_claims(matrix))))
    bad = [
        f"{counts[Verdict.FAIL]:,} of the answers "
        f"{'is' if counts[Verdict.FAIL] == 1 else 'are'} {FAILED.name}"
        if counts[Verdict.FAIL]
        else "",
        f"an engine failed in {count(counts[Verdict.ERROR], 'cell')}"
        if counts[Verdict.ERROR]
        else "",
        f"a step failed in {count(count_broken(matrix), 'scenario')}"
        if count_broken(matrix)
        else "",
        *_say_failing_claims(matrix),
    ]
    if any(bad):
        return f"{said}. Unexpected: {', and '.join(filter(None, bad))}.", "bold red"
    if not counts[Verdict.PASS] and matrix.scenarios:
        return f"{said}. No scenario says what any answer ought to be.", ""
    if not matrix.scenarios and not is_checked(matrix):
        return f"{said or 'No claim is made of a regime that was asked'}. Nothing was checked.", ""
    return f"{said}. Nothing is unexpected.", "bold green"


def _say_failing_claims(matrix: Matrix) -> Iterator[str]:
    for standing, number in count_claims(matrix).items():
        if standing.fails:
            yield f"{count(number, 'claim')} {'is' if number == 1 else 'are'} {standing.said}"


def _widths(heads: list[str], rows: list[list[int]], gap: int) -> list[int]:
    return [
        gap + max(width_of(head), *(len(f"{row[index]:,}") for row in rows), 1)
        for index, head in enumerate(heads)
    ]


def _row(name: str, style: str, pieces: Line, label: int, is_stacked: bool) -> Iterator[Line]:
    if is_stacked:
        yield [(name, style)]
        yield pieces
    else:
        yield [(pad(name, label), style), *pieces]
