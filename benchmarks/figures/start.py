"""How long `exigent --help` takes, beside a Python that does nothing."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from figure import Row, Settings, exigent_command
from timing import Command, alternate, ratio, seconds

NAME = "start"
SECONDS_AT_MOST = 0.1
LEAST_ROUNDS = 9


def measure(settings: Settings) -> Iterator[Row]:
    """Yield the seconds of both, and how many times as long `exigent --help` takes."""
    commands = {"bare": Command([sys.executable, "-c", "pass"], settings.folder)}
    if not settings.others_only:
        commands["exigent"] = Command([exigent_command(), "--help"], settings.folder)
    samples = alternate(commands, max(settings.rounds, LEAST_ROUNDS))
    yield Row(NAME, "python -c pass", seconds(samples["bare"]), "seconds")
    if not settings.others_only:
        taken = seconds(samples["exigent"])
        yield Row(NAME, "exigent --help", taken, "seconds", at_most=SECONDS_AT_MOST)
        over = ratio(samples["exigent"], samples["bare"])
        yield Row(NAME, "exigent --help over python -c pass", over, "times")
