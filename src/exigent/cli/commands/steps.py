"""`exigent steps`: every sentence that a scenario can use."""

from __future__ import annotations

import click

from exigent.cli.options import open_here
from exigent.suite.catalogue import list_sentences


@click.command("steps", epilog="Example: exigent steps danger")
@click.argument("words", nargs=-1, metavar="[WORD]...")
def command(words: tuple[str, ...]) -> int:
    """List every sentence that a scenario can use, or those that hold all the words."""
    bench = open_here()
    heading = ""
    for sentence in list_sentences(bench.language(), tuple(bench.manifests)):
        text = f"{sentence.heading} {sentence.text} {sentence.example}".lower()
        if not all(word.lower() in text for word in words):
            continue
        if sentence.heading != heading:
            heading = sentence.heading
            click.secho(f"\n{heading}", bold=True)
        click.echo(f"  {sentence.text}{f'   ({sentence.note})' if sentence.note else ''}")
        for line in sentence.example.splitlines():
            click.echo(f"      {line}")
    if not heading:
        click.echo("no sentence holds these words")
    return 0
