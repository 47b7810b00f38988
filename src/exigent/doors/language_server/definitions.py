"""Where a thing is defined, and where it is used."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lsprotocol import types

from exigent.bench import Cell
from exigent.doors.language_server.bench import EditedBench
from exigent.doors.language_server.finding import name_at, origin_of, places_of
from exigent.doors.language_server.names import BenchName, NameKind, NamePlace
from exigent.doors.language_server.places import Ruler, uri_of
from exigent.suite import Named, StepType, step_above, step_at


def definition(
    bench: EditedBench, path: Path, line: int, column: int, ruler: Ruler
) -> list[types.Location]:
    """Return where what stands at a place is defined.

    That is the vocabulary for a sentence, the file for a regime or a case, and the rule that
    decides for an expectation.
    """
    found = name_at(bench, path, line, column)
    if found is not None:
        origin = origin_of(bench, found.name)
        return [] if origin is None else [_location(bench, origin, ruler)]
    if not bench.is_feature(path):
        return []
    rules = dict.fromkeys(_deciding(bench, path, line))
    origins = (origin_of(bench, rule) for rule in rules)
    return [_location(bench, origin, ruler) for origin in origins if origin is not None]


def references(
    bench: EditedBench, path: Path, line: int, column: int, ruler: Ruler
) -> list[types.Location]:
    """Return every place of a name; of a rule, the scenarios that it decides as well."""
    found = name_at(bench, path, line, column)
    if found is None:
        return []
    name = found.name
    if name.kind is NameKind.VALUE and not name.name:
        name = BenchName(NameKind.FACT, name.of)
    places = [_location(bench, place, ruler) for place in places_of(bench, name)]
    if name.kind is NameKind.RULE:
        layer, _, rule = name.name.rpartition("/")
        for hit in bench.hits().of(layer or name.of, rule):
            lines = bench.text(hit.path).split("\n")
            places.append(types.Location(uri_of(hit.path), ruler.whole_line(lines, hit.line)))
    return places


def _location(bench: EditedBench, place: NamePlace, ruler: Ruler) -> types.Location:
    lines = bench.text(place.path).split("\n")
    where = ruler.span(lines, place.line, place.first, place.last)
    return types.Location(uri_of(place.path), where)


def _deciding(bench: EditedBench, path: Path, line: int) -> Iterator[BenchName]:
    """Yield the rules that decide what a line expects."""
    feature = bench.feature(path)
    here = feature.at(line) if feature else None
    if feature is None or here is None or bench.panel is None:
        return
    block, judged = here
    step = step_at(feature.lines, line) or step_above(feature.lines, line)
    if step is None or step.type is not StepType.THEN:
        return
    for one in judged.scenarios:
        cells = dict(zip(bench.panel.names, one.row.cells if one.row else (), strict=False))
        for expectation in one.scenario.expectations:
            is_here = block.in_file(expectation.location.line) - 1 == line
            if is_here and isinstance(expectation.regimes, Named):
                yield from _rules(expectation.regimes.name, cells.get(expectation.regimes.name))


def _rules(regime: str, cell: Cell | None) -> Iterator[BenchName]:
    for reason in cell.decision.reasons[:1] if cell else ():
        yield BenchName(NameKind.RULE, reason.rule, regime)
