"""`exigent schema`: the JSON Schema of a kind of file."""

from __future__ import annotations

import json
from pathlib import Path

import click

from exigent.bench import VOCABULARY, find_root
from exigent.location import shown_path
from exigent.schemas import BY_VOCABULARY, FIXED, KINDS, Schema
from exigent.vocabulary_file import read_vocabulary


@click.command("schema", epilog="Example: exigent schema regime > schemas/regime.json")
@click.argument("kind", type=click.Choice(KINDS), metavar="KIND")
def command(kind: str) -> int:
    """Print the JSON Schema of a KIND of file: regime, case, vocabulary or matrix.

    Editors complete and check files with it. That of a regime or a case is made from
    the vocabulary of the bench that the current folder lies in.
    """
    schema = FIXED[kind]() if kind in FIXED else _of_this_bench(kind)
    click.echo(json.dumps(schema, indent=2, ensure_ascii=False).encode())
    return 0


def _of_this_bench(kind: str) -> Schema:
    root = find_root(Path.cwd())
    path = root / VOCABULARY
    return BY_VOCABULARY[kind](read_vocabulary(path, shown_path(path, root)))
