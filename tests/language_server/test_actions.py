"""What an editor offers to do."""

from __future__ import annotations

from ast import literal_eval
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from lsprotocol import types

from tests.language_server.desk import Desk, write_bench
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


def test_where_several_sentences_may_be_meant_one_is_chosen(editor: Desk) -> None:
    text = FEATURE.replace("the record was deleted", "the requester brings an order")
    uri = editor.open(NAME, text)
    written = {
        title: one for title, one in offered(editor, uri, 15).items() if title.startswith("Write `")
    }
    assert list(written) == [
        "Write `the requester brings a court order`",
        "Write `the requester brings the order of a court`",
    ]
    assert not any(one.is_preferred for one in written.values())
    (chosen, _) = written.values()
    assert chosen.edit is not None
    assert (
        "    And the requester brings a court order\n"
        in editor.after(chosen.edit, {uri: text})[NAME]
    )
    editor.close_document(uri)


def test_an_unknown_word_of_a_regime_is_put_right(editor: Desk) -> None:
    text = OPEN_SHELF.replace("requester: borrower", "requester: borower")
    line = text.split("\n").index("    when: {requester: borower}")
    assert done(editor, REGIME, text, line, "Write `borrower`") == OPEN_SHELF


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


def test_the_duties_that_follow_are_written_down_for_whoever_wants_them_too(editor: Desk) -> None:
    title = "Write down what they answer and which duties follow, each to be checked"
    mine = "features/mine.feature"
    begun = f"{BEGUN}    And the requester brings a court order\n"
    told = done(editor, mine, begun, 3, title)
    assert "these duties follow" in told
    assert "these duties follow" not in done(editor, mine, begun, 3, WRITE_DOWN)
    assert editor.problems(mine, told) == []


def test_only_regimes_are_written_down_of_which_nothing_is_said(editor: Desk) -> None:
    changed = done(editor, NAME, FEATURE, 5, WRITE_DOWN)
    added = changed.replace(FEATURE[: FEATURE.index("  @nothing-there")].rstrip(), "")
    assert "| technical |" in added
    assert "| open-shelf | allow" not in added
    assert editor.problems(NAME, changed) == []


CLOSE = "Add a scenario that is decided by `own-record` of `open-shelf`"
OWN_RECORD = OPEN_SHELF.split("\n").index("  - id: own-record")
TAKES_EDITS = types.ClientCapabilities(workspace=types.WorkspaceClientCapabilities(apply_edit=True))
RESOLVES = types.ClientCapabilities(
    text_document=types.TextDocumentClientCapabilities(
        code_action=types.CodeActionClientCapabilities(
            data_support=True, resolve_support=types.ClientCodeActionResolveOptions(["edit"])
        )
    )
)
BEGUN = (
    "Feature: Mine\n\n  Scenario: A letter\n    Given an ordinary request for a lending record\n"
)


@contextmanager
def opened_in(tmp_path: Path, abilities: types.ClientCapabilities) -> Iterator[Desk]:
    """Open the small bench in an editor that can do no more than this."""
    desk = Desk(write_bench(tmp_path / "bench"), abilities=abilities)
    yield desk
    desk.close()


def test_a_scenario_is_added_for_a_rule_that_none_hits(editor: Desk) -> None:
    uri = editor.open(REGIME)
    found = editor.ask(types.CODE_ACTION_RESOLVE, offered(editor, uri, OWN_RECORD)[CLOSE])
    (text,) = editor.after(found.edit, {}).values()
    assert text.startswith("Feature: What no scenario looked at in open-shelf\n")
    assert "And the borrower asks" in text
    assert editor.problems("features/gaps.feature", text) == []
    editor.close_document(uri)


def test_an_editor_that_begins_no_file_has_it_in_the_feature_that_is_open(tmp_path: Path) -> None:
    with opened_in(tmp_path, RESOLVES) as desk:
        regime = desk.open(REGIME)
        assert not [title for title in offered(desk, regime, OWN_RECORD) if "Add" in title]
        mine = desk.open("features/mine.feature", BEGUN)
        title = f"{CLOSE}, in `features/mine.feature`"
        for uri, line in ((mine, 0), (regime, OWN_RECORD)):
            found = desk.ask(types.CODE_ACTION_RESOLVE, offered(desk, uri, line)[title])
            ((name, text),) = desk.after(found.edit, {mine: BEGUN}).items()
            assert name == "features/mine.feature"
            assert text.startswith(f"{BEGUN}\n  Scenario: ")
            assert "And the borrower asks" in text


def test_it_is_not_added_below_a_background_that_states_as_much(tmp_path: Path) -> None:
    with opened_in(tmp_path, RESOLVES) as desk:
        text = BEGUN.replace("Scenario: A letter", "Background:")
        uri = desk.open("features/mine.feature", text)
        assert not [title for title in offered(desk, uri, 0) if "Add" in title]


def test_an_editor_that_asks_for_no_edit_has_it_written_by_a_command(tmp_path: Path) -> None:
    with opened_in(tmp_path, TAKES_EDITS) as desk:
        uri = desk.open("features/mine.feature", BEGUN)
        title = f"{CLOSE}, in `features/mine.feature`"
        # The client of pygls takes an action that has a command for a command.
        asked = literal_eval(str(offered(desk, uri, 0)[title].command))
        command = types.ExecuteCommandParams(asked["command"], asked["arguments"])
        assert desk.ask(types.WORKSPACE_EXECUTE_COMMAND, command)
        (text,) = desk.after(desk.applied[-1], {uri: BEGUN}).values()
        assert "And the borrower asks" in text


def test_an_editor_that_can_do_neither_is_offered_nothing_that_would_not_work(
    tmp_path: Path,
) -> None:
    with opened_in(tmp_path, types.ClientCapabilities()) as desk:
        uri = desk.open("features/mine.feature", BEGUN)
        assert not [title for title in offered(desk, uri, 0) if "Add" in title]


def test_an_empty_feature_that_is_open_is_not_begun_again(tmp_path: Path) -> None:
    with opened_in(tmp_path, RESOLVES) as desk:
        empty = desk.open("features/empty.feature", "")
        regime = desk.open(REGIME)
        title = f"{CLOSE}, in `features/empty.feature`"
        edit = desk.ask(types.CODE_ACTION_RESOLVE, offered(desk, regime, OWN_RECORD)[title]).edit
        assert edit.document_changes is None
        (text,) = desk.after(edit, {empty: ""}).values()
        assert text.startswith("Feature: What no scenario looked at in open-shelf\n")


def test_a_rule_that_is_gone_since_it_was_offered_is_told(editor: Desk) -> None:
    uri = editor.open(NAME, FEATURE)
    gone = types.CodeAction(CLOSE, data=[uri, "gone-since", "own-record"])
    assert editor.ask(types.CODE_ACTION_RESOLVE, gone).edit is None
    assert editor.wait_for_message("there is no regime `gone-since`")


def test_answers_are_written_behind_signs_that_an_editor_counts_as_two(editor: Desk) -> None:
    last = "      | open-shelf | allow   | must | # \N{OPEN BOOK}\N{OPEN BOOK}"
    uri = editor.open(
        NAME,
        f"{BEGUN}    And the requester brings a court order\n"
        "    When the library is asked for the record\n"
        "    Then the regimes decide\n"
        f"      | regime     | outcome | mode |\n{last}",
    )
    edit = offered(editor, uri, 3)[WRITE_DOWN].edit
    assert edit is not None
    ((added,),) = (edit.changes or {}).values()
    assert added.range.start == types.Position(8, len(last.encode("utf-16-le")) // 2)
    editor.close_document(uri)
