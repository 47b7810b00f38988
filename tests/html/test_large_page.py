"""A thousand scenarios under twenty regimes: soon on the screen, and filtered at once."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browsing import Visit
from tests.html.pages import World, grow

pytestmark = pytest.mark.slow

FIRST_PAINT = 2_000
FILTERED = 100
ROUNDS = 5

PAINTED = """() => new Promise((resolve) => {
  const seen = (list) => resolve(list.getEntriesByName("first-contentful-paint")[0].startTime);
  new PerformanceObserver(seen).observe({ type: "paint", buffered: true });
})"""
# Everything that a filter costs before the browser can paint.
WORK = ("ScriptDuration", "RecalcStyleDuration", "LayoutDuration")
FILTER = """([id, value]) => {
  const control = document.getElementById(id);
  control.value = value;
  control.dispatchEvent(new Event("input"));
  document.getElementById("sheet").getBoundingClientRect();
  document.querySelector(".grid tbody:not([hidden]) tr:not([hidden])")?.getBoundingClientRect();
}"""


class Stopwatch:
    """Tells what the page's own thread worked, whatever else the machine does meanwhile."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._session = page.context.new_cdp_session(page)
        self._session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def time(self, control: str, value: str) -> float:
        """Return what setting a filter took, in milliseconds."""
        before = self._worked()
        self._page.evaluate(FILTER, [control, value])
        return (self._worked() - before) * 1_000

    def _worked(self) -> float:
        metrics = self._session.send("Performance.getMetrics")["metrics"]
        return sum(float(each["value"]) for each in metrics if each["name"] in WORK)


def test_a_thousand_by_twenty_is_painted_soon_and_filtered_at_once(
    visit: Visit, world: World
) -> None:
    big = World(world.bench, grow(world.matrix, rows=1_000, columns=20))
    page = visit(big.page())
    assert page.evaluate(PAINTED) < FIRST_PAINT
    expect(page.get_by_role("status")).to_contain_text("all 1,000 scenarios, all 20 regimes")
    expect(page.locator(".grid td")).to_have_count(20_000)
    filters = {
        "text": "writer",
        "feature": "Feature 7",
        "tag": "@nothing-there",
        "kind": "provider_law",
        "verdict": "fail",
    }
    watch = Stopwatch(page)
    times = {
        name: min(max(watch.time(name, value), watch.time(name, "")) for _ in range(ROUNDS))
        for name, value in filters.items()
    }
    assert {name: time for name, time in times.items() if time >= FILTERED} == {}, times
