"""One cell of the page: linked by names, brought into view, and all that stands behind it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from exigent.bench.matrix import with_titles
from exigent.bench.opening import open_bench
from exigent.bench.running import run
from exigent.suite.named_files import find_features
from exigent.suite.reading import read_suite
from tests.browsing import Visit, serious_violations
from tests.html.pages import (
    World,
    cell,
    grow,
    make_world,
    shown_regimes,
)
from tests.small_bench import FEATURE

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
FILE = "features/lending.feature"
ORDER = "Police bring a court order"
DIARY = "A reporter asks for a writer's loans"
LINK = "#lending-records/police-bring-a-court-order/privacy-act"
PANEL = "#panel"
LINKS = re.findall(r"report\.html(#\S+)", (ROOT / "docs/html_report.md").read_text("utf-8"))


@pytest.fixture(scope="module")
def shipped() -> World:
    """The bench of this repository, but for what only pytest can run."""
    bench = open_bench(ROOT)
    scenarios = read_suite(find_features([ROOT / "features"]), ROOT, bench.language())
    ours = [scenario for scenario in scenarios if scenario.request is not None]
    return World(bench, run(ours, bench.panel(), caution=bench.caution))


def opened(page: Page) -> str:
    return page.locator("#panel-title").inner_text()


def test_a_link_holds_where_lines_move(visit: Visit, tmp_path: Path) -> None:
    text = FEATURE.replace("Feature: Lending records", "Feature: Lending records\n\n\n", 1)
    folder = tmp_path / "bench"
    folder.mkdir()
    page = visit(make_world(folder, {FILE: text}).page(), LINK)
    assert opened(page) == ORDER
    expect(cell(page, ORDER, "privacy-act")).to_have_attribute("aria-selected", "true")


@pytest.mark.parametrize(
    "link",
    [
        "#Lending records/Police bring a court order/privacy-act",
        "#Lending%20records/police-bring-a-court-order/privacy-act",
        f"{LINK}?verdict=pass",
    ],
)
def test_a_link_may_be_written_by_hand(visit: Visit, world: World, link: str) -> None:
    assert opened(visit(world.page(), link)) == ORDER


def test_scenarios_of_one_name_have_links_of_their_own(visit: Visit, tmp_path: Path) -> None:
    again = FEATURE.replace("Feature: Lending records", "Feature: Lending Records!", 1)
    folder = tmp_path / "bench"
    folder.mkdir()
    page = visit(make_world(folder, {"features/mending.feature": again}).page())
    rows = page.locator(f'.grid tr:has(th:text-is("{ORDER}"))')
    expect(rows).to_have_count(2)
    rows.nth(1).locator("td").nth(1).click()
    expect(page).to_have_url(re.compile(r"#lending-records/police-bring-a-court-order-2/"))
    page.reload()
    expect(page.locator(PANEL)).to_contain_text("features/mending.feature")


def test_names_in_any_script_are_links(visit: Visit, tmp_path: Path) -> None:
    name = "本の記録は Übergeben?"
    folder = tmp_path / "bench"
    folder.mkdir()
    page = visit(make_world(folder, {FILE: FEATURE.replace(ORDER, name)}).page())
    cell(page, name, "privacy-act").click()
    page.reload()
    assert opened(page) == name


def test_a_link_brings_its_cell_into_view(visit: Visit, world: World) -> None:
    matrix = grow(world.matrix, rows=600, columns=30)
    last = matrix.scenarios[-1]
    name = f"{last.feature}/{last.title}/{matrix.regimes[-1].name}"
    page = visit(World(world.bench, matrix).page(), f"#{name}")
    target = cell(page, last.title, matrix.regimes[-1].name)
    expect(target).to_be_in_viewport(ratio=0.9)
    head = page.locator(".grid thead").bounding_box()
    box = target.bounding_box()
    assert head
    assert box
    assert box["y"] >= head["y"] + head["height"]


def test_the_way_past_the_head_leaves_the_view_as_it_is(visit: Visit, world: World) -> None:
    page = visit(world.page(), "#/regimes/open-shelf")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#content$"))
    expect(page.locator("#regimes")).to_be_visible()


def test_the_panel_shows_the_scenario_as_it_is_written(visit: Visit, world: World) -> None:
    page = visit(world.page(), LINK)
    expect(page.locator(".steps")).to_have_text(
        re.compile(
            r"^Given an ordinary request for a lending record\n"
            r"And the requester brings a court order\n"
            r"When the library is asked for the record\n"
            r"Then the regimes decide\n  \| regime +\| outcome \|"
        )
    )


def test_the_panel_shows_the_assumed_facts_that_matter(visit: Visit, world: World) -> None:
    page = visit(world.page())
    cell(page, DIARY, "open-shelf").click()
    section = page.locator(f"{PANEL} section", has_text="Assumed, and the answer rests on it")
    expect(section.locator("li")).to_have_text(["the record is kept", "the loan is 10 days old"])
    cell(page, "The record was deleted", "technical").click()
    expect(page.locator(PANEL)).to_contain_text("The answer rests on nothing that was assumed.")


def test_the_panel_shows_what_the_rule_says_and_where(visit: Visit, world: World) -> None:
    page = visit(world.page(), LINK)
    reason = page.locator(f"{PANEL} .reason")
    expect(reason).to_contain_text("If the requester brings a court order.")
    expect(reason).to_contain_text(re.compile(r"rule court-order, regimes/privacy-act\.yaml:\d+"))


@pytest.mark.parametrize("width", [1920])
def test_no_column_is_lost_beside_the_panel(visit: Visit, shipped: World, width: int) -> None:
    page = visit(shipped.page(), LINKS[0], viewport={"width": width, "height": 800})
    expect(page.locator(PANEL)).to_be_visible()
    sheet = page.locator("#sheet").bounding_box()
    assert sheet
    right = sheet["x"] + sheet["width"]
    heads = page.locator(".grid thead th a")
    expect(heads).to_have_count(len(shipped.matrix.regimes))
    for head in heads.all():
        box = head.bounding_box()
        assert box
        assert box["x"] + box["width"] <= right
    assert page.locator("#sheet").evaluate("s => s.scrollWidth <= s.clientWidth")


@pytest.mark.parametrize("link", LINKS)
def test_the_links_of_the_documentation_lead_where_they_say(
    visit: Visit, shipped: World, link: str
) -> None:
    page = visit(shipped.page(), link)
    expect(page.locator("main > section:visible")).to_have_count(1)
    expect(page.locator("h2", has_text=re.compile("^(Not on this page|No such)"))).to_have_count(0)
    if not link.startswith("#/"):
        assert opened(page).startswith("A child is being abducted")


def test_the_head_says_what_the_page_is_and_leads_to_what_is_contested(
    visit: Visit, shipped: World
) -> None:
    page = visit(shipped.page())
    expect(page.get_by_role("note")).to_contain_text("A model, not legal advice")
    page.get_by_role("link", name="What is contested here").click()
    section = page.locator("#contested")
    expect(section.locator("h2")).to_be_focused()
    rules = [r for regime in shipped.matrix.regimes for r in regime.rules]
    disputed = [rule for rule in rules if rule.contested or rule.unverified]
    expect(section.locator(".reason")).to_have_count(len(disputed))


def test_regimes_may_go_by_their_titles_and_links_by_their_names(
    visit: Visit, world: World
) -> None:
    page = visit(World(world.bench, with_titles(world.matrix)).page(), LINK)
    assert shown_regimes(page)[1:] == [
        "Reading Privacy Act",
        "House rules of the Open Shelf library",
    ]
    page.get_by_role("button", name="Regime after").click()
    expect(page).to_have_url(re.compile("/open-shelf$"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", [LINK, "#/contested"])
def test_axe_finds_no_serious_barrier(
    visit: Visit, world: World, address: str, scheme: str
) -> None:
    assert serious_violations(visit(world.page(), address, color_scheme=scheme)) == []
