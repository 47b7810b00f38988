"""What a flip promises of the shipped bench is what its lines bring about where they are pasted."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.analysis.flip.asking import FlipReport, find_flips
from exigent.bench.matrix import make_row
from exigent.bench.opening import Bench, open_bench
from exigent.bench.panel import Panel
from exigent.files.bench_files import FEATURES
from exigent.report.flip import write_lines
from exigent.suite.feature import StepType
from exigent.suite.named_files import find_features
from exigent.suite.reading import Scenario, read_suite
from exigent.words.request import Request

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
# Of changes of three facts there are many, and no other rules write their lines.
MOST = 2


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pasted")


@cache
def shipped() -> tuple[Bench, tuple[Scenario, ...]]:
    bench = open_bench(ROOT)
    scenarios = read_suite(find_features([ROOT / FEATURES]), ROOT, bench.language())
    return bench, tuple(scenario for scenario in scenarios if scenario.request is not None)


def look_for_flips(bench: Bench, panel: Panel, scenario: Scenario, request: Request) -> FlipReport:
    row = make_row(scenario, request, panel, panel.decide([request])[0])
    told = scenario.told(bench.vocabulary)
    return find_flips(bench, panel, row, request, told=told, most=MOST)


def paste(scenario: Scenario, lines: list[str]) -> str:
    """Return a feature of the scenario with the lines in place of those that they name."""
    replaced = {line.removeprefix("# was: ") for line in lines if line.startswith("# was: ")}
    steps = {kind: [s for s in scenario.text.steps if s.type is kind] for kind in StepType}
    told = [step.text for step in steps[StepType.GIVEN] if step.text not in replaced]
    asked = steps[StepType.WHEN][0].text
    written = [f"Given {told[0]}", *(f"And {text}" for text in told[1:]), *lines, f"When {asked}"]
    return "\n".join(["Feature: F", "Scenario: S", *written, "Then every regime allows"])


@settings(max_examples=20)
@given(st.data())
def test_the_lines_pasted_into_a_shipped_scenario_give_what_they_promise(
    folder: Path, data: st.DataObject
) -> None:
    bench, scenarios = shipped()
    scenario = data.draw(st.sampled_from(scenarios), "scenario")
    panel = bench.panel([data.draw(st.sampled_from(bench.columns), "regime")])
    assert scenario.request is not None
    report = look_for_flips(bench, panel, scenario, scenario.request)
    features = [paste(scenario, list(write_lines(report, group))) for group in report.groups]
    for text, group in zip(features, report.groups, strict=True):
        path = folder / "pasted.feature"
        path.write_text(text, "utf-8")
        (pasted,) = read_suite([path], ROOT, bench.language())
        assert pasted.request is not None
        (decision,) = panel.decide([pasted.request])[0]
        assert decision == group.decision, text
