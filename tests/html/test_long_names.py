"""However long a name is, nothing but the matrix itself is scrolled sideways for it."""

from __future__ import annotations

import pytest

from tests.browsing import Visit
from tests.html.pages import make_world
from tests.small_bench import FILES

pytestmark = pytest.mark.slow

NAME = "theopenshelfofthelendinglibrary" * 3
TITLE = "Houserules" * 15
WIDER = """() => [...document.querySelectorAll("body, body *")]
  .filter((each) => each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1)
  .filter((each) => ["auto", "scroll", "visible"].includes(getComputedStyle(each).overflowX))
  .filter((each) => getComputedStyle(each).display !== "inline")
  .filter((each) => !each.closest("#sheet"))
  .map((each) => `${each.tagName} ${each.id} ${each.className}`)"""
ADDRESSES = (
    "#/matrix",
    "#lending-records/police-bring-a-court-order",
    f"#lending-records/police-bring-a-court-order/{NAME}",
    "#/regimes",
    f"#/regimes/{NAME}",
    "#/cases/lost-diary",
    "#/contested",
    f"#/what-if?.open={NAME}&.beside={NAME}&paper=letter",
)


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    shelf = FILES["regimes/open-shelf.yaml"]
    long = shelf.replace("House rules of the Open Shelf library", TITLE)
    return make_world(tmp_path_factory.mktemp("bench"), {f"regimes/{NAME}.yaml": long}).page()


@pytest.mark.parametrize("width", [360, 820, 1280])
def test_no_long_name_is_scrolled_for(visit: Visit, content: bytes, width: int) -> None:
    page = visit(content, viewport={"width": width, "height": 740})
    for address in ADDRESSES:
        page.goto(f"{page.url.partition('#')[0]}{address}")
        if "what-if" in address:
            page.locator("#answers details[open]").wait_for()
        page.evaluate(
            "for (const each of document.querySelectorAll('#filters, #chooser')) each.open = true"
        )
        assert page.evaluate(WIDER) == [], address
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address


def test_the_words_of_the_head_stand_above_the_views_where_both_do_not_fit(
    visit: Visit, content: bytes
) -> None:
    page = visit(content, viewport={"width": 1280, "height": 740})
    beside = """() => document.querySelector("#views").getBoundingClientRect().left
      >= document.querySelector(".masthead > div").getBoundingClientRect().right"""
    assert not page.evaluate(beside)
    page.set_viewport_size({"width": 1920, "height": 740})
    assert page.evaluate(beside)
