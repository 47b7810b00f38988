"""A page with a Monaco editor on this machine, and the server of exigent that it speaks to."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from playwright.sync_api import Browser, Page, ViewportSize, expect

HERE = Path(__file__).parent
MONACO = HERE / "node_modules" / "monaco-editor" / "min"
SERVER = (sys.executable, "-m", "exigent", "language-server", "--websocket", "0")
# As long as a server may take to begin on a machine that does much else.
PATIENCE_MILLISECONDS = 120_000
WIDE = ViewportSize(width=1280, height=800)


class _Quiet(SimpleHTTPRequestHandler):
    """Hands out Monaco, and the page beside this file."""

    def translate_path(self, path: str) -> str:
        """Return the file of an address."""
        folder = MONACO if path.startswith("/vs/") else HERE / "monaco"
        return str(folder / path.partition("?")[0].lstrip("/"))

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def page_served() -> Iterator[str]:
    """Hand the page out on this machine; yield its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(MONACO)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/page.html"
    server.shutdown()
    server.server_close()


@contextmanager
def exigent_served(*options: str) -> Iterator[str]:
    """Start the server of exigent; yield the address that it prints. It has to leave by itself."""
    with subprocess.Popen([*SERVER, *options], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            address = server.stdout.readline().strip()
            assert address, "the server did not begin"
            yield address
            assert server.wait(PATIENCE_MILLISECONDS / 1000) == 0
        finally:
            server.kill()


class Monaco:
    """A Monaco editor in a browser, with files of a bench open; the first of them is shown."""

    def __init__(self, page: Page, root: Path, files: Mapping[str, str], server: str) -> None:
        self.page = page
        self._root = root
        page.set_default_timeout(PATIENCE_MILLISECONDS)
        opened = [{"uri": self.uri(name), "text": text} for name, text in files.items()]
        page.evaluate("([server, files]) => begin(server, files)", [server, opened])

    def uri(self, name: str) -> str:
        """Return the address of a file."""
        return (self._root / name).as_uri()

    def show(self, name: str) -> None:
        """Show another of the files."""
        self.page.evaluate(
            "uri => editor.setModel(monaco.editor.getModel(monaco.Uri.parse(uri)))", self.uri(name)
        )

    def text(self, name: str) -> str:
        """Return what a file holds now."""
        text: str = self.page.evaluate(
            "uri => monaco.editor.getModel(monaco.Uri.parse(uri)).getValue()", self.uri(name)
        )
        return text

    def go_to(self, line: str, word: str = "") -> None:
        """Put the cursor behind a word of the first line that holds something."""
        self.page.evaluate(
            """([line, word]) => {
                const lines = editor.getModel().getLinesContent();
                const number = lines.findIndex((text) => text.includes(line));
                const column = lines[number].indexOf(word) + word.length + 1;
                const end = lines[number].length + 1;
                editor.setPosition({ lineNumber: number + 1, column: word ? column : end });
                editor.revealLineInCenter(number + 1);
                editor.focus();
            }""",
            [line, word],
        )

    def do(self, action: str) -> None:
        """Do what a key or a menu of the editor does."""
        self.page.evaluate("id => { editor.trigger('test', id, {}) }", action)

    def wait_for_marks(self, is_so: str) -> Sequence[Mapping[str, Any]]:
        """Return what is underlined in the file that is shown, once it is as a function says."""
        found = "monaco.editor.getModelMarkers({ resource: editor.getModel().uri })"
        self.page.wait_for_function(f"() => ({is_so})({found})")
        marks: Sequence[Mapping[str, Any]] = self.page.evaluate(found)
        return marks

    def choose(self, place: str, text: str) -> None:
        """Click what stands at a place of the page, once it does."""
        self.page.locator(place).filter(has_text=text).first.click()

    def wait_to_see(self, place: str, text: str) -> None:
        """Wait until something stands at a place of the page."""
        expect(self.page.locator(place).filter(has_text=text).first).to_be_visible(
            timeout=PATIENCE_MILLISECONDS
        )


@contextmanager
def monaco_opened(browser: Browser, root: Path, files: Mapping[str, str]) -> Iterator[Monaco]:
    """Open an editor on files of a bench; nothing may be asked of another machine meanwhile."""
    asked: list[str] = []
    with page_served() as address, exigent_served() as server:
        page = browser.new_page(viewport=WIDE)
        page.on("request", lambda request: asked.append(request.url))
        page.goto(address)
        yield Monaco(page, root, files, server)
        page.close()
    home = address.rpartition("/")[0]
    assert [url for url in asked if not url.startswith((home, "data:", "blob:"))] == []
