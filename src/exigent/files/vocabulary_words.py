"""Reads the names, phrases and lists of words that a vocabulary consists of."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping

from exigent.files.document import Node, Scalar, Table, scalar, table
from exigent.words import PLACEHOLDER, Fault, InputError, Location, did_you_mean

_NAME = re.compile(r"[a-z][a-z0-9_]*")


def read_words(whole: Table, name: str) -> Mapping[str, str]:
    """Return the phrases of a list of words by their names; raise InputError at what is none."""
    return _read_phrases(_named(whole, name), name)


def read_topics(whole: Table) -> Mapping[str, str]:
    """Return how topics are headed by their names, which no scenario says; raise as `read_words`."""
    return _read_phrases(_named(whole, "topics"), "topics", read_remark)


def _named(whole: Table, name: str) -> Mapping[str, Node]:
    node = whole.get(name)
    entries = table(node, f"`{name}`").entries() if node is not None else ()
    return {read_name(key): value for key, value in entries}


def read_duties(whole: Table) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Return how duties are said, and how those that say so are said to have been done."""
    node = whole.get("duties")
    say: dict[str, Node] = {}
    done: dict[str, Node] = {}
    for key, value in table(node, "`duties`").entries() if node else ():
        name, what = read_name(key), f"the duty `{key.written}`"
        if not isinstance(value, Table):
            say[name] = value
            continue
        value.allow(("say", "done"), what)
        say[name] = value.need("say", what)
        if value.get("done") is not None:
            done[name] = value.need("done", what)
    return _read_phrases(say, "duties"), _read_phrases(done, "duties")


def read_phrase(node: Node) -> str:
    """Return what scenarios say; raise InputError where it is empty, or none can say it."""
    text = read_remark(node)
    hole = PLACEHOLDER.search(text)
    if hole:
        raise InputError(
            f'no scenario can say "{text}": `{hole[0]}` is a placeholder of an outline',
            node.location,
            "leave the brackets out, or write {...} where the phrase has a blank",
            fault=Fault.WRONG_PHRASE,
        )
    return text


def _read_phrases(
    nodes: Mapping[str, Node], name: str, read: Callable[[Node], str] = read_phrase
) -> Mapping[str, str]:
    """Return phrases by their names; raise InputError at one that stands twice."""
    words: dict[str, str] = {}
    for word, value in nodes.items():
        phrase = read(value)
        if phrase in words.values():
            first = next(node for node in nodes.values() if read(node) == phrase)
            raise InputError(
                f'"{phrase}" stands twice in `{name}`',
                value.location,
                f"the first is in line {first.location.line}",
                fault=Fault.SAID_TWICE,
            )
        words[word] = phrase
    return words


def read_word_of(node: Node, known: Collection[str], what: str) -> str:
    """Return one of the words that are known; raise InputError for any other."""
    word = scalar(node, f"a {what}")
    if word.text() not in known:
        raise InputError(
            f"there is no {what} `{word.written}`",
            word.location,
            did_you_mean(word.written, known) or f"there is: {', '.join(known) or 'none'}",
            fault=Fault.UNKNOWN_WORD,
        )
    return word.written


def word_places(whole: Table) -> Iterator[tuple[tuple[str, str], Location]]:
    """Yield where each topic, ground, party, duty, event and calendar stands, by kind and name."""
    for kind in ("topics", "grounds", "parties", "duties", "events", "calendars"):
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


def read_remark(node: Node) -> str:
    """Return what is said of the words, and not in them; raise InputError where it is empty."""
    text = scalar(node, "a phrase").sentence()
    if not text:
        raise InputError("the phrase is empty", node.location, fault=Fault.EMPTY)
    return text
