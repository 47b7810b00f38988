"""`--memo`: prose that reads well as it is, in mail and in a word processor."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import given
from msgspec import structs

from exigent.bench.matrix import Matrix
from exigent.report.matrix.memo.writing import render_html, render_markdown
from exigent.words.vocabulary import Vocabulary
from tests.pages.reading import Reading
from tests.reports.material import HOSTILE, make_grid, matrices, often
from tests.small_bench import SmallBench

FILE = "features/lending.feature"
WRONG = ('"open-shelf" may disclose but need not', '"open-shelf" must disclose')
MEMO_TAGS = {"h1", "h2", "p", "strong", "em", "ul", "li"}
PAGE_TAGS = {
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "h1",
    "h2",
    "p",
    "b",
    "i",
    "ul",
    "li",
}


class Page(HTMLParser):
    """The elements of an HTML memo and its text."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.words = ""
        self.feed(content.decode())

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.words += f"{data}"


def memo(bench: SmallBench, *arguments: str, code: int = 0) -> str:
    ended = bench.exigent("run", *arguments, "--memo", "-")
    assert (ended.code, ended.err) == (code, "")
    return ended.out


def test_each_scenario_that_matters_is_a_paragraph(bench: SmallBench) -> None:
    text = memo(bench)
    told = [block for block in text.split("\n\n") if block.startswith("**")]
    assert [block.split("**")[1] for block in told] == [
        "The record was deleted.",
        "Nobody knows whether the borrower is a child.",
        "A reporter asks for a writer's loans.",
        "A letter opens the last month only (30, allows).",
    ]
    assert told[3] == (
        "**A letter opens the last month only (30, allows).** An ordinary request for a lending "
        "record; the requester brings a letter; the loan is 30 days old. *May disclose, need "
        "not, on the ground of courtesy:* House rules of the Open Shelf library. *Must not "
        "disclose:* Reading Privacy Act. *Not governed:* by 1 of the 3 regimes."
    )


def test_the_others_stand_in_a_list_with_their_answer(bench: SmallBench) -> None:
    alike = memo(bench).partition("## Where the regimes that govern the request answer alike\n\n")
    assert alike[2].startswith("- Police bring a court order: *must disclose")


def test_what_is_disputed_stands_at_the_end(bench: SmallBench) -> None:
    _, _, end = memo(bench).partition("## What is contested or was not verified\n\n")
    assert "- **House rules of the Open Shelf library:** Some read the rules to need" in end


def test_of_one_regime_every_scenario_is_told(bench: SmallBench) -> None:
    assert memo(bench, "--regime", "open-shelf").count("\n\n**") == 6


def test_what_is_not_as_expected_is_told_in_its_paragraph(bench: SmallBench) -> None:
    bench.change(FILE, *WRONG)
    text = memo(bench, f"{FILE}:29", code=1)
    assert (
        "**Not as expected:** of House rules of the Open Shelf library the scenario expects mode "
        "must, and it is mode may." in text
    )


def test_there_is_nothing_to_open_and_nothing_escaped(bench: SmallBench) -> None:
    text = memo(bench)
    assert not re.search(r"<\w|\\|&\w+;|\|", text)


@pytest.mark.parametrize("ending", ["html", "HTML"])
def test_by_its_ending_it_is_html(bench: SmallBench, ending: str) -> None:
    assert bench.exigent("run", "--memo", f"memo.{ending}").code == 0
    page = Page((bench.root / f"memo.{ending}").read_bytes())
    assert page.tags <= PAGE_TAGS
    written = Reading(memo(bench))
    assert written.tags <= MEMO_TAGS
    assert " ".join(page.words.partition("}\n")[2].split()) == written.text


def test_another_ending_is_refused_before_anything_is_decided(bench: SmallBench) -> None:
    ended = bench.exigent("run", "--memo", "memo.docx")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == ("memo.docx:1:1: --memo writes a file whose name ends with .md or .html\n")


def test_where_there_is_no_result_it_says_so(bench: SmallBench) -> None:
    bench.change(FILE, "the requester brings a court order", "the requester brings a cort order")
    for name in ("memo.md", "memo.html"):
        assert bench.exigent("run", "--memo", name).code == 2
        said = (bench.root / name).read_text("utf-8")
        assert "No result" in said
        assert "cort order" in said


@often
@given(matrices().filter(lambda matrix: matrix.scenarios))
def test_names_are_read_as_they_are(words: Vocabulary, matrix: Matrix) -> None:
    page = Page(render_html(matrix, words))
    assert page.tags <= PAGE_TAGS
    read = cmarkgfm.github_flavored_markdown_to_html(
        render_markdown(matrix, words).decode(), Options.CMARK_OPT_UNSAFE
    )
    assert set(re.findall(r"<(\w+)", read)) <= MEMO_TAGS | {"a", "br"}


@pytest.mark.parametrize("name", HOSTILE, ids=ascii)
def test_a_hostile_title_is_the_text_that_it_is(words: Vocabulary, name: str) -> None:
    grid = make_grid(["one"], ["A title"])
    row = structs.replace(grid.scenarios[0], title=f"A {name} z")
    text = render_markdown(structs.replace(grid, scenarios=(row,)), words).decode()
    said = " ".join(re.sub("[\x00-\x1f\x7f-\x9f\u2028\u2029]+", " ", f"A {name} z.").split())
    assert said in Reading(text).text
