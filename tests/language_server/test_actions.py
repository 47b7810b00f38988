"""What an editor offers to do."""

from __future__ import annotations

import pytest
from lsprotocol import types

from tests.language_server.desk import Desk
from tests.small_bench import FEATURE, OPEN_SHELF

pytestmark = pytest.mark.slow
NAME = "features/lending.feature"
REGIME = "regimes/open-shelf.yaml"


def offered(editor: Desk, uri: str, line: int) -> dict[str, types.CodeAction]:
    """Return what is offered at a line, by its title."""
    place = types.Position(line, 0)
    marks = [one for one in editor.underlined(uri) if one.range.start.line == line]
    asked = types.CodeActionParams(
        types.TextDocumentIdentifier(uri),
        types.Range(place, place),
        types.CodeActionContext(marks),
    )
    return {one.title: one for one in editor.ask(types.TEXT_DOCUMENT_CODE_ACTION, asked)}


def done(editor: Desk, name: str, text: str, line: int, title: str) -> str:
    """Return a text after something was done that is offered at a line."""
    uri = editor.open(name, text)
    found = offered(editor, uri, line)
    assert title in found, list(found)
    edit = found[title].edit
    assert edit is not None
    changed = editor.after(edit, {uri: text})[name]
    editor.close_document(uri)
    return changed


def test_a_slip_of_the_pen_is_put_right(editor: Desk) -> None:
    text = FEATURE.replace("the record was deleted", "the record was deletd")
    title = "Write `the record was deleted`"
    assert done(editor, NAME, text, 15, title) == FEATURE


def test_an_expectation_that_says_nothing_new_is_taken_out(editor: Desk) -> None:
    line = '    And "open-shelf" refuses the disclosure\n'
    text = FEATURE.replace(
        "    Then every regime refuses the disclosure\n",
        f"    Then every regime refuses the disclosure\n{line}",
    )
    assert done(editor, NAME, text, 18, "Leave the line out") == FEATURE


WRITE_DOWN = "Write down what the regimes answer, each to be checked"


def test_what_the_regimes_answer_is_written_down_for_a_scenario_without_a_then(
    editor: Desk,
) -> None:
    text = FEATURE.replace(
        "    When the library is asked for the record\n    Then every regime refuses the disclosure\n",
        "",
    )
    changed = done(editor, NAME, text, 14, WRITE_DOWN)
    assert (
        "    And the record was deleted\n"
        "    When the library is asked for the record\n"
        "    Then the regimes decide\n"
        "      | regime      | outcome | mode       | ground | scope |\n"
        "      | technical   | refuse  | impossible | -      | -     |  # to be checked\n"
        "      | privacy-act | refuse  | must_not   | -      | -     |  # to be checked\n"
        "      | open-shelf  | refuse  | no_ground  | -      | -     |  # to be checked\n"
    ) in changed
    assert editor.problems(NAME, changed) == []


def test_only_regimes_are_written_down_of_which_nothing_is_said(editor: Desk) -> None:
    changed = done(editor, NAME, FEATURE, 5, WRITE_DOWN)
    added = changed.replace(FEATURE[: FEATURE.index("  @nothing-there")].rstrip(), "")
    assert "| technical |" in added
    assert "| open-shelf | allow" not in added
    assert editor.problems(NAME, changed) == []


def test_a_scenario_is_added_for_a_rule_that_none_hits(editor: Desk) -> None:
    uri = editor.open(REGIME)
    line = OPEN_SHELF.split("\n").index("  - id: own-record")
    assert "Add a scenario that is decided by `own-record` of `open-shelf`" in offered(
        editor, uri, line
    )
    command = types.ExecuteCommandParams("exigent.closeGap", [uri, "open-shelf", "own-record"])
    assert editor.ask(types.WORKSPACE_EXECUTE_COMMAND, command)
    (text,) = editor.after(editor.applied[-1], {}).values()
    assert text.startswith("Feature: What no scenario looked at in open-shelf\n")
    assert "And the borrower asks" in text
    assert editor.problems("features/gaps.feature", text) == []
    editor.close_document(uri)
