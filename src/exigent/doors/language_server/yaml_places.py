"""Where in a YAML file a place is, told by indentation, so that it is known while the file is broken."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

ITEM = "[]"
_KEY = re.compile(r"(?P<key>\"[^\"]*\"|'[^']*'|[^\s#:{}\[\],\"'][^#:{}\[\],]*?)\s*:(?=\s|$)")
_WORD = re.compile(r"[\w./-]")


@dataclass(frozen=True, slots=True)
class YamlPlace:
    """A place in a YAML file: the keys that lead there, `[]` for an item of a list among them.

    A word of the line stands there from `first` to `last`, nothing if they are the same.
    `is_key` where a key may stand; `path` then leads to the mapping that would have it, else to
    the value. `beside` are the keys that the same mapping has on this line.
    """

    path: tuple[str, ...]
    is_key: bool
    word: str
    first: int
    last: int


def place_at(lines: Sequence[str], number: int, column: int) -> YamlPlace:
    """Return what a place is, line and column counted from 0."""
    line = lines[number] if number < len(lines) else ""
    column = min(column, len(line))
    first, last = _word(line, column)
    begins = _openings(line)
    own = [(at, name) for at, name, ends in begins if ends <= first]
    indent = min((at for at, _, _ in begins), default=len(line) - len(line.lstrip()))
    if not line.strip():
        indent = column
    path = [*_above(lines, number, indent), *(name for _, name in own)]
    start = max((ends for _, name, ends in begins if ends <= first), default=indent)
    flow = _flow(line[start:first])
    inside, is_key = flow if flow is not None else ([], not own or own[-1][1] == ITEM)
    return YamlPlace((*path, *inside), is_key, line[first:last], first, last)


def _word(line: str, column: int) -> tuple[int, int]:
    first = last = column
    while first > 0 and _WORD.match(line[first - 1]):
        first -= 1
    while last < len(line) and _WORD.match(line[last]):
        last += 1
    # The dash of a list is no word.
    if line[first:last] == "-" and not line[:first].strip():
        first = last = column
    return first, last


def _openings(line: str) -> list[tuple[int, str, int]]:
    """Return what a line opens: where, which key or item of a list, and where its value begins."""
    found: list[tuple[int, str, int]] = []
    at = len(line) - len(line.lstrip())
    while line.startswith(("- ", "-"), at) and line[at + 1 : at + 2] in ("", " "):
        found.append((at, ITEM, at + 1))
        rest = line[at + 1 :]
        at += 1 + len(rest) - len(rest.lstrip())
    key = _KEY.match(line, at)
    if key is not None:
        found.append((at, key["key"].strip("\"'"), key.end()))
    return found


def _above(lines: Sequence[str], number: int, indent: int) -> list[str]:
    path: list[str] = []
    limit, is_item = indent, _begins_item(lines, number)
    for line in reversed(lines[:number]):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        for at, name, _ in reversed(_openings(line)):
            # An item of a list may stand as far in as the key of its list.
            if at < limit or (at == limit and is_item and name != ITEM):
                path.insert(0, name)
                limit, is_item = at, name == ITEM
        if limit <= 0 and not is_item:
            break
    return path


def _begins_item(lines: Sequence[str], number: int) -> bool:
    return number < len(lines) and lines[number].lstrip().startswith("-")


def _flow(text: str) -> tuple[list[str], bool] | None:
    """Return the keys that lead to the end of a text in `{...}` and `[...]`, and whether one is due.

    None where no such brace is open there.
    """
    stack: list[list[str]] = []
    said = quote = ""
    for sign in text:
        if quote:
            quote = "" if sign == quote else quote
            continue
        if sign in "\"'":
            quote = sign
        elif sign in "{[":
            stack.append([sign, "" if sign == "{" else ITEM])
            said = ""
        elif sign in "}]" and stack:
            stack.pop()
            said = ""
        elif sign == "," and stack:
            said = ""
            if stack[-1][0] == "{":
                stack[-1][1] = ""
        elif sign == ":" and stack and stack[-1][0] == "{":
            stack[-1][1] = said.strip().strip("\"'")
            said = ""
        else:
            said += sign
    if not stack:
        return None
    kind, name = stack[-1]
    return [name for _, name in stack if name], kind == "{" and not name
