"""The scores and the survivors as a page that opens from disk, without a script."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from html import escape

from exigent.analysis.mutation import Mutation, Survivor, Tally
from exigent.report.mutation.wording import (
    HEADS,
    OF_ALL,
    TITLE,
    by_scenario,
    kinds_of,
    rows_of,
    say_besides,
    say_change,
    say_failures,
    say_missed,
    say_place,
    say_total,
    scores,
    without_scenario,
)
from exigent.report.text import say_percent

_STYLE = """
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
body { overflow-wrap: anywhere; }
.scrolled { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; overflow-wrap: normal; }
caption { text-align: left; font-weight: bold; }
th, td { padding: .2rem .8rem; border-bottom: 1px solid #8886; text-align: right; }
td { white-space: nowrap; }
th:first-child, td:first-child { text-align: left; padding-left: 0; }
@media (max-width: 40rem) { th, td { padding: .2rem .45rem; } table { font-size: .9rem; } }
pre { white-space: pre-wrap; padding: .8rem; background: #8881; }
ul { padding-left: 1.2em; }
summary { cursor: pointer; margin: .4rem 0; }
.missed { font-weight: bold; color: #c00; }
@media (prefers-color-scheme: dark) { .missed { color: #f88; } }
"""


def render_mutation_page(mutation: Mutation) -> bytes:
    """Return the page: tables, then each ready scenario with the changes that it would notice."""
    style = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{style}'"
    head = (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{TITLE}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
    )
    body = "\n".join(_parts(mutation))
    return f"{head}{body}\n</body>\n</html>\n".encode("utf-8", "replace")


def _parts(mutation: Mutation) -> Iterator[str]:
    yield f"<h1>{TITLE}</h1>"
    yield f"<p>{escape(say_total(mutation))}.</p>"
    for said in filter(None, [*say_failures(mutation), say_missed(mutation)]):
        yield f'<p class="missed">{escape(said)}</p>'
    for said in say_besides(mutation):
        yield f"<p>{escape(said)}</p>"
    if mutation.regimes:
        yield _table("By regime", rows_of(mutation))
    if mutation.kinds:
        yield _table("By kind of change", kinds_of(mutation))
    if mutation.ready:
        yield f"<h2>Not noticed, by the share {OF_ALL} that they change</h2>"
    for scenario in by_scenario(mutation):
        first = scenario.survivors[0]
        summary = f"{say_percent(first.share)}: {say_change(first)}"
        more = len(scenario.survivors) - 1
        summary += f", and {more:,} more" if more else ""
        yield f"<details><summary>{escape(summary)}</summary>"
        yield f"<pre>{escape(scenario.text)}</pre>"
        yield _changes(scenario.survivors)
        yield "</details>"
    others = without_scenario(mutation)
    if others:
        yield "<h2>No scenario was found that would notice</h2>"
        yield _changes(others)


def _table(caption: str, rows: Sequence[tuple[str, Tally | None]]) -> str:
    lines = [f'<div class="scrolled" tabindex="0"><table><caption>{caption}</caption>']
    heads = "".join(f'<th scope="col">{head}</th>' for head in ("", *HEADS))
    lines.append(f"<thead><tr>{heads}</tr></thead><tbody>")
    for name, tally in rows:
        written = "".join(f"<td>{escape(cell)}</td>" for cell in scores(tally))
        lines.append(f'<tr><th scope="row">{escape(name)}</th>{written}</tr>')
    return "\n".join([*lines, "</tbody></table></div>"])


def _changes(survivors: Sequence[Survivor]) -> str:
    lines = (
        f"<li>{escape(say_percent(one.share))} {escape(say_change(one))} "
        f"({escape(say_place(one))})</li>"
        for one in survivors
    )
    return "\n".join(["<ul>", *lines, "</ul>"])
