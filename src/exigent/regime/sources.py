"""Sources as regimes and cases write them."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TypeVar

from exigent.files import Node, Scalar, Table, scalar, table
from exigent.regime.manifest import Source, SourceStatus
from exigent.words import Fault, InputError, did_you_mean

_KEYS = ("title", "outlet", "date", "address", "status", "unread", "last_read", "note")
_ADDRESS = re.compile(r"https?://\S+")

Word = TypeVar("Word", bound=StrEnum)


def read_word(node: Node, words: type[Word], what: str) -> Word:
    """Read one of a fixed list of words; raise InputError for any other."""
    word = scalar(node, what)
    try:
        return words(word.written)
    except ValueError:
        raise InputError(
            f"{what} cannot be `{word.written}`",
            word.location,
            did_you_mean(word.written, list(words)) or f"it is one of: {', '.join(words)}",
            fault=Fault.UNKNOWN_WORD,
        ) from None


def read_sentence(node: Node | None, what: str) -> str:
    """Read an optional text, its lines joined to one."""
    return scalar(node, what).sentence() if node else ""


def read_day_or_text(node: Node | None, what: str) -> str:
    """Read a date, which may also be a year or words in quotes."""
    if node is None:
        return ""
    day = scalar(node, what)
    if day.quoted or not day.written.lstrip("-+")[:1].isdigit():
        return read_sentence(node, what)
    try:
        return day.date().isoformat()
    except InputError as error:
        raise InputError(
            error.message,
            error.location,
            f'write 2024-01-31, or "{day.written}" in quotes',
            fault=error.fault,
        ) from None


def read_source(id: str, node: Node) -> Source:
    """Read one source; raise InputError where it lacks a title or has a key it cannot have."""
    what = f"the source `{id}`" if id else "a source"
    whole: Table = table(node, what)
    whole.allow(_KEYS, what)
    status = whole.get("status")
    address = whole.get("address")
    if isinstance(address, Scalar) and not _ADDRESS.fullmatch(address.written):
        raise InputError(
            f"`{address.written}` is not an address",
            address.location,
            "write https://...",
            fault=Fault.NOT_AN_ADDRESS,
        )
    return Source(
        id=id,
        title=read_sentence(whole.need("title", what), "`title`"),
        outlet=read_sentence(whole.get("outlet"), "`outlet`"),
        date=read_day_or_text(whole.get("date"), "`date`"),
        address=read_sentence(address, "`address`"),
        status=read_word(status, SourceStatus, "`status`") if status else SourceStatus.VERIFIED,
        note=read_sentence(whole.get("note"), "`note`"),
        unread=read_sentence(whole.get("unread"), "`unread`"),
        last_read=read_day_or_text(whole.get("last_read"), "`last_read`"),
    )
