"""Which line of a text a row begins at: values have line breaks in them, and lines are left out."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from exigent.analysis.replay.file_rows import ROW, Fetch, lines_of, reading
from exigent.analysis.replay.inputs import FileKind, InputFile
from exigent.columns import quote

# What DuckDB remembers of rows that are not like their header.
MALFORMED = (
    "SELECT file_path, line, min(lower(error_type::VARCHAR)), any_value(csv_line)"
    " FROM reject_errors JOIN reject_scans USING (scan_id, file_id) GROUP BY file_path, line"
)


@dataclass(frozen=True, slots=True)
class MalformedRow:
    """A row that is none: which record of its file it is, what is wrong, and its text.

    Records are rows with all that lies between them; an empty line is one, too.
    """

    record: int
    wrong: str
    text: str

    @property
    def breaks(self) -> int:
        """How many line breaks it has in it."""
        return self.text.strip().count("\n")


@dataclass
class CsvLines:
    """How far rows and records lie behind the line of their number, each from one of them on."""

    _rows: list[tuple[int, int]] = field(default_factory=list)
    _records: list[tuple[int, int]] = field(default_factory=list)

    def line_of_row(self, row: int) -> int:
        """Return the line that a row begins at."""
        return row + _shift(self._rows, row)

    def line_of_record(self, record: int) -> int:
        """Return the line that a record begins at."""
        return record + _shift(self._records, record)

    def note(self, row: int, record: int, line: int) -> None:
        """Take down where a row begins, and a record, if the last ones do not tell it."""
        if _shift(self._rows, row) != line - row:
            self._rows.append((row, line - row))
        if _shift(self._records, record) != line - record:
            self._records.append((record, line - record))


def find_lines(file: InputFile, malformed: Sequence[MalformedRow], fetch: Fetch) -> CsvLines:
    """Return where the rows of a text begin."""
    if file.kind is FileKind.JSON_LINES:
        return _find_json_lines(malformed)
    assert file.head is not None
    names, header = file.head.names, file.head.skipped + 1
    empty = _find_empty_lines(file, fetch)
    # In a file of one column an empty line is a row whose place is empty.
    between = _Ahead((at, 0) for at in (empty if len(names) > 1 else ()))
    wrong = _Ahead((one.record, one.breaks) for one in malformed)
    broken = _Ahead(_find_breaks(file, names, fetch))
    found = CsvLines()
    row, record = 1, header + 1
    line = header + 1 + sum(name.count("\n") for name in names)
    while True:
        found.note(row, record, line)
        # Up to the next of these each row is a record and a line.
        step = min(between.distance(line), wrong.distance(record), broken.distance(row))
        if math.isinf(step):
            return found
        row, record, line = row + int(step), record + int(step), line + int(step)
        if between.distance(line) == 0:
            record, line = record + 1, line + 1
        elif wrong.distance(record) == 0:
            record, line = record + 1, line + 1 + wrong.breaks
        else:
            row, record, line = row + 1, record + 1, line + 1 + broken.breaks


def _find_json_lines(malformed: Sequence[MalformedRow]) -> CsvLines:
    """Return where the rows of JSON Lines begin: each is a line, but those that are no text."""
    found = CsvLines()
    for before, one in enumerate(malformed, start=1):
        line = one.record + 1
        found.note(line - before, line, line)
    return found


class _Ahead:
    """Numbers in order, each with how many line breaks it has, and the next of them."""

    def __init__(self, several: Iterable[tuple[int, int]]) -> None:
        self._several = iter(several)
        self._next = next(self._several, None)

    @property
    def breaks(self) -> int:
        """How many line breaks the next one has."""
        return 0 if self._next is None else self._next[1]

    def distance(self, number: int) -> float:
        """Return how far the next one that is not passed by a number lies ahead of it."""
        while self._next is not None and self._next[0] < number:
            self._next = next(self._several, None)
        return math.inf if self._next is None else self._next[0] - number


def _shift(shifts: Sequence[tuple[int, int]], number: int) -> int:
    at = bisect_right(shifts, number, key=lambda one: one[0])
    return shifts[at - 1][1] if at else 0


def _find_empty_lines(file: InputFile, fetch: Fetch) -> list[int]:
    """Return the empty lines of a file, those within values too."""
    if file.ends_alike:
        # DuckDB takes a carriage return within a value for the end of a line, and one with a line
        # feed behind it for two.
        with file.path.open("rb") as lines:
            return [at for at, line in enumerate(lines, start=1) if line == b"\n"]
    numbered = f"SELECT row_number() OVER () AS place, line FROM {lines_of(file)}"
    rows = fetch(f"SELECT place FROM ({numbered}) WHERE line IS NULL ORDER BY 1")
    return [at for (at,) in rows]


def _find_breaks(file: InputFile, names: Sequence[str], fetch: Fetch) -> Iterator[tuple[int, int]]:
    """Yield the rows with line breaks in their values, and how many."""
    broken = " + ".join(
        f"coalesce(len({place}) - len(replace({place}, chr(10), '')), 0)"
        for place in map(quote, names)
    )
    counted = f"SELECT row_number() OVER () AS {ROW}, {broken} AS breaks FROM {reading(file)}"
    yield from fetch(f"SELECT {ROW}, breaks FROM ({counted}) WHERE breaks > 0 ORDER BY 1")
