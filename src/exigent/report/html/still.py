"""A page that stands still: no script at all, so that its policy forbids every one."""

from __future__ import annotations

import html

from exigent.report.html.page import fill, join_assets, policy

_STYLES = ("colours.css", "page.css", "still.css", "print.css")


def render_still(title: str, caution: str, body: str) -> bytes:
    """Return a page of a body that is markup already; title and caution are text."""
    style = join_assets(_STYLES)
    note = f'<p class="caution" role="note">{html.escape(caution)}</p>' if caution else ""
    texts = {"policy": policy(style, ""), "title": title}
    markup = {"style": style, "caution": note, "body": body}
    return fill("still.html", texts, markup).encode("utf-8", "replace")
