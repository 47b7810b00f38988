"""The page in a browser: what a reader sees, presses, links and prints."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from exigent.report.html.page import render_html
from tests.browsing import Visit, serious_violations
from tests.html.pages import (
    World,
    cell,
    compare_by_hand,
    compare_two_regimes,
    grow,
    make_world,
    renamed,
    shown_regimes,
    shown_titles,
)

pytestmark = pytest.mark.slow

ORDER = "Police bring a court order"
DELETED = "The record was deleted"
REPORTER = "A reporter is let in"
CHILD = "Nobody knows whether the borrower is a child"
DIARY = "A reporter asks for a writer's loans"
NARROW: ViewportSize = {"width": 390, "height": 800}
WIDE: ViewportSize = {"width": 1200, "height": 800}
LINK = "#lending-records/police-bring-a-court-order/privacy-act"


@pytest.fixture(scope="module")
def content(world: World) -> bytes:
    return world.page()


@pytest.fixture(scope="module")
def compared(world: World) -> bytes:
    return compare_by_hand(world)


@pytest.fixture(scope="module")
def differing(world: World) -> bytes:
    return compare_two_regimes(world)


def ending(address: str) -> re.Pattern[str]:
    return re.compile(re.escape(address) + "$")


def panel_says(page: Page, *texts: str) -> None:
    for text in texts:
        expect(page.locator("#panel")).to_contain_text(text)


def test_the_page_names_only_views_that_it_has_something_of(
    visit: Visit, world: World, compared: bytes
) -> None:
    views = visit(render_html(world.matrix, world.bench.vocabulary, {})).locator("#views a")
    assert views.all_inner_texts() == ["Matrix", "Regimes", "Contested"]
    page = visit(compared)
    found = page.locator("#views a").all_inner_texts()
    assert found == ["Changes", "Matrix", "Regimes", "Cases", "Contested"]


def test_the_matrix_is_a_table_with_a_head_for_each_row_and_column(
    visit: Visit, content: bytes
) -> None:
    page = visit(content)
    assert shown_regimes(page) == ["technical", "privacy-act", "open-shelf"]
    assert shown_titles(page)[:2] == [ORDER, DELETED]
    grid = page.get_by_role("grid", name="Scenarios by regimes")
    expect(grid.get_by_role("columnheader", name="privacy-act")).to_be_visible()
    expect(grid.get_by_role("rowheader", name=ORDER)).to_be_visible()
    expect(cell(page, ORDER, "privacy-act")).to_have_attribute("data-sign", "M")
    expect(cell(page, ORDER, "privacy-act")).to_have_attribute("aria-label", "must disclose")
    expect(cell(page, REPORTER, "open-shelf")).to_have_attribute("data-sign", "R!")


def test_the_heads_stay_in_view_when_the_matrix_is_scrolled(visit: Visit, world: World) -> None:
    matrix = grow(world.matrix, rows=200, columns=20)
    big = World(world.bench, matrix)
    page = visit(big.page(), viewport={"width": 600, "height": 700})
    sheet = page.locator("#sheet")
    sheet.evaluate("sheet => sheet.scrollTo(200, 3000)")
    box = sheet.bounding_box()
    head = page.locator(".grid thead .corner").bounding_box()
    assert box
    assert head
    assert (round(head["x"]), round(head["y"])) == (round(box["x"]), round(box["y"] + 1))


def test_filters_leave_what_they_say_and_tell_how_much(visit: Visit, content: bytes) -> None:
    page = visit(content)
    status = page.get_by_role("status")
    expect(status).to_have_text("Showing all 7 scenarios, all 3 regimes.")
    page.locator("#text").fill("REPORTER asks")
    assert shown_titles(page) == [DIARY, REPORTER]
    expect(status).to_have_text("Showing 2 of 7 scenarios, all 3 regimes.")
    page.get_by_role("button", name="Clear").click()
    page.get_by_label("Feature").select_option("Wrong expectations")
    assert shown_titles(page) == [REPORTER]
    page.get_by_label("Feature").select_option("")
    page.get_by_label("Tag").select_option("@nothing-there")
    assert shown_titles(page) == [DELETED]
    page.get_by_label("Tag").select_option("")
    page.get_by_label("Kind of regime").select_option("provider_law")
    assert shown_regimes(page) == ["privacy-act"]
    page.get_by_label("Kind of regime").select_option("")
    page.get_by_label("Test result").select_option("fail")
    assert shown_titles(page) == [REPORTER]


def test_a_decision_of_the_legend_looks_for_itself(visit: Visit, content: bytes) -> None:
    page = visit(content)
    impossible = page.get_by_role("button", name="impossible")
    impossible.click()
    assert shown_titles(page) == [DELETED]
    expect(impossible).to_have_attribute("aria-pressed", "true")
    page.get_by_role("button", name="needs facts").click()
    assert shown_titles(page) == [DELETED, CHILD]


def test_regimes_are_chosen_one_by_one(visit: Visit, content: bytes) -> None:
    page = visit(content)
    page.locator("#chooser > summary").click()
    page.get_by_label("open-shelf").check()
    assert shown_regimes(page) == ["open-shelf"]
    page.keyboard.press("Escape")
    expect(page.get_by_label("open-shelf")).to_be_hidden()


def test_a_click_opens_what_stands_behind_a_cell(visit: Visit, content: bytes) -> None:
    page = visit(content)
    cell(page, ORDER, "privacy-act").click()
    panel_says(
        page,
        ORDER,
        "Reading Privacy Act",
        "allow: must disclose, on the ground of an order of a court, but only a part",
        "An order opens what it names.",
        "rule court-order",
        "the library must keep a note of the request before disclosure",
        "it is as expected",
        "the requester brings a court order",
        "the record is kept",
    )
    source = page.locator("#panel").get_by_role("link", name="Reading Privacy Act").last
    expect(source).to_have_attribute("href", "https://law.example/act")
    expect(source).to_have_attribute("rel", "noreferrer")


def test_a_cell_that_fails_shows_expected_and_actual(visit: Visit, content: bytes) -> None:
    page = visit(content)
    cell(page, REPORTER, "open-shelf").click()
    panel_says(page, "not as expected", "allow", "refuse", "features/wrong.feature:6")


def test_unknown_facts_and_disputes_are_told(visit: Visit, content: bytes) -> None:
    page = visit(content)
    cell(page, CHILD, "open-shelf").click()
    panel_says(page, "It turns on", "whether the borrower is a child", "Unknown facts")
    cell(page, CHILD, "privacy-act").click()
    panel_says(page, "Not verified.", "The text of the last section was not seen.")


def test_arrows_walk_the_grid_enter_opens_and_escape_comes_back(
    visit: Visit, content: bytes
) -> None:
    page = visit(content)
    cell(page, ORDER, "technical").focus()
    for key in ("ArrowDown", "ArrowRight", "ArrowRight", "ArrowLeft"):
        page.keyboard.press(key)
    expect(cell(page, DELETED, "privacy-act")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_be_focused()
    panel_says(page, DELETED, "There is no record to show.")
    page.keyboard.press("Escape")
    expect(page.locator("#panel")).to_be_hidden()
    expect(cell(page, DELETED, "privacy-act")).to_be_focused()
    page.keyboard.press("Control+Home")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("link", name="technical")).to_be_focused()


def test_arrows_pass_over_what_a_filter_hides(visit: Visit, content: bytes) -> None:
    page = visit(content)
    page.locator("#text").fill("reporter asks")
    cell(page, DIARY, "technical").focus()
    page.keyboard.press("ArrowDown")
    expect(cell(page, REPORTER, "technical")).to_be_focused()


def test_one_cell_only_is_reached_by_the_tab_key(visit: Visit, content: bytes) -> None:
    page = visit(content)
    expect(page.locator(".grid [tabindex='0']")).to_have_count(1)
    cell(page, DELETED, "open-shelf").focus()
    expect(page.locator(".grid [tabindex='0']")).to_have_count(1)


def test_the_address_opens_a_cell_and_follows_the_reader(visit: Visit, content: bytes) -> None:
    page = visit(content, LINK)
    panel_says(page, ORDER, "An order opens what it names.")
    page.get_by_role("button", name="Regime after").click()
    expect(page).to_have_url(ending("#lending-records/police-bring-a-court-order/open-shelf"))
    page.get_by_role("button", name="Close", exact=True).click()
    page.locator("#text").fill("a child & more")
    expect(page).to_have_url(ending("#/matrix?text=a%20child%20%26%20more"))
    page.reload()
    expect(page.locator("#text")).to_have_value("a child & more")


def test_back_closes_the_cell_that_was_opened(visit: Visit, content: bytes) -> None:
    page = visit(content)
    cell(page, ORDER, "open-shelf").click()
    page.go_back()
    expect(page.locator("#panel")).to_be_hidden()


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("#gone/police-bring-a-court-order/open-shelf", "Not on this page"),
        ("#lending-records/police-bring-a-court-order/gone", "Not on this page"),
        ("#/regimes/gone", "No such regime"),
        ("#/cases/%E0%A4%A", "No such case"),
    ],
)
def test_an_address_of_what_is_not_there_says_so(
    visit: Visit, content: bytes, address: str, said: str
) -> None:
    page = visit(content, address)
    expect(page.get_by_role("heading", name=said)).to_be_visible()


def test_a_regime_shows_its_rules_and_the_scenarios_that_hit_them(
    visit: Visit, content: bytes
) -> None:
    page = visit(content, "#/regimes/open-shelf")
    expect(page.get_by_role("heading", name="House rules of the Open Shelf")).to_be_visible()
    expect(page.locator("dl").first).to_contain_text("settled as far as was read")
    rule = page.locator("tr", has=page.locator("code:text-is('court-order')"))
    expect(rule).to_contain_text("the requester brings a court order")
    rule.locator("summary").click()
    rule.get_by_role("link", name=ORDER).click()
    panel_says(page, ORDER, "The library obeys the court.")
    page.go_back()
    unused = page.locator("tr", has=page.locator("code:text-is('own-record')"))
    expect(unused).to_contain_text("no scenario")


def test_a_case_shows_what_was_reported_against_what_each_regime_says(
    visit: Visit, content: bytes
) -> None:
    page = visit(content)
    page.get_by_role("link", name="Cases").click()
    page.get_by_role("link", name="A lost diary").click()
    section = page.locator("#cases")
    for text in ("with a letter", "Nothing was reported of the writer's age.", "a reporter asks"):
        expect(section).to_contain_text(text)
    rows = section.locator("tbody tr")
    expect(rows.filter(has_text="open-shelf")).to_contain_text("disclosed, and it allows that")
    expect(rows.filter(has_text="privacy-act")).to_contain_text("disclosed, and it refuses that")
    source = section.get_by_role("link", name="The diary")
    expect(source).to_have_attribute("href", "https://page.example/diary")


def test_flips_stand_by_direction_with_before_after_and_who_approved(
    visit: Visit, compared: bytes
) -> None:
    page = visit(compared)
    section = page.locator("#changes")
    expect(section).to_contain_text("git:main -> regimes: 4 changes, 2 not approved")
    expect(section).to_contain_text("1 scenario removed; 1 regime removed")
    expect(section).to_contain_text("Nobody approved this change.")
    expect(section).to_contain_text("Approved by The council: Agreed in the meeting of May.")
    expect(section).to_contain_text("An older name")
    removed = section.locator("section").filter(has_text="removed (2)").locator("li")
    expect(removed.first).to_contain_text("scenario: A scenario that is gone")
    expect(removed.first).to_contain_text("Not approved.")
    expect(removed.last).to_contain_text("regime: gone-rules Approved by The council")
    section.get_by_role("button", name="narrower").click()
    expect(section.locator("article")).to_have_count(1)
    expect(page).to_have_url(ending("#/changes?direction=narrower"))
    section.locator("article").get_by_role("link").click()
    panel_says(page, "Changed", "narrower", "as it was")


def test_two_regimes_are_told_apart_without_before_or_approval(
    visit: Visit, differing: bytes
) -> None:
    page = visit(differing)
    expect(page.get_by_role("heading", level=1)).to_have_text("technical and open-shelf")
    section = page.locator("#changes")
    expect(section.get_by_role("heading", level=2)).to_have_text("Differences")
    expect(section).to_contain_text("technical and open-shelf differ on ")
    expect(section).to_contain_text("technical does not govern, open-shelf allows (")
    expect(section).not_to_contain_text("approved")
    expect(section).not_to_contain_text("under ")


def test_the_matrix_of_a_comparison_marks_its_flips(visit: Visit, compared: bytes) -> None:
    page = visit(compared, "#/matrix?direction=any")
    assert shown_titles(page) == [ORDER, DELETED]
    expect(cell(page, ORDER, "privacy-act")).to_have_attribute("data-sign", "M▲")
    label = cell(page, ORDER, "privacy-act").get_attribute("aria-label")
    assert label == "must disclose, flip: wider"


def test_colours_follow_the_system_and_the_switch(visit: Visit, content: bytes) -> None:
    page = visit(content, color_scheme="dark")
    paper = "() => getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(paper)
    page.get_by_label("Colours").select_option("light")
    light = page.evaluate(paper)
    assert (dark, light) == ("rgb(22, 24, 27)", "rgb(252, 251, 248)")
    page.emulate_media(color_scheme="light")
    page.get_by_label("Colours").select_option("dark")
    assert page.evaluate(paper) == dark


def test_on_paper_there_is_the_whole_matrix_and_nothing_to_press(
    visit: Visit, world: World
) -> None:
    big = World(world.bench, grow(world.matrix, rows=60, columns=20))
    page = visit(big.page(), color_scheme="dark")
    page.emulate_media(media="print")
    for hidden in ("#filtering", ".masthead nav", ".theme"):
        expect(page.locator(hidden)).to_be_hidden()
    sheet = page.locator("#sheet").bounding_box()
    table = page.locator(".grid").bounding_box()
    assert sheet
    assert table
    assert sheet["height"] >= table["height"]
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    head = page.locator(".grid thead")
    assert head.evaluate("head => getComputedStyle(head).display") == "table-header-group"
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF")


def test_on_a_narrow_screen_the_panel_covers_the_page(visit: Visit, content: bytes) -> None:
    page = visit(content, viewport=NARROW)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    cell(page, ORDER, "technical").click()
    box = page.locator("#panel").bounding_box()
    assert box
    assert (box["x"], box["width"]) == (0, 390)
    assert page.locator("#content").evaluate("content => content.inert")
    page.keyboard.press("Escape")
    assert not page.locator("#content").evaluate("content => content.inert")


def test_the_filters_of_a_small_window_are_there_when_it_grows(
    visit: Visit, content: bytes
) -> None:
    page = visit(content, viewport=NARROW)
    expect(page.get_by_label("Kind of regime")).to_be_hidden()
    page.set_viewport_size(WIDE)
    page.get_by_label("Kind of regime").select_option("provider_policy")
    expect(page.get_by_role("button", name="Clear")).to_be_visible()
    page.set_viewport_size(NARROW)
    expect(page.get_by_label("Kind of regime")).to_be_hidden()
    assert shown_regimes(page) == ["open-shelf"]


def test_what_was_filtered_and_opened_in_a_small_window_stays_so(
    visit: Visit, content: bytes
) -> None:
    page = visit(content, viewport=NARROW)
    page.get_by_text("Filters", exact=True).click()
    page.get_by_label("Kind of regime").select_option("provider_policy")
    for size in (WIDE, NARROW):
        page.set_viewport_size(size)
        expect(page.get_by_label("Kind of regime")).to_have_value("provider_policy")
        expect(page.get_by_label("Kind of regime")).to_be_visible()
        assert shown_regimes(page) == ["open-shelf"]
    page.get_by_text("Filters", exact=True).click()
    page.set_viewport_size(WIDE)
    expect(page.get_by_label("Kind of regime")).to_be_visible()


def test_hostile_names_are_shown_as_they_are_and_run_nothing(visit: Visit, tmp_path: Path) -> None:
    name = "</script><img src=x onerror=document.title='owned'><script>document.title='owned'"
    bench = tmp_path / "bench"
    bench.mkdir()
    address = "https://law.example/act"
    files = {
        **renamed("features/lending.feature", ORDER, name),
        **renamed("regimes/privacy-act.yaml", f"address: {address}", f"address: {address}?<'\\>"),
        **renamed("scenarios/lost-diary.yaml", "A lost diary", name),
    }
    page = visit(make_world(bench, files).page())
    assert shown_titles(page)[0] == name
    page.locator(".grid td").first.click()
    expect(page.locator("#panel h2")).to_have_text(name)
    page.goto(page.url.partition("#")[0] + "#/cases/lost-diary")
    expect(page.locator("#cases h2")).to_have_text(name)
    assert page.title() == "7 scenarios under 3 regimes"
    assert page.locator("img").count() == 0


@pytest.mark.parametrize("width", [320, 1300])
def test_no_word_of_a_bench_is_so_long_that_a_view_scrolls_sideways(
    visit: Visit, tmp_path: Path, width: int
) -> None:
    files = {
        **renamed("regimes/privacy-act.yaml", "Act\nkind", f"{300 * 'x'}\nkind"),
        **renamed("regimes/open-shelf.yaml", "Some read", 300 * "x"),
    }
    bench = tmp_path / "bench"
    bench.mkdir()
    page = visit(make_world(bench, files).page(), viewport={"width": width, "height": 800})
    for view in ("regimes", "regimes/privacy-act", "regimes/open-shelf", "contested"):
        page.goto(page.url.partition("#")[0] + f"#/{view}")
        expect(page.locator(f"#{view.partition('/')[0]}")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") == width, view


def test_only_addresses_of_the_web_become_links(visit: Visit, content: bytes) -> None:
    written = b'"address":"https://law.example/act"'
    assert written in content
    for address in (b"javascript:alert(1)", b"data:text/html,x", b"file:///etc/passwd", b"no way"):
        page = visit(content.replace(written, b'"address":"' + address + b'"'), LINK)
        panel_says(page, "Reading Privacy Act, 2018-11-30" if address == b"no way" else "(")
        links = page.locator("#panel a").evaluate_all("links => links.map(a => a.href)")
        assert {link.partition(":")[0] for link in links} <= {"file"}
        assert all("report.html#" in link for link in links)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "address", ["#/matrix", LINK, "#/regimes", "#/regimes/open-shelf", "#/cases/lost-diary"]
)
def test_axe_finds_no_serious_barrier(
    visit: Visit, content: bytes, address: str, scheme: str
) -> None:
    assert serious_violations(visit(content, address, color_scheme=scheme)) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", ["#/changes", "#/matrix?decision=may-disclose"])
def test_axe_finds_no_serious_barrier_in_a_comparison(
    visit: Visit, compared: bytes, address: str, scheme: str
) -> None:
    assert serious_violations(visit(compared, address, color_scheme=scheme)) == []
