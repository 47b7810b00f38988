"""`exigent schema`: what editors and other programs check a kind of file with."""

from __future__ import annotations

import json
from pathlib import Path

import click

from exigent.bench import find_root
from exigent.engines.cedar import cedar_schema
from exigent.files import VOCABULARY, read_vocabulary
from exigent.scaffold import SCHEMAS, renew_schemas, steps_for_editors
from exigent.schemas import BY_VOCABULARY, FIXED, KINDS, Schema
from exigent.words import Vocabulary, shown_path

CEDAR = "cedar"
FEATURE = "feature"


@click.command("schema", epilog="Example: exigent schema regime > schemas/regime.json")
@click.argument(
    "kind", type=click.Choice((*KINDS, FEATURE, CEDAR)), metavar="[KIND]", required=False
)
@click.option(
    "--renew", is_flag=True, help="Instead write anew what is out of date in schemas/ of the bench."
)
def command(kind: str | None, *, renew: bool) -> int:
    """Print the schema of a KIND of file, for editors and other programs.

    KIND is regime, case, vocabulary, matrix, comparison, find, interview, order, timeline,
    mutation, agreement, replay, decide (of a line), explain, flip, gaps or lint, which give
    JSON Schema; feature, which gives every sentence as a step definition in Python; or cedar,
    the schema that Cedar policies are held to. That of a regime, a case, a feature or Cedar is
    made from the bench that the current folder lies in.
    """
    if renew == (kind is not None):
        raise click.UsageError("give either a KIND or --renew")
    if kind is None:
        _renew()
    else:
        click.echo(_schema(kind).encode(), nl=False)
    return 0


def _renew() -> None:
    root = find_root(Path.cwd())
    for name in renew_schemas(root, _vocabulary(root)) or (
        f"nothing in {SCHEMAS}/ is out of date",
    ):
        click.echo(name)


def _schema(kind: str) -> str:
    if kind in FIXED:
        return _json(FIXED[kind]())
    root = find_root(Path.cwd())
    vocabulary = _vocabulary(root)
    if kind == CEDAR:
        return cedar_schema(vocabulary)
    if kind == FEATURE:
        return steps_for_editors(root, vocabulary)
    return _json(BY_VOCABULARY[kind](vocabulary))


def _json(schema: Schema) -> str:
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _vocabulary(root: Path) -> Vocabulary:
    path = root / VOCABULARY
    return read_vocabulary(path, shown_path(path, root))
