"""The page of a run holds what answers as a view: from the matrix to a case of one's own, and back."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from exigent.bench.opening import open_bench
from exigent.bench.running import run
from exigent.report.html.page import render_bench_html
from exigent.suite.named_files import find_features
from exigent.suite.reading import read_suite
from tests.browsing import Visit, serious_violations
from tests.explore.small_page import WORDS, answer_of, open_question, with_topics
from tests.html.pages import cell
from tests.small_bench import FILES, write_small_bench

pytestmark = pytest.mark.slow

ORDER = "Police bring a court order"
CELL = "#lending-records/police-bring-a-court-order/privacy-act"
ASK = "Ask about a case of your own"
CHANGE = "Ask what would change it"
BACK = "Back to the scenario in the matrix"
MARKUP = "</script><img src=x onerror=alert(1)>"
SECTION = "#what-if"
ASKED = "#/what-if?requester=parent&minor=unknown&.beside=privacy-act&.open=open-shelf"


def render(root: Path, **files: str) -> bytes:
    """Write the small bench, with features added or replaced, and return the page of a run."""
    write_small_bench(root)
    (root / WORDS).write_text(with_topics(), "utf-8")
    for name, text in files.items():
        (root / "features" / f"{name}.feature").write_text(text, "utf-8")
    bench = open_bench(root)
    scenarios = read_suite(find_features([root / "features"]), root, bench.language())
    return render_bench_html(run(scenarios, bench.panel()), bench)


@pytest.fixture(scope="module")
def matrix(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return render(tmp_path_factory.mktemp("bench"))


def ready(page: Page) -> Page:
    expect(page.locator("#answers li").first).to_be_visible()
    return page


def test_a_control_beside_the_matrix_leads_to_a_case_of_ones_own_and_back_by_keyboard(
    visit: Visit, matrix: bytes
) -> None:
    page = visit(matrix, "#/matrix?tag=@nothing-there")
    page.get_by_role("link", name=ASK).focus()
    page.keyboard.press("Enter")
    ready(page)
    expect(page.get_by_role("heading", name="The request")).to_be_focused()
    expect(page.get_by_role("link", name=ASK)).to_have_attribute("aria-current", "page")
    expect(page.get_by_role("grid")).to_be_hidden()
    open_question(page, "Who asks?").get_by_label("The borrower asks", exact=True).check()
    expect(answer_of(page, "privacy-act")).to_contain_text("may disclose")
    assert page.url.endswith("#/what-if?requester=borrower")
    page.get_by_role("link", name="Matrix", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("grid")).to_be_visible()
    expect(page.locator("#counted")).to_contain_text("Showing 1 of")
    page.get_by_role("link", name=ASK).click()
    expect(page.locator("#stated")).to_contain_text("The borrower asks")


def test_a_cell_leads_to_its_request_and_its_regime_and_that_back_to_the_scenario(
    visit: Visit, matrix: bytes
) -> None:
    page = visit(matrix)
    cell(page, ORDER, "privacy-act").click()
    page.get_by_role("link", name=CHANGE).click()
    row = answer_of(ready(page), "privacy-act")
    expect(page.locator("#stated")).to_contain_text("The requester brings a court order")
    expect(row.locator("summary").first).to_be_focused()
    expect(row.locator("summary").first).to_be_in_viewport()
    expect(row.locator("summary").first).to_contain_text("must disclose")
    expect(row).to_contain_text("What one other fact would change")
    page.get_by_role("link", name=BACK).click()
    expect(page.locator("#panel h2")).to_have_text(ORDER)
    page.get_by_role("link", name=CHANGE).click()
    expect(row.locator("summary").first).to_be_focused()


def test_from_a_cell_the_way_back_leads_to_that_cell_and_its_keyboard_focus(
    visit: Visit, matrix: bytes
) -> None:
    page = visit(matrix)
    came_from = cell(page, ORDER, "privacy-act")
    came_from.focus()
    page.keyboard.press("Enter")
    page.get_by_role("link", name=CHANGE).click()
    ready(page)
    # Neither what is opened nor what is answered there makes it another cell.
    answer_of(page, "open-shelf").locator("summary").first.click()
    answer_of(page, "privacy-act").locator("summary").first.click()
    open_question(page, "Is the borrower a child?").get_by_label("Not known").check()
    again = ready(visit(matrix, page.url[page.url.index("#") :]))
    again.get_by_role("link", name=f"{BACK}, under privacy-act").focus()
    again.keyboard.press("Enter")
    assert again.url.endswith(CELL)
    came_from = cell(again, ORDER, "privacy-act")
    expect(came_from).to_have_attribute("aria-selected", "true")
    expect(again.locator("#panel h2")).to_be_focused()
    expect(again.locator("#panel")).to_contain_text("under")
    again.keyboard.press("Escape")
    expect(came_from).to_be_focused()


def test_what_starts_from_another_scenario_goes_back_to_that_one(
    visit: Visit, matrix: bytes
) -> None:
    page = ready(visit(matrix, f"#/what-if?.from=scenario/{CELL[1:].rpartition('/')[0]}&.under=x"))
    expect(page.locator("#left-out li")).to_have_text(
        ["It comes from the regime x, which this page does not have."]
    )
    page.get_by_text("Starts from").click()
    page.get_by_label("Find a reported case or a scenario").fill("letter")
    page.locator(".starters button").first.click()
    expect(page.locator("#start summary").first).to_be_focused()
    assert ".under" not in page.url


def test_every_cell_is_answered_in_the_view_as_in_the_matrix(visit: Visit, matrix: bytes) -> None:
    page = visit(matrix)
    titles = page.locator(".grid tbody th[scope=row]").all_inner_texts()
    regimes = page.locator(".grid thead th a").all_inner_texts()
    assert len(titles) == 6
    for title in titles:
        signs = [cell(page, title, name).get_attribute("data-sign") for name in regimes]
        page.locator("th[scope=row]", has_text=title).click()
        page.get_by_role("link", name=CHANGE).click()
        tiles = ready(page).locator("#answers summary .sign .tile")
        assert tiles.all_inner_texts() == [(sign or "")[0] for sign in signs]
        page.get_by_role("link", name=BACK).click()


def test_scenarios_that_are_called_alike_lead_each_to_its_own_request(
    visit: Visit, tmp_path: Path
) -> None:
    one = FILES["features/lending.feature"].partition("\n\n")[0]
    assert one.count("Scenario:") == 1
    other = one.replace("brings a court order", "brings a letter")
    page = visit(render(tmp_path / "bench", lending=one, second=other))
    page.locator("th[scope=row]").last.click()
    assert page.url.endswith("-2")
    page.get_by_role("link", name=CHANGE).click()
    expect(ready(page).locator("#stated")).to_contain_text("The requester brings a letter")


def test_scenarios_that_are_called_by_signs_alone_are_each_found_by_their_link(
    visit: Visit, tmp_path: Path
) -> None:
    one = FILES["features/lending.feature"].partition("\n\n")[0]
    signs = {"lending": "...", "second": "?!", "third": "\N{BOOKS}"}
    page = visit(
        render(
            tmp_path / "bench", **{name: one.replace(ORDER, said) for name, said in signs.items()}
        )
    )
    for at, said in enumerate(signs.values()):
        page.locator("th[scope=row]").nth(at).click()
        page.get_by_role("link", name=CHANGE).click()
        page.get_by_role("link", name=BACK).click()
        expect(page.locator("#panel h2")).to_have_text(said)


def test_a_reported_case_leads_to_its_request(visit: Visit, matrix: bytes) -> None:
    page = visit(matrix, "#/cases/lost-diary")
    page.get_by_role("link", name="Ask what would change the answers").click()
    expect(ready(page).locator("#start")).to_contain_text("Starts from A lost diary")
    expect(page.locator("#stated")).to_contain_text("The requester brings a letter")


def test_a_link_says_all_of_the_view_and_going_back_takes_back(visit: Visit, matrix: bytes) -> None:
    page = ready(visit(matrix, ASKED))
    expect(answer_of(page, "open-shelf").locator("details").first).to_have_attribute("open", "")
    expect(page.get_by_label("Hold against")).to_have_value("privacy-act")
    open_question(page, "Who asks?").get_by_label("The borrower asks", exact=True).check()
    address = page.url
    again = ready(visit(matrix, address[address.index("#") :]))
    for part in ("#stated", "#tally", "#count"):
        expect(again.locator(part)).to_have_text(
            page.locator(part).inner_text(), use_inner_text=True
        )
    page.go_back()
    expect(page.locator("#stated")).to_contain_text("A parent of the borrower asks")
    # A question that was asked elsewhere is none that this one follows upon.
    page.get_by_role("link", name="Matrix", exact=True).click()
    cell(page, ORDER, "privacy-act").click()
    page.get_by_role("link", name=CHANGE).click()
    expect(answer_of(page, "privacy-act")).not_to_contain_text("Before the last answer")


def test_facts_that_are_called_as_filters_filter_nothing(visit: Visit, matrix: bytes) -> None:
    page = ready(visit(matrix, "#/what-if?tag=@nothing-there&regime=open-shelf&kind=x"))
    page.get_by_role("link", name="Matrix", exact=True).click()
    expect(page.locator("#counted")).to_have_text("Showing all 6 scenarios, all 3 regimes.")


def test_nothing_of_the_view_is_unpacked_before_it_is_opened(visit: Visit, matrix: bytes) -> None:
    page = visit(matrix)
    expect(page.get_by_role("grid")).to_be_visible()
    expect(page.locator("#answers *")).to_have_count(0)
    page.get_by_role("link", name=ASK).click()
    expect(page.locator("#answers li")).to_have_count(3)


def test_names_of_a_bench_are_no_markup_in_either_view(visit: Visit, tmp_path: Path) -> None:
    feature = FILES["features/lending.feature"].replace(ORDER, f"{ORDER} {MARKUP}")
    page = visit(render(tmp_path / "bench", lending=feature))
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    page.locator("th[scope=row]").first.click()
    page.get_by_role("link", name=CHANGE).click()
    expect(ready(page).locator("#start")).to_contain_text(MARKUP)
    assert page.locator("img").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("address", [CELL, ASKED])
def test_nothing_bars_those_who_do_not_see_it_and_nothing_is_cut_off(
    visit: Visit, matrix: bytes, address: str, width: int, scheme: str
) -> None:
    page = visit(matrix, address, color_scheme=scheme, viewport={"width": width, "height": 740})
    if address is ASKED:
        ready(page)
        page.evaluate(
            "for (const each of document.querySelectorAll('#what-if details')) each.open = true"
        )
    assert serious_violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_first_tab_leads_past_the_head_of_the_view_that_is_shown(
    visit: Visit, matrix: bytes
) -> None:
    page = ready(visit(matrix, ASKED))
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="The request")).to_be_focused()
    assert page.url.endswith(ASKED)


def test_on_paper_is_the_view_that_is_shown_on_a_sheet_of_its_own_shape(
    visit: Visit, matrix: bytes
) -> None:
    page = visit(matrix)
    assert is_upright(page) is False
    page.get_by_role("link", name=ASK).click()
    ready(page)
    assert is_upright(page) is True
    page.emulate_media(media="print")
    expect(page.locator("#answers")).to_be_visible()
    expect(page.get_by_role("grid")).to_be_hidden()
    assert page.locator("button:visible, select:visible, input:visible, nav:visible").count() == 0


def is_upright(page: Page) -> bool:
    """Return whether the first sheet of the printed page is higher than it is wide."""
    box = re.search(rb"/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]", page.pdf(prefer_css_page_size=True))
    assert box
    return float(box[2]) > float(box[1])
