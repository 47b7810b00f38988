"""What is told of the thing under the pointer."""

from __future__ import annotations

import pytest
from lsprotocol import types

from tests.language_server.desk import HERE, Desk
from tests.small_bench import FEATURE, OPEN_SHELF

pytestmark = pytest.mark.slow
NAME = "features/lending.feature"
REGIME = "regimes/open-shelf.yaml"


def told(editor: Desk, old: str, new: str, name: str = NAME, text: str = FEATURE) -> str:
    assert old in text
    found = editor.at(types.TEXT_DOCUMENT_HOVER, name, text.replace(old, new, 1))
    return "" if found is None else str(found.contents.value)


def test_of_a_sentence_the_fact_its_values_and_who_reads_it(editor: Desk) -> None:
    said = told(editor, "the requester brings a court", f"the requester br{HERE}ings a court")
    assert said.startswith("**What paper does the requester bring?** `paper`")
    assert "- **`court_order`: the requester brings a court order**" in said
    assert "- `none`: the requester brings no paper (ordinary)" in said
    assert "Read by 2 regimes: `privacy-act` and `open-shelf`" in said


def test_of_a_regime_what_it_answers_here_and_why(editor: Desk) -> None:
    said = told(editor, "| open-shelf  | allow", f"| open-sh{HERE}elf  | allow")
    assert said.startswith("**House rules of the Open Shelf library** `open-shelf`")
    assert "- decision: allow: must disclose, on the ground of an order of a court" in said
    assert "- rule: court-order: The library obeys the court." in said


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("| allow   | must | order  |          |", f"| allow   | mu{HERE}st | order  |          |"),
        ('"open-shelf" may disclose', f'"open-shelf" may dis{HERE}close'),
    ],
)
def test_of_what_is_expected_of_a_regime_what_it_answers(editor: Desk, old: str, new: str) -> None:
    assert "House rules of the Open Shelf library" in told(editor, old, new)


def test_of_a_case_what_happened(editor: Desk) -> None:
    said = told(editor, '"lost-diary"', f'"lost{HERE}-diary"')
    assert said.startswith("**A lost diary**")
    assert "A reporter asked for the loans of a writer, with a letter." in said


def test_of_a_scenario_what_every_regime_answers(editor: Desk) -> None:
    said = told(editor, "Scenario: The record", f"Scenario: The re{HERE}cord")
    assert "- `X` technical: impossible by no-record" in said
    assert "- `R` open-shelf: refuse by otherwise" in said


def test_of_a_rule_its_english_and_the_scenarios_that_hit_it(editor: Desk) -> None:
    said = told(editor, "- id: letter", f"- id: let{HERE}ter", REGIME, OPEN_SHELF)
    assert "If the requester brings a letter, and the loan is at most 30 days old" in said
    assert "hit by 2 scenarios" in said
    assert (
        r"- A letter opens the last month only (30, allows) (features/lending.feature:44)" in said
    )


def test_of_a_key_what_it_is_for(editor: Desk) -> None:
    said = told(editor, "    obligations:", f"    oblig{HERE}ations:", REGIME, OPEN_SHELF)
    assert said == "What follows from the decision."


def test_words_of_a_file_are_shown_and_do_nothing_else(editor: Desk) -> None:
    hostile = OPEN_SHELF.replace("The library obeys the court.", '"[x](command:y) <img src=x>"')
    said = told(editor, "- id: court-order", f"- id: cou{HERE}rt-order", REGIME, hostile)
    assert r"\[x\](command:y) \<img src=x\>" in said
