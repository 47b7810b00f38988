"""What changes beyond the scenarios, on the page: all of it on a screen, however narrow."""

from __future__ import annotations

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.browsing import Visit, serious_violations
from tests.html.pages import World, compare_beyond

pytestmark = pytest.mark.slow


@pytest.fixture
def content(world: World) -> bytes:
    return compare_beyond(world)


@pytest.mark.parametrize("width", [400, 1280])
def test_nothing_of_it_runs_off_the_page(visit: Visit, content: bytes, width: int) -> None:
    page = visit(content, viewport=ViewportSize(width=width, height=800))
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    told = page.locator("#changes pre")
    expect(told).to_contain_text("# before: refuse, for one reason after the other")
    # A sentence breaks, and a row of a table does not: that scrolls where it must.
    row = told.locator(".row").first
    assert row.evaluate("row => row.getClientRects().length") <= 2


def test_a_scenario_is_copied_as_it_is_written(visit: Visit, content: bytes) -> None:
    page = visit(content)
    lines = page.locator("#changes pre").evaluate("pre => pre.textContent").splitlines()
    assert lines[0] == "  Scenario: As plain as can be"
    assert lines[2].startswith("      | a column")
    assert lines[3].startswith("    # before: refuse")


def test_what_new_scenarios_stand_for_is_listed(visit: Visit, content: bytes) -> None:
    page = visit(content)
    part = page.locator("#changes section", has_text="What new scenarios stand for (1)")
    for text in ("open-shelf", "refuse", "12.5 % of all distinguishable requests"):
        expect(part).to_contain_text(text)
    part.get_by_role("link").click()
    expect(page.locator("#panel")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_serious_barrier(visit: Visit, content: bytes, scheme: str) -> None:
    assert serious_violations(visit(content, color_scheme=scheme)) == []


def test_the_head_leads_to_what_is_not_as_expected(visit: Visit, world: World) -> None:
    page = visit(world.page())
    said = page.locator("header").get_by_role("link", name="1 not as expected")
    expect(said).to_have_class("mark fail")
    said.click()
    expect(page.locator("#counted")).to_contain_text("Showing 1 of")
    expect(page.locator("header").get_by_role("link", name="in error")).to_have_count(0)
