"""The page of a replay: it needs nothing else, runs nothing, and shows what came out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from exigent.report.replay.charts import draw_bars
from exigent.words import Outcome
from tests.replay.test_command import (
    LOANS,
    bench,  # noqa: F401 - a fixture
)
from tests.small_bench import SmallBench


def write_page(small: SmallBench) -> Path:
    ended = small.exigent(
        *("replay", "loans.csv", "--mapping", "mapping.yaml", "--by", "month"),
        *("--between", "open-shelf", "privacy-act", "--html", "page.html"),
    )
    assert ended.code == 0, ended.told
    return small.root / "page.html"


def test_the_page_allows_no_script_and_names_nothing_elsewhere(
    bench: SmallBench,  # noqa: F811
) -> None:
    page = write_page(bench).read_text("utf-8")
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    assert "default-src &#x27;none&#x27;" in policy[1]
    assert "<script" not in page
    assert "style=" not in page
    assert "http" not in page.replace("http-equiv", "")


def test_words_of_the_data_are_no_markup(bench: SmallBench) -> None:  # noqa: F811
    bench.change("loans.csv", "2,police", "<b>2</b>,police")
    page = write_page(bench).read_text("utf-8")
    assert "<b>2" not in page
    assert "&lt;b&gt;2&lt;/b&gt;" in page


@pytest.mark.slow
def test_a_browser_shows_it_without_complaint(
    bench: SmallBench,  # noqa: F811
    browser: Browser,
) -> None:
    path = write_page(bench)
    said: list[str] = []
    page = browser.new_page(viewport={"width": 1000, "height": 800})
    page.on("console", lambda message: said.append(message.text))
    page.goto(path.as_uri())
    assert page.get_by_role("img", name="From open-shelf to privacy-act").is_visible()
    assert page.get_by_role("img", name="open-shelf, by month").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 1000
    page.close()
    assert said == []


def test_the_scale_of_bars_tells_no_half_of_a_request() -> None:
    bars = draw_bars({"2020-01": {Outcome.ALLOW: 3}, "2020-02": {Outcome.REFUSE: 1}}, "by month")
    assert re.findall(r'text-anchor="end">([^<]*)<', bars) == ["0", "1", "3"]
    assert 'text-anchor="end">1<' in draw_bars({"2020-01": {Outcome.ALLOW: 1}}, "by month")


def test_the_page_says_how_many_rejected_rows_it_does_not_list(
    bench: SmallBench,  # noqa: F811
) -> None:
    bench.write("loans.csv", LOANS + "6,nobody,none,kept,false,3,2020-02-12\n" * 8)
    bench.exigent("replay", "loans.csv", "--mapping", "mapping.yaml", "--html", "page.html")
    page = (bench.root / "page.html").read_text("utf-8")
    listed = page.count("<li><code>loans.csv:")
    assert listed < 8
    assert f"<li>and {8 - listed} more</li>" in page
