"""All use of what pytest does not promise, for the versions that it was seen to work with.

Seen with pytest 9.2 and pytest-bdd 9.0.1.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import fields
from fnmatch import fnmatch
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import pytest
from pytest_bdd.feature import features
from pytest_bdd.gherkin_parser import GherkinDocument
from pytest_bdd.gherkin_parser import Scenario as ParsedScenario
from pytest_bdd.parser import Feature, FeatureParser, Rule, Scenario, ScenarioTemplate

from exigent.suite import fill, fill_step

OLDEST_PYTEST = (9, 2)
_FILES_OF_A_VENV = ("pyvenv.cfg", "conda-meta/history")


class _FilledAlike(ScenarioTemplate):
    """An outline whose placeholders are filled as `exigent run` fills them."""

    def render(self, context: Mapping[str, object]) -> Scenario:
        values = {name: str(value) for name, value in context.items()}
        scenario = super().render({})
        scenario.name = fill(scenario.name, values)
        for step in scenario.steps:
            step.name = fill_step(step.name, values)
            step.docstring = step.docstring and fill(step.docstring, values)
            for row in step.datatable.rows if step.datatable else ():
                for cell in row.cells:
                    cell.value = fill(cell.value, values)
        return scenario


class _ParsedBefore(FeatureParser):
    """pytest-bdd's reader of a feature file, given what was parsed already."""

    def __init__(self, path: Path, document: dict[str, Any]) -> None:
        super().__init__(str(path.parent), path.name)
        self._document = document

    def _parse_feature_file(self) -> GherkinDocument:
        return GherkinDocument.from_dict(self._document)

    def parse_scenario(
        self, scenario_data: ParsedScenario, feature: Feature, rule: Rule | None = None
    ) -> ScenarioTemplate:
        parsed = super().parse_scenario(scenario_data, feature, rule)
        settings = {
            field.name: getattr(parsed, field.name) for field in fields(parsed) if field.init
        }
        filled = _FilledAlike(**settings)
        for step in parsed.steps:
            if step.background is None:
                filled.add_step(step)
        return filled


def hand_to_pytest_bdd(path: Path, document: dict[str, Any]) -> None:
    """Let pytest-bdd run what was parsed here, so that it does not parse the file again."""
    reader = _ParsedBefore(path, document)
    features[reader.abs_filename] = reader.parse()


class FunctionsFile(pytest.Module):
    """A module whose test functions are made, not imported."""

    @abstractmethod
    def functions(self) -> Mapping[str, Callable[..., object]]:
        """Return the test functions by name."""

    def _getobj(self) -> ModuleType:
        module = ModuleType(self.path.stem)
        module.__file__ = str(self.path)
        vars(module).update(self.functions())
        return module

    def funcnamefilter(self, name: str) -> bool:
        """Take every function that was made here for a test, whatever its name."""
        return name in self.functions()


def refuse_old_pytest() -> None:
    """Raise UsageError for a pytest that this plugin was never seen to work with."""
    if pytest.version_tuple[:2] < OLDEST_PYTEST:
        needed = ".".join(str(part) for part in OLDEST_PYTEST)
        raise pytest.UsageError(f"exigent needs pytest {needed} or newer")


def is_passed_by(folder: Path, config: pytest.Config) -> bool:
    """Tell whether pytest leaves out a folder for its name or what lies in it, asked by nobody."""
    patterns: list[str] = config.getini("norecursedirs")
    is_named = any(
        fnmatch(folder.name, pattern) or fnmatch(str(folder), f"*/{pattern}")
        for pattern in patterns
    )
    is_ignored = any(
        fnmatch(str(folder), str(Path(one).absolute()))
        for option in ("ignore", "ignore_glob")
        for one in config.getoption(option) or ()
    )
    is_venv = any((folder / file).is_file() for file in _FILES_OF_A_VENV)
    return (is_named or is_venv) and not is_ignored


def place_function(function: Callable[..., object], path: Path, line: int) -> None:
    """Let pytest report a made function as standing at a line of a file."""
    assert isinstance(function, FunctionType)
    function.__code__ = function.__code__.replace(co_filename=str(path), co_firstlineno=line)


def example_index(item: pytest.Item) -> int:
    """Return which row of its Examples an item runs, 0 for a plain scenario."""
    callspec = getattr(item, "callspec", None)
    return int(callspec.indices["_pytest_bdd_example"]) if callspec else 0
