"""What a notebook shows: every text escaped, no script, and nothing fetched."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

import exigent
from tests.small_bench import SmallBench

NASTY = "</td></pre><script>alert(1)</script><img src=https://x.example onerror='a()'>\"& "
TAGS = {"div", "table", "thead", "tbody", "tr", "th", "td", "p", "pre", "span"}
ATTRIBUTES = {"style", "title", "scope"}


class Reader(HTMLParser):
    """Gathers the elements, what they say, and the attributes of a fragment."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def read(reply: exigent.Reply[Any, Any]) -> Reader:
    reader = Reader(reply._repr_html_())
    assert reader.open == []
    assert set(reader.tags) <= TAGS
    assert {name for name, _ in reader.attributes} <= ATTRIBUTES
    styles = [value for name, value in reader.attributes if name == "style"]
    assert not any("url" in style or "expression" in style or "<" in style for style in styles)
    return reader


def spoil(bench: SmallBench) -> None:
    """Put markup wherever the bench has words of its own."""
    quoted = NASTY.replace("\\", "").replace('"', '\\"')
    bench.change(
        "regimes/open-shelf.yaml",
        "because: Nothing in the rules opens the record.",
        f'because: "{quoted}"',
    )
    text = (bench.root / "regimes/open-shelf.yaml").read_text("utf-8")
    title = next(line for line in text.splitlines() if line.startswith("title:"))
    bench.change("regimes/open-shelf.yaml", title, f'title: "{quoted}"')
    bench.change(
        "features/lending.feature", "Scenario: The record was deleted", f"Scenario: {NASTY}deleted"
    )


def test_a_matrix_is_a_table_with_a_row_a_scenario(bench: SmallBench) -> None:
    spoil(bench)
    reply = exigent.open_bench().matrix()
    reader = read(reply)
    scenarios, regimes = len(reply.data.scenarios), len(reply.data.regimes)
    assert reader.tags.count("tr") == scenarios + 1
    assert reader.tags.count("td") == scenarios * regimes
    assert f"{NASTY}deleted" in reader.text
    assert NASTY.strip() in [value.strip() for _, value in reader.attributes]


def test_a_cell_says_its_decision_and_what_was_expected(bench: SmallBench) -> None:
    bench.change(
        "features/lending.feature",
        '"open-shelf" may disclose but need not',
        '"open-shelf" refuses the disclosure',
    )
    titles = [
        value for name, value in read(exigent.open_bench().matrix()).attributes if name == "title"
    ]
    assert any("; expected: " in title for title in titles)
    assert any(title.startswith("open-shelf: allow: ") for title in titles)


def test_any_other_reply_is_its_text_with_styles(bench: SmallBench) -> None:
    spoil(bench)
    opened = exigent.open_bench()
    for reply in (
        opened.explain("deleted", "open-shelf"),
        opened.flip("deleted", "open-shelf", most=1),
        opened.gaps(regimes=["open-shelf"]),
        opened.agree("open-shelf", "privacy-act", requests=50),
        opened.compare("open-shelf", "privacy-act"),
        opened.decide([{}, {"paper": "letter"}]),
    ):
        reader = read(reply)
        assert [line.rstrip() for line in reader.text.splitlines()] == str(reply).splitlines()
    assert NASTY.strip() in read(opened.explain("deleted", "open-shelf")).text.replace(
        "\n              ", " "
    )
