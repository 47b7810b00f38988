"""Duties over time in the panel of a cell: told in words, repeated by a tile and a lane."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browsing import Visit, serious_violations
from tests.html.pages import make_world
from tests.time.timed_bench import TIMED_FILES

pytestmark = pytest.mark.slow

CELL = "#after-the-record-is-shown/the-library-notes-the-request-in-the-last-hour/privacy-act"
OTHER = CELL.replace("privacy-act", "open-shelf")


@pytest.fixture
def content(tmp_path: Path) -> bytes:
    folder = tmp_path / "timed"
    folder.mkdir()
    return make_world(folder, TIMED_FILES).page()


def test_a_cell_tells_how_each_of_its_duties_stands(visit: Visit, content: bytes) -> None:
    page = visit(content, CELL)
    duties = page.locator("#panel .duties li")
    expect(duties).to_have_count(1)
    expect(duties).to_contain_text("fulfilled: the library must keep a note of the request")
    expect(duties).to_contain_text("from 2026-03-06 22:10, due by 2026-03-09 23:10")
    lane = duties.locator(".lane")
    expect(lane.locator(".band")).to_have_class("band owed")
    expect(lane).to_have_attribute("aria-hidden", "true")
    band, due = (lane.locator(name).bounding_box() for name in (".band", ".due"))
    whole = lane.bounding_box()
    assert band
    assert due
    assert whole
    assert whole["x"] <= band["x"] < band["x"] + band["width"] <= due["x"] + due["width"]
    assert due["x"] + due["width"] <= whole["x"] + whole["width"]


def test_every_cell_of_the_scenario_tells_what_happened(visit: Visit, content: bytes) -> None:
    page = visit(content, OTHER)
    events = page.locator("#panel .events li")
    expect(events).to_have_count(2)
    expect(events.last).to_have_text("71 hours later the library notes the request")
    expect(page.locator("#panel .duties")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_serious_barrier_in_duties(visit: Visit, content: bytes, scheme: str) -> None:
    page = visit(content, CELL)
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    assert serious_violations(page) == []
