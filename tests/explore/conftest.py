"""The page of the small bench, opened in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browsing import Visit, visiting
from tests.explore.small_page import render_small


@pytest.fixture(scope="session")
def content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The page of the small bench, its questions in two topics and some in none."""
    return render_small(tmp_path_factory.mktemp("explored"))


# There once the page listens, and what it asks and answers stands; or where another view is shown.
LISTENS = "#next h3, #complaint:not([hidden]), #what-if[hidden]"


@pytest.fixture
def visit(browser: Browser, tmp_path: Path) -> Iterator[Visit]:
    """Open a page from the disk; at the end, it must not have complained or gone anywhere."""
    with visiting(browser, tmp_path) as open_page:

        def open_listening(content: bytes, address: str = "", **options: Any) -> Page:
            page = open_page(content, address, **options)
            # A page is loaded before its bench is unpacked: until then it says and hears nothing.
            page.locator(LISTENS).first.wait_for(state="attached")
            return page

        yield open_listening


@pytest.fixture
def empty_page(browser: Browser) -> Iterator[Page]:
    """A page of nothing, in which the evaluator is asked without the page around it."""
    page = browser.new_page()
    yield page
    page.close()
