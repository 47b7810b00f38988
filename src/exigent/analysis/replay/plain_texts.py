"""A text as DuckDB can read it: in UTF-8, and with all lines ending alike."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from exigent.analysis.replay.inputs import FileKind, InputFile, is_packed
from exigent.words import Fault, InputError, Location

_CHUNK = 1 << 20
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def in_plain(file: InputFile, copy: Path) -> InputFile:
    """Return a file as it can be read: itself, or a copy of what it says.

    In the copy, line ends between rows are all alike; within quotes everything stays as it is.
    Raises InputError for what is no text.
    """
    if file.kind is FileKind.PARQUET or is_packed(file.path):
        return file
    with file.path.open("rb") as opened:
        is_utf16 = opened.read(2) in _UTF16
    if not is_utf16 and (file.kind is not FileKind.CSV or _ends_alike(file.path)):
        return file
    chunks = _decoded(file) if is_utf16 else _chunks(file.path)
    with copy.open("wb") as written:
        for chunk in _ending_alike(chunks):
            written.write(chunk)
    return replace(file, path=copy, ends_alike=True)


def _ends_alike(path: Path) -> bool:
    """Tell whether a text has one kind of line ends alone, be it within values or between rows."""
    returns = feeds = both = 0
    before = b""
    for chunk in _chunks(path):
        returns += chunk.count(b"\r")
        feeds += chunk.count(b"\n")
        # Most files have none at all, and to look for pairs takes longest.
        both += chunk.count(b"\r\n") if returns else 0
        both += before == b"\r" and chunk.startswith(b"\n")
        before = chunk[-1:]
    return not returns or not feeds or returns == feeds == both


def _ending_alike(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Yield a text with a line feed at the end of each line that does not end within quotes."""
    is_quoted = False
    kept = b""
    for chunk in chunks:
        text = kept + chunk
        # What follows a carriage return tells whether it is half a line end.
        kept = b"\r" if text.endswith(b"\r") else b""
        parts = text.removesuffix(kept).split(b'"')
        for at in range(is_quoted, len(parts), 2):
            parts[at] = parts[at].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        is_quoted ^= len(parts) % 2 == 0
        yield b'"'.join(parts)
    yield b"\n" if kept and not is_quoted else kept


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as opened:
        while chunk := opened.read(_CHUNK):
            yield chunk


def _decoded(file: InputFile) -> Iterator[bytes]:
    try:
        with file.path.open(encoding="utf-16", newline="") as opened:
            while chunk := opened.read(_CHUNK):
                yield chunk.encode()
    except UnicodeError:
        raise InputError(
            "the file is no text in UTF-16, as which it begins",
            Location(file.shown),
            fault=Fault.CANNOT_READ,
        ) from None
