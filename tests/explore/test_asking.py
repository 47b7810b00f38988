"""Asking in the page: questions in order, by topic, by words; what is no longer asked; what cannot be."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browsing import Visit
from tests.explore.small_page import answer_of, open_question

pytestmark = pytest.mark.slow


def next_asks(page: Page) -> str:
    return page.locator("#next h3").inner_text()


def test_the_next_question_is_answered_by_keyboard_until_nothing_is_left_to_ask(
    visit: Visit, content: bytes
) -> None:
    page = visit(content)
    asked = [next_asks(page)]
    page.locator("#next button").first.focus()
    while asked[-1] != "Nothing is left to ask":
        page.keyboard.press("Enter")
        expect(page.locator("#next h3")).not_to_have_text(asked[-1])
        expect(page.locator("#next h3")).to_be_focused()
        asked.append(next_asks(page))
        assert len(asked) < 10
        page.keyboard.press("Tab")
        if page.locator("#next input[type=date]").count():
            page.keyboard.type("05/01/2020")
        elif page.locator("#next input").count():
            page.keyboard.type("3")
    assert len(asked) == len(set(asked)) > 2


def test_what_an_answer_changes_is_said_aloud(visit: Visit, content: bytes) -> None:
    page = visit(content)
    heard = page.locator("#heard")
    expect(heard).to_have_attribute("role", "status")
    expect(heard).to_have_text("")
    open_question(page, "Who asks?").get_by_label("The borrower asks", exact=True).check()
    expect(heard).to_have_text(
        "2 answers changed: privacy-act may disclose; open-shelf the owner discloses."
    )
    open_question(page, "Is the borrower a child?").get_by_label(
        "The borrower is a child", exact=True
    ).check()
    expect(heard).to_have_text("No answer changed.")


def test_questions_stand_under_what_they_are_about_and_the_rest_under_others(
    visit: Visit, content: bytes
) -> None:
    page = visit(content)
    topics = page.locator(".topic > summary")
    expect(topics).to_have_text(
        [
            "Who asks and with what 2 questions",
            "The loan 2 questions",
            "Other questions 3 questions",
        ]
    )
    open_question(page, "Who asks?").get_by_label("A reporter asks", exact=True).check()
    expect(topics.first).to_have_text("Who asks and with what 1 of 2 stated")


def test_a_question_says_what_is_taken_until_it_is_answered(visit: Visit, content: bytes) -> None:
    page = visit(content)
    question = open_question(page, "Who asks?")
    expect(question.locator(".answered")).to_have_text("Ordinarily: police ask")
    question.get_by_label("Not known").check()
    expect(question.locator(".answered")).to_have_text("It is not known who asks")
    expect(answer_of(page, "open-shelf")).to_contain_text("Needs facts")
    question.get_by_label("As in an ordinary request").check()
    expect(question.locator(".answered")).to_have_text("As in an ordinary request: police ask")
    question.get_by_role("button", name="Take the answer back").click()
    expect(question.locator(".answered")).to_have_text("Ordinarily: police ask")
    expect(page.locator("#stated")).to_have_text(
        "Nothing is stated yet: all is as in an ordinary request."
    )


def test_what_no_answer_turns_on_any_more_is_folded_away(visit: Visit, content: bytes) -> None:
    page = visit(content, "#paper=court_order&requester=police&requested_on=2020-05-01")
    loan = page.locator(".topic", has=page.get_by_text("The loan", exact=True))
    loan.locator("summary").first.click()
    folded = loan.locator(".folded")
    expect(folded.locator("> summary")).to_have_text(
        "2 questions on which no answer turns any more"
    )
    expect(folded.get_by_text("How old is the loan?")).to_be_hidden()
    folded.locator("> summary").click()
    expect(folded.get_by_text("How old is the loan?")).to_be_visible()


def test_the_search_looks_into_questions_and_answers(visit: Visit, content: bytes) -> None:
    page = visit(content)
    page.get_by_label("Search", exact=True).fill("COURT order")
    expect(page.locator("#found")).to_have_text("1 question found")
    assert page.locator(".question:visible .asks").all_inner_texts() == [
        "What paper does the requester bring?"
    ]


def test_a_number_is_read_as_a_scenario_reads_it(visit: Visit, content: bytes) -> None:
    page = visit(content)
    question = open_question(page, "How old is the loan?")
    field = question.get_by_label("In days")
    field.fill("-1")
    field.press("Enter")
    expect(question.get_by_role("alert")).to_have_text("It is a number of days, at least 0.")
    field.fill("31")
    field.press("Enter")
    expect(question.locator(".answered")).to_have_text("The loan is 31 days old")
    assert "loan_age=31" in page.url


def test_facts_that_cannot_be_so_at_once_are_refused_with_the_ways_out(
    visit: Visit, content: bytes
) -> None:
    page = visit(content, "#paper=court_order&requester=press")
    complaint = page.locator("#complaint")
    expect(complaint).to_contain_text("Courts write such orders for police only.")
    expect(page.locator("#answers")).to_be_hidden()
    complaint.get_by_role("button", name="Take back: a reporter asks").click()
    expect(complaint).to_be_hidden()
    expect(answer_of(page, "open-shelf")).to_contain_text("must disclose")


def test_a_request_starts_from_a_reported_case_or_a_scenario(visit: Visit, content: bytes) -> None:
    page = visit(content)
    page.locator(".start > summary").click()
    page.get_by_label("Find a reported case or a scenario").fill("lost diary")
    page.get_by_role("button", name="A lost diary Reported cases").click()
    expect(page.locator(".start > summary")).to_have_text("Starts from A lost diary")
    expect(page.locator(".start > summary")).to_be_focused()
    assert page.locator(".stated li > span:first-child").all_inner_texts() == [
        "A reporter asks",
        "The requester brings a letter",
        "It is not known whether the borrower is a child",
    ]
    page.get_by_text("The reported case, 2017").click()
    expect(page.locator("#start")).to_contain_text("A reporter asked for the loans of a writer")
    page.locator(".start > summary").click()
    page.get_by_label("Find a reported case or a scenario").fill("court order lending")
    page.get_by_role("button", name="Police bring a court order Lending records").click()
    expect(page.locator("#stated")).to_contain_text("The requester brings a court order")
