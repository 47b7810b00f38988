"""What stands over scenarios, rules, cases and facts."""

from __future__ import annotations

import pytest
from lsprotocol import types

from tests.language_server.desk import Desk
from tests.small_bench import FEATURE, VOCABULARY

pytestmark = pytest.mark.slow
NAME = "features/lending.feature"
REGIME = "regimes/open-shelf.yaml"


def over(editor: Desk, name: str, text: str | None = None) -> list[tuple[int, str]]:
    uri = editor.open(name, text)
    found = editor.ask(
        types.TEXT_DOCUMENT_CODE_LENS, types.CodeLensParams(types.TextDocumentIdentifier(uri))
    )
    editor.close_document(uri)
    return [(lens.range.start.line, lens.command.title) for lens in found]


def test_over_a_scenario_stands_how_many_regimes_answer_what(editor: Desk) -> None:
    found = [said for said in over(editor, NAME) if said[1] != "what would flip"]
    assert found == [
        (2, "M 2  . 1"),
        (13, "R 2  X 1"),
        (19, "R 1  ? 1  . 1"),
        (28, "A 1  R 1  . 1"),
        (34, "2 rows  A 1  R 3  . 2"),
    ]


def test_over_a_scenario_that_fails_stands_how_many_cells_do(editor: Desk) -> None:
    text = FEATURE.replace("every regime refuses", "every regime allows")
    assert (13, "R 2  X 1  ! 3 not as expected") in over(editor, NAME, text)


def test_over_a_rule_stands_how_many_scenarios_hit_it(editor: Desk) -> None:
    assert over(editor, REGIME) == [
        (0, "look for changes that no scenario notices"),
        (13, "hit by no scenario"),
        (18, "hit by 1 scenario"),
        (24, "hit by 2 scenarios"),
        (33, "hit by 1 scenario"),
        (38, "hit by 3 scenarios"),
    ]


def test_over_a_case_and_a_fact_stands_who_uses_them(editor: Desk) -> None:
    assert over(editor, "scenarios/lost-diary.yaml") == [(0, "used by 1 scenario")]
    line = VOCABULARY.split("\n").index("  paper:")
    found = over(editor, "steps/vocabulary.yaml")
    assert (line, "stated by 4 scenarios, read by 2 regimes") in found


def test_a_lens_tells_what_would_flip_and_what_is_answered(editor: Desk) -> None:
    uri = editor.open(NAME)
    command = types.ExecuteCommandParams("exigent.flips", [uri, 2])
    said = editor.ask(types.WORKSPACE_EXECUTE_COMMAND, command)
    assert "M open-shelf: if the requester brings no paper: refuse: has no ground" in said
    assert editor.wait_for_message("has no ground") == said
    command = types.ExecuteCommandParams("exigent.answers", [uri, 2])
    said = editor.ask(types.WORKSPACE_EXECUTE_COMMAND, command)
    assert "M  open-shelf: allow: must disclose" in said
    editor.close_document(uri)
