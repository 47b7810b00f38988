"""What the page shows of answers: why, what would turn them, and how they differ."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browsing import Visit
from tests.explore.small_page import answer_of, open_question

pytestmark = pytest.mark.slow


def test_a_row_says_the_answer_in_words_with_its_duties_and_marks(
    visit: Visit, content: bytes
) -> None:
    page = visit(content, "#paper=letter")
    row = answer_of(page, "open-shelf")
    expect(row.locator("summary")).to_contain_text(
        "may disclose, need not, on the ground of courtesy"
    )
    expect(row.locator("summary")).to_contain_text("Duty: the library must tell the borrower")
    act = answer_of(page, "privacy-act").locator("summary")
    expect(act).to_contain_text("Refuse: must not disclose")
    expect(act).to_contain_text("not verified")


def test_a_row_opens_to_the_rule_its_source_and_its_doubts(visit: Visit, content: bytes) -> None:
    page = visit(content, "#requester=parent&minor=true")
    row = answer_of(page, "open-shelf")
    row.locator("summary").first.click()
    expect(row).to_contain_text("Parents answer for a child's loans.")
    expect(row).to_contain_text("rule parent, regimes/open-shelf.yaml:")
    expect(row).to_contain_text("Some read the rules to need the child's word as well.")
    source = row.get_by_role("link", name="House rules").first
    expect(source).to_have_attribute("href", "https://library.example/rules")
    expect(source).to_have_attribute("rel", "noreferrer")
    assert ".open=open-shelf" in page.url


def test_a_refusal_says_what_one_other_fact_would_open_it_and_tries_it(
    visit: Visit, content: bytes
) -> None:
    page = visit(content)
    row = answer_of(page, "privacy-act")
    expect(row.locator(".hint")).to_have_text("One step from being allowed: the borrower asks")
    row.locator("summary").first.click()
    row.get_by_role("button", name="Try it: the borrower asks").click()
    expect(row.locator("summary").first).to_contain_text("may disclose")
    expect(page.locator("#stated")).to_contain_text("The borrower asks")


def test_an_answer_that_lacks_facts_leads_to_their_questions(visit: Visit, content: bytes) -> None:
    page = visit(content, "#requester=parent&minor=unknown")
    row = answer_of(page, "open-shelf")
    row.locator("summary").first.click()
    row.get_by_role("button", name="Answer it").click()
    question = page.locator(".question", has=page.get_by_text("Is the borrower a child?"))
    expect(question.locator("summary")).to_be_focused()
    question.get_by_label("The borrower is a child", exact=True).check()
    expect(row.locator("summary").first).to_contain_text("may disclose")


def test_those_that_differ_from_a_chosen_regime_are_told_apart(
    visit: Visit, content: bytes
) -> None:
    page = visit(content, "#paper=letter")
    page.get_by_label("Hold against").select_option("privacy-act")
    expect(answer_of(page, "open-shelf")).to_contain_text("Another outcome than privacy-act")
    page.get_by_label("Show").select_option("differing")
    expect(page.locator("#count")).to_have_text("")
    page.get_by_label("Show").select_option("disclosing")
    expect(page.locator("#count")).to_have_text("Showing 1 of 3 regimes.")
    expect(answer_of(page, "privacy-act")).to_be_hidden()


def test_a_row_says_what_it_was_before_the_last_answer(visit: Visit, content: bytes) -> None:
    page = visit(content)
    open_question(page, "Who asks?").get_by_label("The borrower asks", exact=True).check()
    before = "Before the last answer: R refuse: must not disclose"
    expect(answer_of(page, "privacy-act")).to_contain_text(before)
    open_question(page, "How old is the loan?").get_by_label("In days").fill("3")
    page.keyboard.press("Enter")
    expect(answer_of(page, "privacy-act")).not_to_contain_text("Before")


def test_a_row_whose_duties_alone_changed_says_which_they_were(
    visit: Visit, content: bytes
) -> None:
    page = visit(content, "#paper=letter")
    row = answer_of(page, "open-shelf")
    owed = "the library must tell the borrower within 3 days"
    child = open_question(page, "Is the borrower a child?")
    child.get_by_label("The borrower is a child", exact=True).check()
    expect(row).to_contain_text(f"Before the last answer: the same, and besides: {owed}")
    child.get_by_label("The borrower is of age", exact=True).check()
    expect(row).to_contain_text(f"Before the last answer: the same, though not: {owed}")


def test_a_regime_is_found_by_its_words(visit: Visit, content: bytes) -> None:
    page = visit(content)
    page.get_by_label("Find a regime").fill("reading ACT")
    expect(page.locator("#count")).to_have_text("Showing 1 of 3 regimes.")
    expect(answer_of(page, "privacy-act")).to_be_visible()
    assert ".find=reading+ACT" in page.url


def test_a_pinned_request_stands_beside_the_present_one(visit: Visit, content: bytes) -> None:
    page = visit(content, "#paper=letter")
    page.get_by_role("button", name="Pin this request").click()
    expect(page.locator("#pinned")).to_contain_text("Nothing has changed since.")
    open_question(page, "How old is the loan?").get_by_label("In days").fill("40")
    page.keyboard.press("Enter")
    pinned = page.locator("#pinned")
    expect(pinned).to_contain_text("The loan is 40 days old (before: the loan is 10 days old)")
    expect(pinned).to_contain_text("1 of 3 answers changed")
    expect(answer_of(page, "open-shelf")).to_contain_text(
        "Pinned request: A allow: may disclose, need not, on the ground of courtesy"
    )
    page.get_by_label("Show").select_option("changed")
    expect(page.locator("#count")).to_have_text("Showing 1 of 3 regimes.")
    page.get_by_role("button", name="Go back to the pinned one").click()
    assert "loan_age" not in page.url.partition("&.pinned")[0]


def test_no_sign_stands_without_its_words(visit: Visit, content: bytes) -> None:
    page = visit(content)
    for name in ("technical", "privacy-act", "open-shelf"):
        row = answer_of(page, name)
        expect(row.locator("summary .sign .tile").first).to_have_attribute("aria-hidden", "true")
        assert row.locator(".words").inner_text()
