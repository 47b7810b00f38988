"""What it costs to know what the scenarios leave out, and of two regimes where they differ.

All on the shipped bench, whole processes, in processor time over a process that does no more than
load the bench, which each of them does, too. `gaps` holds 2,800 goals of 21 regimes against every
request there is. That took 6.1 s of processor time where it was searched for, and loading 0.4 s:
a third of that is what it is held to, in the ratio of one run. `flip` of the cell on which most
facts bear, all smallest sets of any size, and `agree` of the two regimes whose difference has most
kinds are answers that somebody waits for at a terminal: neither may take as long again as it takes
to read the bench a few times over.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from figure import BENCHMARKS, Row, Settings, exigent_command
from timing import Command, Spread, alternate

NAME = "unseen"
SHIPPED = BENCHMARKS.parent
LOADING = "from exigent.bench import find_root, open_bench; from pathlib import Path; "
LOADING += "open_bench(find_root(Path.cwd())).panel()"
