"""What it costs to know what scenarios leave out, and where answers turn: `gaps`, `flip`, `agree`.

All on the shipped bench, whole processes, in processor time. `gaps` holds 2,800 goals of 21 regimes
against every request there is, beside one `exigent run`: before there were diagrams it took 4.6
times as long as such a run does today, and more than two of them is no longer what they bought.
`flip` of a cell of the widest stack, with all smallest sets of any size, and `agree` of two regimes
with 174 kinds of difference are waited for at a terminal. They are held to what reading the bench
costs, which each of them does, too: most of a flip is that, and a kind needs a request that the
engines decide again.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from figure import BENCHMARKS, Row, Settings, exigent_command
from timing import Command, Sample, Spread, alternate

NAME = "unseen"
GAPS_AT_MOST = 2.0
FLIP_AT_MOST = 3.0
AGREE_AT_MOST = 10.0
SHIPPED = BENCHMARKS.parent
CELL = ("features/emergency_requests.feature:21", "california-2022")
DIFFERENT = ("us-sca", "california-2022")
# That they differ is what is asked for, and no failure.
DIFFERS = 'exigent=$1; shift; "$exigent" agree "$@"; [ $? -eq 3 ]'
LOADING = "from exigent.bench import find_root, open_bench; from pathlib import Path; "
LOADING += "open_bench(find_root(Path.cwd())).panel()"


def measure(settings: Settings) -> Iterator[Row]:
    """Yield how many times as long each takes as a run, or as loading the bench."""
    if settings.others_only:
        return
    exigent = exigent_command()
    samples = alternate(
        {
            "gaps": Command([exigent, "gaps"], SHIPPED),
            "run": Command([exigent, "run"], SHIPPED),
            "flip": Command([exigent, "flip", *CELL], SHIPPED),
            "agree": Command(["bash", "-c", DIFFERS, "-", exigent, *DIFFERENT], SHIPPED),
            "loading": Command([sys.executable, "-c", LOADING], SHIPPED),
        },
        settings.rounds,
    )

    def over(name: str, below: str) -> Spread:
        pairs: zip[tuple[Sample, Sample]] = zip(samples[name], samples[below], strict=True)
        return Spread.of(one.processor_seconds / other.processor_seconds for one, other in pairs)

    yield Row(NAME, "exigent gaps over exigent run", over("gaps", "run"), "times", GAPS_AT_MOST)
    for name, most in (("flip", FLIP_AT_MOST), ("agree", AGREE_AT_MOST)):
        what = f"exigent {name} over loading the bench"
        yield Row(NAME, what, over(name, "loading"), "times", most)
