"""Features decided for a command, and followed while it takes long."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from exigent.bench import (
    Bench,
    Matrix,
    Panel,
    Progress,
    decide_features,
    refuse_unknown_rules,
)
from exigent.doors.cli.telling import is_watched, progress_bar
from exigent.doors.hand_over import start_pytest
from exigent.suite import Scenario
from exigent.words import count


def decide(bench: Bench, panel: Panel, scenarios: list[Scenario]) -> Matrix:
    """Return the matrix of the scenarios, those with steps in Python run by pytest meanwhile.

    Raises InputErrors for lines that name a rule which their regime does not have.
    """
    refuse_unknown_rules(scenarios, panel)
    with followed() as tell:
        return decide_features(bench, panel, scenarios, start_pytest, tell)


def _tell_nobody(_: Progress) -> None:
    pass


@contextmanager
def followed() -> Iterator[Callable[[Progress], None]]:
    """Yield what says how far a run is and what there is to wait for, where somebody waits."""
    if not is_watched():
        yield _tell_nobody
        return
    with progress_bar() as bar:
        # Without a total the bar moves all the time, also where an engine takes long to answer.
        task = bar.add_task("deciding", total=None)

        def tell(run: Progress) -> None:
            if run.awaited:
                said = f"waiting for pytest: {run.awaited:,} with Python steps"
            else:
                said = f"deciding {count(run.scenarios, 'scenario')}"
            total = run.scenarios if run.judged else None
            bar.update(task, description=said, total=total, completed=run.judged)

        yield tell
