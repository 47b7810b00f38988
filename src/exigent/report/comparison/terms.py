"""Duties that are owed on other terms than before, told in each form of a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from exigent.analysis.compare import ChangedTerm, Comparison, say_direction
from exigent.report.comparison.lines import field_lines, heading_lines
from exigent.report.text import Block, Line, escape, paragraph, styled, table
from exigent.words import count, say_list

OTHER_TERMS = "duties on other terms"
_NO_CELL = "in no scenario"


def say_terms(comparison: Comparison) -> str:
    """Return in one line how many terms are others, and which way; nothing where none is."""
    counts = Counter(_way(one) for one in comparison.terms)
    ways = ", ".join(f"{number:,} {way}" for way, number in counts.items())
    return f"{OTHER_TERMS}: {ways}" if ways else ""


def say_each_term(comparison: Comparison) -> Iterator[str]:
    """Yield each term in one line, its direction first."""
    for one in comparison.terms:
        regimes = say_list(one.regimes)
        yield f"{_way(one)}: {regimes}: {one.what} ({_say_cells(one)})"


def term_lines(comparison: Comparison, width: int) -> Iterator[Line]:
    """Yield the lines of the terms that are others than before."""
    if not comparison.terms:
        return
    heading = f"{OTHER_TERMS}, wherever they are owed: {count(len(comparison.terms), 'term')}"
    yield from heading_lines(heading, width, "bold bright_yellow")
    for regimes, alike in groupby(comparison.terms, key=lambda one: one.regimes):
        yield from styled(paragraph(say_list(regimes), "  ", width), "bold")
        for one in alike:
            yield from field_lines(_way(one), f"{one.what} ({_say_cells(one)})", width)
    yield []


def term_block(comparison: Comparison) -> Iterator[Block]:
    """Yield what Markdown says of the terms that are others than before."""
    rows = (
        (
            escape(say_list(one.regimes)),
            _way(one),
            escape(one.what),
            _say_cells(one),
        )
        for one in comparison.terms
    )
    if comparison.terms:
        text = table(("regimes", "which way", "term", "where"), rows)
        yield Block(
            f"#### {OTHER_TERMS.capitalize()}\n\n{text}", len(comparison.terms), "terms of duties"
        )


def _way(one: ChangedTerm) -> str:
    return say_direction(one.direction).removeprefix("duty ")


def _say_cells(one: ChangedTerm) -> str:
    return f"in {count(one.cells, 'cell')}" if one.cells else _NO_CELL
