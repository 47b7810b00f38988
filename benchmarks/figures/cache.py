"""What `exigent run` costs where its features were read before, and where nothing is kept of them.

What counts is the time of the processors, of a bench of 1,000 scenarios and 20 regimes.
"""

from __future__ import annotations

from collections.abc import Iterator

from figure import Row, Settings, exigent_command
from sides import exigent_bench
from timing import Command, Spread, alternate
from work import make_work

NAME = "cache"
AT_MOST = 0.6
LEAST_ROUNDS = 7


def measure(settings: Settings) -> Iterator[Row]:
    """Yield the processor time of a run either way, and the one over the other."""
    if settings.others_only:
        return
    bench = settings.folder / "bench"
    exigent_bench.write(make_work(scenarios=settings.scenarios), bench)
    folders = {"kept": str(settings.folder / "kept"), "anew": ""}
    commands = {
        name: Command([exigent_command(), "run"], bench, {"EXIGENT_CACHE": folder})
        for name, folder in folders.items()
    }
    samples = alternate(commands, max(settings.rounds, LEAST_ROUNDS))
    kept, anew = ([one.processor_seconds for one in samples[name]] for name in folders)
    yield Row(NAME, "exigent run with features read before", Spread.of(kept), "processor s")
    yield Row(NAME, "exigent run that reads them anew", Spread.of(anew), "processor s")
    ratios = Spread.of(over / under for over, under in zip(kept, anew, strict=True))
    yield Row(NAME, "the first over the second", ratios, "times", AT_MOST)
