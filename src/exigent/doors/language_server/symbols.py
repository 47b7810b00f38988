"""What a file consists of: for outlines, for finding by name, and for folding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lsprotocol import types

from exigent.doors.language_server.bench import EditedBench
from exigent.doors.language_server.finding import files_of, names_in
from exigent.doors.language_server.names import NameKind
from exigent.doors.language_server.places import Ruler, uri_of
from exigent.files import CASES, REGIMES, YAML_ENDING

_PartKind = types.SymbolKind
_MOST_FOUND = 200
_DEPTHS = {"feature": 0, "rule": 1, "background": 2, "scenario": 2, "examples": 3}
_HEADINGS = {
    "Feature": ("feature", _PartKind.Module),
    "Rule": ("rule", _PartKind.Namespace),
    "Background": ("background", _PartKind.Constructor),
    "Scenario": ("scenario", _PartKind.Method),
    "Example": ("scenario", _PartKind.Method),
    "Scenario Outline": ("scenario", _PartKind.Method),
    "Scenario Template": ("scenario", _PartKind.Method),
    "Examples": ("examples", _PartKind.Array),
    "Scenarios": ("examples", _PartKind.Array),
}


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a file with a name, from its first line to its last, counted from 0."""

    name: str
    kind: types.SymbolKind
    depth: int
    first: int
    last: int


def document_symbols(bench: EditedBench, path: Path, ruler: Ruler) -> list[types.DocumentSymbol]:
    """Return the parts of a file, those that lie in others within them."""
    lines = bench.text(path).split("\n")
    sections = list(_sections(bench, path, lines))
    found, _ = _nested(sections, 0, -1, lines, ruler)
    return found


def workspace_symbols(bench: EditedBench, query: str, ruler: Ruler) -> list[types.WorkspaceSymbol]:
    """Return what is called so, in part and in any case, in all files of a bench."""
    sought = query.lower().split()
    found: list[types.WorkspaceSymbol] = []
    for path in files_of(bench):
        lines = bench.text(path).split("\n")
        named = [*_file_named(bench, path), *_sections(bench, path, lines)]
        for section in named:
            if all(word in section.name.lower() for word in sought):
                where = types.Location(uri_of(path), ruler.whole_line(lines, section.first))
                container = bench.shown(path)
                found.append(
                    types.WorkspaceSymbol(
                        where, section.name, section.kind, container_name=container
                    )
                )
                if len(found) >= _MOST_FOUND:
                    return found
    return found


def folds(bench: EditedBench, path: Path) -> list[types.FoldingRange]:
    """Return the parts of a file that can be folded away: sections, and tables."""
    lines = bench.text(path).split("\n")
    parts = [(part.first, part.last) for part in _sections(bench, path, lines)]
    if bench.is_feature(path):
        parts += _tables(lines)
    return [types.FoldingRange(first, last) for first, last in parts if last > first]


def _file_named(bench: EditedBench, path: Path) -> Iterator[Section]:
    folders = {bench.root / REGIMES: _PartKind.Class, bench.root / CASES: _PartKind.File}
    if path.suffix == YAML_ENDING and path.parent in folders:
        yield Section(path.stem, folders[path.parent], 0, 0, 0)


def _sections(bench: EditedBench, path: Path, lines: Sequence[str]) -> Iterator[Section]:
    starts = _of_feature(lines) if bench.is_feature(path) else _of_yaml(bench, path)
    found = list(starts)
    for index, (line, name, kind, depth) in enumerate(found):
        following = (other for other, _, _, deep in found[index + 1 :] if deep <= depth)
        last = next(following, len(lines)) - 1
        while last > line and (not lines[last].strip() or lines[last].lstrip()[0] in "@#"):
            last -= 1
        yield Section(name, kind, depth, line, last)


_Start = tuple[int, str, types.SymbolKind, int]


def _of_feature(lines: Sequence[str]) -> Iterator[_Start]:
    for number, line in enumerate(lines):
        head, colon, name = line.strip().partition(":")
        if colon and head in _HEADINGS:
            what, kind = _HEADINGS[head]
            yield number, name.strip() or head, kind, _DEPTHS[what]


def _of_yaml(bench: EditedBench, path: Path) -> Iterator[_Start]:
    kinds = {
        NameKind.RULE: _PartKind.Event,
        NameKind.FACT: _PartKind.Field,
        NameKind.VALUE: _PartKind.EnumMember,
        NameKind.EVENT: _PartKind.Event,
    }
    for place in names_in(bench, path):
        if place.is_origin:
            depth = 1 if place.name.kind is NameKind.VALUE else 0
            yield place.line, place.name.name, kinds[place.name.kind], depth


def _tables(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    first: int | None = None
    for number, line in enumerate([*lines, ""]):
        is_row = line.lstrip().startswith("|")
        if is_row and first is None:
            first = number
        elif not is_row and first is not None:
            yield first, number - 1
            first = None


def _nested(
    sections: Sequence[Section], at: int, depth: int, lines: Sequence[str], ruler: Ruler
) -> tuple[list[types.DocumentSymbol], int]:
    """Return the symbols deeper than `depth` from `at` on, and where the next one is."""
    found = []
    while at < len(sections) and sections[at].depth > depth:
        section = sections[at]
        inner, at = _nested(sections, at + 1, section.depth, lines, ruler)
        whole = types.Range(
            types.Position(section.first, 0),
            ruler.whole_line(lines, section.last).end,
        )
        heading = ruler.whole_line(lines, section.first)
        found.append(
            types.DocumentSymbol(section.name, section.kind, whole, heading, children=inner)
        )
    return found, at
