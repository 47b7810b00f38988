"""The page of the sentences that a scenario can be written in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from exigent.report.pages.markup import bullets, code, page, say
from exigent.report.text import code_block
from exigent.suite import Sentence


def sentences_page(sentences: Iterable[Sentence]) -> str:
    """Return the page of a catalogue, a section a heading, in its order."""
    return page(
        "Sentences",
        [
            "Every sentence that a scenario can use, in the order of a scenario.",
            *_sections(sentences),
        ],
    )


def _sections(sentences: Iterable[Sentence]) -> Iterator[str]:
    for heading, group in groupby(sentences, key=lambda sentence: sentence.heading):
        yield f"## {say(heading)}"
        known = list(group)
        plain = [sentence for sentence in known if not sentence.example]
        for sentence in known:
            if sentence.example:
                yield f"{_line(sentence)}, for example:"
                yield code_block(sentence.example)
        if plain:
            yield bullets(_line(sentence) for sentence in plain)


def _line(sentence: Sentence) -> str:
    note = f" ({say(sentence.note)})" if sentence.note else ""
    return f"{code(sentence.text)}{note}"
