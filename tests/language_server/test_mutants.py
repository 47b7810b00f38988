"""Changes of rules that no scenario notices: looked for when somebody asks, and never in the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from lsprotocol import types

from tests.language_server.desk import Desk, write_bench
from tests.small_bench import FEATURE, OPEN_SHELF

pytestmark = pytest.mark.slow

REGIME = "regimes/open-shelf.yaml"
LENDING = "features/lending.feature"
RULE = OPEN_SHELF.split("\n").index("  - id: own-record")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A bench of its own: what is known of mutants stays known while a server runs."""
    opened = Desk(write_bench(tmp_path / "bench"))
    yield opened
    opened.close()


def lenses(desk: Desk, uri: str) -> dict[int, str]:
    asked = types.CodeLensParams(types.TextDocumentIdentifier(uri))
    return {
        one.range.start.line: one.command.title
        for one in desk.ask(types.TEXT_DOCUMENT_CODE_LENS, asked)
    }


def offered(desk: Desk, uri: str, line: int) -> dict[str, types.CodeAction]:
    place = types.Range(types.Position(line, 0), types.Position(line, 0))
    asked = types.CodeActionParams(
        types.TextDocumentIdentifier(uri), place, types.CodeActionContext([])
    )
    return {one.title: one for one in desk.ask(types.TEXT_DOCUMENT_CODE_ACTION, asked)}


def look(desk: Desk, uri: str) -> str:
    command = types.ExecuteCommandParams("exigent.lookForChanges", [uri, "open-shelf"])
    said: str = desk.ask(types.WORKSPACE_EXECUTE_COMMAND, command)
    return said


def noticing(offers: dict[str, types.CodeAction]) -> list[str]:
    return [title for title in offers if title.startswith("Add a scenario that notices")]


def test_nothing_is_said_of_mutants_before_somebody_asks(desk: Desk) -> None:
    uri = desk.open(REGIME)
    found = lenses(desk, uri)
    assert found[0] == "look for changes that no scenario notices"
    assert not [said for said in found.values() if "mutant" in said]
    assert noticing(offered(desk, uri, RULE)) == []


def test_over_a_rule_stands_how_many_mutants_survive(desk: Desk) -> None:
    uri = desk.open(REGIME)
    said = look(desk, uri)
    assert said.startswith("the scenarios notice ")
    assert desk.wait_for_message("open-shelf: the scenarios notice ")
    found = lenses(desk, uri)
    assert found[0] == said
    assert found[RULE].startswith("hit by no scenario, ")
    assert found[RULE].endswith(" mutants survive")


def test_what_was_found_before_an_edit_is_not_told_as_what_is_so_now(desk: Desk) -> None:
    uri = desk.open(REGIME)
    said = look(desk, uri)
    feature = desk.open(LENDING, FEATURE.replace("every regime refuses", "no regime refuses"))
    found = lenses(desk, uri)
    assert found[0] == f"before the last edit: {said}; look again"
    assert found[RULE].endswith(" mutants survived before the last edit")
    assert noticing(offered(desk, uri, RULE)) == []
    desk.type(feature, FEATURE)
    assert lenses(desk, uri)[0] == said


def test_a_scenario_is_added_that_notices_a_change(desk: Desk) -> None:
    uri = desk.open(REGIME)
    look(desk, uri)
    before = lenses(desk, uri)[RULE]
    offers = offered(desk, uri, RULE)
    title = noticing(offers)[0]
    assert title.startswith(
        "Add a scenario that notices a change of `own-record` of `open-shelf`: "
    )
    edit = offers[title].edit
    assert edit is not None
    ((name, text),) = desk.after(edit, {}).items()
    assert name == "features/gaps_of_open_shelf.feature"
    assert desk.problems(name, text) == []
    desk.open(name, text)
    look(desk, uri)
    assert lenses(desk, uri)[RULE] != before


def test_a_feature_offers_scenarios_for_rules_that_decide_and_for_rules_that_none_hits(
    desk: Desk,
) -> None:
    regime = desk.open(REGIME)
    look(desk, regime)
    uri = desk.open(LENDING)
    at_the_head = offered(desk, uri, 0)
    assert "Add a scenario that is decided by `own-record` of `open-shelf`" in at_the_head
    line = next(at for at, text in enumerate(FEATURE.split("\n")) if "Scenario:" in text)
    assert noticing(offered(desk, uri, line))


def test_a_bench_that_cannot_be_read_is_not_said_to_notice_anything(desk: Desk) -> None:
    uri = desk.open(REGIME)
    desk.open(LENDING, FEATURE.replace("the record was deleted", "the record was deletd"))
    said = look(desk, uri)
    assert said.startswith("nothing is known of changes: features/lending.feature:")
    assert not [one for one in lenses(desk, uri).values() if "mutant" in one]
