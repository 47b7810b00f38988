"""Cucumber Messages: valid, and what Cucumber's own reader finds in them is what happened."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from tests.cli.engines import install_failing_engines, use_engine
from tests.reports.material import HOSTILE
from tests.reports.viewers import run_node, schema
from tests.small_bench import Ended, SmallBench

pytestmark = pytest.mark.slow

FILE = "features/lending.feature"
ORDINARY = "an ordinary request for a lending record"
ASKED = "the library is asked for the record"


@pytest.fixture(scope="session")
def official() -> Draft202012Validator:
    bundle = schema("@cucumber/messages/messages.schema.json")
    resources = [(bundle["$id"], Resource.from_contents(bundle))]
    registry: Registry[Any] = Registry().with_resources(resources)
    return Draft202012Validator(bundle, registry=registry)


def shown(ended: Ended, official: Draft202012Validator) -> Any:
    """Return what Cucumber's reader finds, once every message is seen to be valid."""
    lines = ended.out.splitlines()
    for line in lines:
        official.validate(json.loads(line))
    return json.loads(run_node("results.mjs", ended.out.encode()))


def steps(page: Any, name: str) -> dict[str, str]:
    (found,) = [scenario for scenario in page["scenarios"] if scenario["name"] == name]
    return {step["text"]: step["status"] for step in found["steps"]}


def test_a_run_as_expected_passes_step_by_step(
    bench: SmallBench, official: Draft202012Validator
) -> None:
    ended = bench.exigent("run", "--messages", "-")
    page = shown(ended, official)
    assert (ended.code, page["success"]) == (0, True)
    assert [(scenario["line"], scenario["worst"]) for scenario in page["scenarios"]] == [
        (line, "PASSED") for line in (3, 14, 20, 29, 44, 45)
    ]
    asking = page["scenarios"][0]["steps"][2]
    assert asking["text"] == ASKED
    assert asking["definitions"] == ["When: any question of the vocabulary"]
    (answers,) = asking["attached"]
    assert "privacy-act: allow: must disclose, on the ground of an order of a court" in answers


def test_each_expectation_that_fails_is_a_failed_step_and_no_other(
    bench: SmallBench, official: Draft202012Validator
) -> None:
    bench.change(FILE, "| open-shelf  | allow   | must |", "| open-shelf  | allow   | may  |")
    bench.change(
        FILE, '"privacy-act" refuses the disclosure', '"privacy-act" allows the disclosure'
    )
    ended = bench.exigent("run", "--messages", "-")
    page = shown(ended, official)
    assert (ended.code, page["success"]) == (1, False)
    assert list(steps(page, "Police bring a court order").values()) == [
        *("PASSED", "PASSED", "PASSED", "FAILED", "PASSED")
    ]
    assert list(steps(page, "A reporter asks for a writer's loans").values()) == [
        *("PASSED", "PASSED", "PASSED", "FAILED")
    ]
    (table,) = [s for s in page["scenarios"][0]["steps"] if s["status"] == "FAILED"]
    assert table["message"].startswith(f"{FILE}:9: open-shelf\n  expected    mode may")


def test_an_engine_that_fails_fails_the_step_that_asked(
    bench: SmallBench, official: Draft202012Validator
) -> None:
    use_engine(bench, "broken")
    path = install_failing_engines(bench)
    ended = bench.process("run", f"{FILE}:20", "--messages", "-", PYTHONPATH=path)
    page = shown(ended, official)
    assert (ended.code, page["success"]) == (4, False)
    (scenario,) = page["scenarios"]
    asking = next(step for step in scenario["steps"] if step["text"] == ASKED)
    assert asking["status"] == "FAILED"
    assert "open-shelf" in asking["message"]


def test_what_nothing_reads_is_undefined_and_nothing_else_looks_as_if_it_ran(
    bench: SmallBench, official: Draft202012Validator
) -> None:
    bench.change(FILE, "| 31  | refuses |", "| 31  | refutes |")
    bench.change(FILE, "And the record was deleted", "And the record was delated")
    ended = bench.exigent("run", "--messages", "-")
    assert ended.code == 2
    page = shown(ended, official)
    assert not page["success"]
    assert page["said"] == ended.told.rstrip("\n")
    assert steps(page, "The record was deleted")["the record was delated"] == "UNDEFINED"
    outline = [s for s in page["scenarios"] if s["line"] in (44, 45)]
    assert [[step["status"] for step in scenario["steps"]] for scenario in outline] == [
        ["SKIPPED"] * 5,
        [*["SKIPPED"] * 4, "UNDEFINED"],
    ]
    statuses = {step["status"] for scenario in page["scenarios"] for step in scenario["steps"]}
    assert statuses == {"SKIPPED", "UNDEFINED"}


def test_a_step_of_two_definitions_is_ambiguous_and_a_wrong_word_fails_it(
    bench: SmallBench, official: Draft202012Validator
) -> None:
    own = 'from pytest_bdd import given\n\n@given("the record was deleted")\ndef x(): ...\n'
    bench.write("steps/own.py", own)
    bench.change(FILE, '"open-shelf" may disclose but need not', '"open-self" must disclose')
    ended = bench.exigent("run", "--messages", "-")
    assert ended.code == 2
    page = shown(ended, official)
    assert steps(page, "The record was deleted") == {
        ORDINARY: "SKIPPED",
        "the record was deleted": "AMBIGUOUS",
        ASKED: "SKIPPED",
        "every regime refuses the disclosure": "SKIPPED",
    }
    (ambiguous,) = [
        step for s in page["scenarios"] for step in s["steps"] if step["status"] == "AMBIGUOUS"
    ]
    assert ambiguous["definitions"] == [
        "Given: any sentence of the vocabulary",
        "the record was deleted",
    ]
    failed = steps(page, "A reporter asks for a writer's loans")
    assert failed['"open-self" must disclose'] == "FAILED"


def test_what_is_no_gherkin_is_a_parse_error(
    bench: SmallBench, official: Draft202012Validator
) -> None:
    bench.write("features/other.feature", "Feature: x\n  Scenario: y\n    Given z\n  what?\n")
    ended = bench.exigent("run", "--messages", "-")
    assert ended.code == 2
    page = shown(ended, official)
    errors = [json.loads(line) for line in ended.out.splitlines() if "parseError" in line]
    assert errors[0]["parseError"]["source"]["uri"] == "features/other.feature"
    assert {scenario["worst"] for scenario in page["scenarios"]} == {"SKIPPED"}


def test_a_scenario_without_steps_does_not_pass(
    bench: SmallBench, official: Draft202012Validator
) -> None:
    bench.write("features/other.feature", "Feature: x\n  Scenario: y\n    Givn z\n")
    ended = bench.exigent("run", "features/other.feature", "--messages", "-")
    assert ended.code == 2
    page = shown(ended, official)
    assert [(s["name"], s["worst"]) for s in page["scenarios"]] == [("y", "UNKNOWN")]
    assert not page["success"]


def test_a_bench_that_cannot_be_opened_is_a_run_that_failed(
    bench: SmallBench, official: Draft202012Validator
) -> None:
    bench.change("regimes/open-shelf.yaml", "paper: letter", "papier: letter")
    ended = bench.exigent("run", "--messages", "-")
    assert ended.code == 2
    page = shown(ended, official)
    assert (page["success"], page["scenarios"]) == (False, [])
    assert "there is no fact `papier`" in page["said"]


def test_only_what_was_asked_for_is_played(
    bench: SmallBench, official: Draft202012Validator
) -> None:
    page = shown(bench.exigent("run", f"{FILE}:45", "--messages", "-"), official)
    assert [scenario["line"] for scenario in page["scenarios"]] == [45]


def test_hostile_names_come_through_as_they_are(
    bench: SmallBench, official: Draft202012Validator
) -> None:
    titles = list(dict.fromkeys(re.sub(r"[\s\x00-\x1f<>]+", " ", text).strip() for text in HOSTILE))
    titles = [title for title in titles if title]
    scenarios = [
        f"  Scenario: {title}\n    Given {ORDINARY}\n    When {ASKED}\n"
        "    Then every regime refuses the disclosure, except\n      | technical |\n"
        for title in titles
    ]
    bench.write(FILE, "Feature: </script><script>alert(1)</script>\n" + "\n".join(scenarios))
    page = shown(bench.exigent("run", "--messages", "-"), official)
    assert [scenario["name"] for scenario in page["scenarios"]] == titles


def test_cucumbers_page_can_be_made_of_them(bench: SmallBench) -> None:
    ended = bench.exigent("run", "--messages", "-")
    page = run_node("page.mjs", ended.out.encode())
    assert page.startswith(b"<!DOCTYPE html>")
    assert b"A reporter asks for a writer's loans" in page
