"""A scenario written in Monaco, in a real browser, over a socket of this machine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.editors.monaco_page import Monaco, monaco_opened
from tests.language_server.desk import write_bench
from tests.small_bench import FEATURE, OPEN_SHELF

pytestmark = pytest.mark.slow

MINE = "features/mine.feature"
LENDING = "features/lending.feature"
REGIME = "regimes/open-shelf.yaml"
BEGUN = """\
Feature: Mine

  Scenario: A letter
    Given an ordinary request for a lending record
"""


@pytest.fixture(scope="module")
def opened(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Monaco]:
    """The small bench in a Monaco editor."""
    root = write_bench(tmp_path_factory.mktemp("monaco"))
    with monaco_opened(
        browser, root, {MINE: BEGUN, LENDING: FEATURE, REGIME: OPEN_SHELF}
    ) as editor:
        yield editor


@pytest.fixture
def monaco(opened: Monaco) -> Monaco:
    """The same, a scenario just begun in it."""
    opened.show(MINE)
    opened.page.evaluate("text => editor.setValue(text)", BEGUN)
    return opened


def test_a_slip_is_underlined_as_it_is_typed(monaco: Monaco) -> None:
    monaco.go_to("an ordinary request")
    monaco.page.keyboard.type("\nAnd the requester brings a leter")
    monaco.page.keyboard.press("Escape")
    monaco.wait_for_marks(
        "marks => marks.some((one) => one.message.includes('no step reads this'))"
    )
    assert monaco.page.locator(".squiggly-error").count() == 1


def test_a_sentence_is_offered_by_any_of_its_words(monaco: Monaco) -> None:
    monaco.go_to("an ordinary request")
    monaco.page.keyboard.type("\nAnd paper")
    monaco.do("editor.action.triggerSuggest")
    monaco.choose(".suggest-widget .monaco-list-row", "the requester brings no paper")
    monaco.wait_for_marks("() => editor.getValue().includes('And the requester brings no paper')")


def test_a_table_that_is_offered_stands_below_its_sentence(monaco: Monaco) -> None:
    monaco.go_to("an ordinary request")
    monaco.page.keyboard.type("\nThen the regimes d")
    monaco.do("editor.action.triggerSuggest")
    monaco.choose(".suggest-widget .monaco-list-row", "the regimes decide")
    monaco.wait_for_marks("() => editor.getValue().includes('| regime |')")
    assert "    Then the regimes decide\n      | regime | outcome |" in monaco.text(MINE)
    monaco.page.keyboard.press("Escape")


def test_over_a_sentence_stands_its_fact(monaco: Monaco) -> None:
    monaco.show(LENDING)
    monaco.go_to("And the requester brings", "brings")
    monaco.do("editor.action.showHover")
    monaco.wait_to_see(".monaco-hover", "What paper does the requester bring?")
    monaco.page.keyboard.press("Escape")


def test_over_a_scenario_stands_what_is_answered_and_what_would_flip(monaco: Monaco) -> None:
    monaco.show(LENDING)
    monaco.go_to("Feature:")
    monaco.wait_to_see(".codelens-decoration", "M 2")
    monaco.page.locator(".codelens-decoration a", has_text="what would flip").first.click()
    monaco.page.wait_for_function("() => said.length > 0")
    assert "if the requester brings no paper: refuse" in monaco.page.evaluate("() => said.pop()")


def test_a_slip_is_put_right_by_what_is_offered(monaco: Monaco) -> None:
    monaco.go_to("an ordinary request")
    monaco.page.keyboard.type("\nAnd the requester brings a leter")
    monaco.page.keyboard.press("Escape")
    monaco.wait_for_marks(
        "marks => marks.some((one) => one.message.includes('no step reads this'))"
    )
    monaco.do("editor.action.quickFix")
    monaco.choose(".action-widget .monaco-list-row", "Write `the requester brings a letter`")
    monaco.wait_for_marks("() => editor.getValue().includes('And the requester brings a letter')")


def test_the_answers_are_written_down_for_a_scenario_without_a_then(monaco: Monaco) -> None:
    monaco.go_to("an ordinary request")
    monaco.do("editor.action.refactor")
    monaco.choose(".action-widget .monaco-list-row", "Write down what the regimes answer")
    monaco.wait_for_marks("() => editor.getValue().includes('# to be checked')")
    monaco.wait_for_marks("marks => marks.length === 0")
    assert "    Then the regimes decide\n" in monaco.text(MINE)


def test_a_rule_is_called_otherwise_in_all_files_that_are_open(monaco: Monaco) -> None:
    monaco.show(REGIME)
    monaco.go_to("- id: own-record", "own-")
    monaco.do("editor.action.rename")
    field = monaco.page.locator(".rename-box input")
    field.fill("own-file")
    field.press("Enter")
    monaco.wait_for_marks("() => editor.getValue().includes('- id: own-file')")


def test_a_rule_leads_to_the_scenarios_that_it_decides(monaco: Monaco) -> None:
    monaco.show(REGIME)
    monaco.go_to("title:")
    monaco.wait_to_see(".codelens-decoration", "hit by 2 scenarios")


def test_a_scenario_for_a_rule_that_none_hits_stands_in_the_feature_that_is_open(
    monaco: Monaco,
) -> None:
    monaco.go_to("Feature: Mine")
    monaco.do("editor.action.quickFix")
    monaco.choose(".action-widget .monaco-list-row", "Add a scenario that is decided by")
    monaco.wait_for_marks("() => editor.getValue().includes('And the borrower asks')")
    assert monaco.text(MINE).startswith(f"{BEGUN}\n  Scenario: ")
