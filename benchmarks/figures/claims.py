"""What the claims about every request cost, beside the scenarios that ask one.

The shipped bench with the feature of its claims, and without; what counts is the time of the
processors. Every claim has to be proved.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from figure import BENCHMARKS, DisagreementError, Row, Settings, exigent_command
from timing import Command, Spread, alternate

NAME = "claims"
AT_MOST = 1.0
LEAST = 100
SHIPPED = BENCHMARKS.parent
FOLDERS = ("features", "regimes", "scenarios", "steps")
CLAIMS = "features/what_holds_of_every_request.feature"


def measure(settings: Settings) -> Iterator[Row]:
    """Yield the processor time of a run without claims, and what the claims add to it."""
    if settings.others_only:
        return
    claimed, ordinary = settings.folder / "claimed", settings.folder / "ordinary"
    for bench in (claimed, ordinary):
        for name in FOLDERS:
            shutil.copytree(SHIPPED / name, bench / name)
    (ordinary / CLAIMS).unlink()
    words = [exigent_command(), "run", "--json", "found.json"]
    commands = {"claimed": Command(words, claimed), "ordinary": Command(words, ordinary)}
    samples = alternate(commands, settings.rounds)
    _check(claimed / "found.json")
    taken = {
        name: [sample.processor_seconds for sample in found] for name, found in samples.items()
    }
    pairs = list(zip(taken["claimed"], taken["ordinary"], strict=True))
    added = Spread.of((both - one) / one for both, one in pairs)
    yield Row(NAME, "exigent run without claims", Spread.of(taken["ordinary"]), "processor s")
    yield Row(NAME, "what the shipped claims add, over that", added, "times", AT_MOST)


def _check(file: Path) -> None:
    """Raise DisagreementError unless all claims are there and proved."""
    rows = json.loads(file.read_bytes())["claims"]
    found = [one["standing"] for row in rows for cell in row["cells"] for one in cell["claims"]]
    if len(found) < LEAST or set(found) != {"proved"}:
        raise DisagreementError(f"of {len(found)} claims not all are proved")
