"""What `exigent mutate` costs, beside one `exigent run` of the same bench.

The shipped bench, all rules of all regimes changed in every way, all scenarios tried on each change.
What counts is the time of the processors.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from figure import BENCHMARKS, DisagreementError, Row, Settings, exigent_command
from timing import Command, Spread, alternate

NAME = "mutate"
AT_MOST = 20
LEAST_MUTANTS = 5_000
SHIPPED = BENCHMARKS.parent
FOLDERS = ("features", "regimes", "scenarios", "steps")


def measure(settings: Settings) -> Iterator[Row]:
    """Yield the processor time of both, and the one over the other."""
    if settings.others_only:
        return
    bench = settings.folder / "mutated"
    for name in FOLDERS:
        shutil.copytree(SHIPPED / name, bench / name)
    commands = {
        "run": Command([exigent_command(), "run"], bench),
        "mutate": Command([exigent_command(), "mutate", "--json", "found.json"], bench),
    }
    samples = alternate(commands, settings.rounds)
    _check(bench / "found.json")
    taken = {
        name: [sample.processor_seconds for sample in found] for name, found in samples.items()
    }
    ratios = Spread.of(
        over / under for over, under in zip(taken["mutate"], taken["run"], strict=True)
    )
    yield Row(NAME, "exigent run", Spread.of(taken["run"]), "processor s")
    yield Row(NAME, "exigent mutate", Spread.of(taken["mutate"]), "processor s")
    yield Row(NAME, "that over exigent run", ratios, "times", AT_MOST)


def _check(file: Path) -> None:
    """Raise DisagreementError unless all was changed, and of each change it is known what it is."""
    kinds = [kind["tally"] for kind in json.loads(file.read_bytes())["kinds"]]
    mutants = sum(tally["mutants"] for tally in kinds)
    if mutants < LEAST_MUTANTS or any(tally["not_proved"] for tally in kinds):
        raise DisagreementError(f"only {mutants} changes were made, or not all of them looked into")
