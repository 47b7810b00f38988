"""The page for all eyes and ears: narrow, dark, on paper, read aloud."""

from __future__ import annotations

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.browsing import Visit, serious_violations
from tests.explore.small_page import answer_of

pytestmark = pytest.mark.slow

NARROW: ViewportSize = {"width": 360, "height": 740}
FULL = "#requester=parent&minor=unknown&loan_age=3&.passed=paper&.pinned=paper%3Dletter&.beside=privacy-act&.open=open-shelf&.open=privacy-act"
OPEN_ALL = "for (const each of document.querySelectorAll('details')) each.open = true"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", ["", FULL, "#paper=court_order&requester=press"])
def test_nothing_bars_those_who_do_not_see_it(
    visit: Visit, content: bytes, address: str, scheme: str
) -> None:
    page = visit(content, address, color_scheme=scheme)
    assert serious_violations(page) == []
    page.evaluate(OPEN_ALL)
    assert serious_violations(page) == []


@pytest.mark.parametrize("address", ["", FULL])
def test_a_narrow_screen_needs_no_scrolling_sideways(
    visit: Visit, content: bytes, address: str
) -> None:
    page = visit(content, address, viewport=NARROW)
    page.evaluate(OPEN_ALL)
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    assert serious_violations(page) == []


def test_on_a_narrow_screen_the_answers_stay_in_reach(visit: Visit, content: bytes) -> None:
    page = visit(content, viewport=NARROW)
    page.get_by_role("button", name="The answers").click()
    expect(page.get_by_role("heading", name="The answers")).to_be_focused()
    expect(page.get_by_role("heading", name="The answers")).to_be_in_viewport()
    page.get_by_role("button", name="The questions").click()
    expect(page.get_by_role("heading", name="The request")).to_be_in_viewport()


def test_the_first_tab_leads_past_the_head(visit: Visit, content: bytes) -> None:
    page = visit(content, FULL)
    address = page.url
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the questions")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="The request")).to_be_focused()
    assert page.url == address


def test_on_paper_stands_what_was_said_and_nothing_to_be_pressed(
    visit: Visit, content: bytes
) -> None:
    page = visit(content, FULL)
    page.emulate_media(media="print")
    assert page.locator("button:visible, select:visible, input:visible").count() == 0
    expect(page.locator("#stated")).to_be_visible()
    expect(answer_of(page, "open-shelf")).to_be_visible()
    assert page.pdf()


def test_the_page_allows_its_own_script_and_nothing_else(visit: Visit, content: bytes) -> None:
    page = visit(content)
    policy = page.locator("meta[http-equiv]").get_attribute("content") or ""
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
