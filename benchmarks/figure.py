"""What a figure reports: rows of a measured value and the bound that it is held to."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import entry_points
from pathlib import Path

from timing import Spread

BENCHMARKS = Path(__file__).resolve().parent
CERBOS = BENCHMARKS / "node_modules" / "@cerbos" / "cerbos-linux-x64" / "cerbos-linux-x64"
THREE_DIGITS = 100


class SideMissingError(Exception):
    """A program that a figure needs is not installed."""


class DisagreementError(Exception):
    """A side did not check as many cells as it was given."""


@dataclass(frozen=True)
class Settings:
    """How large the work is and how often it is timed; None leaves the size to the figure."""

    folder: Path
    rounds: int
    scenarios: int
    quick: bool
    others_only: bool


@dataclass(frozen=True)
class Row:
    """One line of the table. Without a bound it is there to be known, not to be held."""

    figure: str
    what: str
    measured: Spread
    unit: str
    at_most: float | None = None
    at_least: float | None = None

    @property
    def holds(self) -> bool | None:
        """Whether the median is within the bound; None if there is no bound."""
        if self.at_most is not None:
            return self.measured.median <= self.at_most
        if self.at_least is not None:
            return self.measured.median >= self.at_least
        return None

    @property
    def bound(self) -> str:
        """The bound as words."""
        if self.at_most is not None:
            return f"at most {self.at_most:g}"
        return f"at least {self.at_least:g}" if self.at_least is not None else ""


Measure = Callable[[Settings], Iterator[Row]]


def exigent_command() -> str:
    """Return the command `exigent` of the Python that runs this; raise SideMissingError."""
    command = Path(sys.executable).parent / "exigent"
    if not command.exists():
        raise SideMissingError("exigent is not installed beside this Python: pip install -e .")
    return str(command)


def exigent_plugin() -> str:
    """Return the name of exigent's pytest plugin, as `-p` takes it; raise SideMissingError."""
    for found in entry_points(group="pytest11"):
        if found.dist is not None and found.dist.name == "exigent":
            return found.name
    raise SideMissingError("exigent's pytest plugin is not installed: pip install -e .")


def cerbos_command() -> str:
    """Return the Cerbos program; raise SideMissingError."""
    if not CERBOS.exists():
        raise SideMissingError("Cerbos is not installed: run `npm ci` in benchmarks/")
    return str(CERBOS)


def show(rows: Iterable[Row]) -> str:
    """Lay the rows out as a table."""
    cells = [("figure", "what", "median", "lowest - highest", "unit", "bound", "holds")]
    for row in rows:
        spread = row.measured
        holds = {True: "yes", False: "NO", None: ""}[row.holds]
        span = f"{_short(spread.low)} - {_short(spread.high)}"
        median = _short(spread.median)
        cells.append((row.figure, row.what, median, span, row.unit, row.bound, holds))
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = [
        "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip()
        for line in cells
    ]
    return "\n".join(lines)


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= THREE_DIGITS else f"{value:.3g}"
