"""What a CSV file says before its rows: its names, and what stands between values.

Nothing else is guessed by looking at it: one bad row would have all others read in another way.
"""

from __future__ import annotations

import csv
from dataclasses import replace

from exigent.analysis.replay.file_rows import Fetch, lines_of
from exigent.analysis.replay.inputs import CsvHead, FileKind, InputFile
from exigent.words import Fault, InputError, Location

# What may stand between values; the first of those that make the most names is meant.
_BETWEEN = (",", "\t", ";", "|")
_MOST_LINES = 1_000


def with_head(file: InputFile, fetch: Fetch) -> InputFile:
    """Return a file of CSV with its head, any other as it is.

    Raises InputError for names that cannot stand together, and where there are none.
    """
    if file.kind is not FileKind.CSV:
        return file
    lines = [line for (line,) in fetch(f"SELECT line FROM {lines_of(file)} LIMIT {_MOST_LINES}")]
    skipped = next((at for at, line in enumerate(lines) if line is not None), len(lines))
    place = Location(file.shown, skipped + 1)
    said = [
        f"{line or ''}\n".encode("latin-1").decode(errors="replace") for line in lines[skipped:]
    ]
    found = [(_names(said, between), between) for between in _BETWEEN]
    names, between = max(found, key=lambda one: len(one[0]))
    if not names:
        raise InputError(
            "there is no header",
            place,
            "a table of CSV begins with the names of its columns",
            fault=Fault.CANNOT_READ,
        )
    _refuse_doubled(names, place)
    return replace(file, head=CsvHead(tuple(names), between, skipped))


def _names(lines: list[str], between: str) -> list[str]:
    try:
        said = next(csv.reader(lines, delimiter=between, strict=True), [])
    except csv.Error:
        return []
    bare = (name.removeprefix("\ufeff") for name in said)
    return [name or f"column{at}" for at, name in enumerate(bare)]


def _refuse_doubled(names: list[str], place: Location) -> None:
    met: dict[str, str] = {}
    for name in names:
        first = met.setdefault(name.lower(), name)
        if first is not name:
            raise InputError(
                f"`{name}` stands twice in the header"
                if first == name
                else f"`{first}` and `{name}` differ in nothing but capital letters",
                place,
                "give one of these columns another name",
                fault=Fault.SAID_TWICE,
            )
