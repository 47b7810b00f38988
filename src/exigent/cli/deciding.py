"""Features decided for a command: picked, judged, and followed while it takes long."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from exigent.bench import FEATURES, Bench
from exigent.cli.hand_over import start_pytest
from exigent.errors import InputError
from exigent.matrix import Matrix
from exigent.panel import Panel
from exigent.run import Event, RunFinished, RunStarted, ScenarioJudged, run
from exigent.suite.reading import Scenario, read_suite
from exigent.suite.selection import Target, read_target, select_lines, select_tags

LONG_RUN = 2_000


def read_targets(words: Iterable[str], root: Path) -> list[Target]:
    """Return what the words of a command name, all features of the bench if there are none."""
    return [read_target(word) for word in words] or [Target(root / FEATURES)]


def select(
    bench: Bench, files: list[Path], targets: list[Target], tags: str | None
) -> list[Scenario]:
    """Return the scenarios asked for; raise InputError where none is left."""
    scenarios = read_suite(files, bench.root, bench.language())
    scenarios = select_lines(scenarios, targets, bench.root)
    if tags:
        scenarios = select_tags(scenarios, tags)
    if not scenarios:
        raise InputError("no scenario is left to run", None, "see --tags and the files named")
    return scenarios


def refuse_own_steps(scenarios: list[Scenario]) -> None:
    """Raise InputError where scenarios have steps in Python, which run code of the bench."""
    foreign = [scenario for scenario in scenarios if scenario.request is None]
    if foreign:
        raise InputError(
            f"{len(foreign)} of the scenarios have steps in Python, which --no-code refuses",
            foreign[0].location,
            "leave them out: name other features, or pick by --tags",
        )


def decide(bench: Bench, panel: Panel, scenarios: list[Scenario], folder: Path | None) -> Matrix:
    """Return the matrix of the scenarios, those with steps in Python run by pytest meanwhile."""
    foreign = [scenario for scenario in scenarios if scenario.request is None]
    words = bench.words(panel.names)
    others = start_pytest(bench.root, foreign, words, folder) if foreign else tuple
    return _listen(run(scenarios, panel, others), len(scenarios) * len(panel.regimes))


def _listen(events: Iterable[Event], cells: int) -> Matrix:
    """Follow a run to its matrix, with a progress bar if it is long and somebody watches."""
    console = Console(stderr=True)
    watched = cells >= LONG_RUN and console.is_terminal and not os.environ.get("CI")
    with Progress(console=console, transient=True, disable=not watched) as progress:
        task = progress.add_task("deciding", total=None)
        for event in events:
            match event:
                case RunStarted(scenarios=count):
                    progress.update(task, total=count)
                case ScenarioJudged():
                    progress.advance(task)
                case RunFinished(matrix=matrix):
                    return matrix
    raise AssertionError("a run ends with RunFinished")
