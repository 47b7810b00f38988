"""The page: data, style and script in one file that opens from disk and asks no network.

Nothing that a bench says can become markup or script: the data stands in a block that
browsers do not run, with every `<` escaped; the script makes text of it and never markup;
and the page's own policy allows this style and this script, by their hashes, and nothing
else.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from pathlib import Path

import jinja2
import msgspec
from markupsafe import Markup

from exigent.analysis.compare import Comparison
from exigent.bench import Bench, Matrix
from exigent.report.html.changes import ComparisonData, make_comparison_data
from exigent.report.html.data import MatrixData, Shown, make_matrix_data
from exigent.report.html.matters import Matters, find_matters
from exigent.report.matrix import find_refusals
from exigent.suite import Case
from exigent.words import ExigentError, Vocabulary

ASSETS = Path(__file__).parent / "assets"
STYLES = ("colours.css", "page.css", "matrix.css", "panel.css", "print.css")
SCRIPTS = (
    "model.js",
    "elements.js",
    "address.js",
    "filters.js",
    "matrix.js",
    "panel.js",
    "regimes.js",
    "cases.js",
    "changes.js",
    "main.js",
)

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


class PageData(Shown, frozen=True):
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
    return _render(PageData(make_matrix_data(matrix, vocabulary, cases, matters)))


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
    return _render(PageData(*make_comparison_data(comparison, base, head, vocabulary, cases)))


def render_refusal(error: ExigentError) -> bytes:
    """Return a page that says why there is no result."""
    style = _join(STYLES)
    page = _template("refusal.html").render(
        policy=_policy(style, ""),
        reasons=[refusal.text for refusal in find_refusals(error)],
        style=Markup(style),  # noqa: S704 - a file of this package
    )
    return page.encode("utf-8", "replace")


def embed_json(data: object) -> str:
    """Return data as JSON that can stand inside a script element, whatever texts it holds."""
    return msgspec.json.encode(data).decode().translate(_ESCAPED)


def _render(data: PageData) -> bytes:
    style, script = _join(STYLES), _join(SCRIPTS)
    page = _template("page.html").render(
        policy=_policy(style, script),
        title=_title(data),
        has_comparison=data.comparison is not None,
        has_cases=bool(data.matrix.cases),
        has_contested=any(
            rule.contested or rule.unverified
            for regime in data.matrix.regimes
            for rule in regime.rules
        ),
        caution=data.matrix.caution,
        style=Markup(style),  # noqa: S704 - a file of this package
        script=Markup(script),  # noqa: S704 - a file of this package
        data=Markup(embed_json(data)),  # noqa: S704 - escaped by embed_json
    )
    return page.encode()


def _template(name: str) -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(ASSETS),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
    )
    return environment.get_template(name)


def _join(names: tuple[str, ...]) -> str:
    return "\n".join((ASSETS / name).read_text("utf-8") for name in names)


def _policy(style: str, script: str) -> str:
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


def _title(data: PageData) -> str:
    if data.comparison is not None and data.comparison.is_of_two_regimes:
        return f"{data.comparison.base} and {data.comparison.head}"
    if data.comparison is not None:
        return f"From {data.comparison.base} to {data.comparison.head}"
    rows, columns = len(data.matrix.rows), len(data.matrix.regimes)
    scenarios = "1 scenario" if rows == 1 else f"{rows} scenarios"
    regimes = "1 regime" if columns == 1 else f"{columns} regimes"
    return f"{scenarios} under {regimes}"
