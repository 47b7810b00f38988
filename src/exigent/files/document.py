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
from pathlib import Path

import msgspec
import yaml

from exigent.files.texts import read_text, refuse_unprintable
from exigent.words import (
    MOST_DIGITS,
    Fault,
    InputError,
    Location,
    did_you_mean,
    is_like_day,
    plain_digits,
    read_day,
    read_number,
)

DEEPEST_NESTING = 40

_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TRUTH_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false"})
_EMPTY_WORDS = frozenset({"", "~", "null"})
_DIGITS = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_NUMBER_LIKE = re.compile(r"[-+]?\.?[0-9][0-9_:.,xobXOBa-fA-F]*")
# A comment that is set off by a blank was meant as one, unless a number follows: `# 42`.
_GLUED_COMMENT = re.compile(r"[ \t]+(#(?:\w|[ \t][0-9])\S*)")


class Scalar(msgspec.Struct, frozen=True):
    """A single value, as written; `quoted` tells whether it stood in quotes.

    `comment` is what YAML takes for a comment behind it and was rather part of its text.
    """

    location: Location
    written: str
    quoted: bool
    comment: Scalar | None = None

    @property
    def shown(self) -> str:
        """The value as it stands in the file, its quotes among it."""
        return f'"{self.written}"' if self.quoted else self.written

    def sentence(self) -> str:
        """Return the value as text on one line; raise InputError as `text`, or if it is cut off."""
        if self.comment is not None:
            # Slips are told by what only files with slips have loaded.
            from exigent.files.yaml_slips import tell_comment  # noqa: PLC0415

            raise InputError(
                *tell_comment(self.comment.written, self.comment.location), fault=Fault.CUT_TEXT
            )
        return " ".join(self.text().split())

    def text(self) -> str:
        """Return the value as text; raise InputError where YAML would read something else."""
        if self.quoted:
            return self.written
        if self.written.lower() in _EMPTY_WORDS:
            raise InputError("a text is missing here", self.location, fault=Fault.NOT_A_TEXT)
        if self.written.lower() in _TRUTH_WORDS:
            raise InputError(
                f"YAML reads a bare `{self.written}` as true or false, and a text is needed here",
                self.location,
                f'write "{self.written}" in quotes',
                fault=Fault.NOT_A_TEXT,
            )
        if is_like_day(self.written):
            raise InputError(
                f"YAML reads a bare `{self.written}` as a date, and a text is needed here",
                self.location,
                f'write "{self.written}" in quotes',
                fault=Fault.NOT_A_TEXT,
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
        raise InputError(
            f"`{self.shown}` is not true or false", self.location, meant, fault=Fault.UNKNOWN_WORD
        )

    def number(self) -> float:
        """Return a number, whole ones as int; raise InputError for anything else."""
        number = read_number(self.written)
        if number is not None and not self.quoted:
            return number
        meant = ""
        if number is not None:
            meant = "write it without quotes"
        elif _DIGITS.fullmatch(self.written) and len(self.written) > MOST_DIGITS:
            message = f"`{self.shown}` has too many digits"
            raise InputError(
                message, self.location, f"at most {MOST_DIGITS} are read", fault=Fault.UNKNOWN_WORD
            )
        elif plain := plain_digits(self.written):
            meant = f"write {plain}, in plain digits"
        elif _NUMBER_LIKE.fullmatch(self.written):
            meant = "write plain digits, such as 1000 or 0.5"
        raise InputError(
            f"`{self.shown}` is not a number", self.location, meant, fault=Fault.UNKNOWN_WORD
        )

    def date(self) -> datetime.date:
        """Return a date written as 2024-01-31; raise InputError for anything else."""
        day = read_day(self.written)
        if day is not None:
            return day
        if is_like_day(self.written):
            raise InputError(
                f"there is no day {self.written}", self.location, fault=Fault.UNKNOWN_WORD
            )
        raise InputError(
            f"`{self.written}` is not a date",
            self.location,
            "write it like 2024-01-31",
            fault=Fault.UNKNOWN_WORD,
        )


class Listing(msgspec.Struct, frozen=True):
    """A YAML sequence."""

    location: Location
    items: tuple[Node, ...]


class Table(msgspec.Struct, frozen=True):
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
            raise InputError(f"{what} needs `{name}:`", self.location, fault=Fault.MISSING_KEY)
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
                    fault=Fault.UNKNOWN_KEY,
                )


Node = Scalar | Listing | Table


def scalar(node: Node, what: str) -> Scalar:
    """Return `node` if it is a single value; raise InputError otherwise."""
    if isinstance(node, Scalar):
        return node
    raise InputError(
        f"{what} is a single value, not a list or a mapping", node.location, fault=Fault.WRONG_SHAPE
    )


def listing(node: Node, what: str) -> Listing:
    """Return `node` if it is a list; raise InputError otherwise."""
    if isinstance(node, Listing):
        return node
    raise InputError(
        f"{what} is a list (lines that start with `- `)", node.location, fault=Fault.WRONG_SHAPE
    )


def table(node: Node, what: str) -> Table:
    """Return `node` if it is a mapping; raise InputError otherwise."""
    if isinstance(node, Table):
        return node
    raise InputError(
        f"{what} is a mapping (lines of `name: value`)", node.location, fault=Fault.WRONG_SHAPE
    )


def parse_document(text: str, shown: str) -> Node:
    """Parse one YAML document; raise InputError at the place of anything not allowed."""
    loader = _Loader(text)
    try:
        return _NodeBuilder(loader, text, shown).document()
    except yaml.MarkedYAMLError as error:
        raise _tell(error, text, shown) from None
    except yaml.reader.ReaderError as error:
        unreadable = yaml.reader.Reader.NON_PRINTABLE.search(text)
        before = text[: unreadable.start()] if unreadable else ""
        where = Location(shown, before.count("\n") + 1, len(before) - before.rfind("\n"))
        raise InputError(f"not valid YAML: {error.reason}", where, fault=Fault.NOT_YAML) from None
    except yaml.YAMLError as error:
        raise InputError(
            f"not valid YAML: {' '.join(str(error).split())}", Location(shown), fault=Fault.NOT_YAML
        ) from None
    finally:
        loader.dispose()


def read_document(path: Path, shown: str) -> Node:
    """Read and parse one YAML file; raise InputError as `read_text` and `parse_document` do."""
    return parse_document(read_text(path, shown), shown)


def _tell(error: yaml.MarkedYAMLError, text: str, shown: str) -> InputError:
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return InputError(f"not valid YAML: {error.problem}", Location(shown), fault=Fault.NOT_YAML)
    from exigent.files.yaml_slips import Stop, tell_slip  # noqa: PLC0415

    start = error.context_mark or mark
    stop = Stop(
        text.split("\n"),
        mark.line,
        mark.column,
        error.problem or "",
        error.context or "",
        start.line,
        start.column,
    )
    return tell_slip(stop, shown)


class _NodeBuilder:
    """Turns the parser's events into nodes, refusing what no file here needs."""

    def __init__(self, loader: yaml.SafeLoader, text: str, shown: str) -> None:
        self._loader = loader
        self._text = text
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
            raise InputError("the file is empty", Location(self._shown), fault=Fault.EMPTY)
        node = self._node(self._next())
        self._next()
        second = self._next()
        if not isinstance(second, yaml.StreamEndEvent):
            raise InputError(
                "a file holds one YAML document, not several",
                self._place(second),
                fault=Fault.UNUSED_YAML,
            )
        return node

    def _node(self, event: yaml.Event) -> Node:
        place = self._place(event)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise InputError(
                "anchors and aliases (`&name`, `*name`) are not used here",
                place,
                "write the lines out; a text that begins with one of these signs stands in quotes",
                fault=Fault.UNUSED_YAML,
            )
        tag = getattr(event, "tag", None)
        if tag is not None:
            raise InputError(
                f"YAML tags such as `{tag}` are not used here",
                place,
                "a text that begins with `!` stands in quotes",
                fault=Fault.UNUSED_YAML,
            )
        if isinstance(event, yaml.ScalarEvent):
            # In double quotes, escapes stand for what `read_text` does not let through.
            refuse_unprintable(event.value, place)
            quoted = event.style is not None and event.style != ""
            return Scalar(place, event.value, quoted, None if quoted else self._comment(event))
        self._depth += 1
        if self._depth > DEEPEST_NESTING:
            raise InputError(
                f"nested more than {DEEPEST_NESTING} levels deep", place, fault=Fault.UNUSED_YAML
            )
        node = (
            self._listing(place)
            if isinstance(event, yaml.SequenceStartEvent)
            else self._table(place)
        )
        self._depth -= 1
        return node

    def _comment(self, event: yaml.ScalarEvent) -> Scalar | None:
        """Return the comment behind a bare value that is written like more of its text."""
        end = event.end_mark
        assert end is not None
        match = _GLUED_COMMENT.match(self._text, end.index)
        if match is None:
            return None
        column = end.column + match.start(1) - end.index + 1
        return Scalar(Location(self._shown, end.line + 1, column), match[1], quoted=False)

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
                    fault=Fault.SAID_TWICE,
                )
            keys[key.written] = key
            value = self._node(self._next())
            _refuse_missing_blank(key, value)
            values.append(value)
        return Table(place, tuple(keys.values()), tuple(values))


def _refuse_missing_blank(key: Scalar, value: Node) -> None:
    """Raise InputError for `{name:value}`, which YAML takes for a name without a value."""
    is_bare = isinstance(value, Scalar) and not (value.written or value.quoted or key.quoted)
    if not is_bare or ":" not in key.written:
        return
    from exigent.files.yaml_slips import COLON_WITHOUT_BLANK, MISSING_BLANK  # noqa: PLC0415

    match = COLON_WITHOUT_BLANK.fullmatch(key.written)
    if match is not None:
        column = key.location.column + match.end("name")
        place = Location(key.location.path, key.location.line, column)
        raise InputError(
            MISSING_BLANK, place, f"write `{match['name']}: {match['value']}`", fault=Fault.NOT_YAML
        )
