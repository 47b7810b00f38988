"""What somebody types of a case leads to the answers that say it."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browsing import Visit, serious_violations
from tests.explore.small_page import WORDS, render_small, with_topics

pytestmark = pytest.mark.slow


def search(page: Page, words: str) -> Locator:
    """Search for words; return the answers that are offered."""
    page.locator("#search").fill(words)
    return page.locator("#hits button")


def test_an_answer_is_given_where_its_words_are_typed(visit: Visit, content: bytes) -> None:
    page = visit(content)
    expect(page.locator("#next")).to_be_visible()
    offered = search(page, "a letter, by a reporter")
    expect(offered).to_have_text(["A reporter asks", "The requester brings a letter"])
    expect(page.locator("#next")).to_be_hidden()
    for answer in ("A reporter asks", "The requester brings a letter"):
        page.locator("#hits").get_by_role("button", name=answer).click()
    expect(page.locator("#stated")).to_contain_text("The requester brings a letter")
    pressed = page.locator("#hits").get_by_role("button", name="A reporter asks")
    expect(pressed).to_have_attribute("aria-pressed", "true")
    pressed.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#stated")).not_to_contain_text("A reporter asks")
    expect(pressed).to_be_focused()
    search(page, "")
    expect(page.locator("#hits")).to_be_hidden()
    expect(page.locator("#next")).to_be_visible()


def test_other_words_of_an_answer_find_it(visit: Visit, tmp_path: Path) -> None:
    words = with_topics().replace(
        "    ordinary: police\n", "    ordinary: police\n    also: {press: [journalist]}\n", 1
    )
    page = visit(render_small(tmp_path / "bench", {WORDS: words}))
    expect(search(page, "journalist")).to_have_text(["A reporter asks"])


def test_what_has_the_words_as_they_were_typed_comes_first(visit: Visit, tmp_path: Path) -> None:
    words = with_topics().replace(
        "    ordinary: none\n", "    ordinary: none\n    also: {letter: [paper by post, note]}\n", 1
    )
    page = visit(render_small(tmp_path / "bench", {WORDS: words}))
    expect(search(page, "paper").first).to_have_text("The requester brings no paper")
    expect(search(page, "paper by post").first).to_have_text("The requester brings a letter")


def test_what_a_search_opened_is_closed_after_it(visit: Visit, content: bytes) -> None:
    page = visit(content)
    search(page, "how old")
    question = page.locator(".question", has=page.get_by_text("How old is the loan?"))
    expect(question).to_be_visible()
    search(page, "")
    expect(question).to_be_hidden()
    search(page, "how old")
    question.locator("summary").click()
    search(page, "")
    expect(question).to_be_visible()


def test_words_of_which_only_some_are_known_find_what_has_these(
    visit: Visit, content: bytes
) -> None:
    page = visit(content)
    expect(search(page, "reporter xyzzy")).to_have_text(["A reporter asks"])
    expect(page.locator("#found")).to_have_text(
        "No question has all these words; 1 has some of them"
    )
    expect(search(page, "xyzzy")).to_have_count(0)
    expect(page.locator("#found")).to_contain_text("No question has these words.")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("reporters", ["A reporter asks"]),
        ("reporting", ["A reporter asks"]),
        ("parental", ["A parent of the borrower asks"]),
        # What has a word as it was typed comes before what has another form of one.
        ("reporters letter", ["The requester brings a letter", "A reporter asks"]),
        # Of too few letters, or with too much behind them, nothing is another form.
        ("orb", []),
        ("reportorially", []),
    ],
)
def test_other_forms_of_a_word_find_what_has_it(
    visit: Visit, content: bytes, typed: str, found: list[str]
) -> None:
    page = visit(content)
    expect(search(page, typed)).to_have_text(found)
    none = page.locator("#found", has_text="No question has these words.")
    expect(none).to_have_count(0 if found else 1)


def test_other_forms_of_a_word_find_a_scenario_to_start_from(visit: Visit, content: bytes) -> None:
    page = visit(content)
    page.get_by_text("Starts from").click()
    field = page.get_by_label("Find a reported case or a scenario")
    field.fill("order")
    as_written = page.locator(".starters button").all_inner_texts()
    assert as_written
    field.fill("orderings")
    expect(page.locator(".starters button")).to_have_text(as_written)


def test_nothing_bars_those_who_do_not_see_what_is_found(visit: Visit, content: bytes) -> None:
    page = visit(content, viewport={"width": 360, "height": 740})
    search(page, "requester brings")
    assert serious_violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
