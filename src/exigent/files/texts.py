"""Texts of files: UTF-8, and nothing in them that could do more than be read."""

from __future__ import annotations

from pathlib import Path

from exigent.files.bench_files import read_file
from exigent.words import Fault, InputError, Location, find_unprintable, say_character

LARGEST_TEXT = 1_000_000


def read_text(path: Path, shown: str, largest: int = LARGEST_TEXT) -> str:
    """Read a file as UTF-8 of at most `largest` bytes; raise InputError if that cannot be done."""
    return decode_text(read_file(path, shown, largest), shown)


def decode_text(raw: bytes, shown: str) -> str:
    """Return the text of a file; raise InputError at what is no UTF-8, or could not be shown."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - raw.rfind(b"\n", 0, error.start)
        raise InputError(
            "the file is not UTF-8 text",
            Location(shown, line, column),
            "save it as UTF-8",
            fault=Fault.NOT_TEXT,
        ) from None
    text = text.replace("\r\n", "\n")
    at = find_unprintable(text)
    if at is not None:
        line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
        refuse_unprintable(text[at], Location(shown, line, column))
    return text


def refuse_unprintable(text: str, place: Location) -> None:
    """Raise InputError for a text that could do more than be read, as on a terminal."""
    at = find_unprintable(text)
    if at is not None:
        is_return = text[at] == "\r"
        meant = "save the file with the line ends of Unix or Windows" if is_return else "delete it"
        raise InputError(
            f"{say_character(text[at])}, cannot stand in a text", place, meant, fault=Fault.NOT_TEXT
        )
