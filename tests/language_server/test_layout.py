"""A file in its parts: formatted, outlined, folded, coloured."""

from __future__ import annotations

import pytest
from lsprotocol import types

from tests.language_server.desk import Desk
from tests.small_bench import FEATURE

pytestmark = pytest.mark.slow
NAME = "features/lending.feature"
REGIME = "regimes/open-shelf.yaml"


def asked(editor: Desk, method: str, parameters: type, name: str = NAME) -> list[object]:
    uri = editor.open(name)
    found = editor.ask(method, parameters(types.TextDocumentIdentifier(uri)))
    editor.close_document(uri)
    return list(found)


def test_a_feature_is_laid_out_as_fmt_lays_it_out(editor: Desk) -> None:
    laid_out = editor.formatted(NAME, FEATURE)
    assert editor.formatted(NAME, FEATURE.replace("    And ", "  And  ")) == laid_out
    assert laid_out == FEATURE.replace("Lending records\n", "Lending records\n\n")
    assert editor.formatted(NAME, laid_out) == laid_out


def test_a_feature_that_is_no_gherkin_is_left_alone(editor: Desk) -> None:
    text = f"  oops\n{FEATURE}"
    assert editor.formatted(NAME, text) == text


def test_the_outline_has_scenarios_within_the_feature(editor: Desk) -> None:
    (feature,) = asked(editor, types.TEXT_DOCUMENT_DOCUMENT_SYMBOL, types.DocumentSymbolParams)
    assert isinstance(feature, types.DocumentSymbol)
    names = [child.name for child in feature.children or ()]
    assert feature.name == "Lending records"
    assert names[:2] == ["Police bring a court order", "The record was deleted"]


def test_the_outline_of_a_regime_has_its_rules(editor: Desk) -> None:
    found = asked(editor, types.TEXT_DOCUMENT_DOCUMENT_SYMBOL, types.DocumentSymbolParams, REGIME)
    assert [one.name for one in found if isinstance(one, types.DocumentSymbol)] == [
        "own-record",
        "parent",
        "letter",
        "court-order",
    ]


def test_scenarios_rules_facts_and_files_are_found_by_name(editor: Desk) -> None:
    editor.close_document(editor.open(NAME))
    found = editor.ask(types.WORKSPACE_SYMBOL, types.WorkspaceSymbolParams("letter"))
    assert [(one.name, one.container_name) for one in found] == [
        ("letter", "steps/vocabulary.yaml"),
        ("letter", "regimes/open-shelf.yaml"),
        ("A letter opens the last month only", "features/lending.feature"),
    ]


def test_scenarios_and_tables_are_folded(editor: Desk) -> None:
    found = asked(editor, types.TEXT_DOCUMENT_FOLDING_RANGE, types.FoldingRangeParams)
    spans = [(one.start_line, one.end_line) for one in found if isinstance(one, types.FoldingRange)]
    assert (2, 10) in spans
    assert (7, 9) in spans


def test_names_are_coloured_by_what_they_are(editor: Desk) -> None:
    uri = editor.open(NAME)
    parameters = types.SemanticTokensParams(types.TextDocumentIdentifier(uri))
    data = editor.ask(types.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL, parameters).data
    editor.close_document(uri)
    words = set()
    line = column = 0
    for at in range(0, len(data), 5):
        down, right, length, kind, _ = data[at : at + 5]
        line, column = line + down, right if down else column + right
        words.add((FEATURE.split("\n")[line][column : column + length], kind))
    assert {
        ("@lending", 7),
        ("Feature:", 0),
        ("Given", 0),
        ("open-shelf", 1),
        ("<age>", 8),
    } <= words
