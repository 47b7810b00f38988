"""What each word of a feature is, for editors that colour by meaning."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from lsprotocol import types

from exigent.doors.language_server.bench import EditedBench
from exigent.doors.language_server.feature_names import names_in_feature
from exigent.doors.language_server.names import NameKind
from exigent.doors.language_server.places import Ruler
from exigent.suite import Language, steps_of

TYPES = (
    types.SemanticTokenTypes.Keyword,
    types.SemanticTokenTypes.Class,
    types.SemanticTokenTypes.Event,
    types.SemanticTokenTypes.Property,
    types.SemanticTokenTypes.EnumMember,
    types.SemanticTokenTypes.Number,
    types.SemanticTokenTypes.Comment,
    types.SemanticTokenTypes.Decorator,
    types.SemanticTokenTypes.Parameter,
)
LEGEND = types.SemanticTokensLegend([kind.value for kind in TYPES], [])
_Type = types.SemanticTokenTypes
_NAMES = {
    NameKind.REGIME: _Type.Class,
    NameKind.CASE: _Type.Class,
    NameKind.RULE: _Type.Event,
    NameKind.FACT: _Type.Property,
}
_HEADING = re.compile(
    r"\s*(Feature|Rule|Background|Scenario Outline|Scenario Template|Scenario|Examples|Example|Scenarios):"
)
_TAG = re.compile(r"@[^\s@]+")
_PLACEHOLDER = re.compile(r"<[^<>]+>")
_NUMBER = re.compile(r"(?<![\w.-])\d[\d.:-]*\b")

_ColouredWord = tuple[int, int, int, types.SemanticTokenTypes]


def tokens(bench: EditedBench, path: Path, ruler: Ruler) -> types.SemanticTokens:
    """Return the words of a feature that have a meaning, as editors take them."""
    if not bench.is_feature(path) or bench.language is None:
        return types.SemanticTokens([])
    lines = bench.text(path).split("\n")
    data: list[int] = []
    line_before = start_before = 0
    for line, first, last, kind in _apart(_found(lines, bench.language)):
        where = ruler.span(lines, line, first, last)
        start, end = where.start.character, where.end.character
        if line != line_before:
            start_before = 0
        data += [line - line_before, start - start_before, end - start, TYPES.index(kind), 0]
        line_before, start_before = line, start
    return types.SemanticTokens(data)


def _apart(found: Iterator[_ColouredWord]) -> Iterator[_ColouredWord]:
    """Yield tokens in order; of two that overlap the one that begins first, or is shorter."""
    at = (0, 0)
    for token in sorted(found, key=lambda one: (one[0], one[1], one[2])):
        line, first, last, _ = token
        if (line, first) >= at and last > first:
            at = (line, last)
            yield token


def _found(lines: Sequence[str], language: Language) -> Iterator[_ColouredWord]:
    for number, line in enumerate(lines):
        yield from _of_line(number, line)
    for step in steps_of(lines):
        begins = step.column - len(lines[step.number][: step.column].lstrip())
        yield step.number, begins, begins + len(step.keyword), _Type.Keyword
        for figure in _NUMBER.finditer(step.text):
            first, last = step.column + figure.start(), step.column + figure.end()
            yield step.number, first, last, _Type.Number
    for name, number, first, last, is_sentence in names_in_feature(lines, language):
        if not is_sentence:
            yield number, first, last, _NAMES.get(name.kind, _Type.EnumMember)


def _of_line(number: int, line: str) -> Iterator[_ColouredWord]:
    bare = line.lstrip()
    heading = _HEADING.match(line)
    if bare.startswith("#"):
        yield number, len(line) - len(bare), len(line.rstrip()), _Type.Comment
    elif bare.startswith("@"):
        for tag in _TAG.finditer(line):
            yield number, tag.start(), tag.end(), _Type.Decorator
    elif heading is not None:
        yield number, heading.start(1), heading.end(), _Type.Keyword
    for hole in _PLACEHOLDER.finditer(line):
        yield number, hole.start(), hole.end(), _Type.Parameter
