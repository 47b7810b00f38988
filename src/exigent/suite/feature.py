"""A feature as it stands in its file: scenarios with their steps, outlines expanded."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

import msgspec

from exigent.words import Location, pad, width_of

NO_KEYWORD = "this line reads like a step but has no keyword, so it would be ignored"

_UNFIT_FOR_A_TEST = re.compile(r"::|[\[\]]")


def name_test(name: str) -> str:
    """Return a scenario's name without what pytest cuts node ids at."""
    return _UNFIT_FOR_A_TEST.sub("_", name)


class StepType(StrEnum):
    """What a step is for."""

    GIVEN = "given"
    WHEN = "when"
    THEN = "then"


class Row(msgspec.Struct, frozen=True, array_like=True):
    """A row of a data table; `columns` tell where each cell begins in its line."""

    cells: tuple[str, ...]
    path: str
    line: int
    columns: tuple[int, ...]

    def place(self, index: int = 0) -> Location:
        """Return where a cell stands, the first one's place in an empty row."""
        return Location(self.path, self.line, self.columns[index] if self.columns else 1)


class Step(msgspec.Struct, frozen=True, array_like=True):
    """One step, as it reads once an outline's placeholders are filled; `is_filled` if it had any."""

    type: StepType
    text: str
    location: Location
    rows: tuple[Row, ...] = ()
    has_text_block: bool = False
    is_filled: bool = False


class Prose(msgspec.Struct, frozen=True, array_like=True):
    """A line of a description: Gherkin takes it for a remark, whatever it was meant to be."""

    text: str
    location: Location


class LinesOf(NamedTuple):
    """The lines that mean a scenario: its own, which is that of its row of Examples, and all of it."""

    own: int
    first: int
    last: int


def at_line(line: int, spans: Sequence[LinesOf]) -> list[int]:
    """Return which of the scenarios of a file a line means, by their indices: none, if none.

    A row of Examples is meant by its own line alone, all rows of an outline by any other.
    """
    rows = [index for index, span in enumerate(spans) if span.own == line]
    if rows:
        return rows
    first = max((span.first for span in spans if span.first <= line), default=0)
    return [i for i, span in enumerate(spans) if span.first == first and line <= span.last]


class ScenarioText(msgspec.Struct, frozen=True, array_like=True):
    """One scenario, or one row of an outline; background steps come first.

    `name` is as written, `example` holds the row's values by placeholder, and `index`
    counts the rows of an outline from 0. `start` is the line of the `Scenario:` itself, and
    `first` that of its tags, if it has any; `last` is the one before the next scenario's, or
    the last of the file. `lines` are the steps as they read, as `lines_of` has them.
    """

    name: str
    title: str
    example: Mapping[str, str]
    index: int
    tags: tuple[str, ...]
    steps: tuple[Step, ...]
    location: Location
    start: int
    first: int
    last: int
    lines: tuple[str, ...] = ()

    @property
    def span(self) -> LinesOf:
        """The lines by which it can be named."""
        return LinesOf(self.location.line, self.first, self.last)

    @property
    def test_name(self) -> str:
        """The name under which pytest runs the scenario."""
        return name_test(self.name)


def lines_of(steps: Iterable[Step]) -> Iterator[str]:
    """Yield steps as they are written, tables among them, a line each."""
    before = None
    for step in steps:
        keyword = "And" if step.type is before else step.type.value.capitalize()
        yield f"{keyword} {step.text}"
        if step.rows:
            yield from _table(step.rows)
        before = step.type


def _table(rows: Sequence[Row]) -> Iterator[str]:
    cells = [row.cells for row in rows]
    widths = [max(map(width_of, column)) for column in zip(*cells, strict=False)]
    for row in cells:
        yield f"  | {' | '.join(map(pad, row, widths))} |"


class FeatureText(msgspec.Struct, frozen=True, array_like=True):
    """A feature file, read."""

    name: str
    path: str
    scenarios: tuple[ScenarioText, ...]
    prose: tuple[Prose, ...] = ()
