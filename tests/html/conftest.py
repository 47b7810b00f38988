"""A real browser, and pages that must neither complain nor ask the network for anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.chromium import started_browser
from tests.html.pages import AXE, World, make_world

Visit = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium or Chrome; a machine without it fails, since nothing else tests the page."""
    if not AXE.is_file():
        pytest.fail(f"there is no {AXE}: cd tests/browser && npm ci")
    with started_browser() as started:
        yield started


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    """The small bench, with one scenario whose expectation fails."""
    return make_world(tmp_path_factory.mktemp("bench"))


@pytest.fixture
def visit(browser: Browser, tmp_path: Path) -> Iterator[Visit]:
    """Open a page from the disk; at the end, it must not have complained or gone anywhere."""
    complaints: list[str] = []
    requests: list[str] = []

    def open_page(content: bytes, address: str = "", **options: Any) -> Page:
        file = tmp_path / "report.html"
        file.write_bytes(content)
        context = browser.new_context(**({"viewport": {"width": 1440, "height": 900}} | options))
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: requests.append(request.url))
        page.goto(file.as_uri() + address)
        return page

    yield open_page
    for context in browser.contexts:
        context.close()
    assert complaints == []
    assert [url for url in requests if not url.startswith(tmp_path.as_uri())] == []
