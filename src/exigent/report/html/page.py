"""The page: data, style and script in one file that opens from disk and asks no network.

Nothing that a bench says can become markup or script: the data stands in a block that
browsers do not run, with every `<` escaped; the script makes text of it and never markup;
and the page's own policy allows this style and this script, by their hashes, and nothing
else.
"""

from __future__ import annotations

import base64
import hashlib
import html
from collections.abc import Mapping
from pathlib import Path
from string import Template

import msgspec

from exigent.analysis.compare import Comparison
from exigent.bench import Bench, Matrix
from exigent.report.html.changes import ComparisonData, make_comparison_data
from exigent.report.html.claims import render_claimed, render_claims
from exigent.report.html.data import MatrixData, PageStruct, make_matrix_data
from exigent.report.html.matters import Matters, find_matters
from exigent.report.matrix import find_refusals, name_matrix
from exigent.suite import Case
from exigent.words import ExigentError, Vocabulary

ASSETS = Path(__file__).parent / "assets"
STYLES = ("colours.css", "page.css", "matrix.css", "panel.css", "print.css")
# Made of the modules beside it by `make script`, so that an install needs no npm.
SCRIPT = "bundle.js"

# With `<` gone neither `</script>` nor `<!--` can stand in the data; the two separators are
# line ends to JavaScript but not to JSON.
_ESCAPES = {
    "<": "\\u003c",
    ">": "\\u003e",
    "&": "\\u0026",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
}
_ESCAPED = str.maketrans(_ESCAPES)


class PageData(PageStruct, frozen=True):
    """The data block: a matrix, and what flipped if two were compared."""

    matrix: MatrixData
    comparison: ComparisonData | None = None


def render_html(
    matrix: Matrix,
    vocabulary: Vocabulary,
    cases: Mapping[str, Case],
    matters: Matters | None = None,
) -> bytes:
    """Return the page of a matrix; of `cases` it shows those that scenarios start from.

    `matters` are the assumed facts that answers rest on, where somebody looked for them.
    """
    data = PageData(make_matrix_data(matrix, vocabulary, cases, matters))
    return _render(data, matrix, vocabulary)


def render_bench_html(matrix: Matrix, bench: Bench) -> bytes:
    """Return the page of a bench's own matrix, with all that can be found out about it."""
    return render_html(matrix, bench.vocabulary, bench.cases, find_matters(matrix, bench))


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
    style = join_assets(STYLES)
    reasons = (f"<li>{html.escape(refusal.text)}</li>" for refusal in find_refusals(error))
    texts = {"policy": policy(style, "")}
    page = fill("refusal.html", texts, {"style": style, "reasons": "\n".join(reasons)})
    return page.encode("utf-8", "replace")


def embed_json(data: object) -> str:
    """Return data as JSON that can stand inside a script element, whatever texts it holds."""
    return msgspec.json.encode(data).decode().translate(_ESCAPED)


def _render(data: PageData, matrix: Matrix, vocabulary: Vocabulary) -> bytes:
    style, script = join_assets(STYLES), join_assets((SCRIPT,))
    texts = {
        "policy": policy(style, script),
        "title": _title(data, matrix),
    }
    markup = {
        "caution": _caution(data.matrix.caution),
        "claimed": render_claimed(matrix),
        "claims": render_claims(matrix, vocabulary),
        "style": style,
        "script": script,
        "data": embed_json(data),
    }
    # A claim may quote what no text can hold, such as half of a surrogate pair.
    return fill("page.html", texts, markup).encode("utf-8", "replace")


def _caution(text: str) -> str:
    if not text:
        return ""
    link = '<a href="#/contested" data-view="contested">What is contested here</a>'
    return f'<p class="caution" role="note">{html.escape(text)} {link}</p>'


def fill(name: str, texts: Mapping[str, str], markup: Mapping[str, str]) -> str:
    """Return a template with texts, which are escaped, and with what is markup already."""
    template = Template((ASSETS / name).read_text("utf-8"))
    return template.substitute(markup, **{key: html.escape(text) for key, text in texts.items()})


def join_assets(names: tuple[str, ...]) -> str:
    """Return the texts of several assets as one."""
    return "\n".join((ASSETS / name).read_text("utf-8") for name in names)


def policy(style: str, script: str) -> str:
    """Return the page's Content-Security-Policy."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {_hash(script)}",
            f"style-src {_hash(style)}",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _title(data: PageData, matrix: Matrix) -> str:
    if data.comparison is not None and data.comparison.is_of_two_regimes:
        return f"{data.comparison.base} and {data.comparison.head}"
    if data.comparison is not None:
        return f"From {data.comparison.base} to {data.comparison.head}"
    return name_matrix(matrix)
