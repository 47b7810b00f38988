"""The page of the shipped bench: as large as pages are, and read by a person with a case."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import expect

from exigent.bench import read_all
from exigent.bench.opening import open_bench
from exigent.report.explore import render_explore
from tests.browsing import Visit, serious_violations
from tests.explore.small_page import answer_of

pytestmark = pytest.mark.slow

OPEN_ALL = "for (const each of document.querySelectorAll('details')) each.open = true"


@pytest.fixture(scope="module")
def shipped() -> bytes:
    bench = open_bench(Path(__file__).parents[2])
    return render_explore(bench, bench.panel(), read_all(bench))


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_bars_those_who_do_not_see_it_and_nothing_is_cut_off(
    visit: Visit, shipped: bytes, width: int
) -> None:
    page = visit(
        shipped,
        "#danger=death&.pinned=&.beside=markey&.open=ring-2022&.vary=ring-2022&.gone=too-vague",
        viewport={"width": width, "height": 800},
    )
    expect(page.locator("#next h3")).to_be_visible()
    page.evaluate(OPEN_ALL)
    assert serious_violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_person_with_a_case_learns_the_answer_and_what_would_change_it(
    visit: Visit, shipped: bytes
) -> None:
    page = visit(shipped)
    page.get_by_label("Search", exact=True).fill("carjacking")
    page.get_by_text("What is being investigated?").click()
    page.get_by_label("Police are investigating a vehicle robbery").check()
    page.get_by_label("Find a regime").fill("guidelines july 2022")
    row = answer_of(page, "ring-2022")
    expect(row.locator("summary").first).to_contain_text("Refuse: has no ground to disclose")
    expect(row.locator(".hint")).to_have_text(
        "One step from being allowed: police served a search warrant"
    )
    row.locator("summary").first.click()
    row.get_by_role("button", name="Try it: police served a search warrant").click()
    expect(row.locator("summary").first).to_contain_text(
        "Allow: must disclose, on the ground of a search warrant"
    )
    expect(row).to_contain_text("Before the last answer: R refuse: has no ground to disclose")


@pytest.mark.parametrize(
    ("told", "regime", "answer", "step"),
    [
        (
            {
                "hit and run, driver at large": "Police are investigating a death on the road",
                "suspect at large": "A suspect is at large",
            },
            "us-sca",
            "Refuse: must not disclose",
            "police served a search warrant",
        ),
        (
            {
                "burglary next door": "Police are investigating a home burglary",
                "neighbor": "The device watches another person's home",
                "without paper": "No legal process was served",
            },
            "ring-2022",
            "Refuse: has no ground to disclose",
            "police served a search warrant",
        ),
        (
            {
                "missing child": "Police are looking for a missing person",
                "danger": "A person is in danger of death",
            },
            "canada-pipeda",
            "Allow: may disclose, need not, on the ground of an emergency",
            "",
        ),
    ],
)
def test_a_case_told_in_words_of_ones_own_is_answered(
    visit: Visit, shipped: bytes, told: Mapping[str, str], regime: str, answer: str, step: str
) -> None:
    page = visit(shipped, viewport={"width": 360, "height": 740})
    for words, said in told.items():
        page.locator("#search").fill(words)
        page.locator("#hits").get_by_role("button", name=said, exact=True).click()
    summary = answer_of(page, regime).locator("summary").first
    expect(summary).to_contain_text(answer)
    expect(summary.locator(".hint")).to_have_text(
        f"One step from being allowed: {step}" if step else ""
    )


def test_asking_comes_to_an_end(visit: Visit, shipped: bytes) -> None:
    page = visit(shipped)
    heading = page.locator("#next h3")
    expect(heading).to_be_visible()
    asked = []
    while (asks := heading.inner_text()) != "Nothing is left to ask":
        asked.append(asks)
        assert len(asked) < 62
        page.locator("#next .others button").last.click()
        expect(heading).not_to_have_text(asks)
    assert len(asked) == len(set(asked))


def test_a_person_finds_their_case_whatever_form_their_word_has(
    visit: Visit, shipped: bytes
) -> None:
    page = visit(shipped)
    for typed, known in (
        ("stalker", "stalking"),
        ("burglaries", "burglary"),
        ("emergencies", "emergency"),
    ):
        page.locator("#search").fill(known)
        expect(page.locator("#hits button").first).to_be_visible()
        found = page.locator("#hits button").all_inner_texts()
        page.locator("#search").fill(typed)
        expect(page.locator("#found")).to_contain_text("found")
        assert found[0] in page.locator("#hits button").all_inner_texts()
