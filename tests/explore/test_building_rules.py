"""Rules put in, moved and owing other duties, and stacks whose layers are changed, in the page."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browsing import Visit, serious_violations
from tests.explore.small_page import WORDS, render_small, settled, with_topics
from tests.small_bench import FILES, SmallBench

pytestmark = pytest.mark.slow

HOUSE = "regimes/open-shelf.yaml"
QUOTED = "A letter opens the records of the last month"
BOTH = """\
title: The Act over the house
kind: provider_law
stack: {combine: deny_overrides, layers: [privacy-act, open-shelf]}
"""


def rule_of(page: Page, name: str) -> Locator:
    """Return the editor of a rule, opened."""
    rule = page.locator(f'[data-rule="{name}"]')
    if rule.get_attribute("open") is None:
        rule.locator("summary").click()
    return rule


def in_order(page: Page) -> list[str]:
    """Return the rules of a regime as they stand."""
    return settled(page).locator(".rules .rule > summary > code").all_text_contents()


def decided(bench: SmallBench, facts: object, regime: str) -> dict[str, object]:
    """Return what exigent answers by a regime of the bench."""
    bench.write("case.json", json.dumps(facts))
    told = bench.exigent("decide", "--facts", "case.json", "--regime", regime, "--json")
    assert told.code == 0, told.err
    found: dict[str, object] = json.loads(told.out)
    return found


def test_a_rule_is_put_in_with_its_first_condition(
    visit: Visit, content: bytes, bench: SmallBench
) -> None:
    page = visit(content, "#requester=press&.vary=open-shelf")
    rule_of(page, "letter").get_by_role("button", name="Insert a rule before it").click()
    assert in_order(page) == ["own-record", "parent", "new-1", "letter", "court-order", "otherwise"]
    expect(page.locator(".outcome .complaint")).to_contain_text('"new-1" has no condition yet')
    added = page.locator('[data-rule="new-1"]')
    adding = added.get_by_label("Add a condition")
    adding.focus()
    adding.select_option("A reporter asks")
    page.locator('[data-rule="new-1"]').get_by_label("It decides").select_option("allow/may")
    expect(page.locator(".here")).to_contain_text("may disclose")
    bench.write(WORDS, with_topics())
    bench.write("regimes/changed.yaml", page.get_by_label("The file").input_value())
    assert decided(bench, {"requester": "press"}, "changed")["outcome"] == "allow"
    rule_of(page, "new-1").get_by_role("button", name="Take the rule out").click()
    expect(page.locator(".outcome")).to_have_text("No rule is changed yet.")


def test_a_new_condition_may_be_a_bound_of_a_number(visit: Visit, content: bytes) -> None:
    page = visit(content, "#paper=court_order&.vary=open-shelf")
    adding = rule_of(page, "court-order").get_by_label("Add a condition")
    adding.focus()
    adding.select_option("The loan is at least 30 days old")
    field = rule_of(page, "court-order").get_by_label("at least (days)")
    field.fill("5")
    field.press("Tab")
    expect(page.locator(".here")).to_contain_text("answered as before")


def test_a_rule_is_moved_by_keyboard_and_keeps_the_focus(visit: Visit, content: bytes) -> None:
    page = visit(content, "#requester=borrower&paper=letter&.vary=open-shelf")
    rule = rule_of(page, "letter")
    expect(rule_of(page, "own-record").get_by_role("button", name="Move up")).to_be_disabled()
    for order in (["own-record", "letter", "parent"], ["letter", "own-record", "parent"]):
        rule.get_by_role("button", name="Move up").focus()
        page.keyboard.press("Enter")
        assert in_order(page)[:3] == order
    assert page.evaluate("document.activeElement.closest('[data-rule]').dataset.rule") == "letter"
    expect(page.locator(".here")).to_contain_text("on the ground of courtesy")
    order = in_order(page)
    again = visit(content, page.url[page.url.index("#") :])
    assert in_order(again) == order
    for _ in range(2):
        rule.get_by_role("button", name="Move down").click()
    expect(page.locator(".outcome")).to_have_text("No rule is changed yet.")


def test_a_duty_is_added_given_a_deadline_and_dropped(
    visit: Visit, content: bytes, bench: SmallBench
) -> None:
    page = visit(content, "#paper=letter&.vary=open-shelf")
    duties = rule_of(page, "letter").locator(".duties")
    expect(duties.locator("li")).to_contain_text("The library must tell the borrower within 3 days")
    amount = duties.get_by_label("How many")
    amount.fill("none")
    amount.press("Tab")
    expect(duties.get_by_role("alert")).to_contain_text("It is a whole number")
    amount.fill("1")
    amount.press("Tab")
    expect(duties.locator("li")).to_contain_text("within 1 day,")
    duties.get_by_role("button", name="Drop the exception").click()
    duties.get_by_label("Must", exact=True).select_option("keep a note of the request")
    duties.get_by_role("button", name="Add the duty").click()
    expect(duties.locator("li").nth(1)).to_contain_text("must keep a note of the request")
    duties.locator("li").nth(1).get_by_label("Counted in").select_option("at once")
    bench.write(WORDS, with_topics())
    bench.write("regimes/changed.yaml", settled(page).get_by_label("The file").input_value())
    found = decided(bench, {"paper": "letter", "minor": True}, "changed")["obligations"]
    assert [(one["duty"], one["within"]) for one in found] == [  # type: ignore[attr-defined]
        ("tell_borrower", "1 day"),
        ("keep_note", "at once"),
    ]
    duties.get_by_role("button", name="Drop it: the library must tell the borrower").click()
    expect(duties.locator("li")).to_have_count(1)


def test_words_of_a_source_stand_by_their_rule_and_go_with_what_they_bear_out(
    visit: Visit, tmp_path: Path
) -> None:
    quoted = f"source: house-rules\n    quote: {QUOTED}\n    obligations:"
    house = FILES[HOUSE].replace("source: house-rules\n    obligations:", quoted, 1)
    page = visit(render_small(tmp_path / "bench", {HOUSE: house}), "#.vary=open-shelf")
    rule = rule_of(page, "letter")
    expect(rule).to_contain_text(f"Its source says: {QUOTED}")
    because = rule.get_by_label("Because")
    because.fill("Letters do.")
    because.press("Tab")
    assert f'quote: "{QUOTED}"' in page.get_by_label("The file").input_value()
    rule.get_by_label("It decides").select_option("refuse/no_ground")
    expect(rule).to_contain_text("Left out, since the rule reads otherwise now")
    assert QUOTED not in page.get_by_label("The file").input_value()


def test_a_stack_is_changed_by_its_layers_and_by_how_they_combine(
    visit: Visit, tmp_path: Path, bench: SmallBench
) -> None:
    page = visit(
        render_small(tmp_path / "bench", {"regimes/both.yaml": BOTH}),
        "#requester=borrower&.vary=both",
    )
    expect(page.locator(".rules h3")).to_have_text(["Layer privacy-act", "Layer open-shelf"])
    rule_of(page, "open-shelf/own-record").get_by_label("It decides").select_option(
        "refuse/no_ground"
    )
    expect(page.locator(".here")).to_contain_text("refuse: has no ground to disclose")
    page.get_by_label("Of its layers").select_option("permit_overrides")
    expect(page.locator(".here")).to_contain_text("may disclose")
    files = page.locator(".outcome textarea")
    names = page.locator(".outcome label code").all_text_contents()
    assert names == ["both-changed.yaml", "open-shelf-changed.yaml"]
    bench.write(WORDS, with_topics())
    bench.write("regimes/both.yaml", BOTH)
    for at, name in enumerate(names):
        bench.write(f"drafts/{name}", files.nth(at).input_value())
    found = decided(bench, {"requester": "borrower"}, "drafts/both-changed.yaml")
    assert (found["outcome"], found["mode"]) == ("allow", "may")
    again = visit(
        render_small(tmp_path / "bench", {"regimes/both.yaml": BOTH}),
        page.url[page.url.index("#") :],
    )
    expect(again.get_by_label("Of its layers")).to_have_value("permit_overrides")
    assert again.locator(".outcome textarea").first.input_value() == files.first.input_value()


@pytest.mark.parametrize(
    "duty",
    [
        "{}",
        "[7]",
        '[[{"who": "nobody", "duty": "keep_note"}, null]]',
        '[[{"who": "library", "duty": "keep_note", "within": "soonish: <b>"}, null]]',
        '[[{"who": "library", "duty": "keep_note", "from": "constructor", "within": "3 days"}, null]]',
        '[[{"who": "__proto__", "duty": "toString"}, null]]',
        "[[99, null]]",
        '[[0, {"fact": "minor", "in": ["perhaps"]}]]',
    ],
)
def test_a_duty_that_the_bench_cannot_have_is_none(visit: Visit, content: bytes, duty: str) -> None:
    change = quote('{"duties": ' + duty + "}")
    page = visit(content, f"#.vary=open-shelf&.rule.letter={change}")
    expect(rule_of(page, "letter").locator(".duties li")).to_have_count(1)
    expect(page.locator(".outcome .complaint")).to_have_count(0)


@pytest.mark.parametrize(
    "order", ["nothing", "letter,letter", "__proto__,Letter,a b", "otherwise,parent"]
)
def test_an_order_that_the_rules_cannot_have_leaves_them_all(
    visit: Visit, content: bytes, order: str
) -> None:
    page = visit(content, f"#.vary=open-shelf&.order.open-shelf={quote(order)}")
    known = {"own-record", "parent", "letter", "court-order", "otherwise"}
    assert known <= set(in_order(page))
    assert in_order(page)[-1] == "otherwise"


def test_nothing_bars_those_who_do_not_see_it(visit: Visit, tmp_path: Path) -> None:
    duties = quote(
        json.dumps({"duties": [[0, None], [{"who": "court", "duty": "keep_note"}, None]]})
    )
    page = visit(
        render_small(tmp_path / "bench", {"regimes/both.yaml": BOTH}),
        f"#.vary=both&.rule.open-shelf/letter={duties}&.order.privacy-act=new-1,own-record",
        viewport={"width": 360, "height": 740},
    )
    page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert serious_violations(page) == []


def test_a_changed_file_takes_no_name_that_the_bench_has(visit: Visit, tmp_path: Path) -> None:
    shelf = FILES["regimes/open-shelf.yaml"]
    both = BOTH.replace("open-shelf]", "open-shelf, open-shelf-changed]")
    files = {"regimes/open-shelf-changed.yaml": shelf, "regimes/both.yaml": both}
    content = render_small(tmp_path / "bench", files)
    page = visit(content, "#.vary=open-shelf&.gone=letter")
    expect(page.locator(".file code")).to_have_text("open-shelf-changed-2.yaml")
    page = visit(content, "#.vary=both&.gone=open-shelf/letter")
    names = ["both-changed.yaml", "open-shelf-changed-2.yaml"]
    expect(page.locator(".file code")).to_have_text(names)
    stack = page.locator("#variant-file-0").input_value()
    assert "layers: [privacy-act, open-shelf-changed-2, open-shelf-changed]" in stack
