"""Foreign text on a page reads as it was written, whatever is in it."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from exigent.report.pages.markup import MARK, code, link, page, page_link, say, table
from tests.pages.reading import Reading

printable = st.text(st.characters(exclude_categories=["C", "Z"], include_characters=" "))
signs = st.text(st.sampled_from("`|\\*_<>[]()#%&;:!{}$~=+-.@ a1"))
words = (printable | signs).map(lambda text: " ".join(text.split())).filter(bool)
NAME = re.compile("\u2060")


def read(markdown: str) -> Reading:
    return Reading(markdown)


@given(words)
@example("% a remark for some readers")
def test_a_text_reads_as_it_is(text: str) -> None:
    reading = read(page(text, [say(text), table(["head"], [[say(text)]])]))
    shown = NAME.sub("", reading.text)
    assert shown == f"{text} {text} head {text}"
    assert not {"a", "em", "strong", "code"} & reading.tags


@given(words)
@example("a|b")
@example("a\\|b")
@example("``")
def test_a_name_reads_as_it_is_in_and_out_of_a_table(text: str) -> None:
    assert read(f"See {code(text)} there.").code == [text]
    assert read(table(["head"], [[code(text), f"{say(text)} {code(text)}"]])).code[0] == text


@given(words)
def test_a_link_to_a_page_leads_to_its_name(text: str) -> None:
    name = text.replace("/", "-")
    assert len(read(page_link(say(text), f"{name}.md")).links) == 1


@given(st.sampled_from(["https://a.example/"]).flatmap(lambda a: words.map(lambda t: a + t)))
@example("https://a.example/?b=1&copy=2")
@example("https://a.example/a>b<c\\d|e")
def test_an_address_stays_one_link(address: str) -> None:
    reading = read(table(["head"], [[link("here", address)]]))
    assert len(reading.links) == 1
    assert reading.links[0].startswith("https://a.example/")
    assert reading.text == "head here"


def test_a_page_begins_with_the_mark_that_tells_it_is_ours() -> None:
    assert page("Title", ["text"]) == f"{MARK}\n\n# Title\n\ntext\n"
