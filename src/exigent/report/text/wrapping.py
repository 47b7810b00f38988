"""Text set in lines: counted, wrapped, hung and styled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from exigent.report.text.lines import Line, Piece
from exigent.words import count, width_of, wrap

_NARROWEST = 30
_INDENT = 4


def say_size(scenarios: int, regimes: int) -> str:
    """Return what a matrix without a title of its own is called."""
    return f"{count(scenarios, 'scenario')} under {count(regimes, 'regime')}"


def paragraph(text: str, indent: str, width: int) -> Iterator[Line]:
    """Yield a text as lines of at most `width` characters, all indented alike."""
    room = max(width - len(indent), _NARROWEST)
    for line in wrap(text, room, break_words=False):
        yield [(indent + line, "")]


def hanging(heads: Sequence[Piece], text: str, width: int | None) -> Iterator[Line]:
    """Yield a text after its heads, wrapped to a column of its own beside them.

    Where that column would be narrow, the text stands below the heads. A width of None is
    where no terminal limits it: one line, for programs that look for words in it.
    """
    beside = sum(width_of(head) for head, _ in heads)
    if width is None:
        yield [*heads, (text, "")]
    elif width - beside >= _NARROWEST or beside + width_of(text) <= width:
        first, *rest = paragraph(text, " " * beside, width)
        yield [*heads, (first[0][0][beside:], "")]
        yield from rest
    else:
        *others, (last, style) = heads
        yield [*others, (last.rstrip(), style)]
        yield from paragraph(text, " " * _INDENT, width)


def hung(text: str, width: int, style: str, behind: str = "") -> Iterator[Line]:
    """Yield a text wrapped to `width`, the lines after the first `behind` something."""
    indent = text[: len(text) - len(text.lstrip())]
    room = width - max(len(behind), len(indent))
    for number, line in enumerate(paragraph(text.strip(), "", room)):
        yield [((behind if number else indent) + line[0][0], style)]


def styled(lines: Iterable[Line], style: str) -> Iterator[Line]:
    """Yield lines in one style."""
    for line in lines:
        yield [(text, style) for text, _ in line]
