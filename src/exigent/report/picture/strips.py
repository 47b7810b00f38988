"""What every picture is made of: its title, what is below that, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from exigent.report.picture.colours import INK, QUIET
from exigent.report.picture.lettering import CAPITAL, LEADING, clean, wrap
from exigent.report.picture.sheet import MARGIN, Shape, Sheet, Words, make_sheet

TITLE = 10.5
SMALL = 7.0
_MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class Strip:
    """Parts that go across a picture, as high as `height` from where they were begun."""

    parts: tuple[Shape, ...]
    height: float


Draw = Callable[[float], Strip]
"""What draws a strip from a height on."""


def stack(
    title: str, width: float, strips: Iterable[Draw], told: Iterable[str], page: str = ""
) -> Sheet:
    """Return a picture: its title, the strips, each begun where the one over it ends, and captions.

    `page` is what one of several pages is called.
    """
    over = heading(title, width, MARGIN)
    parts, y = list(over.parts), MARGIN + over.height
    draws: list[Draw] = [*strips, partial(captions, told, width)]
    for draw in draws:
        strip = draw(y)
        parts += strip.parts
        y += strip.height
    return make_sheet(width, y + MARGIN, clean(page or title), parts)


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
