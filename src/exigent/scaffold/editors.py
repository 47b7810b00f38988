"""The schemas that a bench keeps for editors, which its files name in their first line."""

from __future__ import annotations

import json
from pathlib import Path

from exigent.engines.cedar.schema import cedar_schema
from exigent.report.writing import write_whole
from exigent.schemas import BY_VOCABULARY, case_schema, regime_schema, vocabulary_schema
from exigent.vocabulary import Vocabulary

SCHEMAS = "schemas"
_CEDAR = f"{SCHEMAS}/bench.cedarschema"


def schema_line(kind: str) -> str:
    """Return the line by which editors find the schema of a kind of file."""
    return f"# yaml-language-server: $schema=../{SCHEMAS}/{kind}.json\n"


def schema_files(vocabulary: Vocabulary) -> dict[str, bytes]:
    """Return the schema of each kind of file that people write, by its path in the bench."""
    schemas = {
        "case": case_schema(vocabulary),
        "regime": regime_schema(vocabulary),
        "vocabulary": vocabulary_schema(),
    }
    return {
        f"{SCHEMAS}/{kind}.json": json.dumps(schema, indent=2, ensure_ascii=False).encode() + b"\n"
        for kind, schema in schemas.items()
    }


def renew_schemas(root: Path, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Write anew the schemas that a bench has and that a new word of it changes.

    Returns their paths. Raises InputError where one cannot be written.
    """
    made = {f"{SCHEMAS}/{kind}.json" for kind in BY_VOCABULARY} | {_CEDAR}
    contents = {**schema_files(vocabulary), _CEDAR: cedar_schema(vocabulary).encode()}
    renewed = []
    for name, content in contents.items():
        path = root / name
        if name in made and path.is_file() and path.read_bytes() != content:
            write_whole(path, content)
            renewed.append(name)
    return tuple(renewed)
