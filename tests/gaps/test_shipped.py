"""Gaps of the shipped bench: short cuts lose nothing, and ready scenarios do what they say."""

from __future__ import annotations

from pathlib import Path

import pytest

from exigent.analysis.gaps.asked import AskedRequests
from exigent.analysis.gaps.find import find_gaps
from exigent.analysis.gaps.goal import Measure, without
from exigent.analysis.gaps.subject import Subject, is_told_apart
from exigent.bench.opening import Bench
from exigent.engines.rules.engine import RulesDecider
from exigent.files.bench_files import FEATURES
from exigent.suite.feature import FeatureText
from exigent.suite.gherkin_file import parse_feature, read_feature
from exigent.suite.named_files import find_features
from exigent.suite.reading import Scenario, read_suite, understand_feature
from exigent.words.condition import evaluate
from exigent.words.request import Request, assumptions_in_doubt
from exigent.words.value import UNKNOWN

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def scenarios(shipped_bench: Bench) -> list[Scenario]:
    files = find_features([shipped_bench.root / FEATURES])
    return read_suite(files, shipped_bench.root, shipped_bench.language())


@pytest.mark.parametrize("name", ["markey", "technical", "ring-community-requests"])
def test_every_scenario_that_reaches_a_goal_is_found(
    shipped_bench: Bench, scenarios: list[Scenario], name: str
) -> None:
    requests = list(dict.fromkeys(s.request for s in scenarios if s.request is not None))
    assert any(request.has_unknown for request in requests)
    panel = shipped_bench.panel([name])
    subject = Subject(panel, requests)
    asked = AskedRequests(panel, requests)
    before = [row[0] for row in panel.decide(requests)]
    for goal in subject.goals:
        if goal.measure is Measure.HIT:
            continue
        others = RulesDecider(without(subject.layers[name].rules, goal))
        changed = panel.with_decider(name, others)
        turned = [
            request
            for request, one, row in zip(requests, before, changed.decide(requests), strict=True)
            if is_told_apart(one, row[0])
            and (goal.atom is None or _is_seen(goal.atom.fact, request, shipped_bench))
        ]
        if goal.atom is not None:
            turned = [r for r in turned if evaluate(goal.atom, r.values) is goal.truth]
        assert subject.reaching(goal, asked) == turned


@pytest.mark.parametrize("name", ["vt-13-232", "ring-request-for-assistance"])
def test_with_the_ready_scenarios_nothing_is_left(
    shipped_bench: Bench, scenarios: list[Scenario], name: str, tmp_path: Path
) -> None:
    few = scenarios[:100]
    found = find_gaps(shipped_bench, [name], few)
    (regime,) = found.regimes
    assert regime.gaps
    assert all(gap.scenario is not None for gap in regime.gaps)
    text = "\n".join(["Feature: Ready\n", *(ready.text for ready in found.ready)])
    more = _read(text, shipped_bench, tmp_path)
    (regime,) = find_gaps(shipped_bench, [name], [*few, *more]).regimes
    assert regime.gaps == ()
    assert regime.total is not None
    assert regime.total.percent == 100


def _read(text: str, bench: Bench, folder: Path) -> list[Scenario]:
    path = folder / "ready.feature"
    path.write_text(text, "utf-8")
    feature: FeatureText = read_feature(parse_feature(path, path.name))
    return understand_feature(feature, bench.language())


def _is_seen(fact: str, request: Request, bench: Bench) -> bool:
    if request.values[fact] is UNKNOWN:
        return False
    doubts = assumptions_in_doubt(bench.vocabulary, request) if request.has_unknown else ()
    return fact not in set(doubts)
