"""What an editor holds, typed piece by piece, is what the server reads."""

from __future__ import annotations

import pytest
from lsprotocol import types

from tests.language_server.desk import Desk
from tests.small_bench import FEATURE

pytestmark = pytest.mark.slow
NAME = "features/lending.feature"
NOWHERE = "features/nowhere.feature"


@pytest.mark.parametrize("sign", ["\f", "\v", "\x1c", "\x85", "\u2028", "\u2029"])
def test_what_is_typed_below_a_sign_that_ends_no_line_goes_where_it_is_typed(
    editor: Desk, sign: str
) -> None:
    first, rest = FEATURE.split("\n", 1)
    slip = rest.replace("the record was deleted", "the record was deletd")
    uri = editor.open(NAME, f"{first}{sign}\n{slip}")
    line = 15
    at = slip.split("\n")[line - 1].index("deletd") + len("delet")
    editor.change(uri, types.Position(line, at), types.Position(line, at), "e")
    editor.change(uri, types.Position(0, len(first)), types.Position(0, len(first) + 1), "")
    assert [one.message for one in editor.underlined(uri)] == []
    editor.close_document(uri)


@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_lines_are_cut_alike_whatever_they_end_with(editor: Desk, end: str) -> None:
    text = FEATURE.replace("the record was deleted", "the record was deletd").replace("\n", end)
    uri = editor.open(NAME, text)
    at = text.split(end)[15].index("deletd") + len("delet")
    editor.change(uri, types.Position(15, at), types.Position(15, at), "e")
    assert [one.message for one in editor.underlined(uri)] == []
    editor.close_document(uri)


@pytest.mark.parametrize(
    "uri", ["untitled:Untitled-1", "file:///", "http://somewhere/x.feature", "", NOWHERE]
)
def test_a_question_about_what_is_neither_open_nor_there_is_answered_with_nothing(
    editor: Desk, uri: str
) -> None:
    named = (editor.folder / NOWHERE).as_uri() if uri == NOWHERE else uri
    document, place = types.TextDocumentIdentifier(named), types.Position(9, 9)
    assert editor.ask(types.TEXT_DOCUMENT_HOVER, types.HoverParams(document, place)) is None
    assert not editor.ask(types.TEXT_DOCUMENT_DEFINITION, types.DefinitionParams(document, place))
    assert not editor.ask(types.TEXT_DOCUMENT_RENAME, types.RenameParams(document, place, "x"))
    editor.ask(types.TEXT_DOCUMENT_COMPLETION, types.CompletionParams(document, place))
