"""From a scenario of a run's page a reader comes to that scenario in the page that answers."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.small_bench import SmallBench


def test_a_scenario_is_opened_there_with_what_it_states(
    bench: SmallBench, empty_page: Page
) -> None:
    bench.exigent("run", "--html", "matrix.html", "--explore", "what_if.html")
    matrix = (bench.root / "matrix.html").as_uri()
    empty_page.goto(f"{matrix}#lending-records/police-bring-a-court-order/privacy-act")
    empty_page.get_by_role("link", name="What if it were otherwise?").click()
    assert "what_if.html" in empty_page.url
    expect(empty_page.locator("#stated")).to_contain_text(
        "the requester brings a court order", ignore_case=True
    )
