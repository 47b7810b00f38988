"""The page that answers: one file that opens from disk, asks no network and decides by itself."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from pathlib import Path
from string import Template

from exigent.bench import Bench, Panel
from exigent.report.explore.data import make_explore_data
from exigent.report.explore.starters import StartingScenario, to_start_from
from exigent.report.page import PageParts, fill_page, pack_json
from exigent.suite import Scenario
from exigent.symbolic import LIMITS, Limits
from exigent.words import count

ASSETS = Path(__file__).parent / "assets"
SHARED = Path(__file__).parents[1] / "html" / "assets"
VIEW = ASSETS / "view.html"
# Of the view, wherever it stands.
VIEW_STYLE = ASSETS / "explore.css"
STYLES = (SHARED / "colours.css", SHARED / "page.css", VIEW_STYLE)
# Made of the modules beside it by `make script`, so that an install needs no npm.
VIEW_SCRIPT = ASSETS / "bundle.js"


def render_explore(bench: Bench, panel: Panel, scenarios: Sequence[Scenario]) -> bytes:
    """Return the page of a bench: the panel's regimes, and scenarios to start from."""
    parts = PageParts(
        STYLES,
        (VIEW_SCRIPT,),
        {"title": f"What if: {count(len(panel.names), 'regime')}"},
        {
            "view": render_view(bench, panel, to_start_from(scenarios)),
            "caution": _caution(bench.caution),
        },
    )
    return fill_page(ASSETS / "page.html", parts)


def render_view(
    bench: Bench, panel: Panel, scenarios: Iterable[StartingScenario], limits: Limits = LIMITS
) -> str:
    """Return what stands in an element `what-if` of any page, as markup, with its data.

    It needs VIEW_STYLE and VIEW_SCRIPT, and is unpacked when the element is first shown. Regimes
    whose diagrams would go beyond the limits are not answered for.
    """
    data = make_explore_data(bench, panel, scenarios, limits)
    return Template(VIEW.read_text("utf-8")).substitute(data=pack_json(data))


def _caution(text: str) -> str:
    return f'<p class="caution" role="note">{html.escape(text)}</p>' if text else ""
