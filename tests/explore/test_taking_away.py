"""What is taken away from the page is what `exigent` takes, and means the same there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browsing import Visit
from tests.explore.small_page import WORDS, with_topics
from tests.small_bench import SmallBench

pytestmark = pytest.mark.slow

REQUESTS = (
    "",
    "#paper=letter&loan_age=31",
    "#requester=parent&minor=unknown",
    "#requester=unknown&paper=unknown&minor=unknown",
    "#has_card=false",
    "#requested_on=2018-05-01&requester=borrower&.passed=paper",
    # Names of which nothing is left that a feature may have.
    "#paper=letter&.title=%20%20",
    "#paper=letter&.title=%E2%80%AE%7F",
)


@pytest.fixture
def small(bench: SmallBench) -> SmallBench:
    bench.write(WORDS, with_topics())
    return bench


def text_of(page: Page) -> str:
    return page.get_by_label("The text").input_value()


@pytest.mark.parametrize("address", REQUESTS)
def test_a_copied_scenario_runs_and_expects_what_is_answered(
    visit: Visit, content: bytes, small: SmallBench, address: str
) -> None:
    page = visit(content, address)
    small.write("features/copied.feature", text_of(page))
    ended = small.exigent("run", "features/copied.feature")
    assert (ended.code, ended.err) == (0, "")
    assert "3 as expected" in ended.out


def test_a_copied_scenario_has_only_the_chosen_regimes_and_the_given_name(
    visit: Visit, content: bytes
) -> None:
    page = visit(content, "#paper=letter")
    page.get_by_text("With the answers of all 3 regimes").click()
    page.get_by_role("group", name="Regimes whose answers").get_by_label("privacy-act").check()
    page.get_by_label("Name of the scenario").fill("A letter,\tby hand")
    page.get_by_label("Name of the scenario").press("Tab")
    assert "Scenario: A letter, by hand\n" in text_of(page)
    assert "| privacy-act |" in text_of(page)
    assert "open-shelf" not in text_of(page)


@pytest.mark.parametrize("address", REQUESTS)
def test_copied_json_is_decided_as_the_page_decides(
    visit: Visit, content: bytes, small: SmallBench, address: str
) -> None:
    page = visit(content, address)
    page.get_by_label("JSON").check()
    small.write("case.json", text_of(page))
    ended = small.exigent("decide", "--facts", "case.json", "--json")
    told = {one["regime"]: one["outcome"] for one in map(json.loads, ended.out.splitlines())}
    signs = page.locator("#answers .name strong").all_inner_texts()
    words = page.locator("#answers .words").all_inner_texts()
    shown = {
        regime: said.partition(":")[0].lower().replace(" ", "_")
        for regime, said in zip(signs, words, strict=True)
    }
    assert told == shown


def test_the_text_is_copied_and_saved_as_it_stands(
    visit: Visit, content: bytes, tmp_path: Path
) -> None:
    page = visit(content, "#paper=letter", permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy the text").click()
    expect(page.get_by_text("Copied.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == text_of(page)
    page.get_by_role("button", name="Copy a link to all this").click()
    expect(page.get_by_text("The link is copied.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == page.url
    with page.expect_download() as download:
        page.get_by_role("link", name="Save as a file").click()
    saved = tmp_path / "saved.feature"
    download.value.save_as(saved)
    assert download.value.suggested_filename == "case.feature"
    assert saved.read_text("utf-8") == text_of(page)


def test_where_nothing_can_be_copied_the_text_is_marked(visit: Visit, content: bytes) -> None:
    page = visit(content, "#paper=letter")
    page.evaluate(
        "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }"
    )
    page.get_by_role("button", name="Copy the text").click()
    expect(page.get_by_text("The text is marked")).to_be_visible()
    assert page.evaluate("getSelection().toString()") == text_of(page)


def test_a_memo_says_in_a_paragraph_what_was_asked_and_answered(
    visit: Visit, content: bytes
) -> None:
    page = visit(content, "#paper=letter&.as=memo")
    assert "the requester brings a letter" in text_of(page)
    assert "Reading Privacy Act" in text_of(page)
    assert text_of(page).count("\n") == 1
