"""How long the commands take that answer one question at a terminal, beside `exigent --help`.

Whole processes, on a bench of 20 regimes. One feature holds all scenarios, so that few of them
are made: a bench has its scenarios in many files, and these commands read the one that is named.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from figure import Row, Settings, exigent_command
from sides import exigent_bench
from timing import Command, alternate, ratio, seconds
from work import make_work

NAME = "questions"
SECONDS_AT_MOST = 0.3
TIMES_AT_MOST = 5.0
SCENARIOS = 20
LEAST_ROUNDS = 9


def measure(settings: Settings) -> Iterator[Row]:
    """Yield the seconds of each command, and how many times as long as `--help` it takes."""
    if settings.others_only:
        return
    work = make_work(scenarios=SCENARIOS)
    exigent_bench.write(work, settings.folder)
    regime = work.regimes[0].name
    scenario = _first_scenario(settings.folder)
    asked = {
        "explain": [scenario, regime],
        "flip": [scenario, regime, "--most", "1"],
        "steps": ["fact"],
        "regimes": [regime],
    }
    commands = {
        name: Command([exigent_command(), name, *words], settings.folder)
        for name, words in asked.items()
    }
    commands["help"] = Command([exigent_command(), "--help"], settings.folder)
    samples = alternate(commands, max(settings.rounds, LEAST_ROUNDS))
    for name in asked:
        taken = seconds(samples[name])
        yield Row(NAME, f"exigent {name}", taken, "seconds", at_most=SECONDS_AT_MOST)
        over = ratio(samples[name], samples["help"])
        yield Row(NAME, f"exigent {name} over --help", over, "times", at_most=TIMES_AT_MOST)


def _first_scenario(bench: Path) -> str:
    """Return the place of a scenario, as these commands take it."""
    feature = min((bench / "features").rglob("*.feature"))
    lines = feature.read_text("utf-8").splitlines()
    line = next(n for n, text in enumerate(lines, start=1) if text.strip().startswith("Scenario:"))
    return f"{feature.relative_to(bench)}:{line}"
