"""Where names stand in the files of a bench, and which one stands at a place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from exigent.doors.language_server.bench import EditedBench
from exigent.doors.language_server.feature_names import names_in_feature
from exigent.doors.language_server.names import BenchName, NameKind, NamePlace
from exigent.doors.language_server.yaml_names import (
    names_in_case,
    names_in_regime,
    names_in_vocabulary,
)
from exigent.files import (
    CASES,
    DRAFTS,
    REGIMES,
    VOCABULARY,
    YAML_ENDING,
    belongs,
    list_yaml,
    parse_document,
)
from exigent.words import InputError


def name_at(bench: EditedBench, path: Path, line: int, column: int) -> NamePlace | None:
    """Return the name at a place of a file, the narrowest if there are several."""
    found = [
        place
        for place in names_in(bench, path)
        if place.line == line and place.first <= column <= place.last
    ]
    return min(found, key=lambda place: place.last - place.first, default=None)


def places_of(bench: EditedBench, name: BenchName) -> Iterator[NamePlace]:
    """Yield every place of a name in the files of a bench; of a fact, those of its values, too."""
    for path in files_of(bench):
        for place in names_in(bench, path):
            is_value = place.name.kind is NameKind.VALUE and place.is_sentence
            if place.name == name or (
                name.kind is NameKind.FACT and is_value and place.name.of == name.name
            ):
                yield place


def files_of(bench: EditedBench) -> Iterator[Path]:
    """Yield the files of a bench that name anything: vocabulary, regimes, cases, features."""
    root = bench.root
    yield root / VOCABULARY
    yield from list_yaml(root / CASES).files
    for folder in (root / REGIMES, root / DRAFTS):
        # Those of folders in it are others, and name facts as well.
        inside = (path for path in folder.rglob(f"*{YAML_ENDING}") if belongs(path, folder))
        yield from sorted(path for path in inside if path.is_file() and not path.is_symlink())
    for path, _ in bench.features():
        yield path


def names_in(bench: EditedBench, path: Path) -> Iterator[NamePlace]:
    """Yield the names in a file; a YAML file that is broken has none."""
    if bench.is_feature(path):
        if bench.language is not None:
            lines = bench.text(path).split("\n")
            for name, line, first, last, is_sentence in names_in_feature(lines, bench.language):
                yield NamePlace(name, path, line, first, last, is_sentence)
        return
    try:
        node = parse_document(bench.text(path), bench.shown(path))
    except InputError:
        return
    if path == bench.root / VOCABULARY:
        found = names_in_vocabulary(node)
    elif path.parent == bench.root / CASES:
        found = names_in_case(node)
    else:
        # One that lies elsewhere may be called as one of the bench's own, and has other rules.
        is_own = path.parent == bench.root / REGIMES
        found = names_in_regime(node, path.stem if is_own else bench.shown(path))
    for name, scalar, is_origin in found:
        first = scalar.location.column - 1 + scalar.quoted
        line = scalar.location.line - 1
        yield NamePlace(name, path, line, first, first + len(scalar.written), is_origin=is_origin)


def origin_of(bench: EditedBench, name: BenchName) -> NamePlace | None:
    """Return where a name is given: a line of a file; None where nobody gives it."""
    root = bench.root
    folder = {NameKind.REGIME: REGIMES, NameKind.CASE: CASES}.get(name.kind)
    if folder is not None:
        path = root / folder / f"{name.name}{YAML_ENDING}"
        return NamePlace(name, path, 0, 0, 0, is_origin=True) if path.is_file() else None
    if name.kind is NameKind.RULE:
        return _rule_origin(bench, name)
    sought = name if name.name else BenchName(NameKind.FACT, name.of)
    places = [place for place in names_in(bench, root / VOCABULARY) if place.is_origin]
    found = next((place for place in places if place.name == sought), None)
    whole = BenchName(NameKind.FACT, name.of)
    return found or next((place for place in places if place.name == whole), None)


def _rule_origin(bench: EditedBench, name: BenchName) -> NamePlace | None:
    layer, _, id = name.name.rpartition("/")
    rule = next((one for one in bench.rules_of(layer or name.of) if one.id == id), None)
    if rule is None:
        return None
    path = bench.root / rule.location.path
    line, first = rule.location.line - 1, rule.location.column - 1
    return NamePlace(name, path, line, first, first, is_origin=True)
