"""The parts of what a variant is built of: layers of a stack, names of rules, conditions and duties."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browsing import Visit, serious_violations
from tests.explore.small_page import WORDS, render_small, settled, with_topics
from tests.explore.test_building_rules import BOTH, decided, in_order, rule_of
from tests.small_bench import SmallBench

pytestmark = pytest.mark.slow

STACK = "regimes/both.yaml"
THIRD = """\
title: What the press council asks for
kind: proposal
in_force: {from: 2019-06-01}
sources:
  council: {title: Statement of the council}
rules:
  - id: press
    when: {requester: press}
    decide: {outcome: allow, mode: may, ground: courtesy}
    because: The press may look.
    source: council
otherwise:
  decide: {outcome: not_governed}
  because: The council speaks of the press only.
"""
EVENTS = """
events:
  asking: {phrase: the library is asked, clause: the library was asked, noun: the asking}
  answer: {phrase: the library answers, clause: the library answered, noun: the answer}
"""
# Opens all that can be, and tells whether something so labelled is there to be seen.
OPEN_UNTIL = """(said) => {
  for (const each of document.querySelectorAll("details")) each.open = true;
  const labelled = [...document.querySelectorAll(`[aria-label="${said}"]`)];
  return labelled.some((each) => each.checkVisibility());
}"""


def with_events() -> str:
    return with_topics() + EVENTS


@pytest.fixture
def stacked(tmp_path: Path) -> bytes:
    """The page of the small bench with a stack of two layers, and a regime that may be a third."""
    files = {STACK: BOTH, "regimes/council.yaml": THIRD, WORDS: with_events()}
    return render_small(tmp_path / "bench", files)


def layers_of(page: Page) -> list[str]:
    return settled(page).locator(".rules .layer h3 code").all_text_contents()


def put_into(bench: SmallBench, page: Page) -> str:
    """Write the files that the page shows, beside the bench of it; return the path of the first."""
    for name, text in {STACK: BOTH, "regimes/council.yaml": THIRD, WORDS: with_events()}.items():
        bench.write(name, text)
    names = settled(page).locator(".outcome .file code").all_text_contents()
    for at, name in enumerate(names):
        bench.write(f"drafts/{name}", page.locator(".outcome textarea").nth(at).input_value())
    return f"drafts/{names[0]}"


def test_a_layer_is_added_changed_moved_and_taken_out(
    visit: Visit, stacked: bytes, bench: SmallBench
) -> None:
    page = visit(stacked, "#requester=press&.vary=both")
    adding = page.get_by_label("Add a layer")
    offered = adding.locator("option").all_text_contents()
    assert offered == ["choose a regime", "council: What the press council asks for"]
    adding.select_option("council")
    assert layers_of(page) == ["privacy-act", "open-shelf", "council"]
    page.get_by_label("Of its layers").select_option("permit_overrides")
    expect(page.locator(".here")).to_contain_text(
        "may disclose, need not, on the ground of courtesy"
    )
    found = decided(bench, {"requester": "press"}, put_into(bench, page))
    assert (found["outcome"], found["ground"]) == ("allow", "courtesy")
    rule_of(page, "council/press").get_by_label("On the ground of").select_option("wish")
    page.get_by_role("button", name="Move up: the layer council").click()
    expect(page.get_by_role("button", name="Move up: the layer council")).to_be_focused()
    assert layers_of(page) == ["privacy-act", "council", "open-shelf"]
    found = decided(bench, {"requester": "press"}, put_into(bench, page))
    assert (found["outcome"], found["ground"]) == ("allow", "wish")
    again = visit(stacked, page.url[page.url.index("#") :])
    assert layers_of(again) == ["privacy-act", "council", "open-shelf"]
    page = again
    page.get_by_role("button", name="Take out: the layer council").click()
    assert layers_of(page) == ["privacy-act", "open-shelf"]
    expect(page.get_by_role("button", name="Take out: the layer open-shelf")).to_be_disabled()
    page.get_by_label("Of its layers").select_option("deny_overrides")
    expect(page.locator(".outcome")).to_have_text("No rule is changed yet.")


@pytest.mark.parametrize(
    ("layers", "left"),
    [
        ("council", ["council"]),
        ("open-shelf,open-shelf,council", ["open-shelf", "council"]),
        ("both,technical,__proto__,constructor", ["privacy-act", "open-shelf"]),
        ("privacy-act,open-shelf", ["privacy-act", "open-shelf"]),
        ("", ["privacy-act", "open-shelf"]),
    ],
)
def test_a_link_brings_only_layers_that_there_may_be(
    visit: Visit, stacked: bytes, layers: str, left: list[str]
) -> None:
    page = visit(stacked, f"#.vary=both&.layers={quote(layers)}")
    assert layers_of(page) == left
    if len(left) < 2:
        expect(page.locator(".outcome")).to_contain_text("A stack has at least two layers")


def test_a_new_rule_is_called_as_one_likes(visit: Visit, content: bytes) -> None:
    page = visit(content, "#.vary=open-shelf")
    rule_of(page, "letter").get_by_role("button", name="Insert a rule before it").click()
    adding = rule_of(page, "new-1").get_by_label("Add a condition")
    adding.focus()
    adding.select_option("A reporter asks")
    name = rule_of(page, "new-1").get_by_label("What the rule is called")
    for typed, said in (
        ("letter", "There is a rule letter already."),
        ("otherwise", "No rule is called otherwise: what is decided where no rule applies goes by"),
        ("In Force", '"In Force" is no id: use a-z, 0-9 and -, and no - at its beginning'),
        ("The Press!", 'did you mean "the-press"?'),
        (
            "prüfung",
            '"prüfung" is no id: use a-z, 0-9 and -, and no - at its beginning; did you mean "prufung"?',
        ),
        ("", "A rule needs an id."),
        ("<b>x", '"<b>x" is no id'),
    ):
        name.fill(typed)
        name.press("Tab")
        expect(rule_of(page, "new-1").get_by_role("alert").first).to_contain_text(said)
    name.fill("the-press")
    name.press("Tab")
    expect(rule_of(page, "the-press").get_by_role("button", name="Call it press")).to_be_focused()
    assert in_order(page)[2:4] == ["the-press", "letter"]
    assert "- after: parent" in page.get_by_label("The file").input_value()
    assert "id: the-press" in page.get_by_label("The file").input_value()
    rule_of(page, "the-press").get_by_role("button", name="Call it press").click()
    assert in_order(page)[2:4] == ["press", "letter"]
    expect(page.get_by_role("button", name="Call it")).to_have_count(0)
    again = visit(content, page.url[page.url.index("#") :])
    assert in_order(again) == in_order(page)


def test_conditions_are_changed_however_they_nest(
    visit: Visit, content: bytes, bench: SmallBench
) -> None:
    page = visit(content, "#requester=press&.vary=open-shelf")
    rule = rule_of(page, "own-record")
    either = rule.get_by_label("Or else")
    either.focus()
    either.select_option("The loan is at least 30 days old")
    expect(rule.locator("summary").first).to_contain_text(
        "If the borrower asks, or the loan is at least 30 days old"
    )
    rule.get_by_text("One of these is enough").click()
    rule.get_by_label("A reporter asks", exact=True).check()
    expect(page.locator(".here")).to_contain_text("the owner hands it over")
    for bound, days in (("at least (days)", "60"), ("at most (days)", "90")):
        field = rule.get_by_label(bound)
        field.fill(days)
        field.press("Tab")
        settled(page)
    expect(rule.locator("summary").first).to_contain_text("at least 60 and at most 90 days old")
    bench.write(WORDS, with_topics())
    bench.write("regimes/changed.yaml", page.get_by_label("The file").input_value())
    for facts, outcome in (
        ({"requester": "press", "loan_age": 1}, "allow"),
        ({"loan_age": 59}, "refuse"),
        ({"loan_age": 60}, "allow"),
        ({"loan_age": 91}, "refuse"),
    ):
        assert decided(bench, facts, "changed")["outcome"] == outcome
    rule.get_by_role("button", name="Drop it").last.click()
    expect(rule.locator("summary").first).to_contain_text(
        "If the borrower asks, or a reporter asks:"
    )
    expect(rule.get_by_text("One of these is enough")).to_have_count(0)


def test_what_is_decided_is_changed_in_all_its_parts(
    visit: Visit, content: bytes, bench: SmallBench
) -> None:
    page = visit(content, "#paper=letter&.vary=open-shelf")
    rule = rule_of(page, "letter")
    rule.get_by_label("How much").select_option("only a part of it")
    expect(page.locator(".here")).to_contain_text("but only a part")
    rule.get_by_label("It decides").select_option("refuse/no_ground")
    rule.get_by_label("Though asked on the ground of").select_option("courtesy")
    expect(page.locator(".here")).to_contain_text("though asked on the ground of courtesy")
    disputed = rule.get_by_label("Contested, since")
    disputed.fill("Some  read it otherwise. ")
    disputed.press("Tab")
    text = settled(page).get_by_label("The file").input_value()
    assert 'contested: "Some read it otherwise."' in text
    bench.write(WORDS, with_topics())
    bench.write("regimes/changed.yaml", text)
    found = decided(bench, {"paper": "letter"}, "changed")
    assert (found["outcome"], found["ground"]) == ("refuse", "courtesy")


def test_a_field_that_is_left_loses_neither_the_focus_nor_what_is_pressed(
    visit: Visit, content: bytes
) -> None:
    page = visit(content, "#.vary=open-shelf")
    rule = rule_of(page, "letter")
    because = rule.get_by_label("Because")
    because.fill("Letters open the records.")
    because.press("Tab")
    expect(rule.get_by_label("By its source")).to_be_focused()
    because.fill("A letter is enough.")
    box = rule.get_by_role("button", name="Move up").bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + 5, box["y"] + 5)
    assert in_order(page)[:3] == ["own-record", "letter", "parent"]
    expect(rule.get_by_label("Because")).to_have_value("A letter is enough.")


def test_the_rule_that_decides_the_request_says_so(visit: Visit, stacked: bytes) -> None:
    page = visit(stacked, "#paper=letter&.vary=open-shelf")
    marked = page.locator(".decides:visible")
    expect(marked).to_have_count(1)
    expect(rule_of(page, "letter").locator(".decides")).to_be_visible()
    rule_of(page, "letter").get_by_role("button", name="Take the rule out").click()
    expect(rule_of(page, "otherwise").locator(".decides")).to_be_visible()
    page = visit(stacked, "#requester=press&.vary=both&.layers=council,open-shelf")
    expect(rule_of(page, "open-shelf/otherwise").locator(".decides")).to_be_visible()
    page.get_by_label("Of its layers").select_option("first_applicable")
    expect(rule_of(page, "council/press").locator(".decides")).to_be_visible()
    rule_of(page, "council/press").get_by_label("Because").fill("So it is.")
    rule_of(page, "council/press").get_by_label("Because").press("Tab")
    expect(rule_of(page, "council/press").locator(".decides")).to_be_visible()
    expect(page.locator(".decides:visible")).to_have_count(1)


def parts_of(duty: Locator) -> Locator:
    """Return the parts of a duty, opened."""
    fold = duty.locator("details[data-fold$=parts]").first
    if fold.get_attribute("open") is None:
        fold.locator("summary").first.click()
    return fold


def test_a_duty_is_changed_in_all_its_parts(
    visit: Visit, stacked: bytes, bench: SmallBench
) -> None:
    page = visit(stacked, "#paper=letter&.vary=open-shelf")
    duty = rule_of(page, "letter").locator(".duties > ul > li").first
    window = parts_of(duty).locator(".terms", has_text="Only if what it runs from comes within")
    window.get_by_role("button", name="Add one").click()
    expect(duty.locator(".wrong").first).to_have_text(
        "A duty runs from nothing that could come within a time."
    )
    expect(page.locator(".outcome .complaint")).to_contain_text("runs from nothing")
    parts_of(duty).get_by_label("Its time runs from").select_option("the answer")
    expect(duty.locator("span").first).to_contain_text(
        "if the answer comes within 1 day of the asking"
    )
    window.get_by_label("How many").fill("96")
    window.get_by_label("How many").press("Tab")
    window.get_by_label("Counted in").select_option("hours")
    expect(duty.locator("span").first).to_contain_text("comes within 96 hours of the asking")
    longer = parts_of(duty).locator(".terms", has_text="Extended")
    longer.get_by_role("button", name="Add one").click()
    longer.get_by_label("From which event").select_option("the answer")
    parts_of(duty).get_by_label("Or else does as well: one more").select_option(
        "keep a note of the request"
    )
    parts_of(duty).get_by_label("Lifted by: one more").select_option("the asking")
    parts_of(duty).get_by_label("Due before").select_option("the answer")
    parts_of(duty).get_by_label("What is decided depends on its being done").check()
    unless = parts_of(duty).locator(".exception")
    unless.get_by_role("button", name="Drop it: the borrower is a child").click()
    instead = parts_of(duty).locator(".duties")
    instead.get_by_label("Who", exact=True).select_option("the court")
    instead.get_by_role("button", name="Add the duty").click()
    expect(duty.locator("span").first).to_contain_text("or else the court must tell the borrower")
    file = put_into(bench, page)
    assert decided(bench, {"paper": "letter"}, file)["obligations"] == [
        {
            "who": "library",
            "duty": "tell_borrower",
            "within": "3 days",
            "from": "answer",
            "before": "answer",
            "extended": [{"within": "1 day", "from": "answer"}],
            "if_within": [{"within": "96 hours", "from": "asking"}],
            "lifted_by": ["asking"],
            "either": ["keep_note"],
            "else": [{"who": "court", "duty": "tell_borrower", "within": None}],
            "condition": True,
        }
    ]
    again = visit(stacked, page.url[page.url.index("#") :])
    assert (
        again.locator(".outcome textarea").input_value()
        == page.locator(".outcome textarea").input_value()
    )


def test_a_duty_to_keep_something_up_is_made_of_one_to_be_done(
    visit: Visit, stacked: bytes
) -> None:
    page = visit(stacked, "#paper=letter&.vary=open-shelf")
    duty = rule_of(page, "letter").locator(".duties > ul > li").first
    duty.get_by_label("What the time means").select_option("Kept up for")
    expect(duty.locator(".wrong").first).to_contain_text(
        "is not how long a duty is kept up, from an event on"
    )
    parts_of(duty).get_by_label("Its time runs from").select_option("the asking")
    expect(duty.locator("span").first).to_contain_text(
        "must tell the borrower for 3 days from the asking"
    )
    assert "for: " in page.locator(".outcome textarea").input_value()


def test_the_page_says_what_it_leaves_as_it_is(visit: Visit, content: bytes) -> None:
    page = visit(content, "#.vary=open-shelf")
    expect(page.locator("#variant-of")).to_contain_text("All else stays as it is")
    page.get_by_label("The rules of").select_option("none")
    expect(page.get_by_text("All else stays as it is")).to_be_hidden()


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_bars_those_who_do_not_see_it(visit: Visit, stacked: bytes, width: int) -> None:
    when = {
        "all": [
            {"any": [{"fact": "paper", "in": ["letter"]}, {"not": {"fact": "loan_age", "in": [3]}}]}
        ]
    }
    simple = {"who": "library", "duty": "keep_note", "within": "3 days", "from": "asking"}
    window = [{"within": "96 hours", "from": "asking"}]
    duty = {**simple, "if_within": window, "else": [simple]}
    change = quote(json.dumps({"when": when, "duties": [[duty, {"fact": "minor", "in": [True]}]]}))
    page = visit(
        stacked,
        f"#.vary=both&.rule.open-shelf/letter={change}&.layers=privacy-act,open-shelf,council&.order.council=new-1,press",
        viewport={"width": width, "height": 740},
    )
    # What a fold holds is made once it is open, and there are folds in it again.
    page.wait_for_function(OPEN_UNTIL, arg="Lifted by: one more")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert serious_violations(page) == []


def test_whoever_takes_out_or_moves_something_by_keyboard_stays_beside_it(
    visit: Visit, stacked: bytes
) -> None:
    page = visit(stacked, "#.vary=both&.layers=privacy-act,open-shelf,council&.order.council=new-1")
    for pressed, reached in (
        ("council/new-1 remove", "council/otherwise open"),
        ("open-shelf layer-earlier", "open-shelf layer-later"),
        ("open-shelf layer-out", "privacy-act layer-later"),
    ):
        if "new-1" in pressed:
            rule_of(page, "council/new-1")
        page.locator(f'[data-key="{pressed}"]').focus()
        page.keyboard.press("Enter")
        expect(page.locator(f'[data-key="{reached}"]')).to_be_focused()


def test_what_is_wrong_in_a_layer_names_it_as_it_is_called(visit: Visit, stacked: bytes) -> None:
    page = visit(stacked, "#.vary=both")
    expect(page.get_by_text("In each layer the first rule")).to_be_visible()
    because = rule_of(page, "open-shelf/letter").get_by_label("Because")
    because.fill("")
    because.press("Tab")
    complaint = page.locator(".outcome .complaint")
    expect(complaint).to_contain_text('In open-shelf: "letter" does not say why')
