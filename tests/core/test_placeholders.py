"""An outline reads the same in every door: ours, pytest-bdd's, and that of Cucumber's messages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pytest_bdd.feature import features

from exigent.doors.pytest_plugin.compat import hand_to_pytest_bdd
from exigent.suite.gherkin_file import ParsedFile, read_feature
from exigent.suite.gherkin_parser import parse_gherkin
from exigent.suite.gherkin_pickles import Pickler
from exigent.suite.placeholders import fill

pytestmark = pytest.mark.slow

NAME = st.sampled_from(["a", "b", "c d", "a.b", "a+", "(a)", "a|b", "<", "b>"])
PART = st.one_of(
    st.sampled_from(["x", " ", "  ", "<a>", "<b>", "<c d>", "<a.b>", "<(a)>", "<", ">", "\\1", "a"])
)
TEXT = st.lists(PART, min_size=1, max_size=6).map("".join)


def feature(names: list[str], values: list[str], background: str, step: str, cell: str) -> str:
    def row(cells: list[str]) -> str:
        escaped = (one.replace("\\", "\\\\").replace("|", "\\|") for one in cells)
        return f"| {' | '.join(escaped)} |"

    return (
        f"Feature: F\n  Background:\n    Given begin {background} end\n"
        f"  Scenario Outline: {step} end\n    Given begin {step} end\n      {row([cell])}\n"
        f"    Examples:\n      {row(names)}\n      {row(values)}\n"
    )


def ours(parsed: ParsedFile) -> tuple[str, list[tuple[str, list[str]]]]:
    (scenario,) = read_feature(parsed).scenarios
    steps = [(step.text, [c for row in step.rows for c in row.cells]) for step in scenario.steps]
    return fill(scenario.name, scenario.example), steps


def of_pytest_bdd(parsed: ParsedFile) -> tuple[str, list[tuple[str, list[str]]]]:
    path = Path("/nowhere/f.feature")
    hand_to_pytest_bdd(path, parsed.document)
    (template,) = features.pop(str(path)).scenarios.values()
    (context,) = template.examples[0].as_contexts()
    scenario = template.render(context)
    steps = [
        (
            step.name,
            [c.value for row in step.datatable.rows for c in row.cells] if step.datatable else [],
        )
        for step in scenario.steps
    ]
    return scenario.name, steps


def of_cucumber(text: str) -> tuple[str, list[tuple[str, list[str]]]]:
    (pickle,) = Pickler().read(text, "f.feature").pickles
    steps = [(" ".join(step["text"].split()), _cells(step)) for step in pickle["steps"]]
    return pickle["name"], steps


def _cells(step: Any) -> list[str]:
    rows = step.get("argument", {}).get("dataTable", {"rows": []})["rows"]
    return [cell["value"] for row in rows for cell in row["cells"]]


@given(
    st.lists(NAME, min_size=1, max_size=3, unique=True),
    st.lists(TEXT, min_size=3, max_size=3),
    TEXT,
    TEXT,
    TEXT,
)
def test_every_door_fills_an_outline_alike(
    names: list[str], values: list[str], background: str, step: str, cell: str
) -> None:
    text = feature(names, values[: len(names)], background, step, cell)
    parsed = ParsedFile("f.feature", text.split("\n"), parse_gherkin(text))
    try:
        said = ours(parsed)
    except Exception as error:  # what no door would run is not filled
        assume("no Examples column" not in str(error) and "no column can" not in str(error))
        raise
    assert said == of_pytest_bdd(parsed)
    assert said == of_cucumber(text)


def test_a_value_is_no_template() -> None:
    assert fill("<a> <b> <c>", {"a": "<b>", "b": "2"}) == "<b> 2 <c>"
