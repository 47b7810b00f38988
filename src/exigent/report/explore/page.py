"""The page that answers: one file that opens from disk, asks no network and decides by itself."""

from __future__ import annotations

import html
from collections.abc import Sequence
from pathlib import Path

from exigent.bench import Bench, Panel
from exigent.report.explore.data import make_explore_data
from exigent.report.page import PageParts, fill_page, pack_json
from exigent.suite import Scenario
from exigent.words import count

ASSETS = Path(__file__).parent / "assets"
SHARED = Path(__file__).parents[1] / "html" / "assets"
STYLES = (SHARED / "colours.css", SHARED / "page.css", ASSETS / "explore.css")
# Made of the modules beside it by `make script`, so that an install needs no npm.
SCRIPT = ASSETS / "bundle.js"


def render_explore(bench: Bench, panel: Panel, scenarios: Sequence[Scenario]) -> bytes:
    """Return the page of a bench: the panel's regimes, and scenarios to start from."""
    data = make_explore_data(bench, panel, scenarios)
    parts = PageParts(
        STYLES,
        (SCRIPT,),
        {"title": f"What if: {count(len(panel.names), 'regime')}"},
        {"data": pack_json(data), "caution": _caution(bench.caution)},
    )
    return fill_page(ASSETS / "page.html", parts)


def _caution(text: str) -> str:
    return f'<p class="caution" role="note">{html.escape(text)}</p>' if text else ""
