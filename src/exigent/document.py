"""YAML read with the safe loader, every value knowing its place, its traps caught.

YAML 1.1 reads a bare `no` as false and `12:30` as 750, and PyYAML lets the second
of two equal keys win without a word. So the parser's events are read here, scalars
keep the text that was written, and whoever needs a truth value, a number or a date
asks for one.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from exigent.errors import InputError, did_you_mean
from exigent.location import Location

LARGEST_FILE = 1_000_000
DEEPEST_NESTING = 40

_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TRUTH_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false"})
_EMPTY_WORDS = frozenset({"", "~", "null"})
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,15})?")
_NUMBER_LIKE = re.compile(r"[-+]?[0-9][0-9_:.xobXOBa-fA-F]*")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value, as written; `quoted` tells whether it stood in quotes."""

    location: Location
    written: str
    quoted: bool

    def text(self) -> str:
        """Return the value as text; raise InputError where YAML would read something else."""
        if self.quoted:
            return self.written
        if self.written.lower() in _EMPTY_WORDS:
            raise InputError("a text is missing here", self.location)
        if self.written.lower() in _TRUTH_WORDS:
            raise InputError(
                f"YAML reads a bare `{self.written}` as true or false, and a text is needed here",
                self.location,
                f'write "{self.written}" in quotes',
            )
        if _DATE.fullmatch(self.written):
            raise InputError(
                f"YAML reads a bare `{self.written}` as a date, and a text is needed here",
                self.location,
                f'write "{self.written}" in quotes',
            )
        return self.written

    def yes_no(self) -> bool:
        """Return true or false; raise InputError for any other spelling."""
        if not self.quoted and self.written in ("true", "false"):
            return self.written == "true"
        meant = ""
        if self.written.lower() in _TRUTH_WORDS:
            right = "true" if self.written.lower() in ("y", "yes", "on", "true") else "false"
            meant = f"write `{right}`, without quotes"
        raise InputError(f"`{self.written}` is not true or false", self.location, meant)

    def number(self) -> float:
        """Return a number, whole ones as int; raise InputError for anything else."""
        if not self.quoted and _NUMBER.fullmatch(self.written):
            return float(self.written) if "." in self.written else int(self.written)
        meant = ""
        if self.quoted and _NUMBER.fullmatch(self.written):
            meant = "write it without quotes"
        elif _NUMBER_LIKE.fullmatch(self.written):
            meant = (
                "write plain digits: YAML reads other spellings (010, 0x1F, 12:30, 1_000) otherwise"
            )
        raise InputError(f"`{self.written}` is not a number", self.location, meant)

    def date(self) -> datetime.date:
        """Return a date written as 2024-01-31; raise InputError for anything else."""
        if _DATE.fullmatch(self.written):
            try:
                return datetime.date.fromisoformat(self.written)
            except ValueError:
                raise InputError(f"there is no day {self.written}", self.location) from None
        raise InputError(
            f"`{self.written}` is not a date", self.location, "write it like 2024-01-31"
        )


@dataclass(frozen=True, slots=True)
class Listing:
    """A YAML sequence."""

    location: Location
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A YAML mapping, in the order written; no key stands twice."""

    location: Location
    keys: tuple[Scalar, ...]
    values: tuple[Node, ...]

    def entries(self) -> Iterator[tuple[Scalar, Node]]:
        """Yield each key with its value."""
        return zip(self.keys, self.values, strict=True)

    def get(self, name: str) -> Node | None:
        """Return the value under `name`, or None."""
        for key, value in self.entries():
            if key.written == name:
                return value
        return None

    def need(self, name: str, what: str) -> Node:
        """Return the value under `name`; raise InputError if `what` lacks it."""
        value = self.get(name)
        if value is None:
            raise InputError(f"{what} needs `{name}:`", self.location)
        return value

    def allow(self, names: Iterable[str], what: str) -> None:
        """Raise InputError at the first key that `what` does not have."""
        known = list(names)
        for key in self.keys:
            if key.written not in known:
                raise InputError(
                    f"{what} has no `{key.written}`",
                    key.location,
                    did_you_mean(key.written, known) or f"it may have: {', '.join(known)}",
                )


Node = Scalar | Listing | Table


def scalar(node: Node, what: str) -> Scalar:
    """Return `node` if it is a single value; raise InputError otherwise."""
    if isinstance(node, Scalar):
        return node
    raise InputError(f"{what} is a single value, not a list or a mapping", node.location)


def listing(node: Node, what: str) -> Listing:
    """Return `node` if it is a list; raise InputError otherwise."""
    if isinstance(node, Listing):
        return node
    raise InputError(f"{what} is a list (lines that start with `- `)", node.location)


def table(node: Node, what: str) -> Table:
    """Return `node` if it is a mapping; raise InputError otherwise."""
    if isinstance(node, Table):
        return node
    raise InputError(f"{what} is a mapping (lines of `name: value`)", node.location)


def read_text(path: Path, shown: str, largest: int = LARGEST_FILE) -> str:
    """Read a file as UTF-8 of at most `largest` bytes; raise InputError if that cannot be done."""
    check_name(path, shown)
    try:
        size = path.stat().st_size
        if size > largest:
            raise InputError(
                f"the file is too large: {size} bytes, at most {largest} are read",
                Location(shown),
            )
        raw = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"cannot read the file: {(error.strerror or str(error)).lower()}", Location(shown)
        ) from None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - raw.rfind(b"\n", 0, error.start)
        raise InputError(
            "the file is not UTF-8 text", Location(shown, line, column), "save it as UTF-8"
        ) from None
    return text.replace("\r\n", "\n")


def check_name(path: Path, shown: str) -> None:
    """Raise InputError for a file whose name is no text, so that no report could repeat it."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        message = "the name of the file is not UTF-8 text"
        raise InputError(message, Location(shown), "rename it") from None


def parse_document(text: str, shown: str) -> Node:
    """Parse one YAML document; raise InputError at the place of anything not allowed."""
    loader = _Loader(text)
    try:
        return _Builder(loader, shown).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = Location(shown, mark.line + 1, mark.column + 1) if mark else Location(shown)
        start = error.context_mark
        begun = f"{error.context} in line {start.line + 1}" if error.context and start else ""
        # The mark may lie past the end, and YAML knows more line ends than "\n".
        lines = text.split("\n")
        if mark and mark.line < len(lines) and lines[mark.line].startswith("\t", mark.column):
            begun = "indent with blanks, not with tabs"
        raise InputError(f"not valid YAML: {error.problem}", where, begun) from None
    except yaml.reader.ReaderError as error:
        unreadable = yaml.reader.Reader.NON_PRINTABLE.search(text)
        before = text[: unreadable.start()] if unreadable else ""
        where = Location(shown, before.count("\n") + 1, len(before) - before.rfind("\n"))
        raise InputError(f"not valid YAML: {error.reason}", where) from None
    except yaml.YAMLError as error:
        raise InputError(
            f"not valid YAML: {' '.join(str(error).split())}", Location(shown)
        ) from None
    finally:
        loader.dispose()


def read_document(path: Path, shown: str) -> Node:
    """Read and parse one YAML file; raise InputError as `read_text` and `parse_document` do."""
    return parse_document(read_text(path, shown), shown)


class _Builder:
    """Turns the parser's events into nodes, refusing what no file here needs."""

    def __init__(self, loader: yaml.SafeLoader, shown: str) -> None:
        self._loader = loader
        self._shown = shown
        self._depth = 0

    def _place(self, event: yaml.Event) -> Location:
        mark = event.start_mark
        assert mark is not None
        return Location(self._shown, mark.line + 1, mark.column + 1)

    def _next(self) -> yaml.Event:
        event: yaml.Event = self._loader.get_event()  # type: ignore[no-untyped-call]
        return event

    def document(self) -> Node:
        self._next()
        start = self._next()
        if isinstance(start, yaml.StreamEndEvent):
            raise InputError("the file is empty", Location(self._shown))
        node = self._node(self._next())
        self._next()
        second = self._next()
        if not isinstance(second, yaml.StreamEndEvent):
            raise InputError("a file holds one YAML document, not several", self._place(second))
        return node

    def _node(self, event: yaml.Event) -> Node:
        place = self._place(event)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise InputError(
                "anchors and aliases (`&name`, `*name`) are not used here",
                place,
                "write the lines out",
            )
        tag = getattr(event, "tag", None)
        if tag not in (None, "!"):
            raise InputError(f"YAML tags such as `{tag}` are not used here", place)
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(place, event.value, event.style is not None and event.style != "")
        self._depth += 1
        if self._depth > DEEPEST_NESTING:
            raise InputError(f"nested more than {DEEPEST_NESTING} levels deep", place)
        node = (
            self._listing(place)
            if isinstance(event, yaml.SequenceStartEvent)
            else self._table(place)
        )
        self._depth -= 1
        return node

    def _listing(self, place: Location) -> Listing:
        items = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            items.append(self._node(event))
        return Listing(place, tuple(items))

    def _table(self, place: Location) -> Table:
        keys: dict[str, Scalar] = {}
        values = []
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = scalar(self._node(event), "a key")
            if key.written in keys:
                raise InputError(
                    f"`{key.written}` stands twice",
                    key.location,
                    f"the first is in line {keys[key.written].location.line}",
                )
            keys[key.written] = key
            values.append(self._node(self._next()))
        return Table(place, tuple(keys.values()), tuple(values))
