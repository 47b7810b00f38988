"""Whether a cell costs the same in a large suite as in a small one, under `exigent run`.

Whole runs at three sizes. The first ratio compares the time a cell of the largest with that of
the smallest. Since starting up weighs most on the smallest, a second one leaves it out: what each
further cell took on the way from the middle size to the largest, over what it took on the way
from the smallest size to the middle one.
"""

from __future__ import annotations

from collections.abc import Iterator

from figure import Row, Settings, exigent_command
from sides import exigent_bench
from timing import Command, Spread, alternate, seconds
from work import make_work

NAME = "flat"
AT_MOST = 1.25
SIZES = (100, 1_000, 10_000)
SIZES_WHEN_QUICK = (50, 200, 800)


def measure(settings: Settings) -> Iterator[Row]:
    """Yield the time a cell at each size, and the two ratios."""
    sizes = SIZES_WHEN_QUICK if settings.quick else SIZES
    commands = {}
    cells = []
    for size in sizes:
        work = make_work(scenarios=size)
        bench = settings.folder / str(size)
        exigent_bench.write(work, bench)
        commands[str(size)] = Command([exigent_command(), "run", "--json", "matrix.json"], bench)
        cells.append(work.cells)
    samples = alternate(commands, settings.rounds)
    for size, count in zip(sizes, cells, strict=True):
        taken = seconds(samples[str(size)], 1000 / count)
        yield Row(NAME, f"exigent run, {size} scenarios", taken, "ms a cell")
    rounds = [[sample.seconds for sample in round] for round in zip(*samples.values(), strict=True)]
    whole = Spread.of((large / cells[2]) / (small / cells[0]) for small, _, large in rounds)
    what = f"a cell of {sizes[2]} scenarios over one of {sizes[0]}"
    yield Row(NAME, what, whole, "times", at_most=AT_MOST)
    further = Spread.of(
        ((large - middle) / (cells[2] - cells[1])) / ((middle - small) / (cells[1] - cells[0]))
        for small, middle, large in rounds
    )
    what = f"a further cell up to {sizes[2]} scenarios over one up to {sizes[1]}"
    yield Row(NAME, what, further, "times", at_most=AT_MOST)
