"""Reads the names, phrases and lists of words that a vocabulary consists of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from exigent.files.document import Node, Scalar, Table, scalar, table
from exigent.words import Fault, InputError, Location

_NAME = re.compile(r"[a-z][a-z0-9_]*")


def read_words(whole: Table, name: str) -> Mapping[str, str]:
    """Return the phrases of a list of words by their names; raise InputError at what is none."""
    node = whole.get(name)
    if node is None:
        return {}
    words: dict[str, str] = {}
    places = table(node, f"`{name}`").values
    for key, value in table(node, f"`{name}`").entries():
        phrase = read_phrase(value)
        if phrase in words.values():
            first = next(node.location.line for node in places if read_phrase(node) == phrase)
            raise InputError(
                f'"{phrase}" stands twice in `{name}`',
                value.location,
                f"the first is in line {first}",
                fault=Fault.SAID_TWICE,
            )
        words[read_name(key)] = phrase
    return words


def word_places(whole: Table) -> Iterator[tuple[tuple[str, str], Location]]:
    """Yield where each ground, party and duty stands, by its kind and its name."""
    for kind in ("grounds", "parties", "duties"):
        node = whole.get(kind)
        if node is not None:
            for key, _ in table(node, f"`{kind}`").entries():
                yield (kind, key.written), key.location


def read_name(key: Scalar) -> str:
    """Return a name; raise InputError where it has signs that names do not have."""
    if not _NAME.fullmatch(key.text()):
        raise InputError(
            f"`{key.written}` is not a name: use a-z, 0-9 and _",
            key.location,
            fault=Fault.NOT_A_NAME,
        )
    return key.written


def read_phrase(node: Node) -> str:
    """Return a phrase; raise InputError where it is empty."""
    text = scalar(node, "a phrase").sentence()
    if not text:
        raise InputError("the phrase is empty", node.location, fault=Fault.EMPTY)
    return text
