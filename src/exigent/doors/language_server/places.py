"""Places of a text as editors count them, and as readers do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from lsprotocol import types
from pygls import uris
from pygls.workspace import PositionCodec

from exigent.words import Location

_WORD = re.compile(r"[^\s,:\[\]{}|\"'`]+")


class Ruler:
    """Measures lines as the editor does: in the units that it was agreed on with it."""

    def __init__(self, codec: PositionCodec | None = None) -> None:
        self._codec = codec or PositionCodec()

    def position(self, lines: Sequence[str], line: int, column: int) -> types.Position:
        """Return where a column of a line is, both counted from 0."""
        text = lines[line] if line < len(lines) else ""
        return types.Position(line, self._codec.client_num_units(text[:column]))

    def span(self, lines: Sequence[str], line: int, first: int, last: int) -> types.Range:
        """Return a part of one line."""
        return types.Range(self.position(lines, line, first), self.position(lines, line, last))

    def whole_line(self, lines: Sequence[str], line: int) -> types.Range:
        """Return a line but for the blanks around it."""
        text = lines[line] if 0 <= line < len(lines) else ""
        first = len(text) - len(text.lstrip())
        return self.span(lines, line, first, max(first, len(text.rstrip())))

    def column(self, lines: Sequence[str], position: types.Position) -> int:
        """Return the column, counted from 0, of a place in the editor."""
        line = lines[position.line] if position.line < len(lines) else ""
        left = position.character
        for column, sign in enumerate(line):
            if left <= 0:
                return column
            left -= self._codec.client_num_units(sign)
        return len(line)

    def place(self, lines: Sequence[str], place: Location) -> types.Range:
        """Return what stands at a place: a cell of a table, else all up to the line's end."""
        line, column = place.line - 1, place.column - 1
        text = lines[line] if line < len(lines) else ""
        if column > len(text):
            return self.whole_line(lines, line)
        rest = text[column:]
        end = len(text.rstrip())
        if text.lstrip().startswith("|") and not rest.startswith("|"):
            end = column + len(rest.partition("|")[0].rstrip())
        return self.span(lines, line, column, max(column, end))

    def word(self, lines: Sequence[str], place: Location) -> types.Range:
        """Return the word at a place of a YAML file, all up to the line's end if there is none."""
        line, column = place.line - 1, place.column - 1
        text = lines[line] if line < len(lines) else ""
        quote = text[column : column + 1]
        if quote and quote in "\"'":
            end = text.find(quote, column + 1) + 1
            return self.span(lines, line, column, end or len(text))
        found = _WORD.match(text, column)
        return self.span(lines, line, column, found.end()) if found else self.place(lines, place)


def path_of(uri: str) -> Path:
    """Return the file of an address; one that is no file has a path that is not there."""
    return Path(uris.to_fs_path(uri) or "/dev/null")


def uri_of(path: Path) -> str:
    """Return the address of a file."""
    return uris.from_fs_path(str(path)) or path.as_uri()
