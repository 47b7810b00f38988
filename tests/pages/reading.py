"""A page of Markdown as a reader of it sees it: its text, links and headings."""

from __future__ import annotations

from html.parser import HTMLParser

import cmarkgfm
from cmarkgfm.cmark import Options

_CODE = ("code",)
_HEADINGS = ("h1", "h2", "h3")


class Reading(HTMLParser):
    """What GitHub's own parser makes of a page."""

    def __init__(self, markdown: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.code: list[str] = []
        self.headings: list[str] = []
        self._words: list[str] = []
        self._open: list[str] = []
        self.feed(cmarkgfm.github_flavored_markdown_to_html(markdown, Options.CMARK_OPT_UNSAFE))

    @property
    def text(self) -> str:
        return " ".join("".join(self._words).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self._open.append(tag)
        self.links += [value for name, value in attrs if name == "href" and value]
        if tag in _CODE:
            self.code.append("")
        if tag in _HEADINGS:
            self.headings.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            while self._open.pop() != tag:
                pass
        if tag not in ("em", "strong", "code", "a"):
            self._words.append(" ")

    def handle_data(self, data: str) -> None:
        self._words.append(data)
        if any(tag in _CODE for tag in self._open):
            self.code[-1] += data
        if any(tag in _HEADINGS for tag in self._open):
            self.headings[-1] += data
