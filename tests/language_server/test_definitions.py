"""Where a thing is defined, and where it is used."""

from __future__ import annotations

import pytest
from lsprotocol import types

from exigent.doors.language_server.bench import EditedBench
from exigent.doors.language_server.definitions import definition
from exigent.doors.language_server.places import Ruler
from tests.editors.editor import ROOT
from tests.language_server.desk import HERE, Desk
from tests.small_bench import FEATURE, OPEN_SHELF, VOCABULARY

pytestmark = pytest.mark.slow
NAME = "features/lending.feature"
REGIME = "regimes/open-shelf.yaml"


def led_to(editor: Desk, old: str, new: str, name: str = NAME, text: str = FEATURE) -> list[str]:
    """Return the lines that a place leads to, each with its file."""
    assert old in text
    found = editor.at(types.TEXT_DOCUMENT_DEFINITION, name, text.replace(old, new, 1))
    return [editor.line_at(place) for place in found]


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            "the requester brings a court order",
            f"the requester br{HERE}ings a court order",
            (
                "vocabulary.yaml: court_order: [the requester brings a court order, "
                "the requester brings the order of a court]"
            ),
        ),
        (
            "the loan is <age> days old",
            f"the loan is 3{HERE}0 days old",
            "vocabulary.yaml: loan_age:",
        ),
        (
            '"open-shelf" may',
            f'"open-{HERE}shelf" may',
            "open-shelf.yaml: title: House rules of the Open Shelf library",
        ),
        ('"lost-diary"', f'"lost{HERE}-diary"', "lost-diary.yaml: title: A lost diary"),
        (
            '"open-shelf" may disclose',
            f'"open-shelf" may dis{HERE}close',
            "open-shelf.yaml: - id: letter",
        ),
        (
            "| open-shelf  | allow   | must",
            f"| open-shelf  | allow   | mu{HERE}st",
            "open-shelf.yaml: - id: court-order",
        ),
    ],
)
def test_a_feature_leads_to_vocabulary_regimes_cases_and_rules(
    editor: Desk, old: str, new: str, line: str
) -> None:
    assert led_to(editor, old, new) == [line]


def test_a_condition_leads_to_the_vocabulary(editor: Desk) -> None:
    found = led_to(editor, "paper: letter", f"paper: let{HERE}ter", REGIME, OPEN_SHELF)
    assert found == ["vocabulary.yaml: letter: the requester brings a letter"]


def used(editor: Desk, old: str, new: str, name: str, text: str) -> list[str]:
    found = editor.at(types.TEXT_DOCUMENT_REFERENCES, name, text.replace(old, new, 1))
    return [editor.line_at(place) for place in found]


def test_a_fact_is_used_by_regimes_cases_and_scenarios(editor: Desk) -> None:
    name = "steps/vocabulary.yaml"
    found = used(editor, "  paper:\n", f"  pa{HERE}per:\n", name, VOCABULARY)
    assert "open-shelf.yaml: paper: letter" in found
    assert "lost-diary.yaml: facts: {requester: press, paper: letter, minor: unknown}" in found
    assert "lending.feature: And the requester brings a court order" in found


def test_a_rule_is_used_by_the_scenarios_that_it_decides(editor: Desk) -> None:
    found = used(editor, "- id: letter", f"- id: let{HERE}ter", REGIME, OPEN_SHELF)
    assert found == [
        "open-shelf.yaml: - id: letter",
        "lending.feature: Scenario: A reporter asks for a writer's loans",
        "lending.feature: | 30  | allows  |",
    ]


def test_what_is_told_to_have_happened_leads_to_its_event() -> None:
    bench = EditedBench(ROOT)
    path = ROOT / "features/duties_in_illinois.feature"
    lines = bench.text(path).split("\n")
    line = next(at for at, text in enumerate(lines) if "the footage is disclosed on" in text)
    (place,) = definition(bench, path, line, len(lines[line]) - 1, Ruler())
    found = (ROOT / "steps/vocabulary.yaml").read_text("utf-8").split("\n")
    assert found[place.range.start.line] == "  disclosure:"
