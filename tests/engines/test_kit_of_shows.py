"""The engine kit on deciders that show something else than they decide by."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from exigent.engines.contract import Decider, Rule, Trial
from exigent.engines.python.engine import PythonEngine
from exigent.engines.rules.engine import RulesEngine
from exigent.regime.manifest import Manifest
from exigent.words.decision import Outcome
from exigent.words.request import Request
from exigent.words.vocabulary import Vocabulary
from tests.engines.kit_policies import PYTHON
from tests.engines.test_kit import TestPython as PythonKit
from tests.engines.test_kit import complaints


class ShowingDecider:
    """Decides as another decider, and shows what it is given to show."""

    def __init__(self, straight: Decider, **shown: object) -> None:
        self.constants = straight.constants
        self.decide = straight.decide
        vars(self).update(shown)


class Showing:
    """An engine whose deciders show other things; `show` makes them of what a decider shows."""

    def __init__(self, engine: Any, show: Callable[[Any], dict[str, object]]) -> None:
        self.keys = engine.keys
        self._engine = engine
        self._show = show

    def load(self, manifest: Manifest, vocabulary: Vocabulary) -> Any:
        straight = self._engine.load(manifest, vocabulary)
        return ShowingDecider(straight, **self._show(straight))


def with_rules(change: Callable[[Rule], Rule]) -> Callable[[Any], dict[str, object]]:
    def show(straight: Any) -> dict[str, object]:
        return {
            "rules": tuple(map(change, straight.rules)),
            "trace": lambda request: tuple(
                replace(trial, rule=change(trial.rule)) for trial in straight.trace(request)
            ),
        }

    return show


def with_trials(change: Callable[[Trial, Request], Trial]) -> Callable[[Any], dict[str, object]]:
    return lambda straight: {
        "rules": straight.rules,
        "trace": lambda request: tuple(change(trial, request) for trial in straight.trace(request)),
    }


def refusing(rule: Rule) -> Rule:
    decision = rule.decision
    refused = msgspec.structs.replace(
        decision, outcome=Outcome.REFUSE, mode="no_ground", ground=None, scope=None
    )
    return replace(rule, decision=refused)


def without_waivers(rule: Rule) -> Rule:
    return replace(rule, duties=tuple(replace(duty, unless=None) for duty in rule.duties))


def without_conditions(rule: Rule) -> Rule:
    return replace(rule, when=None)


def of_one_name(rule: Rule) -> Rule:
    return replace(rule, id="rule")


def failing_elsewhere(trial: Trial, _: Request) -> Trial:
    rule = trial.rule
    return replace(trial, failed=(rule.when,)) if trial.applies and rule.when else trial


def open_throughout(trial: Trial, _: Request) -> Trial:
    return replace(trial, open=trial.failed, failed=())


LIES = {
    "what no rule decides": (with_rules(refusing), "give_the_answers", "what the rule that gives"),
    "duties that never fall away": (with_rules(without_waivers), "give_the", "what the rule that"),
    "rules of one name": (with_rules(of_one_name), "give_the", "no two rules have one name"),
    "rules without conditions": (
        with_rules(without_conditions),
        "apply_where_they_say",
        "has no condition, and does not apply",
    ),
    "parts that failed and did not": (
        with_trials(failing_elsewhere),
        "apply_where_they_say",
        "is said to fail in a part that holds",
    ),
    "parts that are open and are not": (
        with_trials(open_throughout),
        "apply_where_they_say",
        "is said to be open in a part that is known",
    ),
}


@pytest.mark.parametrize(("show", "test", "says"), LIES.values(), ids=LIES)
def test_rules_that_lie_are_caught(
    tmp_path: Path, show: Callable[[Any], dict[str, object]], test: str, says: str
) -> None:
    said = complaints(tmp_path, Showing(RulesEngine(), show), test=test)
    assert len(said) == 1
    assert says in said.popitem()[1]


@pytest.mark.parametrize(
    ("reads", "says"),
    [
        (lambda _: (), "a fact that is not read changes no answer"),
        (lambda read: {*read} - {"due"}, "and `due` is not"),
        (lambda read: [*read, "age"], "not ['age']"),
    ],
)
def test_reads_that_lie_are_caught(
    tmp_path: Path, reads: Callable[[Collection[str]], Collection[str]], says: str
) -> None:
    engine = Showing(PythonEngine(), lambda straight: {"reads": lambda r: reads(straight.reads(r))})
    said = complaints(tmp_path, engine, PYTHON, PythonKit.broken, "not_read")
    assert list(said) == ["test_a_fact_that_is_not_read_changes_no_answer"]
    assert says in said.popitem()[1]


def test_what_shows_the_truth_is_not_complained_of(tmp_path: Path) -> None:
    assert complaints(tmp_path / "a", Showing(RulesEngine(), with_rules(lambda rule: rule))) == {}
    engine = Showing(PythonEngine(), lambda straight: {"reads": straight.reads})
    assert complaints(tmp_path / "b", engine, PYTHON, PythonKit.broken) == {}
