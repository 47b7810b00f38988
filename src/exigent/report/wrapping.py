"""Text wrapped to lines."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from exigent.report.terminal.grid import Line

_NARROWEST = 30


def paragraph(text: str, indent: str, width: int) -> Iterator[Line]:
    """Yield a text as lines of at most `width` characters, all indented alike."""
    room = max(width - len(indent), _NARROWEST)
    for line in textwrap.wrap(text, room, break_long_words=False, break_on_hyphens=False):
        yield [(indent + line, "")]
