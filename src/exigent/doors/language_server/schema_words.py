"""What can stand at a place of a YAML file, as the schema of its kind has it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from exigent.doors.language_server.yaml_places import ITEM

_BRANCHES = ("allOf", "anyOf", "oneOf")
_CONDITIONAL = ("then", "else", "if")


@dataclass(frozen=True, slots=True)
class SchemaWord:
    """A key or a value that can stand somewhere, with what it means."""

    text: str
    means: str


def keys_at(schema: Mapping[str, Any], path: Sequence[str]) -> dict[str, SchemaWord]:
    """Return the keys that a mapping at a place can have."""
    found: dict[str, SchemaWord] = {}
    for form in _forms(schema, schema, path):
        for name, inner in form.get("properties", {}).items():
            means = _about(schema, inner)
            if name not in found or not found[name].means:
                found[name] = SchemaWord(name, means)
    return found


def values_at(schema: Mapping[str, Any], path: Sequence[str]) -> dict[str, SchemaWord]:
    """Return the words that can be the value at a place, or an item of a list there."""
    found: dict[str, SchemaWord] = {}
    for form in [*_forms(schema, schema, path), *_forms(schema, schema, (*path, ITEM))]:
        said = form.get("enumDescriptions") or [""] * len(form.get("enum", ()))
        for value, means in zip(form.get("enum", ()), said, strict=True):
            text = str(value).lower() if isinstance(value, bool) else str(value)
            found.setdefault(text, SchemaWord(text, means))
        if form.get("type") == "boolean":
            found |= {word: SchemaWord(word, "") for word in ("true", "false")}
    return found


def about(schema: Mapping[str, Any], path: Sequence[str]) -> str:
    """Return what is said of a place, nothing if nothing is."""
    said = (form.get("description", "") for form in _forms(schema, schema, path))
    return next(filter(None, said), "")


def _about(schema: Mapping[str, Any], inner: Mapping[str, Any] | bool) -> str:
    if isinstance(inner, bool):
        return ""
    return next(filter(None, (one.get("description", "") for one in _spread(schema, inner))), "")


def _forms(
    schema: Mapping[str, Any], form: Mapping[str, Any] | bool, path: Sequence[str]
) -> list[Mapping[str, Any]]:
    """Return every form that the schema has for what a path leads to."""
    if isinstance(form, bool):
        return []
    forms = list(_spread(schema, form))
    if not path:
        return forms
    step, *rest = path
    found: list[Mapping[str, Any]] = []
    for one in forms:
        inner = one.get("items") if step == ITEM else one.get("properties", {}).get(step)
        if inner is None and step != ITEM:
            inner = one.get("additionalProperties")
        if inner is not None:
            found += _forms(schema, inner, rest)
    return found


def _spread(
    schema: Mapping[str, Any], form: Mapping[str, Any], depth: int = 0
) -> Iterator[Mapping[str, Any]]:
    """Yield a form and all that it refers to or is made of."""
    if depth > 12:
        return
    yield form
    if "$ref" in form:
        name = form["$ref"].rpartition("/")[2]
        yield from _spread(schema, schema["$defs"][name], depth + 1)
    for branch in _BRANCHES:
        for one in form.get(branch, ()):
            yield from _spread(schema, one, depth + 1)
    for branch in _CONDITIONAL:
        if isinstance(form.get(branch), Mapping):
            yield from _spread(schema, form[branch], depth + 1)
