"""Collects a feature file: a test a scenario, named as in the file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path

import pytest
import pytest_bdd

from exigent.bench import ClaimRow, NamedRegimes, Prover, refuse_unknown_rules
from exigent.doors.pytest_plugin.compat import (
    FunctionsFile,
    example_index,
    hand_to_pytest_bdd,
    place_function,
)
from exigent.doors.pytest_plugin.faults import faults_told
from exigent.doors.pytest_plugin.scenario_run import ScenarioRun
from exigent.doors.pytest_plugin.session import BENCHES, OpenBench
from exigent.suite import FeatureReader, ParsedFile, Scenario
from exigent.words import InputErrors, Problems


class FeatureFile(FunctionsFile):
    """A feature file as pytest sees it; what is wrong in it ends its collection."""

    root: Path

    @cached_property
    def opened(self) -> OpenBench:
        """The bench that the file belongs to."""
        try:
            return self.config.stash[BENCHES].open(self.root)
        except pytest.UsageError as error:
            raise self.CollectError(str(error)) from None

    @cached_property
    def scenarios(self) -> Mapping[tuple[str, int], Scenario]:
        """The scenarios by test name and example row."""
        parsed: list[ParsedFile] = []
        problems = Problems()
        reader = FeatureReader(self.root, parsed.append)
        found = reader.scenarios([self.path], self.opened.language, problems)
        with problems.gathered():
            refuse_unknown_rules(found.get(self.path, ()), self.opened.panel)
        if problems:
            raise self.CollectError(InputErrors(problems).coded)
        hand_to_pytest_bdd(self.path, parsed[0].document)
        return {(s.text.test_name, s.text.index): s for s in found[self.path]}

    def scenario_of(self, item: pytest.Item) -> Scenario:
        """Return the scenario that an item of the file runs."""
        return self.scenarios[(getattr(item, "originalname", item.name), example_index(item))]

    @cached_property
    def _prover(self) -> Prover:
        regimes = NamedRegimes(self.opened.bench, self.opened.panel)
        return Prover(regimes, self.scenarios.values())

    @faults_told()
    def prove(self, scenario: Scenario) -> ClaimRow:
        """Return what came of the claims of a scenario of this file; raises what `Prover` does."""
        return self._prover.row(scenario)

    @cached_property
    def _functions(self) -> Mapping[str, Callable[..., object]]:
        for scenario in self.scenarios.values():
            for tag in scenario.text.tags:
                marker = f"{tag.removeprefix('@')}: a tag of scenarios"
                if marker not in self.config.getini("markers"):
                    self.config.addinivalue_line("markers", marker)
        return {
            name: self._function(name, scenario)
            for (name, index), scenario in self.scenarios.items()
            if index == 0
        }

    @faults_told()
    def functions(self) -> Mapping[str, Callable[..., object]]:
        """Return a test function for every scenario."""
        return self._functions

    def _function(self, name: str, scenario: Scenario) -> Callable[..., object]:
        def judge(exigent: ScenarioRun, request: pytest.FixtureRequest) -> None:
            __tracebackhide__ = True
            exigent.judge(request)

        bound = pytest_bdd.scenario(
            self.path.name,
            scenario.text.name,
            features_base_dir=str(self.path.parent),
        )
        function: Callable[..., object] = bound(judge)
        function.__name__ = name
        place_function(function, self.path, scenario.text.start)
        return function
