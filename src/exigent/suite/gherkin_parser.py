"""The Gherkin parser, with the slowest of its per-line work done once instead.

gherkin-official 42 builds a table of some sixty bound methods for every line, and
splits table rows character by character; a long table took most of a run. Its classes
are extended here where a line costs most; the grammar is untouched.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast

from gherkin.ast_builder import AstBuilder
from gherkin.errors import AstBuilderException
from gherkin.gherkin_line import Cell, GherkinLine
from gherkin.parser import Parser, ParserContext
from gherkin.parser_types import Cell as TableCell
from gherkin.token import Token
from gherkin.token_scanner import TokenScanner

_STATE = re.compile(r"match_token_at_(\d+)")
_CELL = re.compile(r"\s*([^|\\]*?)\s*\|")
_CLOSED_ROW = re.compile(r"(?:(?:[^|\\]|\\.)*\|)+(?:\s*#.*)?")
OPEN_ROW = "a row does not end"


def parse_gherkin(text: str) -> dict[str, Any]:
    """Return the parsed document; raise gherkin's CompositeParserException."""
    return dict(_Parser().parse(_Scanner(text)))


class _TableLine(GherkinLine):
    """A line whose table cells are split by pattern unless one of them is escaped."""

    @property
    def table_cells(self) -> list[Cell]:
        row = self._trimmed_line_text
        if "\\" in row:
            return super().table_cells
        start = self.indent + 1
        return [
            {"column": start + match.start(1), "text": match.group(1)}
            for match in _CELL.finditer(row, 1)
        ]


class _Scanner(TokenScanner):
    """A scanner that hands out such lines."""

    def read(self) -> Token:
        self.line_number += 1
        line = self.io.readline()
        # An empty line of text is how the end of the file looks to the parser.
        content = cast(GherkinLine, _TableLine(line, self.line_number) if line else line)
        return Token(content, {"line": self.line_number})


class _CellBuilder(AstBuilder):
    """A builder that makes table cells, the bulk of a long file, in one go.

    Gherkin drops what stands after the last `|` of a row. Here that is an error, unless it
    is a remark: `# ...`.
    """

    def get_cells(self, table_row_token: Token) -> list[TableCell]:
        line = table_row_token.location["line"]
        row = table_row_token.line.get_line_text().rstrip()
        is_plain = row.endswith("|") and "\\" not in row
        if not is_plain and not _CLOSED_ROW.fullmatch(row):
            raise AstBuilderException(OPEN_ROW, table_row_token.location)
        return [
            {"location": {"line": line, "column": item["column"]}, "value": item["text"]}
            for item in table_row_token.matched_items  # type: ignore[attr-defined] # set by the matcher
        ]


class _Parser(Parser):
    """A parser that looks its states up in a table made once."""

    def __init__(self) -> None:
        super().__init__(_CellBuilder())
        self._states: dict[int, Callable[[Token, ParserContext], int]] = {
            int(match.group(1)): getattr(self, name)
            for name in dir(self)
            if (match := _STATE.fullmatch(name))
        }

    def match_EOF(self, context: ParserContext, token: Token) -> bool:
        return False if token.line else super().match_EOF(context, token)

    def match_TableRow(self, context: ParserContext, token: Token) -> bool:
        if not token.line or not token.line.startswith("|"):
            return False
        return context.token_matcher.match_TableRow(token)

    def match_token(self, state: int, token: Token, context: ParserContext) -> int:
        return self._states[state](token, context)
