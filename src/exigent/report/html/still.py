"""A page that stands still: no script at all, so that its policy forbids every one."""

from __future__ import annotations

import html

from exigent.report.html.page import ASSETS
from exigent.report.page import PageParts, fill_page

_STYLES = tuple(ASSETS / name for name in ("colours.css", "page.css", "still.css", "print.css"))


def render_still(title: str, caution: str, body: str) -> bytes:
    """Return a page of a body that is markup already; title and caution are text."""
    note = f'<p class="caution" role="note">{html.escape(caution)}</p>' if caution else ""
    markup = {"caution": note, "body": body}
    return fill_page(ASSETS / "still.html", PageParts(_STYLES, (), {"title": title}, markup))
