"""Pages of the JSON Schemas: a table for each kind of object, and the file itself."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from prose import prose

from exigent.report.pages.markup import bullets, code, page, page_link, say, table
from exigent.schemas.kinds import BY_VOCABULARY, FIXED
from exigent.words.english import say_list
from exigent.words.vocabulary import Vocabulary

_VALUES = "values."
_TYPES = {
    "array": "a list",
    "boolean": "true or false",
    "integer": "a whole number",
    "null": "nothing",
    "number": "a number",
    "object": "a mapping",
    "string": "a text",
}
_MOST_SAID = 6


def schemas_of(vocabulary: Vocabulary) -> dict[str, Any]:
    """Return every JSON Schema by its kind."""
    made = {kind: make(vocabulary) for kind, make in BY_VOCABULARY.items()}
    return {**made, **{kind: make() for kind, make in FIXED.items()}}


def schema_text(schema: Mapping[str, Any]) -> str:
    """Return a schema as `exigent schema` prints it."""
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def schema_pages(schemas: Mapping[str, Any]) -> dict[str, str]:
    """Return the pages by their paths; each links to the file of its schema beside it."""
    listed = bullets(
        f"{page_link(code(k), f'schemas/{k}.md')}: {say(s['title'])}" for k, s in schemas.items()
    )
    about = (
        "What the files may hold, and what the reports hold: JSON Schema, draft 2020-12. "
        "`exigent schema KIND` prints them; those of a regime and a case know the vocabulary."
    )
    pages = {"schemas.md": page("Schemas", [about, listed])}
    for kind, schema in schemas.items():
        pages[f"schemas/{kind}.md"] = page(
            f"Schema: {kind}",
            [
                f"{say(schema['title'])}. The schema itself: [`{kind}.json`]({kind}.json).",
                *_Page(kind, schema).sections(),
            ],
        )
    return pages


class _Page:
    """Goes through a schema; objects inside objects become sections of their own."""

    def __init__(self, kind: str, schema: Mapping[str, Any]) -> None:
        self._kind = kind
        self._schema = schema
        self._waiting: list[tuple[str, Mapping[str, Any]]] = []

    def sections(self) -> Iterator[str]:
        """Yield the sections: the file itself, then everything that it is made of."""
        definitions = self._schema.get("$defs", {})
        if "$ref" not in self._schema:
            yield from self._section(self._kind, self._schema)
        for name, schema in definitions.items():
            if not name.startswith(_VALUES):
                yield from self._section(name, schema)

    def _section(self, name: str, schema: Mapping[str, Any]) -> Iterator[str]:
        yield f"## {code(name)}"
        yield prose(schema.get("description", ""))
        rows = list(self._rows(name, schema, ""))
        if rows:
            heads = ["key", "needed", "value", "about"]
            shown = 4 if any(row[3] for row in rows) else 3
            yield table(heads[:shown], (row[:shown] for row in rows))
            yield bullets(_needs(schema))
        elif value := self._value(name, schema):
            yield f"Value: {value}"
        waiting, self._waiting = self._waiting, []
        for inner, part in waiting:
            yield from self._section(inner, part)

    def _rows(self, name: str, schema: Mapping[str, Any], where: str) -> Iterator[list[str]]:
        needed = schema.get("required", ())
        for key, value in schema.get("properties", {}).items():
            if isinstance(value, bool):
                continue
            about = value.get("description", "")
            cell = self._value(f"{name}.{key}", value)
            need = "yes" if key in needed else ""
            yield [code(key), need, cell, " ".join(filter(None, [prose(about), where]))]
        for part in schema.get("allOf", ()):
            condition = _say_if(part.get("if", {}))
            yield from self._rows(name, part.get("then", {}), _only(where, condition))
            otherwise = part.get("else", {})
            yield from self._rows(name, otherwise, where)
            if "if" in otherwise:
                yield from self._rows(name, {"allOf": [otherwise]}, where)

    def _value(self, name: str, schema: Mapping[str, Any] | bool) -> str:
        if isinstance(schema, bool):
            return "anything" if schema else "nothing"
        if "$ref" in schema:
            return self._reference(schema["$ref"].rpartition("/")[2])
        if "enum" in schema:
            return _words(schema["enum"], schema.get("enumDescriptions"))
        if "const" in schema:
            return code(json.dumps(schema["const"]))
        for several in ("anyOf", "oneOf"):
            if several in schema:
                said = (self._value(name, part) for part in schema[several])
                return " or ".join(dict.fromkeys(part for part in said if part))
        if "items" in schema:
            return f"a list of: {self._value(f'{name}.item', schema['items'])}"
        if "properties" in schema:
            self._waiting.append((name, schema))
            return page_link(code(name), "", name)
        if isinstance(schema.get("additionalProperties"), dict):
            inner = self._value(f"{name}.value", schema["additionalProperties"])
            return f"names, each with: {inner}"
        return _type(schema)

    def _reference(self, name: str) -> str:
        if name.startswith(_VALUES):
            fact = name.removeprefix(_VALUES)
            return f"a value of {page_link(code(fact), '../facts.md', fact)}"
        return page_link(code(name), "", name)


def _needs(schema: Mapping[str, Any]) -> Iterator[str]:
    """Yield which keys are needed only where something else is so, or is not."""
    for part in schema.get("allOf", ()):
        condition = _say_if(part.get("if", {}))
        for word, branch in (("Where", "then"), ("Unless", "else")):
            keys = [code(key) for key in part.get(branch, {}).get("required", ())]
            if keys and condition:
                needed = "is needed" if len(keys) == 1 else "are needed"
                yield f"{word} {condition}, {say_list(keys)} {needed}."
        yield from _needs(part.get("else", {}))


def _words(words: list[Any], about: list[str] | None) -> str:
    names = [code(word if isinstance(word, str) else json.dumps(word)) for word in words]
    if about is None or len(words) > _MOST_SAID:
        return ", ".join(names)
    return "; ".join(f"{name} ({prose(why)})" for name, why in zip(names, about, strict=True))


def _type(schema: Mapping[str, Any]) -> str:
    given = schema.get("type", [])
    kinds = [given] if isinstance(given, str) else given
    if set(kinds) == {"string", "number"}:
        # A bare number is read as the text that it is.
        kinds = ["string"]
    said = " or ".join(_TYPES[kind] for kind in kinds)
    if schema.get("format") == "date":
        return "a date, 2024-01-31"
    bounds = [
        f"{word} {schema[key]}"
        for key, word in (("minimum", "at least"), ("maximum", "at most"))
        if key in schema and "string" not in kinds
    ]
    return ", ".join(filter(None, [said, *bounds]))


def _say_if(condition: Mapping[str, Any]) -> str:
    """Return in words what the `if` of a schema asks, where it asks it of one key."""
    for key, value in condition.get("properties", {}).items():
        if "const" in value:
            return f"{code(key)} is {code(str(value['const']))}"
    return f"{code(condition['required'][0])} is given" if condition.get("required") else ""


def _only(where: str, condition: str) -> str:
    return " ".join(filter(None, [where, f"(Where {condition}.)" if condition else ""]))
