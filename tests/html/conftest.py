"""The small bench as a world of its own, and pages that are opened in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browsing import Visit, visiting
from tests.html.pages import World, make_world


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    """The small bench, with one scenario whose expectation fails."""
    return make_world(tmp_path_factory.mktemp("bench"))


@pytest.fixture
def visit(browser: Browser, tmp_path: Path) -> Iterator[Visit]:
    """Open a page from the disk; at the end, it must not have complained or gone anywhere."""
    with visiting(browser, tmp_path) as open_page:
        yield open_page
