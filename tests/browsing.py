"""Pages that are opened in a real browser, and must neither complain nor ask the network."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

AXE = Path(__file__).parent / "browser" / "node_modules" / "axe-core" / "axe.min.js"
Visit = Callable[..., Page]


@contextmanager
def visiting(browser: Browser, folder: Path) -> Iterator[Visit]:
    """Open pages from the disk; at the end, none must have complained or gone anywhere."""
    complaints: list[str] = []
    requests: list[str] = []

    def open_page(content: bytes, address: str = "", **options: Any) -> Page:
        file = folder / "report.html"
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
    assert [url for url in requests if not url.startswith(folder.as_uri())] == []


def serious_violations(page: Page) -> list[str]:
    """Return what axe-core holds to be a serious or critical barrier, a line each."""
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("async () => (await axe.run(document)).violations")
    return [
        f"{violation['id']}: {node['html'][:200]} {node['failureSummary']}"
        for violation in found
        if violation["impact"] in {"serious", "critical"}
        for node in violation["nodes"][:3]
    ]
