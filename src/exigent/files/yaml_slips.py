"""What YAML's parser stumbles over, told as the slip of the pen that it most likely was.

The parser says where it could not go on, in words of its grammar. What was meant stands in
the lines around that place, and they are looked at here one slip after the other.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from exigent.words import Fault, InputError, Location, count

MISSING_BLANK = "a blank is missing after the colon"
COLON_WITHOUT_BLANK = re.compile(r"(?P<name>[^\W\d][\w-]*):(?P<value>[^\s/:][^:]*)")
_QUOTE_IT = "put the text in quotes"

_NAMED = re.compile(r"(?P<lead> *(?:- +)*)(?P<name>\w[\w-]*):(?P<value> .*|$)")
_GLUED = re.compile(r" *(?:- +)*(?P<glued>[^\W\d][\w-]*:[^\s/:].*)")
_DASH_GLUED = re.compile(r" *(?P<dash>-)(?P<rest>\w.*)")
_ODD_BLANK = re.compile(
    r"[ \t]*(?:-[ \t]+)?(?:\w[\w-]*:)?[ \t]*(?P<blank>[^\S \t\r\n]|\u200b|\ufeff)"
)
_COMMENT = re.compile(r"[^\s#].*?[ \t](?P<comment>#(?:\w|[ \t][0-9])\S*)")
_CLOSING = {"{": "}", "[": "]"}
_UNFIT_STARTS = "*&@`%|>?-!"


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the parser stopped, and where what it was reading began, counted from 0.

    `problem` and `context` are its own words. A line may lie past the end, since YAML knows
    more line ends than these.
    """

    lines: Sequence[str]
    line: int
    column: int
    problem: str
    context: str
    start_line: int
    start_column: int

    @property
    def text(self) -> str:
        """The line in which it stopped."""
        return self.at(self.line)

    def at(self, line: int) -> str:
        """Return a line, empty past the end."""
        return self.lines[line] if line < len(self.lines) else ""

    @property
    def start(self) -> str:
        """The sign with which it began what it was reading."""
        return self.at(self.start_line)[self.start_column : self.start_column + 1]

    @property
    def is_at_start(self) -> bool:
        """Whether nothing but blanks stands before the place in its line."""
        return not self.text[: self.column].strip()

    def above(self, line: int) -> Iterator[int]:
        """Yield the lines above one that hold more than a comment, the nearest first."""
        for number in range(min(line, len(self.lines)) - 1, -1, -1):
            text = self.lines[number].strip()
            if text and not text.startswith("#"):
                yield number


# What is said of a slip: what is wrong, in which line and column from 0, what was meant.
_Told = tuple[str, int, int, str]


def tell_comment(comment: str, place: Location) -> tuple[str, Location, str]:
    """Return what an InputError says of a text that YAML cuts off where a comment begins."""
    return f"YAML takes `{comment}` for a comment, and the text ends before it", place, _QUOTE_IT


def tell_slip(stop: Stop, shown: str) -> InputError:
    """Return what is wrong with a file that is no YAML, at the place of the slip itself."""
    for find in _SLIPS:
        told = find(stop)
        if told is not None:
            message, line, column, meant = told
            return InputError(
                message, Location(shown, line + 1, column + 1), meant, fault=Fault.NOT_YAML
            )
    begun = f"{stop.context} in line {stop.start_line + 1}" if stop.context else ""
    place = Location(shown, stop.line + 1, stop.column + 1)
    return InputError(f"not valid YAML: {stop.problem}", place, begun, fault=Fault.NOT_YAML)


def _odd_blank(stop: Stop) -> _Told | None:
    for number in range(min(stop.line, len(stop.lines) - 1), -1, -1):
        match = _ODD_BLANK.match(stop.lines[number])
        if match is not None:
            name = unicodedata.name(match["blank"], "odd blank").lower()
            message = f"a {name} stands where a plain blank belongs"
            meant = "type the blanks of this line anew: text that is copied often brings such"
            return message, number, match.start("blank"), meant
    return None


def _tab(stop: Stop) -> _Told | None:
    if not stop.text.startswith("\t", stop.column):
        return None
    return "a tab stands here", stop.line, stop.column, "indent with blanks, not with tabs"


def _open_quote(stop: Stop) -> _Told | None:
    if "quoted scalar" not in stop.context or "unexpected" not in stop.problem:
        return None
    meant = f"end the text with `{stop.start}`"
    return "the quote is not closed", stop.start_line, stop.start_column, meant


def _escape(stop: Stop) -> _Told | None:
    if "escape" not in stop.problem:
        return None
    message = "in a text in double quotes a `\\` begins a special character"
    return message, stop.start_line, stop.start_column, "put the text in single quotes"


def _text_after_quote(stop: Stop) -> _Told | None:
    before = stop.text[: stop.column].rstrip()
    quote = before[-1:]
    if not quote or quote not in "\"'" or "did not find expected" not in stop.problem:
        return None
    if before.count(quote) % 2 == 1:
        for number in stop.above(stop.line):
            if stop.lines[number].count(quote) % 2 == 1:
                column = stop.lines[number].rindex(quote)
                meant = f"end the text with `{quote}`"
                return "the quote is not closed in its line", number, column, meant
    other = "'" if quote == '"' else '"'
    message = f"the text goes on after the `{quote}` that ends it"
    return message, stop.line, stop.column, f"put all of it in {other}...{other}"


def _unfit_start(stop: Stop) -> _Told | None:
    """Tell of a text that begins with a sign of YAML's own."""
    problem, place = stop.problem, (stop.line, stop.column)
    if "alphabetic or numeric" in problem or "block scalar" in stop.context:
        place = (stop.start_line, stop.start_column)
    elif "cannot start any token" not in problem and "are not allowed" not in problem:
        return None
    line, column = place
    sign = stop.at(line)[column : column + 1]
    if not sign or sign not in _UNFIT_STARTS:
        return None
    meant = _QUOTE_IT
    if sign == "-":
        meant += ", or begin the list in the next line"
    elif sign in "|>":
        meant += ", or begin the text in the next line"
    said = "a backtick" if sign == "`" else f"`{sign}`"
    return f"a text cannot begin with {said}", line, column, meant


def _bracketed_text(stop: Stop) -> _Told | None:
    """Tell of a text that begins with a word in brackets, which YAML takes for a list."""
    match = _NAMED.match(stop.text)
    if match is None or stop.is_at_start or "did not find expected key" not in stop.problem:
        return None
    value = match["value"].strip()
    if value[:1] not in ("[", "{") or stop.text[: stop.column].rstrip()[-1:] not in ("]", "}"):
        return None
    column = stop.text.index(value[0], match.start("value"))
    return f"a text cannot begin with `{value[0]}`", stop.line, column, _QUOTE_IT


def _open_bracket(stop: Stop) -> _Told | None:
    if "flow" not in stop.context:
        return None
    closing = _CLOSING.get(stop.start)
    comment = _COMMENT.search(stop.at(stop.start_line))
    if closing is not None and comment is not None:
        message, _, meant = tell_comment(comment["comment"], Location(""))
        return message, stop.start_line, comment.start("comment"), meant
    if closing is None:
        above = next(stop.above(stop.line), 0)
        opened = stop.at(above).rstrip()
        if opened[-1:] not in _CLOSING:
            return None
        message, column = f"the `{opened[-1]}` is not closed", len(opened) - 1
        return message, above, column, f"end it with `{_CLOSING[opened[-1]]}`"
    if stop.line == stop.start_line:
        return f"a `,` or `{closing}` is missing here", stop.line, stop.column, ""
    message = f"the `{stop.start}` is not closed"
    return message, stop.start_line, stop.start_column, f"end it with `{closing}`"


def _cut_text(stop: Stop) -> _Told | None:
    """Tell of a comment that ends a text of several lines, whose next line makes no sense then."""
    first = stop.start_line if "expected ':'" in stop.problem else stop.line
    above = next(stop.above(first), None)
    if above is None or _NAMED.match(stop.at(first)):
        return None
    match = _COMMENT.search(stop.lines[above])
    if match is None:
        return None
    message, _, meant = tell_comment(match["comment"], Location(""))
    return message, above, match.start("comment"), meant


def _missing_blank(stop: Stop) -> _Told | None:
    """Tell of `name:value` and `-name`, which YAML takes for a text that goes on."""
    lines = [stop.start_line, stop.line, *list(stop.above(stop.line))[:1]]
    for number in (number for number in lines if number < len(stop.lines)):
        dash = _DASH_GLUED.fullmatch(stop.lines[number])
        if dash is not None:
            meant = f"write `- {dash['rest']}`"
            return "a blank is missing after the `-`", number, dash.start("dash"), meant
        glued = _GLUED.fullmatch(stop.lines[number])
        if glued is not None and ("expected ':'" in stop.problem or "mapping" in stop.problem):
            name, _, value = glued["glued"].partition(":")
            column = glued.start("glued") + len(name)
            return MISSING_BLANK, number, column, f"write `{name}: {value}`"
    return None


def _colon_in_text(stop: Stop) -> _Told | None:
    if "unexpected ':'" in stop.problem:
        return "the text has a colon in it", stop.line, stop.column, _QUOTE_IT
    if "mapping values are not allowed" not in stop.problem:
        return None
    before = stop.text[: stop.column]
    named = _NAMED.match(before)
    if named is None:
        word = before.strip().removeprefix("- ")
        if " " not in word:
            return None
        # The text began in a line above.
        numbers = stop.above(stop.line)
        named = next((m for n in numbers if (m := _NAMED.match(stop.lines[n]))), None)
    of = f" of `{named['name']}`" if named else ""
    return f"the text{of} has a colon in it", stop.line, stop.column, _QUOTE_IT


def _no_name(stop: Stop) -> _Told | None:
    if "could not find expected ':'" not in stop.problem:
        return None
    column = _indent(stop.at(stop.start_line))
    meant = "a text of several lines is indented further than its name"
    return "this line is no `name: value`", stop.start_line, column, meant


def _item_outside(stop: Stop) -> _Told | None:
    """Tell of an item of a list that stands below something else at the end of the list."""
    if not stop.is_at_start or not stop.text.startswith("-", stop.column):
        return None
    tops = [number for number in stop.above(stop.line) if _indent(stop.lines[number]) == 0]
    owners = [number for number in tops if _NAMED.match(stop.lines[number])]
    if len(owners) < 2 or _has_items(stop, owners[0], stop.line):
        return None
    lists = [above for below, above in pairwise(owners) if _has_items(stop, above, below)]
    owner = stop.lines[owners[0]].partition(":")[0]
    message = f"an item of a list stands below `{owner}:`, which is no list"
    meant = ""
    if lists:
        name = stop.lines[lists[0]].partition(":")[0]
        meant = f"move it up, to the end of `{name}:`"
    return message, stop.line, stop.column, meant


def _has_items(stop: Stop, start: int, end: int) -> bool:
    return any(map(_is_item, stop.lines[start:end]))


def _indentation(stop: Stop) -> _Told | None:
    if not stop.is_at_start and "mapping values" not in stop.problem:
        return None
    ours = _indent(stop.text)
    near = _item_beside(stop, ours) if _is_item(stop.text) else next(stop.above(stop.line), None)
    # Where the line above is as wrong, the first of those that belong together tells it.
    for number in (near, stop.start_line):
        line = stop.at(number) if number is not None and number < stop.line else ""
        is_below_dash = _is_item(line) and not _is_item(stop.text)
        theirs = len(line) - len(line.lstrip(" -")) if is_below_dash else _indent(line)
        if line and number is not None and theirs != ours:
            has = "has, its `-` counted," if is_below_dash else "has"
            meant = (
                f"line {stop.line + 1} has {count(ours, 'blank')}, line {number + 1} {has} {theirs}"
            )
            return "the indentation is wrong", stop.line, ours, meant
    return None


def _item_beside(stop: Stop, ours: int) -> int | None:
    """Return the line of an item above that is indented most nearly as much, the nearest first."""
    items = [number for number in stop.above(stop.line) if _is_item(stop.lines[number])]
    return min(items, key=lambda number: abs(_indent(stop.lines[number]) - ours), default=None)


def _is_item(line: str) -> bool:
    return line.lstrip().startswith("- ")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


_SLIPS = (
    _odd_blank,
    _tab,
    _open_quote,
    _escape,
    _text_after_quote,
    _unfit_start,
    _bracketed_text,
    _open_bracket,
    _cut_text,
    _missing_blank,
    _colon_in_text,
    _no_name,
    _item_outside,
    _indentation,
)
