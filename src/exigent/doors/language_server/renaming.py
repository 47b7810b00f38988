"""A regime, a fact, a value, a case or a rule called otherwise, in all files at once."""

from __future__ import annotations

import re
from pathlib import Path

from lsprotocol import types

from exigent.doors.language_server.bench import EditedBench
from exigent.doors.language_server.finding import name_at, places_of
from exigent.doors.language_server.names import BenchName, NameKind, NamePlace
from exigent.doors.language_server.places import Ruler, uri_of
from exigent.files import CASES, DRAFTS, REGIMES, VOCABULARY, YAML_ENDING
from exigent.words import Fault, InputError

_OTHER_LANGUAGES = (".py", ".cedar", ".rego")
_FOLDERS = {NameKind.REGIME: REGIMES, NameKind.CASE: CASES}
_NAMES = {
    NameKind.REGIME: re.compile(r"[a-z0-9][a-z0-9_.-]*"),
    NameKind.CASE: re.compile(r"[a-z0-9][a-z0-9_.-]*"),
    NameKind.RULE: re.compile(r"[a-z0-9][a-z0-9-]*"),
    NameKind.FACT: re.compile(r"[a-z][a-z0-9_]*"),
    NameKind.VALUE: re.compile(r"[a-z][a-z0-9_]*"),
}


def name_to_change(bench: EditedBench, path: Path, line: int, column: int) -> NamePlace | None:
    """Return the name at a place, None where what stands there is called otherwise nowhere."""
    found = name_at(bench, path, line, column)
    if found is None or found.is_sentence or "/" in found.name.name:
        return None
    return found if _is_given(bench, found.name) else None


def rename(
    bench: EditedBench, name: BenchName, new: str, ruler: Ruler, *, takes_files: bool
) -> types.WorkspaceEdit:
    """Return what to change in all files; raise InputError for what cannot be a name.

    `takes_files` where the editor can call a file otherwise, which a regime and a case need.
    """
    _refuse(bench, name, new, takes_files=takes_files)
    by_path: dict[Path, list[types.TextEdit]] = {}
    for place in places_of(bench, name):
        if place.is_sentence or place.first == place.last:
            continue
        lines = bench.text(place.path).split("\n")
        where = ruler.span(lines, place.line, place.first, place.last)
        by_path.setdefault(place.path, []).append(types.TextEdit(where, new))
    if not takes_files:
        return types.WorkspaceEdit(changes={uri_of(path): edits for path, edits in by_path.items()})
    changes: list[
        types.TextDocumentEdit | types.CreateFile | types.RenameFile | types.DeleteFile
    ] = [
        types.TextDocumentEdit(
            types.OptionalVersionedTextDocumentIdentifier(uri_of(path)), list(edits)
        )
        for path, edits in by_path.items()
    ]
    folder = _FOLDERS.get(name.kind)
    if folder is not None:
        old, other = (bench.root / folder / f"{one}{YAML_ENDING}" for one in (name.name, new))
        changes.append(types.RenameFile(uri_of(old), uri_of(other)))
    return types.WorkspaceEdit(document_changes=changes)


def read_elsewhere(bench: EditedBench, name: BenchName) -> tuple[str, ...]:
    """Return the files in other languages that hold a name, which has to be changed there by hand."""
    word = re.compile(rf"(?<![\w-]){re.escape(name.name)}(?![\w-])")
    places = [(bench.root / REGIMES), (bench.root / DRAFTS), bench.root / VOCABULARY.parent]
    found = (path for folder in places for path in sorted(folder.rglob("*")))
    return tuple(
        bench.shown(path)
        for path in found
        if path.suffix in _OTHER_LANGUAGES and word.search(bench.text(path))
    )


def _is_given(bench: EditedBench, name: BenchName) -> bool:
    vocabulary = bench.language.vocabulary if bench.language else None
    if vocabulary is None or bench.language is None:
        return False
    match name.kind:
        case NameKind.REGIME:
            return name.name in bench.language.regimes
        case NameKind.CASE:
            return name.name in bench.language.cases
        case NameKind.FACT:
            return name.name in vocabulary.facts
        case NameKind.VALUE:
            fact = vocabulary.facts.get(name.of)
            return fact is not None and name.name in fact.phrases
        case NameKind.RULE:
            return any(rule.id == name.name for rule in bench.rules_of(name.of))
        case NameKind.EVENT:
            # Regimes name events in the terms of their duties, which nothing here looks at.
            return False


def _refuse(bench: EditedBench, name: BenchName, new: str, *, takes_files: bool) -> None:
    if not _NAMES[name.kind].fullmatch(new):
        raise InputError(f"`{new}` is no name for a {name.kind}", fault=Fault.NOT_A_NAME)
    if _is_given(bench, BenchName(name.kind, new, name.of)):
        raise InputError(f"there is a {name.kind} `{new}` already", fault=Fault.NAME_TAKEN)
    if name.kind in _FOLDERS and not takes_files:
        raise InputError(
            "this editor cannot call a file otherwise, which this needs",
            None,
            f"rename the file of `{name.name}` first",
            fault=Fault.NAME_TAKEN,
        )
