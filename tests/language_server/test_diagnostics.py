"""What is underlined while a feature is typed."""

from __future__ import annotations

import pytest

from tests.editors.editor import Editor
from tests.small_bench import FEATURE

pytestmark = pytest.mark.slow
NAME = "features/lending.feature"


def test_nothing_is_underlined_where_all_is_as_expected(editor: Editor) -> None:
    assert editor.problems(NAME, FEATURE) == []


def test_a_misspelt_sentence_is_underlined_with_what_was_meant(editor: Editor) -> None:
    text = FEATURE.replace("the record was deleted", "the record was deletd")
    assert editor.problems(NAME, text) == [
        '16: And the record was deletd: no step reads "the record was deletd"\n'
        'did you mean "the record was deleted"?'
    ]


def test_a_cell_that_fails_is_underlined_in_its_row_with_what_came_and_why(editor: Editor) -> None:
    text = FEATURE.replace("| open-shelf  | allow   | must |", "| open-shelf  | refuse  |      |")
    (found,) = editor.problems(NAME, text)
    assert found.startswith("9: | open-shelf  | refuse  |      | order  |          |: open-shelf: ")
    assert "expected" in found
    assert "got" in found
    assert "court-order: The library obeys the court." in found


def test_a_line_that_is_named_is_that_of_the_file(editor: Editor) -> None:
    text = FEATURE.replace("the loan is <age>", "the loan was <age>")
    (found, *_) = editor.problems(NAME, text)
    assert found.startswith("38: ")
    assert "the row of Examples is in line 44" in found
