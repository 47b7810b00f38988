"""The page as a file: the same bytes, one file, and nothing in it that can become markup."""

from __future__ import annotations

import base64
import dataclasses
import html
import json
import re
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.bench.matrix import Matrix
from exigent.report.html.page import ASSETS, SCRIPT, STYLES, render_html
from exigent.report.matrix.terminal.glyphs import LEGEND
from exigent.report.page import embed_json
from exigent.suite.cases import Case
from tests.html.modules import modules
from tests.html.pages import World, grow, make_world

MEGABYTE = 1_000_000


class Scripts(HTMLParser):
    """The script elements of a page, with their attributes and what they hold."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[dict[str, str | None], str]] = []
        self.attributes: list[str] = []
        self._open = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes.extend(name for name, _ in attrs)
        self._open = tag == "script"
        if self._open:
            self.found.append((dict(attrs), ""))

    def handle_data(self, data: str) -> None:
        if self._open:
            attributes, text = self.found[-1]
            self.found[-1] = (attributes, text + data)

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002
        self._open = False


def data_of(page: bytes) -> dict[str, object]:
    ((_, text),) = (one for one in Scripts(page.decode()).found if one[0].get("id") == "data")
    data: dict[str, object] = json.loads(text)
    return data


@pytest.fixture(scope="module")
def page(world: World) -> bytes:
    return world.page()


def test_the_same_matrix_gives_the_same_bytes(world: World, page: bytes) -> None:
    assert world.page() == page


def test_no_path_of_the_machine_is_in_the_page(world: World, page: bytes) -> None:
    assert str(world.bench.root).encode() not in page


def test_every_file_of_the_assets_is_in_a_page() -> None:
    sources = {path.name for path in modules()} | {"types.d.ts"}
    files = {path.name for path in ASSETS.iterdir()}
    assert files - sources == {
        *STYLES,
        SCRIPT,
        "page.html",
        "refusal.html",
        "still.html",
        "still.css",
    }


def test_every_sign_of_the_legend_has_a_colour() -> None:
    style = (ASSETS / "colours.css").read_text("utf-8")
    for glyph in LEGEND:
        assert f".{glyph.name.replace(' ', '-')} {{" in style


def test_the_policy_allows_nothing_but_the_style_and_the_scripts_by_their_hashes(
    page: bytes,
) -> None:
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page.decode())
    assert policy
    said = html.unescape(policy[1])
    assert said.startswith("default-src 'none'; script-src 'sha256-")
    scripts = [text for kind, text in Scripts(page.decode()).found if kind == {"type": "module"}]
    hashes = [base64.b64encode(sha256(text.encode()).digest()).decode() for text in scripts]
    assert len(hashes) == 2
    allowed = " ".join(f"'sha256-{one}'" for one in hashes)
    assert f"; script-src {allowed}; style-src 'sha256-" in said
    assert "unsafe" not in said
    assert "http" not in said
    assert "require-trusted-types-for 'script'" in said


def test_no_element_has_a_style_or_a_handler_of_its_own(page: bytes) -> None:
    attributes = Scripts(page.decode()).attributes
    assert [name for name in attributes if name == "style" or name.startswith("on")] == []


def test_the_script_never_makes_markup_of_text() -> None:
    script = (ASSETS / SCRIPT).read_text("utf-8")
    for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("):
        assert word not in script


def test_neither_style_nor_script_can_end_its_element() -> None:
    for name in (*STYLES, SCRIPT):
        text = (ASSETS / name).read_text("utf-8")
        assert "</" not in text
        assert "<!--" not in text


@given(st.text())
def test_any_text_comes_out_of_the_data_block_as_it_went_in(text: str) -> None:
    embedded = embed_json({"text": text})
    assert json.loads(embedded) == {"text": text}
    assert not re.search("[<>&\u2028\u2029]", embedded)


@pytest.mark.parametrize(
    "name",
    [
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "]]></style><img src=x onerror=alert(1)>",
        "a\u2028b\u2029c",
        "{{ 7 * 7 }}{% raw %}",
        "'\"&lt;",
    ],
)
def test_a_hostile_name_stays_text(world: World, name: str) -> None:
    row = world.matrix.scenarios[0]
    changed = msgspec.structs.replace(row, title=name, feature=name, tags=(f"@{name}",))
    regime = msgspec.structs.replace(world.matrix.regimes[1], title=name, about=name)
    regimes = (world.matrix.regimes[0], regime, *world.matrix.regimes[2:])
    matrix = Matrix(1, regimes, (changed, *world.matrix.scenarios[1:]))
    spoilt = render_html(matrix, world.bench.vocabulary, world.bench.cases)
    assert name in json.dumps(data_of(spoilt), ensure_ascii=False).replace('\\"', '"')
    kinds = [attributes for attributes, _ in Scripts(spoilt.decode()).found]
    plain = render_html(world.matrix, world.bench.vocabulary, world.bench.cases)
    assert kinds == [attributes for attributes, _ in Scripts(plain.decode()).found]


def test_a_saved_matrix_with_words_that_the_vocabulary_lost_is_still_shown(world: World) -> None:
    vocabulary = world.bench.vocabulary
    poorer = dataclasses.replace(
        vocabulary,
        facts={name: fact for name, fact in vocabulary.facts.items() if name != "minor"},
        grounds={},
        parties={},
        duties={},
        constraints=(),
    )
    page = render_html(world.matrix, poorer, {})
    assert b"minor" in page
    assert b"on the ground of order" in page
    assert b"library must keep note" in page


def test_a_case_that_nobody_knows_is_left_to_its_name(world: World) -> None:
    cases: dict[str, Case] = {}
    page = render_html(world.matrix, world.bench.vocabulary, cases)
    assert b'"case":"lost-diary"' in page
    assert b'"cases":[]' in page


def test_a_thousand_scenarios_under_twenty_regimes_stay_under_six_megabytes(world: World) -> None:
    matrix = grow(world.matrix, rows=1_000, columns=20)
    page = render_html(matrix, world.bench.vocabulary, world.bench.cases)
    assert len(page) < 6 * MEGABYTE


def test_a_bench_without_cases_has_a_page(tmp_path: Path) -> None:
    feature = "Feature: One\n  Scenario: Two\n    Given an ordinary request for a lending record\n"
    steps = '    When the library is asked for the record\n    Then "open-shelf" refuses\n'
    steps = steps.replace("refuses", "refuses the disclosure")
    world = make_world(tmp_path, {"features/lending.feature": feature + steps})
    assert b"<title>2 scenarios under 3 regimes</title>" in world.page()
