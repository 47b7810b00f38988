"""Feature files laid out alike: indentation, aligned tables, empty lines between scenarios.

The parsed document says what each line is, and each line is then written anew in its
order, so that nothing is lost that Gherkin does not keep: comments, escapes, remarks
behind a row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from exigent.suite.gherkin_file import ParsedFile
from exigent.suite.gherkin_parser import parse_gherkin
from exigent.words import Fault, InputError, Location, pad, width_of

_INDENT = "  "
_BAR = re.compile(r"(?:\\.|[^|\\])*")
_Node = dict[str, Any]


class _LineKind(Enum):
    BLANK = auto()
    COMMENT = auto()
    TAGS = auto()
    TITLE = auto()
    STEP = auto()
    ROW = auto()
    TEXT_BLOCK = auto()
    PROSE = auto()
    LANGUAGE = auto()


# How much deeper than a line a comment stands that follows it and belongs to it.
_DEEPER = {_LineKind.TITLE: 1, _LineKind.ROW: -1, _LineKind.TEXT_BLOCK: -1}


@dataclass
class _WrittenLine:
    """A line to write: what it is, how deep it stands, and its text without indentation."""

    kind: _LineKind
    text: str
    depth: int = 0


def format_feature(parsed: ParsedFile) -> str:
    """Return the text of a parsed feature file, laid out; formatting that again changes nothing.

    Raises InputError if the new text would not say the same, which would be a fault here.
    """
    lines = list(_headings_closed(_Layout(parsed).lines()))
    _place_comments(lines)
    written = [f"{_INDENT * line.depth}{line.text}" if line.text else "" for line in _spaced(lines)]
    text = "".join(f"{line}\n" for line in written)
    if substance(parse_gherkin(text)) != substance(parsed.document):
        raise InputError(
            "formatting would change what the file says",
            Location(parsed.shown),
            fault=Fault.CANNOT_CHANGE,
        )
    return text


def substance(node: Any) -> Any:
    """Return a parsed document without what formatting may change: places, and blanks at edges."""
    match node:
        case dict():
            return {
                key: _without_margins(value) if key == "description" else substance(value)
                for key, value in node.items()
                if key not in ("location", "id")
            }
        case list():
            return [substance(item) for item in node]
        case str():
            return node.strip()
    return node


def _without_margins(description: str) -> list[str]:
    """Return the lines without blanks at their edges, several empty ones as one."""
    lines = [line.strip() for line in description.strip().split("\n")]
    return [line for line, after in zip(lines, [*lines[1:], "."], strict=True) if line or after]


class _Layout:
    """Tells for each line of a file what it is, from where the parsed document places things."""

    def __init__(self, parsed: ParsedFile) -> None:
        self._lines = [line.removesuffix("\r") for line in parsed.lines]
        self._known: dict[int, _WrittenLine] = {}
        for comment in parsed.document["comments"]:
            number = comment["location"]["line"]
            self._known[number] = _WrittenLine(_LineKind.COMMENT, self._text(number))
        feature = parsed.document.get("feature")
        if feature is not None:
            self._titled(feature, 0)
            self._children(feature, 1)

    def lines(self) -> list[_WrittenLine]:
        found = []
        depth, began = 0, False
        for number in range(1, len(self._lines) + 1):
            line = self._known.get(number)
            if line is None:
                text = self._text(number)
                kind = _LineKind.PROSE if began else _LineKind.LANGUAGE
                line = _WrittenLine(kind if text else _LineKind.BLANK, text, depth)
            elif line.kind is _LineKind.TITLE:
                began, depth = True, line.depth + 1
            found.append(line)
        return list(_indented_prose(found, self._lines))

    def _text(self, number: int) -> str:
        return self._lines[number - 1].strip()

    def _titled(self, node: _Node, depth: int) -> None:
        name = f" {node['name']}" if node["name"] else ""
        number = node["location"]["line"]
        self._known[number] = _WrittenLine(_LineKind.TITLE, f"{node['keyword']}:{name}", depth)
        for tag in node.get("tags", ()):
            number = tag["location"]["line"]
            text = self._text(number)
            tags = text if "#" in text else " ".join(text.split())
            self._known[number] = _WrittenLine(_LineKind.TAGS, tags, depth)

    def _children(self, node: _Node, depth: int) -> None:
        for child in node["children"]:
            (inner,) = child.values()
            self._titled(inner, depth)
            if "rule" in child:
                self._children(inner, depth + 1)
                continue
            for step in inner["steps"]:
                self._step(step, depth + 1)
            for examples in inner.get("examples", ()):
                self._titled(examples, depth + 1)
                header = examples.get("tableHeader")
                rows = [header, *examples["tableBody"]] if header else []
                self._table(rows, depth + 2)

    def _step(self, step: _Node, depth: int) -> None:
        # A step without words needs the blank behind its keyword, or it is no step.
        number = step["location"]["line"]
        self._known[number] = _WrittenLine(_LineKind.STEP, step["keyword"] + step["text"], depth)
        if "dataTable" in step:
            self._table(step["dataTable"]["rows"], depth + 1)
        if "docString" in step:
            self._text_block(step["docString"], depth + 1)

    def _table(self, rows: Sequence[_Node], depth: int) -> None:
        numbers = [row["location"]["line"] for row in rows]
        split = [_split_row(self._text(number)) for number in numbers]
        widths = [max(map(width_of, column)) for column in zip(*(s[0] for s in split), strict=True)]
        for number, (cells, rest) in zip(numbers, split, strict=True):
            filled = [f" {pad(cell, width)} |" for cell, width in zip(cells, widths, strict=True)]
            text = f"|{''.join(filled)}{' ' if rest else ''}{rest}"
            self._known[number] = _WrittenLine(_LineKind.ROW, text, depth)

    def _text_block(self, block: _Node, depth: int) -> None:
        start = block["location"]["line"]
        opening = self._lines[start - 1]
        margin = len(opening) - len(opening.lstrip())
        self._known[start] = _WrittenLine(_LineKind.TEXT_BLOCK, opening.strip(), depth)
        number = start + 1
        while not self._lines[number - 1].lstrip().startswith(block["delimiter"]):
            text = self._lines[number - 1]
            own = len(text) - len(text.lstrip())
            kept = text[margin:] if margin <= own else text.lstrip()
            self._known[number] = _WrittenLine(_LineKind.TEXT_BLOCK, kept, depth)
            number += 1
        self._known[number] = _WrittenLine(_LineKind.TEXT_BLOCK, self._text(number), depth)


def _split_row(text: str) -> tuple[list[str], str]:
    """Return the cells of a row as written, and what stands behind its last bar."""
    pieces = []
    start = 0
    while start <= len(text):
        match = _BAR.match(text, start)
        assert match is not None
        # A lone backslash at the very end matches nothing and belongs to what is behind.
        end = match.end() if match.end() == len(text) or text[match.end()] == "|" else len(text)
        pieces.append(text[start:end].strip())
        start = end + 1
    return pieces[1:-1], pieces[-1]


def _indented_prose(
    lines: Sequence[_WrittenLine], written: Sequence[str]
) -> Iterator[_WrittenLine]:
    """Yield the lines, descriptions with the indentation that their lines have to each other."""
    start = 0
    while start < len(lines):
        end = start + 1
        if lines[start].kind is _LineKind.PROSE:
            while end < len(lines) and lines[end].kind in (_LineKind.PROSE, _LineKind.BLANK):
                end += 1
            while lines[end - 1].kind is _LineKind.BLANK:
                end -= 1
            raw = [line.rstrip() for line in written[start:end]]
            margins = [line[: len(line) - len(line.lstrip())] for line in raw if line]
            margin = _shared_length(min(margins), max(margins))
            for line, text in zip(lines[start:end], raw, strict=True):
                line.kind, line.depth, line.text = (
                    _LineKind.PROSE,
                    lines[start].depth,
                    text[margin:],
                )
        yield from lines[start:end]
        start = end


def _shared_length(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _headings_closed(lines: Sequence[_WrittenLine]) -> Iterator[_WrittenLine]:
    """Yield the lines without the empty ones between tags and what they are tags of."""
    in_heading = False
    for line in lines:
        if line.kind is _LineKind.TAGS:
            in_heading = True
        elif line.kind is _LineKind.TITLE:
            in_heading = False
        if not (in_heading and line.kind is _LineKind.BLANK):
            yield line


def _place_comments(lines: Sequence[_WrittenLine]) -> None:
    """Let a comment stand as deep as the line below it, or as the one above an empty line."""
    above = 0
    for index, line in enumerate(lines):
        if line.kind is _LineKind.COMMENT:
            line.depth = _depth_below(lines, index, above)
        elif line.kind is not _LineKind.BLANK:
            above = line.depth + _DEEPER.get(line.kind, 0)


def _depth_below(lines: Sequence[_WrittenLine], index: int, above: int) -> int:
    has_gap = False
    for line in lines[index + 1 :]:
        if line.kind is _LineKind.BLANK:
            has_gap = True
        elif line.kind is not _LineKind.COMMENT:
            is_inside = line.kind in (_LineKind.ROW, _LineKind.STEP, _LineKind.TEXT_BLOCK)
            return above if has_gap and not is_inside else line.depth
    return above


def _spaced(lines: Sequence[_WrittenLine]) -> Iterator[_WrittenLine]:
    """Yield the lines with the empty ones that belong between them, and no others."""
    empty = _WrittenLine(_LineKind.BLANK, "")
    before: _WrittenLine | None = None
    gap = False
    for index, line in enumerate(lines):
        if line.kind is _LineKind.BLANK:
            gap = True
            continue
        if before is not None and _needs_gap(lines, index, before, gap=gap):
            yield empty
        yield line
        before, gap = line, False


def _needs_gap(
    lines: Sequence[_WrittenLine], index: int, before: _WrittenLine, *, gap: bool
) -> bool:
    line = lines[index]
    if before.kind is _LineKind.TAGS or (
        before.kind is _LineKind.COMMENT and _in_heading(lines, index)
    ):
        return False
    if _begins_block(lines, index):
        # What is above the feature may stand close to it.
        return gap if before.kind is _LineKind.LANGUAGE else _above_is_block(lines, index) or gap
    if line.kind in (_LineKind.ROW, _LineKind.TEXT_BLOCK) or before.kind is _LineKind.TITLE:
        return False
    return gap


def _begins_block(lines: Sequence[_WrittenLine], index: int) -> bool:
    """Tell whether a title follows, with nothing but its own comments and tags before it."""
    for line in lines[index:]:
        if line.kind is _LineKind.TITLE:
            return True
        if line.kind not in (_LineKind.COMMENT, _LineKind.TAGS):
            return False
    return False


def _in_heading(lines: Sequence[_WrittenLine], index: int) -> bool:
    """Tell whether the comment right above belongs to the tags or the title here."""
    return lines[index - 1].kind is _LineKind.COMMENT and _begins_block(lines, index)


def _above_is_block(lines: Sequence[_WrittenLine], index: int) -> bool:
    """Tell whether a title stands somewhere above, so that this one begins another block."""
    return any(line.kind is _LineKind.TITLE for line in lines[:index])
