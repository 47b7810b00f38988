"""A real browser, and pages that must neither complain nor ask the network for anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.html.pages import AXE, World, make_world

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

Visit = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium; a machine without it fails, since nothing else tests the page."""
    if not CHROMIUM.is_file():
        pytest.fail(f"there is no {CHROMIUM}: apt-get install chromium")
    if not AXE.is_file():
        pytest.fail(f"there is no {AXE}: cd tests/browser && npm ci")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        yield started
        started.close()


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
