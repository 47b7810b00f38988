"""Claims about every request on the page: a view of their own, which nothing in it can leave."""

from __future__ import annotations

import pytest
from msgspec import structs
from playwright.sync_api import expect

from exigent.bench.claim_rows import ClaimCell, ClaimEntry, ClaimRow, Standing, WitnessEntry
from exigent.report.html.page import render_html
from exigent.report.matrix.claims import claims_alike, describe_alike
from exigent.words.decision import Decision, Mode, Outcome
from tests.browsing import Visit, serious_violations
from tests.html.pages import World

pytestmark = pytest.mark.slow

SCENARIO = "  Scenario: A letter\n    Given an ordinary request for a lending record\n"
HOSTILE = "<img src=x onerror=alert(1)></script>"
PROVED = ClaimEntry(6, '"privacy-act" never discloses', Standing.PROVED)
REFUTED = ClaimEntry(
    7,
    f"no regime discloses {HOSTILE}",
    Standing.REFUTED,
    witness=WitnessEntry(
        {"paper": "letter"},
        ("the requester brings a letter",),
        {"open-shelf": Decision(Outcome.ALLOW, Mode.MAY, "courtesy")},
        SCENARIO,
    ),
)


@pytest.fixture
def content(world: World) -> bytes:
    cells = (ClaimCell(), ClaimCell((PROVED,)), ClaimCell((REFUTED,)))
    names = ("Every request", "features/claims.feature", 2, "The press", "The press")
    row = ClaimRow(*names, {}, (), {"requester": "press"}, (), cells)
    matrix = structs.replace(world.matrix, claims=(row,))
    return render_html(matrix, world.bench.vocabulary, {})


def test_claims_have_a_view_with_what_came_of_each(visit: Visit, content: bytes) -> None:
    page = visit(content)
    assert "Claims" in page.locator("#views a").all_inner_texts()
    page.locator("#views").get_by_role("link", name="Claims").click()
    view = page.locator("#claims")
    expect(view.get_by_role("heading", name="What is said of every request")).to_be_visible()
    expect(view).to_contain_text("2 claims about every request: 1 proved, 1 refuted.")
    expect(view.get_by_role("rowheader", name=PROVED.text)).to_be_visible()
    expect(view.locator("pre")).to_be_hidden()
    view.get_by_text("refuted by a request in which the requester brings a letter").first.click()
    expect(view.locator("pre")).to_contain_text("Given an ordinary request for a lending record")
    expect(view).to_contain_text(HOSTILE)
    expect(page.locator("#matrix")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_serious_barrier_in_the_claims(
    visit: Visit, content: bytes, scheme: str
) -> None:
    assert serious_violations(visit(content, "#/claims", color_scheme=scheme)) == []


def test_the_head_of_the_page_says_what_came_of_the_claims(visit: Visit, content: bytes) -> None:
    page = visit(content)
    said = page.locator("header").get_by_role("link", name="2 claims about every request")
    expect(said).to_have_text("2 claims about every request: 1 proved, 1 refuted")
    expect(said.locator(".mark.fail")).to_be_visible()
    said.click()
    expect(page.locator("#claims")).to_be_visible()


def test_a_page_of_claims_alone_opens(visit: Visit, world: World, content: bytes) -> None:
    assert content
    row = ClaimRow("F", "f.feature", 2, "One", "One", {}, (), {}, (), (ClaimCell((PROVED,)),) * 3)
    matrix = structs.replace(world.matrix, scenarios=(), claims=(row,))
    page = visit(render_html(matrix, world.bench.vocabulary, {}))
    expect(page.locator("#claims")).to_contain_text("1 claim about every request: 1 proved.")
    expect(page.locator("h1")).to_have_text("1 claim about every request")
    expect(page.locator("#matrix")).to_be_hidden()
    assert "cells" not in page.locator("header").inner_text()


def test_one_request_that_refutes_a_claim_of_two_regimes_is_told_once(world: World) -> None:
    witness = REFUTED.witness
    assert witness is not None
    refusal = structs.replace(witness, decisions={"privacy-act": Decision(Outcome.NOT_GOVERNED)})
    other = structs.replace(REFUTED, witness=refusal)
    row = ClaimRow("F", "f.feature", 2, "One", "One", {}, (), {}, (), (ClaimCell(),) * 3)
    row = structs.replace(row, cells=(ClaimCell(), ClaimCell((other,)), ClaimCell((REFUTED,))))
    (alike,) = claims_alike(row, world.matrix.regimes)
    told = describe_alike(alike, world.matrix.regimes, world.bench.vocabulary)
    assert told.count("Scenario: A letter") == 1
    assert "regime      privacy-act" in told
    assert "also        open-shelf: allow: may disclose" in told
