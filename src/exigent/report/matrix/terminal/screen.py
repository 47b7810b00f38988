"""Prints a matrix: the grid, what failed or all reasons, and the totals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Console

from exigent.bench import Cell, Matrix, RegimeEntry
from exigent.report.matrix.claims import describe_claim, failing_claims, premises_of
from exigent.report.matrix.failure import describe_decision, describe_failure
from exigent.report.matrix.problems import find_failed_engines
from exigent.report.matrix.terminal.grid import render_legend, render_rows
from exigent.report.matrix.terminal.totals import render_plain_words, render_summary, render_totals
from exigent.report.text import Line, print_lines
from exigent.suite import Verdict
from exigent.words import Vocabulary, count, width_of, wrap

_HANGING = 12
_NARROWEST = 40
_MOST_LISTED = 3


def print_matrix(
    console: Console, matrix: Matrix, vocabulary: Vocabulary, *, verbose: bool
) -> None:
    """Print the matrix, the totals, what failed, and last what all of it comes to.

    What stays on the smallest screen are the last lines: the legend and the summary. With
    `verbose` every cell's reasons come first, since they are long.
    """
    width = console.width if console.is_terminal else None
    if verbose:
        print_lines(console, _wrapped(_reasons(matrix, vocabulary), width))
    print_lines(console, render_rows(matrix, width))
    totals = render_totals(matrix, width) if matrix.scenarios or not matrix.claims else ()
    print_lines(console, [[], *totals, []] if totals else [[]])
    print_lines(console, _wrapped(_failures(matrix, vocabulary), width))
    print_lines(console, _wrapped(_failing_claims(matrix, vocabulary), width))
    print_lines(console, _wrapped(_premises(matrix), width))
    print_lines(console, _wrapped(_errors(matrix), width))
    print_lines(console, [*render_legend(width, with_claims=bool(matrix.claims)), []])
    print_lines(console, render_plain_words(matrix, width))
    print_lines(console, render_summary(matrix, width))


def _wrapped(lines: Iterable[Line], width: int | None) -> Iterator[Line]:
    """Break lines of one piece that are longer than a terminal, indented below themselves."""
    for line in lines:
        if width is None or len(line) != 1 or width_of(line[0][0]) <= width:
            yield line
            continue
        text, style = line[0]
        indent = " " * (len(text) - len(text.lstrip()) + _HANGING)
        for part in wrap(text, max(width, _NARROWEST), hanging=indent):
            yield [(part, style)]


def _failures(matrix: Matrix, vocabulary: Vocabulary) -> Iterator[Line]:
    for row in matrix.scenarios:
        failing = [
            (regime, cell)
            for regime, cell in zip(matrix.regimes, row.cells, strict=True)
            if cell.verdict is Verdict.FAIL
        ]
        if not failing and not row.failures:
            continue
        yield [(f"{row.file}:{row.line}: {row.title}", "bold red")]
        for failure in row.failures:
            yield [(f"{row.file}:{failure.line}: {failure.text}", "")]
            yield from ([(f"  {line}", "")] for line in failure.actual.splitlines())
        for regime, cell in failing:
            first, *rest = describe_failure(row, regime, cell, vocabulary).splitlines()
            yield [(first, "bold")]
            yield from ([(line, "")] for line in rest)
        yield []


def _premises(matrix: Matrix) -> Iterator[Line]:
    """Tell what proofs rest on besides what the policies say, a line each."""
    premises = premises_of(matrix)
    for premise in premises:
        yield [(f"claims rest on: {premise}", "")]
    if premises:
        yield []


def _failing_claims(matrix: Matrix, vocabulary: Vocabulary) -> Iterator[Line]:
    """Tell of each claim that fails, once where it fails for several regimes in one way."""
    told: set[str] = set()
    for one in failing_claims(matrix):
        text = describe_claim(one.row, one.claim, matrix.regimes, vocabulary)
        if text in told:
            continue
        told.add(text)
        first, *rest = text.splitlines()
        yield [(first, "bold")]
        yield from ([(line, "")] for line in rest)
        yield []


def _errors(matrix: Matrix) -> Iterator[Line]:
    for (name, note), rows in find_failed_engines(matrix).items():
        yield [(f"{name}: error in {count(len(rows), 'cell')}: {note}", "bold red")]
        for row in rows[:_MOST_LISTED]:
            yield [(f"  {row.file}:{row.line}: {row.title}", "")]
        if len(rows) > _MOST_LISTED:
            yield [(f"  and {len(rows) - _MOST_LISTED:,} more", "")]
        yield []


def _reasons(matrix: Matrix, vocabulary: Vocabulary) -> Iterator[Line]:
    for row in matrix.scenarios:
        yield [(f"{row.file}:{row.line}: {row.title}", "bold")]
        for regime, cell in zip(matrix.regimes, row.cells, strict=True):
            yield from _reason(regime, cell, vocabulary)
        yield []


def _reason(regime: RegimeEntry, cell: Cell, vocabulary: Vocabulary) -> Iterator[Line]:
    yield [(f"  {regime.name}", "bold")]
    for name, text in describe_decision(regime, cell, vocabulary):
        yield [(f"    {name:<11} {text}", "")]
