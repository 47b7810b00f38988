"""The page of a matrix: one file that opens from disk and asks no network."""

from __future__ import annotations

import html
from collections.abc import Mapping
from pathlib import Path

from exigent.analysis.compare import Comparison
from exigent.bench import Bench, Matrix
from exigent.report.explore import VIEW_SCRIPT, VIEW_STYLE, render_view
from exigent.report.html.changes import ComparisonData, make_comparison_data
from exigent.report.html.claims import render_claimed, render_claims
from exigent.report.html.data import MatrixData, make_matrix_data
from exigent.report.html.matters import Matters, find_matters, find_starts
from exigent.report.matrix import find_refusals, name_matrix
from exigent.report.page import PageParts, PageStruct, embed_json, fill_page
from exigent.suite import Case
from exigent.symbolic import Limits
from exigent.words import ExigentError, Vocabulary

ASSETS = Path(__file__).parent / "assets"
STYLES = ("colours.css", "page.css", "matrix.css", "panel.css", "print.css")
# Made of the modules beside it by `make script`, so that an install needs no npm.
SCRIPT = "bundle.js"
# Whoever asks for a matrix does not wait for a policy in code to be asked all that can be asked.
LIMITS_OF_A_RUN = Limits(questions=0)
_STYLES = tuple(ASSETS / name for name in STYLES)


class PageData(PageStruct, frozen=True):
    """The data block: a matrix, and what flipped if two were compared."""

    matrix: MatrixData
    comparison: ComparisonData | None = None


def render_html(
    matrix: Matrix,
    vocabulary: Vocabulary,
    cases: Mapping[str, Case],
    matters: Matters | None = None,
    what_if: str = "",
) -> bytes:
    """Return the page of a matrix; of `cases` it shows those that scenarios start from.

    `matters` are the assumed facts that answers rest on, where somebody looked for them, and
    `what_if` is the view that answers, as markup, if there is one.
    """
    data = PageData(make_matrix_data(matrix, vocabulary, cases, matters))
    return _render(data, matrix, vocabulary, what_if)


def render_bench_html(matrix: Matrix, bench: Bench) -> bytes:
    """Return the page of a bench's own matrix, with all that can be found out about it.

    In it a person asks about a case of their own, too. No engine is asked anything more for it,
    so that it answers for no policy in code.
    """
    panel = bench.panel(regime.name for regime in matrix.regimes)
    matters = find_matters(matrix, panel)
    what_if = render_view(bench, panel, find_starts(matrix, bench.vocabulary), LIMITS_OF_A_RUN)
    return render_html(matrix, bench.vocabulary, bench.cases, matters, what_if)


def render_comparison_html(
    comparison: Comparison,
    base: Matrix,
    head: Matrix,
    vocabulary: Vocabulary,
    cases: Mapping[str, Case],
) -> bytes:
    """Return the page of a comparison: what flips from base to head, and the head's matrix."""
    data = PageData(*make_comparison_data(comparison, base, head, vocabulary, cases))
    return _render(data, head, vocabulary)


def render_refusal(error: ExigentError) -> bytes:
    """Return a page that says why there is no result."""
    reasons = (f"<li>{html.escape(refusal.text)}</li>" for refusal in find_refusals(error))
    parts = PageParts(_STYLES, (), {"title": "No result"}, {"reasons": "\n".join(reasons)})
    return fill_page(ASSETS / "refusal.html", parts)


def _render(data: PageData, matrix: Matrix, vocabulary: Vocabulary, what_if: str = "") -> bytes:
    markup = {
        "caution": _caution(data.matrix.caution),
        "claimed": render_claimed(matrix),
        "claims": render_claims(matrix, vocabulary),
        "what_if": what_if,
        "data": embed_json(data),
    }
    styles = (*_STYLES, VIEW_STYLE) if what_if else _STYLES
    scripts = (ASSETS / SCRIPT, VIEW_SCRIPT) if what_if else (ASSETS / SCRIPT,)
    parts = PageParts(styles, scripts, {"title": _title(data, matrix)}, markup)
    return fill_page(ASSETS / "page.html", parts)


def _caution(text: str) -> str:
    if not text:
        return ""
    link = '<a href="#/contested" data-view="contested">What is contested here</a>'
    return f'<p class="caution" role="note">{html.escape(text)} {link}</p>'


def _title(data: PageData, matrix: Matrix) -> str:
    if data.comparison is not None and data.comparison.is_of_two_regimes:
        return f"{data.comparison.base} and {data.comparison.head}"
    if data.comparison is not None:
        return f"From {data.comparison.base} to {data.comparison.head}"
    return name_matrix(matrix)
