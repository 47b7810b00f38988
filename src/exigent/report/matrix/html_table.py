"""The matrix as a table of HTML that a notebook shows: escaped, without script or address."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from exigent.bench import Cell, ClaimCell, ClaimRow, Matrix, RegimeEntry, ScenarioEntry
from exigent.report.matrix.claims import summarise
from exigent.report.matrix.terminal.glyphs import (
    CONTESTED,
    FAILED,
    LEGEND,
    STANDINGS,
    glyph_of,
    mark_of,
)
from exigent.report.text import style_of
from exigent.words import Vocabulary, say_decision

_BOX = "max-height:40em;overflow:auto"
_UPRIGHT = "writing-mode:vertical-rl;transform:rotate(180deg);font-weight:normal"


def render_html_table(matrix: Matrix, vocabulary: Vocabulary) -> str:
    """Return a row a scenario and a column a regime; what a cell says is its tooltip."""
    return "".join(_parts(matrix, vocabulary))


def _parts(matrix: Matrix, vocabulary: Vocabulary) -> Iterator[str]:
    yield f'<div style="{_BOX}"><table><thead><tr><th>scenario</th>'
    for regime in matrix.regimes:
        yield (f'<th title="{escape(regime.title)}" style="{_UPRIGHT}">{escape(regime.shown)}</th>')
    yield "</tr></thead><tbody>"
    for row in matrix.rows:
        yield f"<tr>{_head(row)}"
        if isinstance(row, ClaimRow):
            yield from map(_claims, row.cells)
            yield "</tr>"
            continue
        for regime, cell in zip(matrix.regimes, row.cells, strict=True):
            yield _cell(regime, cell, vocabulary)
        yield "</tr>"
    signs = (*LEGEND, CONTESTED, FAILED, *(STANDINGS.values() if matrix.claims else ()))
    legend = ", ".join(f"{one.sign} {one.name}" for one in signs)
    yield f"</tbody></table></div><p>{escape(legend)}</p>"
    if matrix.caution:
        yield f"<p>{escape(matrix.caution)}</p>"


def _claims(cell: ClaimCell) -> str:
    if cell.standing is None:
        return "<td></td>"
    glyph = STANDINGS[cell.standing]
    said = "; ".join(f"{claim.text}: {summarise(claim)}" for claim in cell.claims)
    style = style_of(FAILED.style if cell.standing.fails else glyph.style)
    return f'<td title="{escape(said)}" style="{style}">{escape(glyph.sign)}</td>'


def _head(row: ScenarioEntry | ClaimRow) -> str:
    place = escape(f"{row.file}:{row.line}")
    style = (
        f' style="{style_of(FAILED.style)}"'
        if isinstance(row, ScenarioEntry) and row.failures
        else ""
    )
    return f'<th scope="row" title="{place}"{style}>{escape(row.title)}</th>'


def _cell(regime: RegimeEntry, cell: Cell, vocabulary: Vocabulary) -> str:
    glyph, mark = glyph_of(cell.decision), mark_of(cell)
    style = style_of(f"{glyph.style} {mark.style if mark else ''}")
    sign = glyph.sign + (mark.sign if mark else "")
    expected = [f"expected: {finding.expected}" for finding in cell.findings]
    said = [f"{regime.shown}: {say_decision(cell.decision, vocabulary)}", *expected]
    return f'<td title="{escape("; ".join(said))}" style="{style}">{escape(sign)}</td>'
