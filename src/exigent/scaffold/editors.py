"""What a bench keeps in `schemas/` for editors: schemas of its files, and its sentences."""

from __future__ import annotations

import json
from pathlib import Path

from exigent.engines.cedar import cedar_schema
from exigent.files import CASES, REGIMES, list_yaml, write_whole
from exigent.schemas import case_schema, feature_steps, regime_schema, vocabulary_schema
from exigent.suite import find_own_steps
from exigent.words import Vocabulary

SCHEMAS = "schemas"
_CEDAR = f"{SCHEMAS}/bench.cedarschema"


def schema_line(kind: str) -> str:
    """Return the line by which editors find the schema of a kind of file."""
    return f"# yaml-language-server: $schema=../{SCHEMAS}/{kind}.json\n"


def editor_files(root: Path, vocabulary: Vocabulary) -> dict[str, bytes]:
    """Return what editors check each kind of file with that people write, by its path in the bench.

    Raises InputError where a file of the bench's own steps is not valid Python.
    """
    schemas = {
        "case": case_schema(vocabulary),
        "regime": regime_schema(vocabulary),
        "vocabulary": vocabulary_schema(),
    }
    written = {
        f"{SCHEMAS}/{kind}.json": json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
        for kind, schema in schemas.items()
    }
    written[f"{SCHEMAS}/feature.py"] = steps_for_editors(root, vocabulary)
    return {name: text.encode() for name, text in written.items()}


def steps_for_editors(root: Path, vocabulary: Vocabulary) -> str:
    """Return the sentences of a bench as step definitions in Python.

    Reads of the regimes and cases no more than their names, so that one of them which is
    being written does no harm. Raises InputError where a file of the bench's own steps is
    not valid Python.
    """
    regimes, cases = (
        sorted(path.stem for path in list_yaml(root / folder).files) for folder in (REGIMES, CASES)
    )
    return feature_steps(vocabulary, cases, regimes, find_own_steps(root))


def outdated_schemas(root: Path, vocabulary: Vocabulary) -> dict[str, bytes]:
    """Return what those files for editors ought to hold that a bench has and are out of date.

    Raises InputError where a file of the bench's own steps is not valid Python.
    """
    contents = {**editor_files(root, vocabulary), _CEDAR: cedar_schema(vocabulary).encode()}
    return {
        name: content
        for name, content in contents.items()
        if (root / name).is_file() and (root / name).read_bytes() != content
    }


def renew_schemas(root: Path, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Write anew those files for editors that a bench has and that are out of date.

    Returns their paths. Raises InputError where one cannot be written, or a file of the
    bench's own steps is not valid Python.
    """
    outdated = outdated_schemas(root, vocabulary)
    for name, content in outdated.items():
        write_whole(root / name, content)
    return tuple(outdated)
