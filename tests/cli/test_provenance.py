"""From an answer to the words of the text that it rests on, and what of that text nobody read."""

from __future__ import annotations

import json

import pytest

from exigent.doors.library import open_bench
from tests.small_bench import SmallBench

ACT = "regimes/privacy-act.yaml"
WORDS = "shall open what the order names"
UNREAD = "the schedules"
FEATURE = """\
Feature: Quoted
  Scenario: Quoted
    Given an ordinary request for a lending record
    And the requester brings a court order
    When the library is asked for the record
    Then "privacy-act" allows
"""


@pytest.fixture
def quoting(bench: SmallBench) -> SmallBench:
    bench.change(ACT, "  - id: court-order\n", f"  - id: court-order\n    quote: {WORDS}\n")
    bench.change(
        ACT,
        "    address: https://law.example/act\n",
        f"    address: https://law.example/act\n    unread: {UNREAD}\n    last_read: 2026-11-05\n",
    )
    bench.write("features/quoted.feature", FEATURE)
    return bench


def test_an_explanation_ends_in_the_words_of_the_text(quoting: SmallBench) -> None:
    ended = quoting.exigent("explain", "features/quoted.feature:2", "privacy-act")
    assert ended.code == 0, ended.err
    answer = ended.out.partition("\nanswer\n")[2]
    assert "read in part, last read 2026-11-05" in " ".join(answer.split())
    assert f"  its words   “{WORDS}”\n" in answer
    assert f"  not read    {UNREAD}\n" in answer


def test_programs_find_the_words_by_the_rule(quoting: SmallBench) -> None:
    reply = open_bench(quoting.root).explain("Quoted", "privacy-act")
    rules = json.loads(reply.to_json())["layers"][0]["rules"]
    assert [rule["quote"] for rule in rules if rule["id"] == "court-order"] == [WORDS]
    quoting.exigent("run", "--json", "matrix.json")
    matrix = json.loads((quoting.root / "matrix.json").read_text("utf-8"))
    regime = next(one for one in matrix["regimes"] if one["name"] == "privacy-act")
    assert [rule["quote"] for rule in regime["rules"] if rule["quote"]] == [WORDS]
    assert [one["unread"] for one in regime["sources"] if one["id"] == "act"] == [UNREAD]


def test_a_regime_and_its_page_show_what_decides_and_how_far_it_was_read(
    quoting: SmallBench,
) -> None:
    shown = quoting.exigent("regimes", "privacy-act").out
    assert f"its words: “{WORDS}”" in shown
    assert f"not read: {UNREAD}" in shown
    quoting.exigent("pages", "site")
    page = (quoting.root / "site/regimes/privacy-act.md").read_text("utf-8")
    assert f"- **Its words:** “{WORDS}”" in page
    assert f"**Read in part**: Reading Privacy Act. Not read: {UNREAD}" in page
    standing = page.partition("## How it stands\n")[2].partition("\n## ")[0].splitlines()
    assert standing[1:] == [
        "- **In force:** from 2019\\-01\\-01",
        "- **Settled, as far as was read:** 2 of 3 rules: [`court-order`](#court-order), [`own-record`](#own-record)",
        "- **Contested:** 0 of 3 rules",
        "- **Unverified:** 1 of 3 rules: [`otherwise`](#otherwise)",
        "- **In the words of the text:** 1 of 3 rules: [`court-order`](#court-order)",
        (
            "- **Texts last read:** 2026\\-11\\-05: Reading Privacy Act; the day is not recorded: "
            "Report on the Act"
        ),
        "- **Texts read in part:** Reading Privacy Act",
        "- **Texts not read:** Report on the Act",
    ]


def test_the_page_of_a_run_holds_the_words(quoting: SmallBench) -> None:
    quoting.exigent("run", "--html", "matrix.html")
    assert WORDS in (quoting.root / "matrix.html").read_text("utf-8")


def test_a_quotation_without_a_source_is_refused(bench: SmallBench) -> None:
    bench.change(
        ACT,
        "  source: report\n  unverified: The text of the last section was not seen.\n",
        f"  quote: {WORDS}\n",
    )
    ended = bench.exigent("run")
    assert ended.code == 2
    assert f"{ACT}:29:10: a quotation has to say whose words these are" in ended.err
