"""What came out of a question, as data, as rows, and as it is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Generic, TypeVar

import msgspec

from exigent.doors.library.frames import PANDAS, make_frame
from exigent.report.text import READABLE, Line, lines_as_html
from exigent.words import ExitCode, count

Data = TypeVar("Data")
Row = TypeVar("Row", bound=msgspec.Struct)


@dataclass(frozen=True)
class Shown:
    """How a reply looks; without `as_html` a notebook shows its lines."""

    name: str
    as_lines: Callable[[int], Iterable[Line]]
    as_json: Callable[[], bytes]
    as_html: Callable[[], str] | None = None


@dataclass(frozen=True, repr=False, eq=False)
class Reply(Generic[Data, Row]):
    """What came out: `data` is all of it, `rows` are it as a table.

    It can be counted, walked through and indexed by its rows. Printed, it is what the command
    line prints; a notebook shows it in colour.
    """

    data: Data
    exit_code: ExitCode
    _row_type: type[Row]
    _list_rows: Callable[[], Iterable[Row]]
    _shown: Shown

    @cached_property
    def rows(self) -> Sequence[Row]:
        """It as a table: each row has the same fields."""
        return tuple(self._list_rows())

    def to_frame(self, library: str = PANDAS) -> Any:
        """Return the rows as a data frame of `pandas` or `polars`, a column a field.

        Raises InputError where that library, or the extra `frames`, is not installed.
        """
        return make_frame(self.rows, self._row_type, library)

    def to_json(self) -> bytes:
        """Return what the command line writes with `--json`."""
        return self._shown.as_json()

    def __len__(self) -> int:
        return len(self.rows)

    def __bool__(self) -> bool:
        # Without rows, too, it is a reply.
        return True

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    def __getitem__(self, index: int) -> Row:
        return self.rows[index]

    def __str__(self) -> str:
        lines = self._shown.as_lines(READABLE)
        return "\n".join("".join(text for text, _ in line).rstrip() for line in lines)

    def __repr__(self) -> str:
        return f"<{self._shown.name} ({count(len(self.rows), 'row')})>"

    def _repr_html_(self) -> str:
        if self._shown.as_html is not None:
            return self._shown.as_html()
        return lines_as_html(self._shown.as_lines(READABLE))
