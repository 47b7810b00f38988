"""Requests in CSV: a line of names, then a request a line, a column a fact or another key."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from exigent.files.given_request import (
    LEFT_OUT,
    Contradicting,
    Given,
    GivenRequest,
    RefusedRequest,
    RequestBatch,
    RequestSource,
    check_columns,
)
from exigent.files.json_lines import split_lines
from exigent.files.texts import decode_text
from exigent.files.written_facts import read_written_value
from exigent.words import UNKNOWN, Fact, Fault, InputError, Location, count

_ENDING = ".csv"
_MOST_REMEMBERED = 100_000
_LARGEST_BATCH = 5_000


def is_csv(first: bytes, shown: str) -> bool:
    """Tell whether a file is CSV, by its name or by its first line."""
    heading = first.lstrip().partition(b"\n")[0]
    return shown.lower().endswith(_ENDING) or (b"," in heading and not set(heading) & set(b":[{#"))


class CsvRows:
    """A stream of requests, a row each; an empty cell leaves its fact out."""

    is_single = False

    def __init__(self, source: RequestSource) -> None:
        """Read from chunks of bytes; raise InputError for a wrong heading."""
        vocabulary = source.vocabulary
        self._lines = _Lines(source.chunks, source.shown)
        self._shown = source.shown
        self._rows = csv.reader(self._lines, strict=True)
        try:
            self._names = next(self._rows, [])
        except csv.Error as error:
            raise _no_csv(error, Location(source.shown)) from None
        self.heading = self._lines.take()
        check_columns(self._names, vocabulary, source.keys, self._cell)
        self._others = tuple(
            (at, b"," + msgspec.json.encode(name) + b":")
            for at, name in enumerate(self._names)
            if name not in vocabulary.facts
        )
        places = {name: at for at, name in enumerate(self._names)}
        self._columns = tuple(
            (places.get(fact.name, -1), _CellTexts(fact)) for fact in vocabulary.facts.values()
        )

    def batches(self) -> Iterator[RequestBatch]:
        """Yield the requests whose rows end in a chunk, as soon as it is read."""
        index = 0
        given: list[GivenRequest] = []
        refused: list[RefusedRequest] = []
        while True:
            line = self._lines.number + 1
            written = b""
            try:
                row = next(self._rows, None)
                if row is None:
                    break
                written = self._lines.take()
                if row:
                    given.append(self._read(row, line, index, written))
                    index += 1
            except (csv.Error, InputError) as error:
                wrong = error if isinstance(error, InputError) else _no_csv(error, self._at(line))
                refused.append(RefusedRequest(index, wrong, self._lines.take() or written))
                index += 1
            if not self._lines.has_more or len(given) + len(refused) >= _LARGEST_BATCH:
                if given or refused:
                    yield RequestBatch(given, refused)
                given, refused = [], []
        if given or refused:
            yield RequestBatch(given, refused)

    def refuse(self, several: Sequence[Contradicting]) -> list[RefusedRequest]:
        """Return requests that cannot be so, each at the last of the facts that are named."""
        refused = []
        for request, error in several:
            columns = [at for at, name in enumerate(self._names) if name in error.facts]
            place = self._cell(request.line, max(columns, default=0), request.written)
            refused.append(RefusedRequest(request.index, error.at(place), request.written))
        return refused

    def _read(self, row: list[str], line: int, index: int, written: bytes) -> GivenRequest:
        """Return the request of a row; raise InputError for the first cell that is wrong."""
        if len(row) != len(self._names):
            raise InputError(
                f"the row has {count(len(row), 'cell')}, and the first line "
                f"{count(len(self._names), 'name')}",
                self._at(line),
                fault=Fault.NOT_A_REQUEST,
            )
        row.append("")  # stands for a fact that is no column
        try:
            values = tuple([known[row[at]] for at, known in self._columns])
        except KeyError:
            for at, known in self._columns:
                if row[at] not in known:
                    known.refuse(row[at], self._cell(line, at, written))
            raise
        encode = msgspec.json.encode
        passed = b"".join([name + encode(row[at]) for at, name in self._others])
        is_whole = LEFT_OUT not in values and UNKNOWN not in values
        return GivenRequest(index, line, values, passed, written, is_whole)

    def _at(self, line: int) -> Location:
        return Location(self._shown, line)

    def _cell(self, line: int, at: int, written: bytes = b"") -> Location:
        """Return where a cell begins in what is written of its row."""
        text = (written or self.heading).decode("utf-8-sig", "replace")
        begins = [0]
        is_quoted = False
        for place, sign in enumerate(text, start=1):
            is_quoted ^= sign == '"'
            if sign == "," and not is_quoted:
                begins.append(place)
        begin = begins[min(at, len(begins) - 1)]
        above, _, before = text[:begin].rpartition("\n")
        return Location(
            self._shown, line + above.count("\n") + ("\n" in text[:begin]), len(before) + 1
        )


class _CellTexts(dict[str, Given]):
    """What the texts of cells come to as values of one fact; KeyError where that is nothing."""

    def __init__(self, fact: Fact) -> None:
        super().__init__({"": LEFT_OUT})
        self._fact = fact

    def __missing__(self, text: str) -> Given:
        try:
            known = read_written_value(text, self._fact)
        except InputError:
            raise KeyError(text) from None
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
            self[""] = LEFT_OUT
        self[text] = known
        return known

    def refuse(self, text: str, place: Location) -> None:
        """Raise InputError at a place where the fact has no such value."""
        try:
            read_written_value(text, self._fact)
        except InputError as error:
            raise InputError(error.message, place, error.meant, fault=error.fault) from None


class _Lines:
    """The lines of a stream as text, with what was taken of it as it stands.

    `number` is how many lines were read; `has_more` tells whether a chunk has another one.
    """

    def __init__(self, chunks: Iterable[bytes], shown: str) -> None:
        self._several = split_lines(chunks)
        self._ready: list[bytes] = []
        self._taken: list[bytes] = []
        self._shown = shown
        self.number = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        while not self._ready:
            self._ready = next(self._several)[::-1]
        line = self._ready.pop() + b"\n"
        self._taken.append(line)
        self.number += 1
        try:
            return decode_text(line, self._shown)
        except InputError as error:
            column = error.location.column if error.location else 1
            place = Location(self._shown, self.number, column)
            raise InputError(error.message, place, error.meant, fault=error.fault) from None

    @property
    def has_more(self) -> bool:
        """Whether there is another line that nobody has to wait for."""
        return bool(self._ready)

    def take(self) -> bytes:
        """Return what was read since the last time."""
        taken = b"".join(self._taken)
        self._taken.clear()
        return taken


def _no_csv(error: csv.Error, place: Location) -> InputError:
    return InputError(f"not valid CSV: {error}", place, fault=Fault.NOT_A_REQUEST)
