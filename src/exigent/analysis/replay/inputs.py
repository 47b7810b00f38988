"""The files of a history of requests: which there are, and of what kind each is."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from glob import glob, has_magic
from pathlib import Path
from typing import BinaryIO

from exigent.files import no_such_file
from exigent.words import Fault, InputError, Location


class FileKind(Enum):
    """How a file holds a table."""

    PARQUET = "Parquet"
    CSV = "CSV"
    JSON_LINES = "JSON Lines"


_ENDINGS = {
    ".parquet": FileKind.PARQUET,
    ".csv": FileKind.CSV,
    ".tsv": FileKind.CSV,
    ".jsonl": FileKind.JSON_LINES,
    ".ndjson": FileKind.JSON_LINES,
}
_PACKED = (".gz", ".zst")
DATABASE_ENDINGS = (".duckdb", ".db")
STANDARD_INPUT = "-"
_HEAD = 4096
_SAMPLE = 1_048_576


@dataclass(frozen=True, slots=True)
class CsvHead:
    """The names of a CSV file, what stands between values, and how many lines before the names."""

    names: tuple[str, ...]
    between: str
    skipped: int


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file of requests; `shown` is what it is called where something is said of it.

    One of CSV has a `head` once that is read. A copy `ends_alike`: each of its lines ends with a
    line feed, and a carriage return stands within quotes alone.
    """

    path: Path
    kind: FileKind
    shown: str
    head: CsvHead | None = None
    ends_alike: bool = False


def list_inputs(words: Iterable[str]) -> tuple[InputFile, ...]:
    """Return the files that paths, folders' patterns among them, name, each once and in order.

    Raises InputError for what is not there or of no known kind.
    """
    found: dict[Path, InputFile] = {}
    for word in words:
        for path in _named(word):
            found.setdefault(path, InputFile(path, kind_of(path), path.as_posix()))
    return tuple(found.values())


def take_stream(stream: BinaryIO, folder: Path) -> InputFile:
    """Return what a stream holds as a file in a folder; its first bytes tell its kind."""
    head = stream.read(_HEAD)
    if head.startswith(b"PAR1"):
        kind, ending = FileKind.PARQUET, ".parquet"
    elif head.lstrip().startswith(b"{"):
        kind, ending = FileKind.JSON_LINES, ".jsonl"
    else:
        kind, ending = FileKind.CSV, ".csv"
    path = folder / f"input{ending}"
    with path.open("wb") as file:
        file.write(head)
        shutil.copyfileobj(stream, file)
    return InputFile(path, kind, STANDARD_INPUT)


def describe_files(files: Iterable[InputFile]) -> bytes:
    """Return what tells files from those that they were before: names, sizes and times."""
    told = ((one.shown, one.path.stat()) for one in files)
    return repr([(shown, stat.st_size, stat.st_mtime_ns) for shown, stat in told]).encode()


def guess_rows(file: InputFile) -> int | None:
    """Return about how many lines a text has, by its first ones; None where it is packed."""
    if is_packed(file.path):
        return None
    with file.path.open("rb") as opened:
        head = opened.read(_SAMPLE)
    return file.path.stat().st_size * head.count(b"\n") // max(len(head), 1)


def is_packed(path: Path) -> bool:
    """Tell whether a file is packed, by the ending of its name."""
    return path.suffix.lower() in _PACKED


def kind_of(path: Path) -> FileKind:
    """Return the kind of a file by the ending of its name; raise InputError for another."""
    name = path.name.lower()
    for packed in _PACKED:
        name = name.removesuffix(packed)
    kind = _ENDINGS.get(Path(name).suffix)
    if kind is None:
        raise InputError(
            "it is not known how this file holds requests",
            Location(path.as_posix()),
            f"its name ends with {', '.join(_ENDINGS)}, with {' or '.join(_PACKED)} behind it or not",
            fault=Fault.WRONG_OPTION,
        )
    return kind


def _named(word: str) -> list[Path]:
    path = Path(word)
    if path.is_file():
        return [path]
    if has_magic(word):
        matching = sorted(
            Path(one)
            for one in glob(word, recursive=True)  # noqa: PTH207 - any path, not one below a folder
            if Path(one).is_file()
        )
        if matching:
            return matching
    if path.is_dir():
        raise InputError(
            "this is a folder",
            Location(word),
            f"name its files: '{word.rstrip('/')}/*.parquet'",
            fault=Fault.WRONG_OPTION,
        )
    raise no_such_file(path)
