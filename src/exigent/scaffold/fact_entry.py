"""One more fact in a vocabulary: an entry put in where the facts end, the rest left as it is."""

from __future__ import annotations

import dataclasses
import re
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from exigent.files import (
    VOCABULARY,
    Table,
    read_document,
    read_text,
    read_vocabulary,
    table,
    write_whole,
)
from exigent.scaffold.editors import editor_files, renew_schemas
from exigent.scaffold.text import check_fact_name, one_line, yaml_text
from exigent.words import FactType, Fault, InputError, Location, Vocabulary

_BARE = re.compile(r"-?[0-9][0-9.-]*|true|false")
_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class FactGiven:
    """A fact as the user gave it, in words that are still to be checked.

    `values` pairs the values of a choice or yes/no fact with their phrases; a number or a
    date has a `phrase` instead. What is empty was not given.
    """

    name: str
    asks: str
    type: FactType
    ordinary: str
    values: Sequence[tuple[str, str]] = ()
    phrase: str = ""
    unit: str = ""
    unknown: str = ""
    also: Sequence[str] = ()
    topic: str = ""

    def lines(self) -> list[str]:
        """Return the entry, unindented; raise InputError for a text that cannot be written."""
        given = [("asks", self.asks), ("topic", self.topic)]
        if self.type is not FactType.CHOICE:
            given.append(("type", self.type))
        given += [("unit", self.unit), ("phrase", self.phrase), ("unknown", self.unknown)]
        lines = [f"  {key}: {yaml_text(one_line(text, f'`{key}`'))}" for key, text in given if text]
        if self.values:
            lines.append("  values:")
        for value, phrase in self.values:
            written = _value(value, self.type)
            lines.append(f"    {written}: {yaml_text(one_line(phrase, f'`{value}`'))}")
        lines.append(f"  ordinary: {_value(self.ordinary, self.type)}")
        if self.also:
            lines.append("  also:")
            lines += [f"    - {yaml_text(one_line(word, '`also`'))}" for word in self.also]
        return [f"{self.name}:", *lines]


def check_new_fact(vocabulary: Vocabulary, name: str) -> None:
    """Raise InputError where a fact cannot be called so, or one is already."""
    check_fact_name(name)
    if name in vocabulary.facts:
        taken = vocabulary.facts[name].location
        raise InputError(
            f"there is a fact `{name}` already",
            taken,
            "choose another name",
            fault=Fault.NAME_TAKEN,
        )


def add_fact(root: Path, given: FactGiven) -> tuple[str, ...]:
    """Add a fact to the vocabulary and renew the schemas; return the files that changed.

    Raises InputError where the fact would not be read, or is there already; the vocabulary
    is then as it was.
    """
    path = root / VOCABULARY
    shown = VOCABULARY.as_posix()
    before = read_vocabulary(path, shown)
    check_new_fact(before, given.name)
    text = _with_entry(path, shown, given.lines())
    after = _checked(text, shown)
    if given.name not in after.facts or _said(after, given.name) != _said(before):
        raise _cannot_add(shown)
    # What keeps the schemas from being made is found before anything is written.
    editor_files(root, after)
    write_whole(path, text.encode())
    return (shown, *renew_schemas(root, after))


def _value(written: str, type: FactType) -> str:
    told = one_line(written, "a value")
    if type is not FactType.CHOICE and _BARE.fullmatch(told):
        return told
    return yaml_text(told)


def _with_entry(path: Path, shown: str, entry: Sequence[str]) -> str:
    """Return the vocabulary's text with an entry below the last fact, all else unchanged."""
    whole = table(read_document(path, shown), "a vocabulary")
    facts = table(whole.need("facts", "a vocabulary"), "`facts`")
    written = path.read_bytes().decode()
    # `read_document` sees neither the mark nor the carriage returns, and counts lines by "\n".
    assert written.removeprefix(_MARK).replace("\r\n", "\n") == read_text(path, shown)
    end = "\r\n" if "\r\n" in written else "\n"
    lines = written.split("\n")
    last = _end_of_facts(lines, whole)
    indent = " " * (facts.keys[0].location.column - 1)
    gap = [""] if _are_apart(lines, facts) else []
    # The split left a "\r" at the end of every line, which is part of `end`.
    added = [
        f"{line}\r" if end == "\r\n" else line for line in (*gap, *(indent + e for e in entry))
    ]
    head, tail = lines[:last], lines[last:]
    if not tail:
        head[-1] = head[-1] + end.removesuffix("\n")
        tail = [""]
    return "\n".join([*head, *added, *tail])


def _end_of_facts(lines: Sequence[str], whole: Table) -> int:
    """Return how many lines there are up to the last one of the facts.

    Comments that stand at the margin above the next part belong to that part.
    """
    place = [key.written for key in whole.keys].index("facts")
    following = whole.keys[place + 1 :]
    last = following[0].location.line - 1 if following else len(lines)
    while last and (not lines[last - 1].strip() or (following and lines[last - 1][:1] == "#")):
        last -= 1
    return last


def _are_apart(lines: Sequence[str], facts: Table) -> bool:
    """Tell whether empty lines stand between the facts; a single one says nothing."""
    if len(facts.keys) < 2:
        return True
    start, end = facts.keys[0].location.line, facts.keys[1].location.line
    return any(not line.strip() for line in lines[start:end])


def _checked(text: str, shown: str) -> Vocabulary:
    """Read a text as the vocabulary that it is to become; raise InputError with what is wrong."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / VOCABULARY.name
        path.write_bytes(text.encode())
        try:
            return read_vocabulary(path, shown)
        except InputError as error:
            # The line that the error names is not in the user's file.
            message = f"the fact does not fit in: {error.message}"
            raise InputError(message, Location(shown), error.meant, fault=error.fault) from None


def _said(vocabulary: Vocabulary, left_out: str = "") -> tuple[object, ...]:
    """Return what a vocabulary says, without where it says it."""
    facts = {
        name: dataclasses.replace(fact, location=Location(""))
        for name, fact in vocabulary.facts.items()
        if name != left_out
    }
    constraints = [(c.id, c.when, c.then, c.assume, c.because) for c in vocabulary.constraints]
    words = (
        vocabulary.topics,
        vocabulary.grounds,
        vocabulary.parties,
        vocabulary.duties,
        vocabulary.done,
    )
    happening = (
        [msgspec.structs.replace(one, location=Location("")) for one in vocabulary.events.values()],
        [dataclasses.replace(one, location=Location("")) for one in vocabulary.calendars.values()],
        vocabulary.request_event,
    )
    return (vocabulary.ordinary_request, vocabulary.asked, words, happening, constraints, facts)


def _cannot_add(shown: str) -> InputError:
    return InputError(
        "cannot see where the facts end",
        Location(shown),
        "write `facts:` as indented lines, not in braces",
        fault=Fault.CANNOT_CHANGE,
    )
