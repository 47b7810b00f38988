"""What is offered while one types a feature, a regime or the vocabulary."""

from __future__ import annotations

import pytest
from lsprotocol import types

from tests.language_server.desk import HERE, Desk
from tests.small_bench import FEATURE, OPEN_SHELF, VOCABULARY

pytestmark = pytest.mark.slow
NAME = "features/lending.feature"
REGIME = "regimes/open-shelf.yaml"


def offered(editor: Desk, old: str, new: str, name: str = NAME, text: str = FEATURE) -> list[str]:
    """Return the labels offered in a text in which `new`, with the sign of the place, stands for `old`."""
    assert old in text
    found = editor.at(types.TEXT_DOCUMENT_COMPLETION, name, text.replace(old, new, 1))
    return [item.label for item in found.items]


@pytest.mark.parametrize(
    ("old", "new", "first"),
    [
        (
            "the requester brings a court order",
            f"order{HERE}",
            "the requester brings a court order",
        ),
        ("the record was deleted", f"the record w{HERE}", "the record was deleted"),
        (
            "the library is asked for the record",
            f"the{HERE}",
            "the library is asked for the record",
        ),
        ('"open-shelf" may disclose but need not', f'"op{HERE}', "open-shelf"),
        ('the reported case "lost-diary"', f'the reported case "{HERE}"', "lost-diary"),
        ('"open-shelf" may disclose but need not', f"every regime{HERE}", "every regime <verb>"),
        (
            '"open-shelf" may disclose but need not',
            f'"open-shelf" decides by the rule "{HERE}',
            "own-record",
        ),
        (
            "| allow   | must | order  |          |",
            f"| {HERE} | must | order  |          |",
            "allow",
        ),
        ("| allow   | must | order  |          |", f"| refuse | {HERE} | order  |          |", "-"),
        ("| open-shelf  | allow", f"| {HERE} | allow", "open-shelf"),
        (
            "| outcome | mode | ground | scope    |",
            f"| outcome | {HERE} | ground | scope    |",
            "mode",
        ),
        ("@nothing-there", f"@{HERE}", "@lending"),
        ("    And the record was deleted\n", f"    {HERE}\n", "Given"),
    ],
)
def test_a_feature_goes_on_with_what_fits(editor: Desk, old: str, new: str, first: str) -> None:
    found = offered(editor, old, new)
    assert found[0] == first


def test_a_mode_is_one_that_goes_with_the_outcome(editor: Desk) -> None:
    row = "| allow   | must | order  |          |"
    assert offered(editor, row, f"| refuse  | {HERE} | - | |") == [
        "-",
        "must_not",
        "no_ground",
        "impossible",
    ]


def test_a_sentence_after_then_is_no_fact(editor: Desk) -> None:
    found = offered(editor, "every regime refuses the disclosure", f"{HERE}")
    assert "the record was deleted" not in found
    assert "no regime <verb>" in found


def test_holes_are_to_be_filled_in(editor: Desk) -> None:
    found = editor.at(
        types.TEXT_DOCUMENT_COMPLETION,
        NAME,
        FEATURE.replace("the record was deleted", f"the loan{HERE}"),
    )
    texts = {item.label: item.text_edit.new_text for item in found.items}
    assert texts["the loan is {number} day(s) old"] == "the loan is ${1:number} days old"


@pytest.mark.parametrize(
    ("old", "new", "labels"),
    [
        ("when: {requester: borrower}", f"when: {{{HERE}}}", ["requester", "paper", "record"]),
        (
            "when: {requester: borrower}",
            f"when: {{requester: {HERE}",
            ["police", "borrower", "parent"],
        ),
        ("      paper: letter", f"      paper: {HERE}", ["none", "letter", "court_order"]),
        (
            "      paper: letter",
            f"      paper: letter\n      {HERE}",
            ["requester", "paper", "record"],
        ),
        ("source: house-rules\n  - id: parent", f"source: {HERE}\n  - id: parent", ["house-rules"]),
        ("kind: provider_policy", f"kind: {HERE}", ["technical", "provider_law", "agency_law"]),
        ("  - id: parent", f"  - {HERE}", ["id", "when", "decide"]),
        ("{outcome: allow, mode: owner", f"{{outcome: {HERE}", ["allow", "refuse", "not_governed"]),
    ],
)
def test_a_regime_goes_on_with_facts_values_and_keys_even_while_it_is_broken(
    editor: Desk, old: str, new: str, labels: list[str]
) -> None:
    assert offered(editor, old, new, REGIME, OPEN_SHELF)[: len(labels)] == labels


def test_a_constraint_goes_on_with_facts_and_values(editor: Desk) -> None:
    old, name = "when: {paper: court_order}", "steps/vocabulary.yaml"
    assert offered(editor, old, f"when: {{{HERE}}}", name, VOCABULARY)[:2] == ["requester", "paper"]
    found = offered(editor, old, f"when: {{paper: {HERE}}}", name, VOCABULARY)
    assert found == ["none", "letter", "court_order"]


def test_a_variant_extends_a_regime_that_there_is(editor: Desk) -> None:
    found = offered(editor, "kind: provider_policy", f"extends: {HERE}", REGIME, OPEN_SHELF)
    assert found == ["privacy-act", "technical"]
