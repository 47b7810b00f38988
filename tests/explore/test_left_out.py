"""A link may be older than the bench: whatever it names that is gone is left out, and the page says so."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from tests.browsing import Visit, serious_violations
from tests.explore.small_page import render_small
from tests.screen_reader import ScreenReader

pytestmark = pytest.mark.slow

HEAD = "Not all of this link is shown here. Left out:"
GONE = "which this page does not have"
WITHOUT = "It changes the rule letter of open-shelf, but without"
FULL = (
    "#requester=parent&minor=unknown&loan_age=3&.passed=paper&.pinned=paper%3Dletter"
    "&.beside=privacy-act&.open=open-shelf&.take=both&.as=memo&.show=all&.title=y"
)
NARROW = {"width": 360, "height": 740}
BOTH = """\
title: The law and the house rules
kind: provider_policy
stack:
  layers: [privacy-act, open-shelf]
  combine: deny_overrides
"""


def change(**parts: object) -> str:
    return quote(json.dumps(parts))


def left_out(page: Page) -> list[str]:
    """Return the sentences that say what a link names in vain."""
    expect(page.locator("#answers li").first).to_be_visible()
    return page.locator("#left-out li").all_inner_texts()


RAIN = {"all": [{"fact": "weather", "in": ["rain"]}]}
SONG = {"who": "king", "duty": "sing", "from": "war"}
NOBODY = {"all": [{"any": [{"not": {"fact": "requester", "in": ["police", "bishop"]}}, RAIN]}]}


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("weather=rain", f"It states the fact weather, {GONE}."),
        (
            "requester=bishop",
            "It states the fact requester as bishop, which it cannot be here.",
        ),
        ("loan_age=-3", "It states the fact loan_age as -3, which it cannot be here."),
        (".passed=weather", f"It passes over the fact weather, {GONE}."),
        (
            ".pinned=weather%3Drain",
            f"The request that it pins states the fact weather, {GONE}.",
        ),
        (
            ".pinned=.passed%3Dweather",
            f"The request that it pins passes over the fact weather, {GONE}.",
        ),
        (".from=case/stolen-map", f"It starts from case/stolen-map, {GONE}."),
        (".beside=old-act", f"It holds the others against the regime old-act, {GONE}."),
        (".open=old-act", f"It opens the regime old-act, {GONE}."),
        (".take=old-act", f"It takes along the regime old-act, {GONE}."),
        (".as=pdf", "It says .as=pdf, which this page does not know."),
        (".show=some", "It says .show=some, which this page does not know."),
        (".size=2", "It says .size=2, which this page does not know."),
        (
            ".vary=old-act&.gone=letter&.combine=law_first",
            f"It changes the rules of old-act, {GONE}.",
        ),
        (".gone=letter", "It changes rules, and does not say of which regime."),
        (
            ".vary=open-shelf&.gone=letters",
            f"It takes out the rule letters of open-shelf, {GONE}.",
        ),
        (
            ".vary=open-shelf&.gone=otherwise",
            "It takes out the rule otherwise of open-shelf, which has to stay.",
        ),
        (
            f".vary=open-shelf&.rule.letters={change(outcome='refuse', mode='must_not')}",
            f"It changes the rule letters of open-shelf, {GONE}.",
        ),
        (
            f".vary=both&.rule.open-shelf/letters={change(because='So.')}",
            f"It changes the rule letters of open-shelf, {GONE}.",
        ),
        (
            ".vary=both&.order.open-shelf=letter,letters,parent",
            f"It gives a place to the rule letters of open-shelf, {GONE}.",
        ),
        (
            ".vary=both&.order.old-act=letter,parent",
            "It orders the rules of old-act, which are not changed here.",
        ),
        (
            ".vary=both&.layers=privacy-act,old-act,open-shelf",
            "It makes old-act a layer of both, which it cannot be here.",
        ),
        (
            ".vary=both&.combine=majority",
            "It combines the layers of both by majority, which this page does not know.",
        ),
        (
            ".vary=open-shelf&.combine=law_first",
            "It combines the layers of open-shelf, which has none here.",
        ),
        (
            f".vary=open-shelf&.rule.letter={change(when=RAIN)}",
            f"{WITHOUT} its conditions: it names the fact weather, {GONE}.",
        ),
        (
            f".vary=open-shelf&.rule.letter={change(when=NOBODY)}",
            f"{WITHOUT} its conditions: it names the value requester: bishop and the fact weather, {GONE}.",
        ),
        (
            f".vary=open-shelf&.rule.letter={change(outcome='allow', mode='may', ground='pity')}",
            f"{WITHOUT} its ground: it names the ground pity, {GONE}.",
        ),
        (
            f".vary=open-shelf&.rule.letter={change(duties=[[SONG, None]])}",
            f"{WITHOUT} its duties: it names the party king, the duty sing and the event war, {GONE}.",
        ),
        (
            f".vary=open-shelf&.rule.letter={change(duties=[[99, RAIN]])}",
            f"{WITHOUT} its duties: it names the duty 99 and the fact weather, {GONE}.",
        ),
        (
            ".vary=open-shelf&.rule.letter={",
            "It changes the rule letter of open-shelf in a way that this page cannot read.",
        ),
    ],
)
def test_a_link_that_names_what_is_gone_says_what_is_left_out(
    visit: Visit, stacked: bytes, address: str, said: str
) -> None:
    page = visit(stacked, f"#{address}")
    assert left_out(page) == [said]
    expect(page.locator("#left-out")).to_contain_text(HEAD)
    expect(page.locator("#left-out")).to_have_attribute("role", "status")


@pytest.fixture(scope="module")
def stacked(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return render_small(tmp_path_factory.mktemp("stacked"), {"regimes/both.yaml": BOTH})


@pytest.mark.parametrize(
    "address",
    [
        "",
        FULL,
        "#.from=case/lost-diary",
        "#.vary=open-shelf&.gone=parent&.order.open-shelf=letter,new-1,own-record",
        f"#.vary=open-shelf&.order.open-shelf=a,letter&.rule.a={change(isNew=True)}",
        f"#.vary=open-shelf&.rule.letter={change(duties=[[0, None]], because='So.', contested='')}",
        "#.vary=both&.combine=law_first&.layers=open-shelf,privacy-act&.gone=open-shelf/letter",
    ],
)
def test_of_a_link_whose_names_are_all_there_nothing_is_left_out(
    visit: Visit, stacked: bytes, address: str
) -> None:
    page = visit(stacked, address)
    assert left_out(page) == []
    expect(page.locator("#left-out")).to_be_empty()


def test_a_rule_that_was_moved_and_is_gone_comes_back_as_no_new_one(
    visit: Visit, stacked: bytes
) -> None:
    when = {"all": [{"fact": "minor", "in": [True]}]}
    page = visit(
        stacked,
        f"#.vary=open-shelf&.order.open-shelf=letter,old-rule,parent&.rule.old-rule={change(when=when)}",
    )
    assert left_out(page) == [
        f"It gives a place to the rule old-rule of open-shelf, {GONE}.",
        f"It changes the rule old-rule of open-shelf, {GONE}.",
    ]
    expect(page.locator('[data-rule="old-rule"]')).to_have_count(0)
    expect(page.locator(".outcome .complaint")).to_have_count(0)


def test_a_new_rule_that_was_given_a_name_is_in_its_link_under_that_name(
    visit: Visit, stacked: bytes
) -> None:
    page = visit(stacked, "#.vary=open-shelf&.order.open-shelf=new-1,own-record")
    name = page.get_by_label("What the rule is called")
    name.fill("by-night")
    name.press("Tab")
    expect(page.locator('[data-rule="by-night"]')).to_be_visible()
    again = visit(stacked, page.url[page.url.index("#") :])
    assert left_out(again) == []
    expect(again.locator('[data-rule="by-night"]')).to_contain_text("new")


def test_what_is_left_out_is_heard_and_stays_until_another_link_is_followed(
    visit: Visit, stacked: bytes
) -> None:
    page = visit(stacked)
    expect(page.locator("#answers li").first).to_be_visible()
    reader = ScreenReader(page)
    page.evaluate("location.hash = '#weather=rain'")
    expect(page.locator("#left-out li")).to_have_count(1)
    reader.hears(f"polite: {HEAD} It states the fact weather, {GONE}.")
    page.get_by_label("Hold against").select_option("privacy-act")
    expect(page.locator("#left-out li")).to_have_count(1)
    page.evaluate("location.hash = '#paper=letter'")
    expect(page.locator("#left-out")).to_be_empty()


def test_a_link_of_many_strange_names_is_told_in_short_and_is_no_markup(
    visit: Visit, stacked: bytes
) -> None:
    strange = "&".join(f"fact_{at}=1" for at in range(100))
    page = visit(
        stacked,
        f"#<img src=x onerror=alert(1)>=1&{'y' * 400}=`{'z' * 400}`&{strange}",
        viewport=NARROW,
    )
    said = left_out(page)
    assert len(said) == 13
    assert said[-1] == "And 90 more."
    assert page.locator("img").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert serious_violations(page) == []


def test_a_regime_that_cannot_be_changed_here_says_why_and_what_is_left_out(
    visit: Visit, tmp_path: Path
) -> None:
    remote = (
        "title: Elsewhere\nkind: proposal\nengine: remote\nprotocol: authzen\n"
        "address: http://127.0.0.1:9\nsends: [requester]\nsubject: {type: person}\n"
        "action: {name: read}\nresource: {type: record}\n"
    )
    content = render_small(tmp_path / "bench", {"regimes/elsewhere.yaml": remote})
    page = visit(content, "#.vary=elsewhere")
    assert left_out(page) == []
    expect(page.locator("#variant-of")).to_contain_text("Its engine is `remote`")
    page = visit(content, "#.vary=elsewhere&.gone=letter")
    assert left_out(page) == ["It changes the rules of elsewhere, which cannot be changed here."]
