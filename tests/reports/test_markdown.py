"""Markdown that GitHub shows: nothing foreign becomes markup, and nothing is too long."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import given
from hypothesis import strategies as st

from exigent.analysis.compare.comparison import Comparison
from exigent.bench.matrix import Matrix
from exigent.report.comparison.markdown import render_comparison
from exigent.report.matrix.markdown import render_markdown, render_refusal
from exigent.report.text.markdown import code_block, escape
from exigent.words.errors import InputError, InputErrors
from exigent.words.location import Location
from exigent.words.vocabulary import Vocabulary
from tests.reports.material import comparisons, matrices, names, often

pytestmark = pytest.mark.slow

OURS = {
    *("h3", "h4", "p", "strong", "br", "details", "summary", "pre", "code", "ul", "li"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}
PLAIN_CODE = ("pre", "lang", "text")


class Page(HTMLParser):
    """What is on a page: its tags, their attributes, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.attributes: set[str] = set()
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        # A block of code is said to be plain text.
        self.attributes |= {name for name, value in attrs if (tag, name, value) != PLAIN_CODE}

    def handle_comment(self, data: str) -> None:  # noqa: ARG002
        self.tags["comment"] += 1

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return "".join(self.words)


def shown(markdown: bytes) -> Page:
    """Return the page that GitHub's own parser makes, before it throws out what is unsafe."""
    html = cmarkgfm.github_flavored_markdown_to_html(markdown.decode(), Options.CMARK_OPT_UNSAFE)
    return Page(html)


def plain(text: str) -> str:
    """Return a text as a page shows it, without what only keeps names apart from their signs."""
    text = re.sub("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+", " ", text)
    return " ".join(text.replace("\u2060", "").split())


@often
@given(text=names)
def test_a_foreign_text_reads_as_it_is_and_is_nothing_else(text: str) -> None:
    page = shown(f"- {escape(text)} end\n\n| a |\n| --- |\n| {escape(text)} |\n".encode())
    assert set(page.tags) <= {"ul", "li", "table", "thead", "tbody", "tr", "th", "td"}
    assert page.tags["li"] == 1
    assert page.tags["td"] == 1
    assert plain(page.text).count(plain(text)) >= 2


@pytest.mark.parametrize("text", ["@octocat", "ask @a/team", "#12", "me@example.org"])
def test_nobody_is_called_and_nothing_referred_to(text: str) -> None:
    assert not re.search(r"[@#]\w", escape(text))


def test_a_file_whose_name_looks_like_an_address_is_no_link() -> None:
    assert shown(escape("features/0@.feature").encode()).tags == {"p": 1}


@often
@given(text=st.text(alphabet="`~ab\n", max_size=30))
def test_a_block_of_code_ends_where_its_text_does(text: str) -> None:
    page = shown(f"{code_block(text)}\n\nend\n".encode())
    assert page.tags == {"pre": 1, "code": 1, "p": 1}


@often
@given(matrix=matrices())
def test_nothing_in_a_matrix_becomes_markup(matrix: Matrix, words: Vocabulary) -> None:
    page = shown(render_markdown(matrix, words))
    assert set(page.tags) <= OURS
    assert page.attributes == set()
    for row in matrix.scenarios:
        assert plain(row.title) in plain(page.text)
    duties = [sum(len(cell.duties) for cell in row.cells) for row in matrix.scenarios]
    # A table of duties has a row for each, and its head.
    of_duties = sum(number + 1 for number in duties if number)
    assert page.tags["tr"] == 1 + len(matrix.regimes) + len(matrix.scenarios) + of_duties + len(
        re.findall(r"^\| scenario \|", render_markdown(matrix, words).decode(), re.MULTILINE)
    )


@often
@given(comparison=comparisons)
def test_nothing_in_a_comparison_becomes_markup(comparison: Comparison, words: Vocabulary) -> None:
    page = shown(render_comparison(comparison, words))
    assert set(page.tags) <= OURS
    assert page.attributes == set()
    for flip in comparison.flips:
        assert plain(flip.scenario.title) in plain(page.text)
    if not comparison.is_of_two_regimes:
        for change in comparison.changes:
            assert plain(change.regime) in plain(page.text)
        for loss in comparison.losses:
            assert plain(loss.what) in plain(page.text)


@often
@given(comparison=comparisons)
def test_nothing_that_nobody_approved_is_folded_away(
    comparison: Comparison, words: Vocabulary
) -> None:
    text = render_comparison(comparison, words).decode()
    shown_at_once = re.sub(r"<details>.*?</details>", "", text, flags=re.DOTALL)
    for change in comparison.unapproved:
        if change.scenario is not None:
            assert escape(change.scenario.title) in shown_at_once
        assert escape(change.regime) in shown_at_once


@often
@given(matrix=matrices(), most=st.integers(1_000, 3_000))
def test_a_matrix_is_never_longer_than_is_allowed(
    matrix: Matrix, most: int, words: Vocabulary
) -> None:
    text = render_markdown(matrix, words, most)
    assert len(text) <= most
    left = re.findall(r"scenarios of the matrix: [\d,]+", text.decode())
    told = sum(title in text.decode() for title in {escape(r.title) for r in matrix.scenarios})
    assert left or told or not matrix.scenarios
    assert render_markdown(matrix, words).startswith(text[:20])


@often
@given(comparison=comparisons, most=st.integers(1_000, 3_000))
def test_a_comparison_is_never_longer_than_is_allowed(
    comparison: Comparison, most: int, words: Vocabulary
) -> None:
    text = render_comparison(comparison, words, most).decode()
    assert len(text.encode()) <= most
    if len(render_comparison(comparison, words)) > most:
        assert "Left out" in text


def test_many_reasons_for_no_result_are_bounded_too() -> None:
    wrong = [InputError(f"<b>{n}</b>", Location("f.feature", n)) for n in range(1, 5_000)]
    text = render_refusal(InputErrors(wrong), 2_000)
    assert len(text) <= 2_000
    assert "reasons: " in text.decode()
    assert set(shown(text).tags) <= OURS


@often
@given(matrix=matrices())
def test_the_totals_get_their_room_before_the_failures(matrix: Matrix, words: Vocabulary) -> None:
    text = render_markdown(matrix, words, 1_500).decode()
    whole = render_markdown(matrix, words).decode()
    heads = next(line for line in whole.splitlines() if line.startswith("|  | regime |"))
    assert heads in text or "totals of regimes" in text
    if len(whole) > 1_500 and len(matrix.regimes) == 1 and len(matrix.regimes[0].name) < 20:
        assert heads in text
