"""What somebody hears who asks with a screen reader and a keyboard."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browsing import Visit
from tests.explore.small_page import answer_of
from tests.screen_reader import ScreenReader, is_said_to_be_open

pytestmark = pytest.mark.slow

SHELF = "open-shelf House rules of the Open Shelf library"
NO_GROUND = "Refuse: has no ground to disclose"


def press(page: Page, name: str) -> None:
    """Press a button, a link or what opens something, by keyboard."""
    page.locator("button, a, summary", has_text=name).locator("visible=true").first.focus()
    page.keyboard.press("Enter")


def test_an_answer_is_heard_with_what_it_changes_and_then_the_next_question(
    visit: Visit, content: bytes
) -> None:
    page = visit(content)
    expect(page.get_by_role("heading", name="Is there a record?")).to_be_visible()
    reader = ScreenReader(page)
    said = reader.reads_on("button, The record was deleted")
    assert said[-6:] == [
        "paragraph",
        "The answers of 3 regimes can turn on it.",
        "end of paragraph",
        "group, Is there a record?",
        "button, The record is kept",
        "button, The record was deleted",
    ]
    press(page, "The record was deleted")
    assert reader.hears("heading, Who asks?, level 3") == [
        *said,
        "polite: 1 answer changed: technical impossible.",
        "heading, Who asks?, level 3",
    ]


def test_why_is_heard_after_the_row_of_a_regime_is_opened(visit: Visit, content: bytes) -> None:
    page = visit(content)
    row = answer_of(page, "open-shelf")
    expect(row.locator(".hint")).not_to_be_empty()
    reader = ScreenReader(page)
    summary = row.locator("summary").first
    summary.focus()
    reader.hears(f"{SHELF} {NO_GROUND} One step from being allowed: the borrower asks")
    assert not is_said_to_be_open(summary)
    page.keyboard.press("Enter")
    expect(row.get_by_role("heading", name="Why")).to_be_visible()
    assert is_said_to_be_open(summary)
    said = reader.reads_on("button, Try it: the borrower asks")
    why = said.index("heading, Why, level 4")
    assert said[why + 2] == "Nothing in the rules opens the record."
    assert "heading, What one other fact would change, level 4" in said[why:]


def test_who_tries_a_step_hears_the_answer_that_it_comes_to(visit: Visit, content: bytes) -> None:
    page = visit(content, "#.open=open-shelf")
    reader = ScreenReader(page)
    page.get_by_role("button", name="Try it: the borrower asks").first.focus()
    page.keyboard.press("Enter")
    said = reader.hears(
        "polite: 2 answers changed: privacy-act may disclose; open-shelf the owner discloses."
    )
    assert said[-2].startswith(f"{SHELF} Allow: the owner hands it over")
    assert said[-2].endswith("Before the last answer: refuse: has no ground to disclose")


def test_a_copied_scenario_is_told(visit: Visit, content: bytes) -> None:
    page = visit(content, "#paper=letter", permissions=["clipboard-read", "clipboard-write"])
    reader = ScreenReader(page)
    press(page, "Copy the text")
    assert reader.hears("polite: Copied.")[-2:] == ["button, Copy the text", "polite: Copied."]
    assert "Given" in page.evaluate("navigator.clipboard.readText()")


def test_who_takes_the_last_statement_back_hears_that_nothing_is_stated(
    visit: Visit, content: bytes
) -> None:
    page = visit(content, "#paper=letter")
    reader = ScreenReader(page)
    press(page, "Take back")
    reader.hears("polite: 1 answer changed: open-shelf refuse.")
    expect(page.get_by_text("Nothing is stated yet")).to_be_focused()


def test_what_is_found_is_told_once_and_not_at_every_letter(visit: Visit, content: bytes) -> None:
    page = visit(content)
    expect(page.locator("#next h3")).to_be_visible()
    reader = ScreenReader(page)
    page.locator("#search").focus()
    page.keyboard.type("letter")
    expect(page.locator("#hits button")).to_have_count(1)
    said = reader.hears("polite: 1 question found")
    told = [one for one in said if one.startswith("polite: ")]
    assert len(told) == len(set(told))
    assert not [one for one in said if one.startswith("assertive:")]
