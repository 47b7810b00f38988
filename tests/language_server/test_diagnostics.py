"""What is underlined while a feature is typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from lsprotocol import types

from tests.language_server.desk import Desk
from tests.small_bench import FEATURE, OPEN_SHELF

pytestmark = pytest.mark.slow
NAME = "features/lending.feature"


def test_nothing_is_underlined_where_all_is_as_expected(editor: Desk) -> None:
    assert editor.problems(NAME, FEATURE) == []


def test_a_misspelt_sentence_is_underlined_with_what_was_meant(editor: Desk) -> None:
    text = FEATURE.replace("the record was deleted", "the record was deletd")
    (found,) = editor.problems(NAME, text)
    assert found == (
        '16: And the record was deletd: no step reads this\ndid you mean "the record was deleted"?'
    )


def test_a_cell_that_fails_is_underlined_in_its_row_with_what_came_and_why(editor: Desk) -> None:
    text = FEATURE.replace("| open-shelf  | allow   | must |", "| open-shelf  | refuse  |      |")
    (found,) = editor.problems(NAME, text)
    assert found.startswith("9: | open-shelf  | refuse  |      | order  |          |: open-shelf: ")
    assert "expected" in found
    assert "got" in found
    assert "court-order: The library obeys the court." in found


def test_a_line_that_is_named_is_that_of_the_file(editor: Desk) -> None:
    text = FEATURE.replace("the loan is <age>", "the loan was <age>")
    (found, *_) = editor.problems(NAME, text)
    assert found.startswith("38: ")
    assert "the row of Examples is in line 44" in found


def test_what_lint_finds_in_a_scenario_is_underlined_at_once(editor: Desk) -> None:
    text = FEATURE.replace(
        '"open-shelf" may disclose but need not',
        '"open-shelf" has no ground to disclose\n    And "open-shelf" refuses the disclosure',
    )
    found = editor.problems(NAME, text)
    assert any("is expected already" in one for one in found)


def test_what_only_the_whole_bench_tells_is_underlined_after_a_pause(editor: Desk) -> None:
    uri = editor.open("regimes/open-shelf.yaml")
    (found,) = editor.underlined(uri, lambda marks: any(one.code == "EX304" for one in marks))
    assert found.range.start.line == 39
    editor.close_document(uri)


def test_a_fault_of_a_regime_is_underlined_in_its_file_while_the_others_decide(
    editor: Desk,
) -> None:
    broken = OPEN_SHELF.replace("requester: borrower", "requester: borower")
    uri = editor.open("regimes/open-shelf.yaml", broken)
    found = [(one.code, one.range.start.line) for one in editor.underlined(uri)]
    assert ("EX105", 14) in found
    feature = editor.open(
        NAME,
        FEATURE.replace(
            "| allow   | must | order  | narrowed", "| refuse  |      |        |         "
        ),
    )
    marks = editor.underlined(feature, lambda marks: len(marks) > 0)
    assert [one.range.start.line for one in marks if "privacy-act: expected" in one.message] == [9]
    editor.type(uri, OPEN_SHELF)
    assert not [one for one in editor.underlined(uri) if one.code == "EX105"]
    editor.close_document(uri)
    editor.close_document(feature)


def test_a_line_of_yaml_that_is_no_yaml_is_underlined_where_it_is(editor: Desk) -> None:
    uri = editor.open(
        "regimes/open-shelf.yaml", OPEN_SHELF.replace("    contested: Some", "   contested: Some")
    )
    assert 23 in [one.range.start.line for one in editor.underlined(uri)]
    editor.close_document(uri)


def test_a_regime_that_is_not_saved_decides_already(editor: Desk) -> None:
    uri = editor.open(
        "regimes/open-shelf.yaml",
        OPEN_SHELF.replace("mode: must, ground: order", "mode: may, ground: order"),
    )
    feature = editor.open(NAME)
    marks = editor.underlined(feature, lambda marks: len(marks) > 0)
    assert any("open-shelf: expected" in one.message for one in marks)
    editor.close_document(uri)
    assert editor.underlined(feature, lambda marks: not marks) == ()
    editor.close_document(feature)


def test_a_document_outside_any_bench_is_left_alone(editor: Desk, tmp_path: Path) -> None:
    other = tmp_path / "other.feature"
    other.write_text("Feature: x\n", "utf-8")
    document = types.TextDocumentIdentifier(other.as_uri())
    place = types.Position(0, 3)
    assert editor.ask(types.TEXT_DOCUMENT_HOVER, types.HoverParams(document, place)) is None


def test_a_text_that_cannot_be_read_says_why(editor: Desk) -> None:
    (found,) = editor.problems(NAME, f"{FEATURE}# \u202e\n")
    assert "cannot stand in a text" in found
    (found,) = editor.problems(NAME, "#" * 1_000_001)
    assert "too large" in found
