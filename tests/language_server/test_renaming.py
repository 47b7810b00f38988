"""A regime, a fact, a value, a case or a rule called otherwise, in all files at once."""

from __future__ import annotations

import pytest
from lsprotocol import types

from tests.language_server.desk import HERE, Desk
from tests.small_bench import FEATURE, OPEN_SHELF

pytestmark = pytest.mark.slow
NAME = "features/lending.feature"
REGIME = "regimes/open-shelf.yaml"


def rename(editor: Desk, name: str, text: str, new: str) -> dict[str, str] | None:
    """Return the files of the bench that are others after a renaming, by what they hold then."""
    before, _, after = text.partition(HERE)
    uri = editor.open(name, before + after)
    line = before.count("\n")
    place = types.Position(line, len(before) - before.rfind("\n") - 1)
    document = types.TextDocumentIdentifier(uri)
    found = editor.ask(types.TEXT_DOCUMENT_RENAME, types.RenameParams(document, place, new))
    changed = None if found is None else editor.after(found, {uri: before + after})
    editor.close_document(uri)
    return changed


def test_a_regime_is_renamed_with_its_file_and_wherever_scenarios_name_it(editor: Desk) -> None:
    text = FEATURE.replace('"open-shelf" may', f'"open-{HERE}shelf" may')
    changed = rename(editor, NAME, text, "open-rack")
    assert changed is not None
    assert set(changed) == {NAME, "regimes/open-shelf.yaml", "regimes/open-rack.yaml"}
    assert changed["regimes/open-shelf.yaml"] == ""
    assert "open-shelf" not in changed[NAME]
    assert changed[NAME].count("open-rack") == FEATURE.count("open-shelf")


def test_a_fact_is_renamed_in_the_vocabulary_regimes_and_cases(editor: Desk) -> None:
    text = OPEN_SHELF.replace("      paper: letter", f"      pa{HERE}per: letter")
    changed = rename(editor, REGIME, text, "document")
    assert changed is not None
    assert set(changed) == {
        "steps/vocabulary.yaml",
        REGIME,
        "regimes/privacy-act.yaml",
        "scenarios/lost-diary.yaml",
    }
    assert "when: {document: court_order}" in changed["steps/vocabulary.yaml"]
    assert "document: letter" in changed[REGIME]


def test_a_value_is_renamed_and_its_sentence_stays(editor: Desk) -> None:
    text = OPEN_SHELF.replace("when: {paper: court_order}", f"when: {{paper: court{HERE}_order}}")
    changed = rename(editor, REGIME, text, "writ")
    assert changed is not None
    assert "      writ: [the requester brings a court order" in changed["steps/vocabulary.yaml"]
    assert "when: {paper: writ}" in changed["regimes/privacy-act.yaml"]
    assert NAME not in changed


def test_a_case_is_renamed_with_its_file(editor: Desk) -> None:
    text = FEATURE.replace('"lost-diary"', f'"lost-{HERE}diary"')
    changed = rename(editor, NAME, text, "found-diary")
    assert changed is not None
    assert set(changed) == {NAME, "scenarios/lost-diary.yaml", "scenarios/found-diary.yaml"}
    assert 'the reported case "found-diary"' in changed[NAME]


@pytest.mark.parametrize(("new", "said"), [("Open Rack", "is no name"), ("privacy-act", "already")])
def test_what_cannot_be_a_name_is_refused(editor: Desk, new: str, said: str) -> None:
    text = FEATURE.replace('"open-shelf" may', f'"open-{HERE}shelf" may')
    assert rename(editor, NAME, text, new) is None
    assert said in editor.wait_for_message(f"`{new}`")


def test_a_sentence_has_no_name_to_change(editor: Desk) -> None:
    text = FEATURE.replace("the record was deleted", f"the record w{HERE}as deleted")
    assert editor.at(types.TEXT_DOCUMENT_PREPARE_RENAME, NAME, text) is None


def test_files_in_other_languages_are_told_to_be_looked_at(editor: Desk) -> None:
    path = editor.folder / "regimes/own.rego"
    path.write_text("input.paper == 1\n", "utf-8")
    try:
        text = OPEN_SHELF.replace("      paper: letter", f"      pa{HERE}per: letter")
        assert rename(editor, REGIME, text, "document") is not None
        assert "look at regimes/own.rego" in editor.wait_for_message("`paper` stays as it is")
    finally:
        path.unlink()
