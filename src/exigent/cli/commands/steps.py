"""`exigent steps`: every sentence that a scenario can use."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

import click
from rich.console import Console

from exigent.cli.options import open_here
from exigent.errors import ExitCode
from exigent.report.terminal.grid import Line
from exigent.report.terminal.screen import print_lines
from exigent.suite.catalogue import Sentence, list_sentences
from exigent.width import width_of, wrap


@click.command("steps", epilog="Example: exigent steps danger")
@click.argument("words", nargs=-1, metavar="[WORD]...")
def command(words: tuple[str, ...]) -> int:
    """List every sentence that a scenario can use, or those that hold all the words."""
    bench = open_here()
    known = list_sentences(bench.language(), tuple(bench.manifests))
    found = [sentence for sentence in known if _holds(sentence, words)]
    console = Console(highlight=False)
    print_lines(console, _list(found, console.width if console.is_terminal else None))
    return ExitCode.OK


def _holds(sentence: Sentence, words: Sequence[str]) -> bool:
    text = f"{sentence.heading} {sentence.text} {sentence.example}".lower()
    return all(word.lower() in text for word in words)


def _list(sentences: Sequence[Sentence], width: int | None) -> Iterator[Line]:
    for heading, group in groupby(sentences, key=lambda sentence: sentence.heading):
        yield []
        yield from ([(text, "bold")] for text in _lines(heading, "", width))
        for sentence in group:
            note = f"   ({sentence.note})" if sentence.note else ""
            yield from ([(text, "")] for text in _lines(sentence.text + note, "  ", width))
            # As it is: a table in it must keep its columns.
            yield from ([(f"      {line}", "")] for line in sentence.example.splitlines())
    if not sentences:
        yield [("no sentence holds these words", "")]


def _lines(text: str, indent: str, width: int | None) -> Sequence[str]:
    """Return a text as lines, those after the first further in than the sentences around."""
    if width is None or width_of(indent + text) <= width:
        return [indent + text]
    first, *rest = wrap(indent + text, width, hanging=f"{indent}    ", break_words=False)
    return [first, *rest]
