"""Text wrapped to lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exigent.report.text.lines import Line, Piece
from exigent.words import width_of, wrap

_NARROWEST = 30
_INDENT = 4


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
        yield list(heads)
        yield from paragraph(text, " " * _INDENT, width)
