"""Prints a matrix: the grid, what failed or all reasons, and the totals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Console

from exigent.bench import Cell, Matrix, RegimeEntry, Standing, pick_columns
from exigent.report.matrix.claims import (
    claims_alike,
    claims_of,
    describe_alike,
    premises_of,
    summarise,
)
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
        print_lines(console, _claims(matrix, vocabulary, width, fails=False))
    print_lines(console, render_rows(_spoken_of(matrix), width))
    totals = render_totals(matrix, width) if matrix.scenarios or not matrix.claims else ()
    print_lines(console, [[], *totals, []] if totals else [[]])
    print_lines(console, _wrapped(_failures(matrix, vocabulary), width))
    print_lines(console, _claims(matrix, vocabulary, width, fails=True))
    print_lines(console, _wrapped(_idle_or_unchecked(matrix), width))
    print_lines(console, _wrapped(_premises(matrix), width))
    print_lines(console, _wrapped(_errors(matrix), width))
    print_lines(console, [*render_legend(width, with_claims=bool(matrix.claims)), []])
    print_lines(console, render_plain_words(matrix, width))
    # Of claims alone it would say the same again.
    if matrix.scenarios or not matrix.claims:
        print_lines(console, render_summary(matrix, width))


def _spoken_of(matrix: Matrix) -> Matrix:
    """Return a matrix of claims alone without the columns that none of them speaks of."""
    spoken = [
        index
        for index in range(len(matrix.regimes))
        if any(row.cells[index].claims for row in matrix.claims)
    ]
    return pick_columns(matrix, spoken) if spoken and not matrix.scenarios else matrix


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


def _idle_or_unchecked(matrix: Matrix) -> Iterator[Line]:
    """Tell which claims are proved of no request, and which the run does not ask, a line each."""
    told = dict.fromkeys(
        f"{row.file}:{one.claim.line}: {one.claim.text}: {summarise(one.claim)}"
        for row in matrix.claims
        for one in claims_of(row, matrix.regimes)
        if one.claim.idle or one.claim.standing is Standing.UNCHECKED
    )
    yield from ([(line, "")] for line in told)
    if told:
        yield []


def _premises(matrix: Matrix) -> Iterator[Line]:
    """Tell what proofs rest on besides what the policies say, a line each."""
    premises = premises_of(matrix)
    for premise in premises:
        yield [(f"claims rest on: {premise}", "")]
    if premises:
        yield []


def _claims(
    matrix: Matrix, vocabulary: Vocabulary, width: int | None, *, fails: bool
) -> Iterator[Line]:
    """Tell what came of each claim that fails or holds, once where regimes share what shows it.

    A scenario to keep is never wrapped: a sentence of two lines could not be pasted.
    """
    for claims in (each for row in matrix.claims for each in claims_alike(row, matrix.regimes)):
        claim = claims[0].claim
        if claim.standing.fails is not fails:
            continue
        text = describe_alike(claims, matrix.regimes, vocabulary)
        scenario = claim.witness.scenario if claim.witness else ""
        lines = text.splitlines()
        kept = len(lines) - len(scenario.splitlines())
        (heading, *rest), as_written = lines[:kept], lines[kept:]
        yield from _wrapped([[(heading, "bold")], *([(line, "")] for line in rest)], width)
        yield from ([(line, "")] for line in as_written)
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
