"""Features decided for a command, and followed while it takes long."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from exigent.bench import (
    Bench,
    Event,
    Matrix,
    OthersAwaited,
    Panel,
    RunFinished,
    RunStarted,
    ScenarioJudged,
    run,
)
from exigent.doors.cli.telling import progress_bar
from exigent.doors.hand_over import hand_over
from exigent.suite import Scenario


def decide(bench: Bench, panel: Panel, scenarios: list[Scenario], folder: Path | None) -> Matrix:
    """Return the matrix of the scenarios, those with steps in Python run by pytest meanwhile."""
    others = hand_over(bench, panel, scenarios, folder)
    return listen(run(scenarios, panel, others, bench.caution))


def listen(events: Iterable[Event]) -> Matrix:
    """Follow a run to its matrix, and say what there is to wait for."""
    with progress_bar() as progress:
        count = 0
        # Without a total the bar moves all the time, also where an engine takes long to answer.
        task = progress.add_task("deciding", total=None)
        for event in events:
            match event:
                case RunStarted(scenarios=count):
                    progress.update(task, description=f"deciding {count} scenarios")
                case ScenarioJudged():
                    progress.update(task, total=count, advance=1)
                case OthersAwaited(scenarios=waiting):
                    said = f"waiting for pytest: {waiting} with Python steps"
                    progress.update(task, description=said)
                case RunFinished(matrix=matrix):
                    return matrix
    raise AssertionError("a run ends with RunFinished")
