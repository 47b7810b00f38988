"""Requests from a file, by its form: one YAML mapping, JSON Lines, CSV or Parquet."""

from __future__ import annotations

import codecs
import itertools
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from exigent.files.bench_files import too_large, unreadable
from exigent.files.csv_rows import CsvRows, is_csv
from exigent.files.given_request import OtherKeys, RequestSource, RequestStream
from exigent.files.json_lines import JsonLines
from exigent.files.parquet_rows import BEGINNING, ENDING, ParquetRows
from exigent.files.yaml_request import YamlRequest
from exigent.words import Constants, Fault, InputError, Location, Vocabulary

STANDARD_INPUT = Path("-")
LARGEST_FILE = 200_000_000
_CHUNK = 1 << 20


@contextmanager
def open_requests(
    path: Path,
    vocabulary: Vocabulary,
    keys: OtherKeys | None = None,
    apart: Constants | None = None,
) -> Iterator[RequestStream]:
    """Yield the requests of a file as a stream; raise InputError where it cannot be read.

    A path of `-` is standard input. What begins with `{` is JSON Lines; a file whose name ends
    in `.csv`, or whose first line is a list of names with commas between them, is CSV; one whose
    name ends in `.parquet` is Parquet; anything else is YAML. Facts that are left out are ordinary.

    `apart` are all facts on which answers can turn, with what tells their values apart: if it
    is given, requests that are alike in these may be read as one.
    """
    others = keys or OtherKeys(vocabulary.facts)
    shown = str(path)
    if path == STANDARD_INPUT:
        yield _stream_of(sys.stdin.buffer, shown, vocabulary, others)
        return
    try:
        file = path.open("rb")
    except (OSError, ValueError) as error:
        raise unreadable(error, shown) from None
    if path.suffix.lower() == ENDING:
        file.close()
        yield ParquetRows(path, vocabulary, others, apart)
        return
    with file:
        yield _stream_of(file, shown, vocabulary, others)


def _stream_of(
    stream: BinaryIO, shown: str, vocabulary: Vocabulary, keys: OtherKeys
) -> RequestStream:
    chunks = _chunks(stream, shown)
    first = b""
    for chunk in chunks:
        first += chunk
        # A line tells CSV, a sign JSON Lines; what has neither for long is too large for YAML.
        if (first.strip() and b"\n" in first) or len(first) > _CHUNK:
            break
        if first.lstrip().startswith((b"{", codecs.BOM_UTF8 + b"{")):
            break
    if first.startswith(BEGINNING):
        raise InputError(
            "Parquet is read from a file whose name ends in `.parquet`, and not from a pipe",
            Location(shown),
            "give it such a name",
            fault=Fault.CANNOT_READ,
        )
    whole = itertools.chain([first.removeprefix(codecs.BOM_UTF8)], chunks)
    if first.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"{"):
        return JsonLines(RequestSource(whole, shown, vocabulary, keys))
    if is_csv(first, shown):
        return CsvRows(RequestSource(whole, shown, vocabulary, keys))
    return YamlRequest(RequestSource(_bounded(whole, shown), shown, vocabulary, keys))


def _bounded(chunks: Iterable[bytes], shown: str) -> Iterator[bytes]:
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > LARGEST_FILE:
            raise too_large("it goes on and on", shown, LARGEST_FILE)
        yield chunk


def _chunks(stream: BinaryIO, shown: str) -> Iterator[bytes]:
    """Yield what a stream has to say, piece by piece, as soon as it says it."""
    try:
        while chunk := stream.read1(_CHUNK):  # type: ignore[attr-defined]
            yield chunk
    except (OSError, ValueError) as error:
        raise unreadable(error, shown) from None
