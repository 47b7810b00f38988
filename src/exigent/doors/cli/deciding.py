"""Features decided for a command: picked, judged, and followed while it takes long."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from exigent.bench import Bench, Matrix, Panel, Progress, run
from exigent.doors.cli.hand_over import start_pytest
from exigent.doors.cli.telling import progress_bar
from exigent.files import FEATURES
from exigent.suite import (
    Scenario,
    Target,
    read_suite,
    read_target,
    refuse_unread_steps,
    select_lines,
    select_tags,
)
from exigent.words import InputError, count


def read_targets(words: Iterable[str], root: Path) -> list[Target]:
    """Return what the words of a command name, all features of the bench if there are none."""
    return [read_target(word) for word in words] or [Target(root / FEATURES)]


def select(
    bench: Bench, files: list[Path], targets: list[Target], tags: str | None
) -> list[Scenario]:
    """Return the scenarios asked for; raise InputError where none is left.

    Raises InputErrors too where one of them has a step that only unread code could take.
    """
    scenarios = read_suite(files, bench.root, bench.language())
    scenarios = select_lines(scenarios, targets, bench.root)
    if tags:
        scenarios = select_tags(scenarios, tags)
    if not scenarios:
        raise InputError("no scenario is left to run", None, "see --tags and the files named")
    refuse_unread_steps(scenarios, bench.language())
    return scenarios


def decide(bench: Bench, panel: Panel, scenarios: list[Scenario], folder: Path | None) -> Matrix:
    """Return the matrix of the scenarios, those with steps in Python run by pytest meanwhile."""
    foreign = [scenario for scenario in scenarios if scenario.request is None]
    words = bench.words(panel.names)
    others = start_pytest(bench.root, foreign, words, folder) if foreign else tuple
    with followed() as tell:
        return run(scenarios, panel, others, bench.caution, tell)


@contextmanager
def followed() -> Iterator[Callable[[Progress], None]]:
    """Yield what says how far a run is and what there is to wait for, where somebody waits."""
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
