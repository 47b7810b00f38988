"""Whether a row costs `exigent lint` the same in a long table as in a short one.

The rows state the same facts and expect the same, which is where each could be held against
every other.
"""

from __future__ import annotations

from collections.abc import Iterator

from figure import Row, Settings, exigent_command
from sides import exigent_bench
from timing import Command, Spread, alternate, seconds
from work import make_work

NAME = "lint"
AT_MOST = 1.25
ROWS = (1_000, 4_000)
ROWS_WHEN_QUICK = (200, 800)
OUTLINE = """\
Feature: Many
  Scenario Outline: Row <number>
    Given an ordinary police request
    When police request the footage
    Then every regime refuses the disclosure

    Examples:
      | number |
"""


def measure(settings: Settings) -> Iterator[Row]:
    """Yield the time a row of the long table, and how often it is that of the short one."""
    sizes = ROWS_WHEN_QUICK if settings.quick else ROWS
    commands = {}
    for size in sizes:
        bench = settings.folder / f"lint-{size}"
        exigent_bench.write(make_work(scenarios=1), bench)
        rows = "".join(f"      | {number} |\n" for number in range(size))
        (bench / "features" / "many.feature").write_text(OUTLINE + rows)
        commands[str(size)] = Command([exigent_command(), "lint", "features/many.feature"], bench)
    samples = alternate(commands, settings.rounds)
    whole = seconds(samples[str(sizes[1])], 1000 / sizes[1])
    yield Row(NAME, f"exigent lint, a table of {sizes[1]} rows alike", whole, "ms a row")
    rounds = [[sample.seconds for sample in round] for round in zip(*samples.values(), strict=True)]
    ratio = Spread.of((many / sizes[1]) / (few / sizes[0]) for few, many in rounds)
    what = f"a row in a table of {sizes[1]} over one of {sizes[0]}"
    yield Row(NAME, what, ratio, "times", at_most=AT_MOST)
