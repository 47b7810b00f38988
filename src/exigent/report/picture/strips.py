"""What stands over and under every picture: its title, and what is said of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from exigent.report.picture.colours import INK, QUIET
from exigent.report.picture.lettering import CAPITAL, LEADING, clean, wrap
from exigent.report.picture.sheet import MARGIN, Shape, Words

TITLE = 10.5
SMALL = 7.0
_MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class Strip:
    """Parts that go across a picture, as high as `height` from where they were begun."""

    parts: tuple[Shape, ...]
    height: float


def heading(text: str, width: float, top: float) -> Strip:
    """Return the title of a picture, wrapped to its width."""
    lines = wrap(text, width - 2 * MARGIN, TITLE, most=_MOST_LINES, bold=True)
    pitch = TITLE * LEADING
    return Strip(
        tuple(
            Words(MARGIN, top + TITLE * CAPITAL + index * pitch, line, TITLE, INK, bold=True)
            for index, line in enumerate(lines)
        ),
        len(lines) * pitch + 3,
    )


def captions(texts: Iterable[str], width: float, top: float) -> Strip:
    """Return texts under a picture, each begun on a line of its own and wrapped to its width."""
    room = width - 2 * MARGIN
    lines = [line for text in texts if text for line in wrap(text, room, SMALL, most=_MOST_LINES)]
    pitch = SMALL * LEADING
    return Strip(
        tuple(
            Words(MARGIN, top + SMALL * CAPITAL + index * pitch, line, SMALL, QUIET)
            for index, line in enumerate(lines)
        ),
        len(lines) * pitch,
    )


def page_note(text: str, page: int, pages: int) -> str:
    """Return the caption of one page of several."""
    return clean(text if pages == 1 else f"{text}. Page {page} of {pages}")
