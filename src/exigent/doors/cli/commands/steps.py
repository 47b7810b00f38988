"""`exigent steps`: every sentence that a scenario can use."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

import click
from rich.console import Console

from exigent.doors.cli.options import open_here
from exigent.report.text import Line, print_lines
from exigent.suite import Lead, Sentence, find_sentences, lead_on, list_sentences
from exigent.words import ExitCode, width_of, wrap

# Over what follows the facts, where these stand under their topics.
_OTHERS = "Beside the facts"


@click.command("steps", epilog="Example: exigent steps danger")
@click.argument("words", nargs=-1, metavar="[WORD]...")
def command(words: tuple[str, ...]) -> int:
    """List every sentence that a scenario can use, or those that hold all the words.

    The vocabulary's other words, its `also`, find sentences as well, and so do the names of
    duties.
    """
    bench = open_here()
    duty = next((word for word in words if word in bench.vocabulary.duties), "")
    known = list(list_sentences(bench.language(), tuple(bench.manifests), duty))
    found = find_sentences(known, words)
    console = Console(highlight=False)
    width = console.width if console.is_terminal else None
    if found:
        print_lines(console, _list(found, words, width))
    else:
        print_lines(console, _lead(lead_on(known, words, bench.vocabulary), words, width))
    return ExitCode.OK


def _list(sentences: Sequence[Sentence], words: Sequence[str], width: int | None) -> Iterator[Line]:
    asked = groupby(sentences, key=lambda one: (one.topic, one.heading, one.heading_also))
    shown = ""
    for (topic, heading, also), group in asked:
        # Among the few that somebody looked for, what they are about shows without.
        if topic != shown and not words:
            yield from ([], [(topic or _OTHERS, "bold underline")])
            shown = topic
        yield []
        titled = heading + _in_brackets(_found_by(also, words, heading))
        yield from ([(text, "bold")] for text in _lines(titled, "", width))
        for sentence in group:
            said = f"{sentence.text} {sentence.note}"
            note = _in_brackets(sentence.note, _found_by(sentence.also, words, said))
            yield from ([(text, "")] for text in _lines(sentence.text + note, "  ", width))
            for line in sentence.example.splitlines():
                # A table must keep its columns.
                room = None if line.lstrip().startswith("|") else width
                yield from _told(line, room, "      ")


def _found_by(also: Sequence[str], words: Sequence[str], said: str) -> str:
    """Return the other words that a sentence, or all under a heading, were found by.

    A word that stands in what is `said` of it anyway needs no other word to be found by.
    """
    sought = [word.lower() for word in words if word.lower() not in said.lower()]
    by = [one for one in also if any(word in one.lower() for word in sought)]
    return f"also: {', '.join(by)}" if by else ""


def _in_brackets(*notes: str) -> str:
    told = "; ".join(filter(None, notes))
    return f"   ({told})" if told else ""


def _lead(lead: Lead, words: Sequence[str], width: int | None) -> Iterator[Line]:
    sought = " and ".join(f"`{word}`" for word in words)
    yield from _told(f"no sentence holds {sought}{' together' if lead.alone else ''}", width)
    for word, count in lead.alone:
        yield from _told(f"`exigent steps {word}` finds {count}", width)
    if lead.words:
        yield from _told(f"other words: {', '.join(lead.words)}", width)
    if lead.questions:
        yield []
        yield from _told("questions to look at:", width)
        for asked in lead.questions:
            yield from _told(asked, width, "  ")
    yield []
    ways = ["`exigent new fact` adds a fact", *lead.catch_all]
    yield from _told(", or: ".join(ways), width)


def _told(text: str, width: int | None, indent: str = "") -> Iterator[Line]:
    yield from ([(line, "")] for line in _lines(text, indent, width))


def _lines(text: str, indent: str, width: int | None) -> Sequence[str]:
    """Return a text as lines, those after the first further in than the sentences around."""
    if width is None or width_of(indent + text) <= width:
        return [indent + text]
    first, *rest = wrap(indent + text, width, hanging=f"{indent}    ", break_words=False)
    return [first, *rest]
