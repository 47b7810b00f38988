"""A variant built in the page: changed in words, held against all that the bench has, taken away."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Locator, Page, expect

from exigent.bench.opening import open_bench
from exigent.report.explore import render_explore
from tests.browsing import Visit, serious_violations
from tests.explore.small_page import WORDS, answer_of, render_small, with_topics
from tests.small_bench import SmallBench, write_small_bench

pytestmark = pytest.mark.slow

# Nothing is asked there: what is decided elsewhere has no place in a page.
ELSEWHERE = """\
title: Decided elsewhere
kind: proposal
engine: remote
protocol: authzen
address: http://127.0.0.1:9
sends: [requester]
subject: {type: person}
action: {name: read}
resource: {type: record}
"""


def rule_of(page: Page, name: str) -> Locator:
    rule = page.locator(f'[data-rule="{name}"]')
    if rule.get_attribute("open") is None:
        rule.locator("summary").click()
    return rule


def brief(page: Page) -> Locator:
    return page.locator(".brief p")


def test_a_changed_outcome_says_what_flips_and_which_way(visit: Visit, content: bytes) -> None:
    page = visit(content, "#paper=letter")
    page.get_by_label("The rules of").select_option("open-shelf")
    expect(page.locator(".outcome")).to_have_text("No rule is changed yet.")
    rule_of(page, "letter").get_by_label("It decides").select_option("refuse/no_ground")
    expect(brief(page)).to_have_text(
        "3 cases and scenarios are answered otherwise: 3 narrower. No scenario sees 2 kinds of change."
    )
    expect(brief(page)).to_have_attribute("role", "status")
    expect(page.locator(".here")).to_contain_text(
        "may disclose, need not, on the ground of courtesy"
    )
    expect(page.locator(".here")).to_contain_text("refuse: has no ground to disclose")
    rule_of(page, "letter").get_by_role("button", name="As it was").click()
    expect(page.locator(".outcome")).to_have_text("No rule is changed yet.")


def test_beside_the_answers_stands_that_they_are_not_by_the_changed_rules(
    visit: Visit, content: bytes
) -> None:
    page = visit(content, "#.vary=open-shelf&.gone=letter")
    varied = page.locator("#varied")
    expect(varied).to_contain_text("The rules of open-shelf are changed below.")
    varied.get_by_role("button", name="Go to what comes of it").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".outcome")).to_be_focused()
    page.get_by_role("button", name="Put it back").click()
    expect(varied).to_be_hidden()


def test_what_flips_leads_to_the_request_that_does(visit: Visit, content: bytes) -> None:
    page = visit(content)
    page.get_by_label("The rules of").select_option("open-shelf")
    rule_of(page, "letter").get_by_role("button", name="Take the rule out").click()
    page.get_by_role("button", name="See what changes").click()
    expect(page.locator(".outcome")).to_be_focused()
    page.locator(".flips").first.get_by_role("button", name="A lost diary").click()
    expect(page.locator("#stated")).to_contain_text("The requester brings a letter")
    expect(page.locator(".here")).to_contain_text("refuse: has no ground to disclose")
    page.get_by_role("button", name="Put it back").click()
    expect(page.locator(".outcome")).to_have_text("No rule is changed yet.")


def test_a_condition_is_dropped_and_a_value_added_by_keyboard(visit: Visit, content: bytes) -> None:
    page = visit(content, "#requester=press&.vary=open-shelf")
    rule = rule_of(page, "own-record")
    expect(rule.get_by_role("button", name="Drop it")).to_be_disabled()
    box = rule.get_by_label("A reporter asks", exact=True)
    box.focus()
    page.keyboard.press("Space")
    expect(rule.get_by_label("A reporter asks", exact=True)).to_be_checked()
    expect(rule.get_by_label("A reporter asks", exact=True)).to_be_focused()
    expect(page.locator(".here")).to_contain_text("the owner hands it over")
    parent = rule_of(page, "parent")
    drop = parent.get_by_role("button", name="Drop it: the borrower is a child")
    drop.focus()
    page.keyboard.press("Enter")
    expect(parent.locator("summary")).to_contain_text("changed")
    expect(parent.locator(".conditions > li")).to_have_count(1)
    assert page.evaluate("document.activeElement.closest('[data-rule]').dataset.rule") == "parent"


def test_a_bound_is_changed_and_a_condition_is_added(visit: Visit, content: bytes) -> None:
    page = visit(content, "#paper=letter&loan_age=40&.vary=open-shelf")
    field = rule_of(page, "letter").get_by_label("at most (days)")
    field.fill("many")
    field.press("Tab")
    expect(rule_of(page, "letter").get_by_role("alert")).to_contain_text("It is a number of days")
    field.fill("60")
    field.press("Tab")
    expect(page.locator(".here")).to_contain_text("may disclose")
    adding = rule_of(page, "letter").get_by_label("Add a condition")
    adding.focus()
    adding.select_option("The borrower is a child")
    expect(page.locator(".here")).to_contain_text("answered as before")


def test_what_no_scenario_sees_is_shown_on_the_plainest_request(
    visit: Visit, content: bytes
) -> None:
    change = quote(json.dumps({"outcome": "refuse", "mode": "must_not"}))
    page = visit(content, f"#.vary=open-shelf&.rule.parent={change}")
    unseen = page.locator("h3:text('What no scenario sees') + ul button")
    unseen.first.click()
    expect(page.locator("#stated")).to_contain_text("A parent of the borrower asks")
    expect(page.locator(".here")).to_contain_text("must not disclose")


def test_rules_that_would_be_refused_are_refused(visit: Visit, content: bytes) -> None:
    page = visit(content, "#.vary=open-shelf")
    because = rule_of(page, "letter").get_by_label("Because")
    because.fill("")
    because.press("Tab")
    expect(brief(page)).to_have_text("These rules would be refused.")
    expect(page.locator(".outcome .complaint")).to_contain_text('"letter" does not say why')
    because.fill("Because \u202eso.")
    because.press("Tab")
    expect(page.locator(".outcome .complaint")).to_contain_text("a character that no file may have")


@pytest.mark.parametrize("scope", ["", "x: y"])
def test_a_link_to_a_scope_that_there_is_not_is_refused(
    visit: Visit, content: bytes, scope: str
) -> None:
    decides = {"outcome": "allow", "mode": "may", "ground": "wish", "scope": scope}
    page = visit(content, f"#.vary=open-shelf&.rule.letter={quote(json.dumps(decides))}")
    expect(page.locator(".outcome .complaint")).to_contain_text('"letter": allow has no scope')


def test_words_are_in_the_file_whatever_yaml_makes_of_their_characters(
    visit: Visit, content: bytes, bench: SmallBench
) -> None:
    because = "So \ufffe it is: #\uffff \N{BOOKS}."
    change = quote(json.dumps({"because": because}))
    page = visit(content, f"#.vary=open-shelf&.rule.letter={change}")
    bench.write("regimes/changed.yaml", page.get_by_label("The file").input_value())
    bench.write("case.json", json.dumps({"paper": "letter"}))
    told = bench.exigent("decide", "--facts", "case.json", "--regime", "changed", "--json")
    assert told.err == ""
    assert because in [reason["because"] for reason in json.loads(told.out)["reasons"]]


def test_the_file_means_what_the_page_says(visit: Visit, content: bytes, bench: SmallBench) -> None:
    page = visit(content, "#requester=press&paper=letter&loan_age=40&.vary=open-shelf")
    field = rule_of(page, "letter").get_by_label("at most (days)")
    field.fill("60")
    field.press("Tab")
    rule_of(page, "court-order").get_by_role("button", name="Take the rule out").click()
    expect(page.locator(".here")).to_contain_text("may disclose")
    bench.write(WORDS, with_topics())
    bench.write("regimes/changed.yaml", page.get_by_label("The file").input_value())
    for facts, outcome in (
        ({"requester": "press", "paper": "letter", "loan_age": 40}, "allow"),
        ({"requester": "press", "paper": "letter", "loan_age": 61}, "refuse"),
        ({"paper": "court_order"}, "refuse"),
    ):
        bench.write("case.json", json.dumps(facts))
        told = bench.exigent("decide", "--facts", "case.json", "--regime", "changed", "--json")
        assert (told.code, json.loads(told.out)["outcome"]) == (0, outcome)


def test_a_link_restores_a_variant(visit: Visit, content: bytes) -> None:
    page = visit(content, "#paper=letter&.vary=open-shelf")
    rule_of(page, "letter").get_by_label("It decides").select_option("allow/must")
    rule_of(page, "parent").get_by_role("button", name="Take the rule out").click()
    file = page.get_by_label("The file").input_value()
    again = visit(content, page.url[page.url.index("#") :])
    assert again.get_by_label("The file").input_value() == file
    assert "remove: [parent]" in file


@pytest.mark.parametrize(
    "change",
    [
        "not json",
        "[1]",
        json.dumps({"when": {"all": [{"fact": "__proto__", "in": [1]}]}}),
        json.dumps({"when": {"all": [{"fact": "requester", "in": ["nobody"]}]}}),
        json.dumps({"when": {"all": [{"fact": "loan_age", "at_most": {}}]}}),
        json.dumps({"outcome": "error", "mode": "must"}),
    ],
)
def test_a_change_that_the_bench_cannot_have_is_none(
    visit: Visit, content: bytes, change: str
) -> None:
    address = f"#.vary=open-shelf&.rule.letter={quote(change)}&.gone=otherwise&.gone=nothing"
    page = visit(content, address)
    expect(page.locator(".rules > ol > li")).to_have_count(5)
    file = page.get_by_label("The file")
    assert not file.count() or "requester" not in file.input_value()


def test_what_cannot_be_answered_or_changed_here_says_why(visit: Visit, tmp_path: Path) -> None:
    content = render_small(tmp_path / "bench", {"regimes/elsewhere.yaml": ELSEWHERE})
    page = visit(content, "#.open=elsewhere")
    row = answer_of(page, "elsewhere")
    expect(row.locator("summary").first).to_contain_text("Not answered on this page")
    expect(row).to_contain_text("This page cannot answer for it:")
    page.get_by_label("The rules of").select_option("elsewhere")
    expect(page.locator("#variant-of")).to_contain_text("Its engine is `remote`")
    expect(page.locator(".rules > ol > li")).to_have_count(0)


def test_nothing_bars_those_who_do_not_see_it(visit: Visit, content: bytes) -> None:
    change = quote(json.dumps({"outcome": "refuse", "mode": "must_not"}))
    page = visit(
        content,
        f"#.vary=open-shelf&.rule.letter={change}&.gone=parent",
        viewport={"width": 360, "height": 740},
    )
    page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert serious_violations(page) == []


def test_what_unfolds_at_a_field_and_long_names_stay_within_a_narrow_page(
    visit: Visit, content: bytes
) -> None:
    name = "x" * 60
    new = json.dumps({"isNew": True})
    page = visit(
        content,
        f"#.vary=open-shelf&.order.open-shelf={name},letter&.rule.{name}={quote(new)}",
        viewport={"width": 360, "height": 740},
    )
    expect(page.locator(".outcome .complaint")).to_contain_text('x" has no condition yet')
    for rule in ("letter", name):
        # All the sentences of a bench are put into a choice only when somebody comes to it.
        for choice in rule_of(page, rule).locator("select").all():
            choice.focus()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_page_whose_only_regime_it_cannot_answer_for_does_not_say_that_nothing_is_left_to_ask(
    visit: Visit, tmp_path: Path
) -> None:
    write_small_bench(tmp_path / "bench")
    (tmp_path / "bench" / WORDS).write_text(with_topics(), "utf-8")
    (tmp_path / "bench" / "regimes" / "elsewhere.yaml").write_text(ELSEWHERE, "utf-8")
    bench = open_bench(tmp_path / "bench")
    page = visit(render_explore(bench, bench.panel(["elsewhere"]), []))
    expect(page.locator("#next h3")).to_have_text("No regime is answered here")
    expect(page.locator("#take-away")).to_contain_text("With the answer of elsewhere")
