"""`exigent schema`: what editors and other programs check a kind of file with."""

from __future__ import annotations

import json
from pathlib import Path

import click

from exigent.bench import VOCABULARY, find_root
from exigent.engines.cedar.schema import cedar_schema
from exigent.location import shown_path
from exigent.schemas import BY_VOCABULARY, FIXED, KINDS, Schema
from exigent.vocabulary import Vocabulary
from exigent.vocabulary_file import read_vocabulary

CEDAR = "cedar"


@click.command("schema", epilog="Example: exigent schema regime > schemas/regime.json")
@click.argument("kind", type=click.Choice((*KINDS, CEDAR)), metavar="KIND")
def command(kind: str) -> int:
    """Print the schema of a KIND of file, for editors and other programs.

    KIND is regime, case, vocabulary, matrix or comparison, which give JSON Schema, or
    cedar, the schema that Cedar policies are held to. That of a regime, a case or Cedar
    is made from the vocabulary of the bench that the current folder lies in.
    """
    if kind == CEDAR:
        click.echo(cedar_schema(_vocabulary_here()).encode(), nl=False)
        return 0
    click.echo(json.dumps(_json_schema(kind), indent=2, ensure_ascii=False).encode())
    return 0


def _json_schema(kind: str) -> Schema:
    return FIXED[kind]() if kind in FIXED else BY_VOCABULARY[kind](_vocabulary_here())


def _vocabulary_here() -> Vocabulary:
    root = find_root(Path.cwd())
    path = root / VOCABULARY
    return read_vocabulary(path, shown_path(path, root))
