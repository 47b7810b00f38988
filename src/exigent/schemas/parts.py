"""The pieces that the schemas are made of."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Mapping
from typing import TypeVar

import msgspec

from exigent.regime import SourceStatus
from exigent.words import Known

Schema = dict[str, object]
Word = TypeVar("Word", bound=Known)

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
_STATUS = {
    SourceStatus.VERIFIED: "the source itself was read",
    SourceStatus.SECONDARY: "it was read in a copy or in someone's report of it",
    SourceStatus.UNVERIFIED: "it was not read",
}


def document(title: str, body: Schema, definitions: Mapping[str, Schema]) -> Schema:
    """Return a whole schema."""
    return {"$schema": DIALECT, "title": title, **body, "$defs": dict(definitions)}


def schema_of_type(title: str, kind: type[msgspec.Struct], version: int) -> Schema:
    """Return the schema of what is written from a type, in this version of it."""
    schema = msgspec.json.schema(kind)
    for definition in schema["$defs"].values():
        if "description" in definition:
            definition["description"] = inspect.cleandoc(definition["description"])
    whole = schema["$defs"][kind.__name__]
    whole["properties"]["version"] = {"const": version}
    if "version" not in whole["required"]:
        whole["required"].insert(0, "version")
    return {"$schema": DIALECT, "title": f"{title}, version {version}", **schema}


def closed(
    about: str, properties: Mapping[str, Schema | bool], needed: Iterable[str] = ()
) -> Schema:
    """Return a mapping that has these keys and no others."""
    return {
        "description": about,
        "type": "object",
        "properties": dict(properties),
        "required": list(needed),
        "additionalProperties": False,
    }


def items(of: Schema | bool, about: str = "", at_least: int = 0) -> Schema:
    """Return a list of so many items or more."""
    described: Schema = {"description": about} if about else {}
    return {**described, "type": "array", "items": of, "minItems": at_least}


def words(known: Mapping[Word, str], about: str = "") -> Schema:
    """Return a choice among words, each with what it means, which editors show beside it."""
    described: Schema = {"description": about} if about else {}
    return {**described, "enum": list(known), "enumDescriptions": list(known.values())}


def text(about: str) -> Schema:
    """Return a text; a bare number is read as one."""
    return {"description": about, "type": ["string", "number"]}


def phrase(about: str) -> Schema:
    """Return a text that is not empty."""
    return {**text(about), "pattern": r"\S"}


def day(about: str = "") -> Schema:
    """Return a date."""
    described: Schema = {"description": about} if about else {}
    return {**described, "type": "string", "format": "date", "pattern": _DAY}


def ref(name: str) -> Schema:
    """Return a reference to a definition of the same schema."""
    return {"$ref": f"#/$defs/{name}"}


def source() -> Schema:
    """Return a source as regimes and cases list it."""
    return closed(
        "Where this is taken from.",
        {
            "title": text("What it is called."),
            "outlet": text("Who published it."),
            "date": {
                "description": 'When it appeared: 2024-01-31, or words in quotes such as "2024".',
                "type": "string",
            },
            "address": {
                "description": "Its address, which starts with https://",
                "type": "string",
                "pattern": r"^https?://\S+$",
            },
            "status": words(_STATUS, "How far it was checked; verified if left out."),
            "unread": text("Which parts of it nobody read."),
            "last_read": {
                "description": "When it was looked at last: 2026-11-05, or words in quotes.",
                "type": "string",
            },
            "note": text("What a reader must know besides."),
        },
        ["title"],
    )
