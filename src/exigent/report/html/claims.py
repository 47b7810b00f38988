"""The claims about every request as a part of the page: markup of its own, that needs no script."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from exigent.bench import Matrix
from exigent.report.matrix import PlacedClaim, claims_alike, describe_alike, say_claims, summarise
from exigent.words import Vocabulary, say_titles


def render_claims(matrix: Matrix, vocabulary: Vocabulary) -> str:
    """Return the markup of the claims, all texts escaped; nothing where there are none."""
    return "".join(_parts(matrix, vocabulary)) if matrix.claims else ""


def render_claimed(matrix: Matrix) -> str:
    """Return the markup of what came of all claims, for the head of the page; nothing of none."""
    said = say_claims(matrix)
    if not said:
        return ""
    fails = any(claim.standing.fails for row in matrix.claims for claim in row.claims)
    text = f'<span class="mark fail">{escape(said)}</span>' if fails else escape(said)
    return f'<p class="claimed"><a href="#/claims">{text}</a></p>'


def _parts(matrix: Matrix, vocabulary: Vocabulary) -> Iterator[str]:
    yield '<h2 tabindex="-1">What is said of every request</h2>'
    yield f"<p>{escape(say_claims(matrix) or 'Nothing is said of the regimes shown')}.</p>"
    for row in matrix.claims:
        yield f"<section><h3>{escape(row.title)}</h3>"
        yield f'<p class="place">{escape(f"{row.feature}, {row.file}:{row.line}")}</p>'
        yield '<div class="scrolled"><table class="listing stacking claims"><thead><tr><th scope="col">claim</th>'
        yield '<th scope="col">of</th><th scope="col">what came of it</th></tr></thead><tbody>'
        for alike in claims_alike(row, matrix.regimes):
            yield from _claim(alike, matrix, vocabulary)
        yield "</tbody></table></div></section>"


def _claim(alike: Sequence[PlacedClaim], matrix: Matrix, vocabulary: Vocabulary) -> Iterator[str]:
    first = alike[0]
    names = [one.regime.shown for one in alike if one.regime is not None]
    said = escape(summarise(first.claim))
    if first.claim.standing.fails:
        said = f'<span class="mark fail">{said}</span>'
    if first.claim.witness is not None or first.claim.premises:
        text = describe_alike(alike, matrix.regimes, vocabulary)
        said = f"<details><summary>{said}</summary>{_as_written(text)}</details>"
    yield f'<tr><th scope="row">{escape(first.claim.text)}</th><td>{escape(say_titles(names))}</td>'
    yield f"<td>{said}</td></tr>"


def _as_written(text: str) -> str:
    """Return what is to be read and copied: sentences break where there is no room, tables scroll."""
    lines = (
        f'<span class="row">{escape(line)}</span>'
        if line.lstrip().startswith("|")
        else escape(line)
        for line in text.splitlines(keepends=True)
    )
    return f'<pre tabindex="0">{"".join(lines)}</pre>'
