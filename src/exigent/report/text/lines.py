"""Lines of styled text: what every report on a screen is made of, and how they are printed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.segment import Segment, Segments
from rich.style import Style

Piece = tuple[str, str]
"""A text, and the style that it has in a terminal."""

Line = Sequence[Piece]

READABLE = 100
"""How wide lines are where no terminal limits it: they are read on screens all the same."""


def print_lines(console: Console, lines: Iterable[Line]) -> None:
    """Print lines of styled text as they are; without colour they are plain text."""
    if console.no_color or console.color_system is None:
        text = "".join("".join(piece for piece, _ in line).rstrip() + "\n" for line in lines)
        console.file.write(text)
        return
    styles: dict[str, Style] = {}
    segments = []
    for line in lines:
        for piece, style in line:
            if style not in styles:
                styles[style] = console.get_style(style or "none")
            segments.append(Segment(piece, styles[style]))
        segments.append(Segment.line())
    # As they are: to crop lines would be to lose what stands in them.
    console.print(Segments(segments), end="", crop=False)
