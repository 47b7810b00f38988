"""The page of the small bench, and what tests look for in it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from playwright.sync_api import Locator, Page

from exigent.bench import read_all
from exigent.bench.opening import open_bench
from exigent.report.explore import render_explore
from tests.small_bench import FILES, write_small_bench

WORDS = "steps/vocabulary.yaml"
_TOPICS = {"requester": "asking", "paper": "asking", "minor": "loan", "loan_age": "loan"}


def render_small(root: Path, files: Mapping[str, str] | None = None) -> bytes:
    """Write the small bench, with files added or replaced, and return its page."""
    write_small_bench(root)
    for name, text in {WORDS: with_topics(), **(files or {})}.items():
        (root / name).write_text(text, "utf-8")
    bench = open_bench(root)
    return render_explore(bench, bench.panel(), read_all(bench))


def with_topics() -> str:
    """Return the words of the small bench, two facts in each of two topics."""
    topics = "topics: {asking: Who asks and with what, loan: The loan}\nfacts:\n"
    words = FILES[WORDS].replace("facts:\n", topics, 1)
    for fact, topic in _TOPICS.items():
        words = words.replace(f"  {fact}:\n", f"  {fact}:\n    topic: {topic}\n", 1)
    return words


def settled(page: Page) -> Page:
    """Wait until what the page put off is done: what can still be asked, and what is drawn anew.

    It puts all of it off by one timer of no time, and such are heard in their order.
    """
    page.evaluate("() => new Promise((done) => setTimeout(done))")
    return page


def answer_of(page: Page, regime: str) -> Locator:
    """Return the row of a regime."""
    return page.locator("#answers li", has=page.locator(f'strong:text-is("{regime}")'))


def open_question(page: Page, asks: str) -> Locator:
    """Open a question, wherever it lies; return it."""
    settled(page).locator("#search").fill(asks)
    question = page.locator(".question", has=page.get_by_text(asks, exact=True).first)
    if question.get_attribute("open") is None:
        question.locator("summary").click()
    page.locator("#search").fill("")
    return question
