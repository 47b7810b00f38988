"""Claims about every request, which are proved beside the server while nobody types."""

from __future__ import annotations

import pytest
from lsprotocol import types

from tests.language_server.desk import Desk

pytestmark = pytest.mark.slow

NAME = "features/claims.feature"
TEXT = """\
Feature: Claims

  Scenario: Without a paper nothing is handed over
    Given any request
    And the requester brings no paper
    When the library is asked for the record
    Then some request lets "privacy-act" disclose
    And "open-shelf" never discloses
"""


def lens(editor: Desk, uri: str) -> str:
    asked = types.CodeLensParams(types.TextDocumentIdentifier(uri))
    (found,) = editor.ask(types.TEXT_DOCUMENT_CODE_LENS, asked)
    title: str = found.command.title
    return title


def test_a_claim_that_does_not_hold_is_underlined_after_a_pause(editor: Desk) -> None:
    uri = editor.open(NAME, TEXT)
    assert lens(editor, uri) == "2 claims, looked at after a pause"
    marks = editor.underlined(uri, lambda found: any("refuted" in one.message for one in found))
    (refuted,) = [one for one in marks if "refuted" in one.message]
    assert refuted.range.start.line == 7
    assert refuted.message.startswith('"open-shelf" never discloses: refuted by a request in which')
    assert refuted.severity is types.DiagnosticSeverity.Error
    assert lens(editor, uri) == "2 claims: 1 proved, 1 refuted"


def test_what_came_of_a_claim_goes_with_its_line_and_is_not_told_of_another(editor: Desk) -> None:
    uri = editor.open(NAME, TEXT)
    editor.underlined(uri, lambda found: any("refuted" in one.message for one in found))
    editor.type(uri, TEXT.replace("  Scenario:", "\n  Scenario:"))
    (refuted,) = [one for one in editor.underlined(uri) if "refuted" in one.message]
    assert refuted.range.start.line == 8
    assert lens(editor, uri) == "2 claims, looked at after a pause"
    editor.type(uri, TEXT.replace('"open-shelf" never discloses', '"technical" never discloses'))
    assert not [one for one in editor.underlined(uri) if "refuted" in one.message]
