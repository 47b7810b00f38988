"""What a regime, a case or the vocabulary can go on with, also while the file is broken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from lsprotocol import types

from exigent.doors.language_server.bench import EditedBench
from exigent.doors.language_server.offers import Offer
from exigent.doors.language_server.schema_words import SchemaWord, about, keys_at, values_at
from exigent.doors.language_server.yaml_places import ITEM, YamlPlace, place_at
from exigent.files import CASES, VOCABULARY
from exigent.schemas import case_schema, regime_schema, vocabulary_schema
from exigent.words import Fact, FactType

_ItemKind = types.CompletionItemKind
_CONDITIONS = ("when", "then", "assume")


def offers_in_yaml(bench: EditedBench, path: Path, line: int, column: int) -> Iterator[Offer]:
    """Yield the keys or the values that can stand at a place of a YAML file."""
    lines = bench.text(path).split("\n")
    place = place_at(lines, line, column)
    text = lines[line] if line < len(lines) else ""
    if place.is_key:
        has_colon = text[place.last :].lstrip().startswith(":")
        for word in _keys(bench, path, place.path).values():
            ending = "" if has_colon else ": "
            yield Offer(
                word.text,
                _ItemKind.Property,
                place.first,
                place.last,
                word.text + ending,
                "",
                word.means,
            )
        return
    for word in _values(bench, path, place, lines).values():
        yield Offer(word.text, _ItemKind.EnumMember, place.first, place.last, "", word.means)


def said_of(bench: EditedBench, path: Path, place: YamlPlace) -> str:
    """Return what the schema says of a key at a place, or of the key that a value there has."""
    where = (*place.path, place.word) if place.is_key else place.path
    return about(schema_of(bench, path), where)


def schema_of(bench: EditedBench, path: Path) -> Mapping[str, Any]:
    """Return the schema of a YAML file of a bench."""
    language = bench.language
    if path == bench.root / VOCABULARY or language is None:
        return bench.remember("vocabulary schema", vocabulary_schema)
    if path.parent == bench.root / CASES:
        return bench.remember("case schema", lambda: case_schema(language.vocabulary))
    return bench.remember("regime schema", lambda: regime_schema(language.vocabulary))


def _keys(bench: EditedBench, path: Path, where: Sequence[str]) -> Mapping[str, SchemaWord]:
    facts = _facts_of_constraint(bench, path, where)
    if facts is not None:
        return {name: SchemaWord(name, fact.asks) for name, fact in facts.items()}
    return keys_at(schema_of(bench, path), where)


def _values(
    bench: EditedBench, path: Path, place: YamlPlace, lines: Sequence[str]
) -> Mapping[str, SchemaWord]:
    named = _names(bench, path, place, lines)
    if named:
        return {name: SchemaWord(name, means) for name, means in named.items()}
    facts = _facts_of_constraint(bench, path, place.path[:-1])
    fact = facts.get(place.path[-1]) if facts and place.path else None
    if fact is not None:
        return {word: SchemaWord(word, means) for word, means in _values_of(fact).items()}
    return values_at(schema_of(bench, path), place.path)


def _names(
    bench: EditedBench, path: Path, place: YamlPlace, lines: Sequence[str]
) -> Mapping[str, str]:
    """Return the names that the file has to take from elsewhere, or from another part of itself."""
    keys = [key for key in place.path if key != ITEM]
    regimes = dict(bench.language.regimes) if bench.language else {}
    match keys:
        case ["extends"] | ["stack", "layers"]:
            return {name: title for name, title in regimes.items() if name != path.stem}
        case [*_, "source"]:
            return dict.fromkeys(_keys_under(lines, "sources"), "")
        case ["remove"] | ["insert", "before" | "after"] | ["replace", "id"]:
            base = _base(lines)
            return {rule.id: rule.because for rule in bench.rules_of(base)}
    return {}


def _base(lines: Sequence[str]) -> str:
    found = (line.partition(":")[2] for line in lines if line.startswith("extends:"))
    return next(found, "").strip()


def _keys_under(lines: Sequence[str], head: str) -> Iterator[str]:
    """Yield the keys right below a key of the file, found by their indentation."""
    is_inside, indent = False, 0
    for line in lines:
        depth = len(line) - len(line.lstrip())
        if line.startswith(f"{head}:"):
            is_inside = True
        elif is_inside and line.strip() and depth == 0:
            return
        elif is_inside and ":" in line and not line.lstrip().startswith("#"):
            indent = indent or depth
            if depth == indent:
                yield line.partition(":")[0].strip()


def _facts_of_constraint(
    bench: EditedBench, path: Path, where: Sequence[str]
) -> Mapping[str, Fact] | None:
    """Return the facts, where a place of the vocabulary is a condition of a constraint."""
    if path != bench.root / VOCABULARY or bench.language is None or len(where) < 3:
        return None
    is_condition = where[0] == "constraints" and where[2] in _CONDITIONS
    rest = [key for key in where[3:] if key not in (ITEM, "not", "any", "all")]
    return bench.language.vocabulary.facts if is_condition and not rest else None


def _values_of(fact: Fact) -> Mapping[str, str]:
    if fact.type is FactType.YES_NO:
        return {str(value).lower(): fact.phrase(value) for value in fact.values}
    values = {str(value): fact.phrase(value) for value in fact.values}
    return {**values, **{name: group.phrase for name, group in fact.groups.items()}}
