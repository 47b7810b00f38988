"""The lines of a feature one by one, for whoever looks at a file that nobody can read as yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exigent.suite.feature import StepType
from exigent.suite.gherkin_slips import Keywords, keywords_of


@dataclass(frozen=True, slots=True)
class StepLine:
    """A line that begins as a step does; `number` and `column`, where its text begins, from 0.

    `type` is None for an `And` with nothing before it.
    """

    number: int
    keyword: str
    type: StepType | None
    text: str
    column: int


@dataclass(frozen=True, slots=True)
class CellAt:
    """A place in a row of a table: the row's cells, which of them it is in, and that one's ends.

    `header` are the cells of the table's first row, and `above` is the line before that row.
    """

    header: tuple[str, ...]
    cells: tuple[str, ...]
    index: int
    first: int
    last: int
    is_header: bool
    above: int

    @property
    def column(self) -> str:
        """The name of the column, as the header has it."""
        return self.header[self.index] if self.index < len(self.header) else ""

    def named(self, column: str) -> str:
        """Return what stands in a column of this row, nothing if there is no such column."""
        at = self.header.index(column) if column in self.header else len(self.cells)
        return self.cells[at] if at < len(self.cells) else ""


def step_at(lines: Sequence[str], number: int) -> StepLine | None:
    """Return the step that a line, counted from 0, begins; None if it begins none."""
    if number >= len(lines):
        return None
    return _step(lines, number, keywords_of(lines))


def steps_of(lines: Sequence[str]) -> list[StepLine]:
    """Return every line that begins as a step does."""
    keywords = keywords_of(lines)
    found = (_step(lines, number, keywords) for number in range(len(lines)))
    return [step for step in found if step is not None]


def step_above(lines: Sequence[str], number: int) -> StepLine | None:
    """Return the step whose table a line is in; None if another line stands between."""
    while number >= 0 and _is_of_table(lines[number]):
        number -= 1
    return step_at(lines, number) if number >= 0 else None


def cell_at(lines: Sequence[str], number: int, column: int) -> CellAt | None:
    """Return the cell of a table at a place; None where no row of one stands there."""
    line = lines[number] if number < len(lines) else ""
    if not line.lstrip().startswith("|"):
        return None
    spans = _cells(line)
    index = max((at for at, (first, _) in enumerate(spans) if first <= column), default=0)
    if column <= line.index("|") or not spans:
        return None
    top = number
    while top > 0 and _is_of_table(lines[top - 1]):
        top -= 1
    while not lines[top].lstrip().startswith("|"):
        top += 1
    first, last = spans[index]
    text = line[first:last]
    begins = first + len(text) - len(text.lstrip())
    return CellAt(
        header=_texts(lines[top]),
        cells=_texts(line),
        index=index,
        first=begins if text.strip() else min(column, last),
        last=first + len(text.rstrip()) if text.strip() else min(column, last),
        is_header=top == number,
        above=top - 1,
    )


def row_at(line: str) -> list[tuple[int, int, str]]:
    """Return the cells of a line that is a row: where each begins and ends, and its text."""
    if not line.lstrip().startswith("|"):
        return []
    found = []
    for first, last in _cells(line):
        text = line[first:last]
        if text.strip():
            begins = first + len(text) - len(text.lstrip())
            found.append((begins, first + len(text.rstrip()), text.strip()))
    return found


def _step(lines: Sequence[str], number: int, keywords: Keywords) -> StepLine | None:
    line = lines[number]
    bare = line.lstrip()
    if not bare or bare[0] in "#@|":
        return None
    for word in (*keywords.steps, "*"):
        if bare.startswith(f"{word} "):
            above = [*lines[max(0, number - 200) : number], f"{word} ..."]
            rest = bare[len(word) :]
            column = len(line) - len(rest.lstrip()) if rest.strip() else len(line)
            return StepLine(number, word, keywords.type_before(above), rest.strip(), column)
    return None


def _is_of_table(line: str) -> bool:
    return not line.strip() or line.lstrip()[0] in "#|"


def _cells(line: str) -> list[tuple[int, int]]:
    """Return where the cells of a row begin and end, one that is not closed among them."""
    bars = [
        at
        for at, sign in enumerate(line)
        if sign == "|" and (len(line[:at]) - len(line[:at].rstrip("\\"))) % 2 == 0
    ]
    ends = [*bars[1:], len(line)] if line[bars[-1] + 1 :].strip() else bars[1:]
    cells = list(zip((bar + 1 for bar in bars), ends, strict=False))
    return cells or [(bars[0] + 1, len(line))]


def _texts(line: str) -> tuple[str, ...]:
    return tuple(line[first:last].strip() for first, last in _cells(line))
