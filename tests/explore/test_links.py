"""The address says all that the page shows, and nothing that stands in it is more than text."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browsing import Visit
from tests.explore.small_page import WORDS, answer_of, open_question, render_small, with_topics
from tests.small_bench import FILES

pytestmark = pytest.mark.slow

MARKUP = "</script><img src=x onerror=alert(1)>"
# What stands in brackets no scenario can say.
OPEN_TAG = "<img src=x onerror=alert(1)"


def test_a_link_restores_all_that_is_shown(visit: Visit, content: bytes) -> None:
    page = visit(content)
    open_question(page, "Who asks?").get_by_label(
        "A parent of the borrower asks", exact=True
    ).check()
    open_question(page, "Is the borrower a child?").get_by_label("Not known").check()
    open_question(page, "Is there a record?").get_by_label("As in an ordinary request").check()
    page.get_by_role("button", name="Pin this request").click()
    open_question(page, "Is the borrower a child?").get_by_label(
        "The borrower is a child", exact=True
    ).check()
    page.get_by_label("Hold against").select_option("privacy-act")
    page.get_by_label("Show").select_option("changed")
    answer_of(page, "open-shelf").locator("summary").first.click()
    page.get_by_label("A paragraph").check()
    text = page.get_by_label("The text").input_value()
    again = visit(content, page.url[page.url.index("#") :])
    # Hints come in time, and topics that somebody opened are closed again.
    for part in ("#stated", "#tally", "#pinned", "#count"):
        expect(again.locator(part)).to_have_text(
            page.locator(part).inner_text(), use_inner_text=True
        )
    assert again.get_by_label("The text").input_value() == text
    expect(answer_of(again, "open-shelf").locator("details").first).to_have_attribute("open", "")
    assert again.url.partition("#")[2] == page.url.partition("#")[2]


def test_a_link_to_a_reported_case_is_as_short_as_its_name(visit: Visit, content: bytes) -> None:
    page = visit(content, "#.from=case/lost-diary")
    expect(page.locator("#stated")).to_contain_text("The requester brings a letter")


def test_going_back_takes_back_the_last_answer(visit: Visit, content: bytes) -> None:
    page = visit(content)
    open_question(page, "Who asks?").get_by_label("The borrower asks", exact=True).check()
    expect(answer_of(page, "privacy-act")).to_contain_text("may disclose")
    page.go_back()
    expect(answer_of(page, "privacy-act")).to_contain_text("must not disclose")
    expect(page.locator("#stated")).to_contain_text("Nothing is stated yet")


@pytest.mark.parametrize(
    "address",
    [
        "#__proto__=1&constructor=2&requester=nobody&minor=yes&loan_age=much&requested_on=never",
        "#.from=nothing&.pinned=%25%25&.beside=gone&.open=gone&.as=pdf&.show=some&.passed=gone",
        "#%E0%A4%A&&&===",
        f"#requester={MARKUP}&.title=",
    ],
)
def test_what_a_link_names_and_the_bench_lacks_is_left_out(
    visit: Visit, content: bytes, address: str
) -> None:
    page = visit(content, address)
    expect(page.locator("#stated")).to_contain_text("Nothing is stated yet")
    expect(answer_of(page, "open-shelf")).to_be_visible()


def test_names_and_texts_of_a_bench_are_never_markup(visit: Visit, tmp_path: Path) -> None:
    words = with_topics().replace("Who asks and with what", f"'{MARKUP}'")
    words = words.replace("asks: Who asks?", f"asks: 'Who asks? {MARKUP}'")
    words = words.replace("press: a reporter asks", f"press: 'a reporter {OPEN_TAG} asks'")
    shelf = FILES["regimes/open-shelf.yaml"].replace(
        "title: House rules of the Open Shelf library", f"title: 'House rules {MARKUP}'"
    )
    shelf = shelf.replace(
        "because: Nothing in the rules", f"because: '{MARKUP} Nothing in the rules"
    )
    shelf = shelf.replace("rules opens the record.", "rules opens the record.'")
    content = render_small(tmp_path / "bench", {WORDS: words, "regimes/open-shelf.yaml": shelf})
    page = visit(content, "#requester=press&.open=open-shelf")
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    expect(page.locator("#stated")).to_contain_text(OPEN_TAG)
    expect(answer_of(page, "open-shelf")).to_contain_text(f"{MARKUP} Nothing in the rules")
    assert page.locator("img").count() == 0


def test_a_name_that_every_object_of_the_script_has_is_a_name_as_others(
    visit: Visit, tmp_path: Path
) -> None:
    words = with_topics().replace("  minor:\n", "  constructor:\n", 1)
    shelf = FILES["regimes/open-shelf.yaml"].replace("minor: true", "constructor: true")
    case = FILES["scenarios/lost-diary.yaml"].replace("minor:", "constructor:")
    files = {
        WORDS: words,
        "scenarios/lost-diary.yaml": case,
        "regimes/open-shelf.yaml": shelf,
        "regimes/constructor.yaml": shelf,
    }
    content = render_small(tmp_path / "bench", files)
    page = visit(content, "#.vary=constructor")
    expect(page.locator(".outcome")).to_have_text("No rule is changed yet.")
    expect(page.locator("#stated")).to_contain_text("Nothing is stated yet")
    page = visit(content, "#.passed=constructor")
    expect(page.locator("#stated")).to_contain_text("The borrower is of age")
