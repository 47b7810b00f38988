"""Text that has to fit: cleaned, measured in the font that it is drawn in, and wrapped."""

from __future__ import annotations

import re
import unicodedata
import warnings
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import matplotlib
from matplotlib.font_manager import FontProperties, get_font
from matplotlib.textpath import text_to_path

ELLIPSIS = "…"
LEADING = 1.22
# How much of its size a capital letter stands over the baseline.
CAPITAL = 0.73

# XML has no place for these, or they would turn the text around them to the other direction.
_NO_TEXT = re.compile("[\ud800-\udfff\ufffe\uffff]")
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_BLANK = re.compile("[\x00-\x20\x7f-\xa0\u2028\u2029]+")

_FOLDER = Path(matplotlib.get_data_path(), "fonts", "ttf")
# The file comes with matplotlib, whatever fonts a machine has. Where an SVG is shown without
# it, Verdana is as wide, and other fonts are narrower: what fits here fits there.
FAMILY = ("DejaVu Sans", "Verdana")
_SCALE = 100.0


@cache
def font(size: float, *, bold: bool) -> FontProperties:
    """Return the font that pictures are lettered in; `size` in points."""
    return FontProperties(
        family="sans-serif",
        size=size,
        weight="bold" if bold else "normal",
        fname=str(_FOLDER / f"DejaVuSans{'-Bold' if bold else ''}.ttf"),
    )


def lacking(text: str, *, bold: bool) -> Iterator[str]:
    """Yield the characters that the font has no letter for: they are drawn as boxes."""
    known = _letters(bold=bold)
    return (character for character in text if ord(character) not in known)


@cache
def _letters(*, bold: bool) -> frozenset[int]:
    return frozenset(get_font(str(font(_SCALE, bold=bold).get_file())).get_charmap())


def clean(text: str) -> str:
    """Return a text as one line without anything that is no text."""
    line = _BLANK.sub(" ", _TURNING.sub("", text)).strip()
    return _NO_TEXT.sub("\ufffd", line)


def measure(text: str, size: float, *, bold: bool = False) -> float:
    """Return how wide a line is, in points; at most a little less, where letters close up."""
    return sum(_advance(character, bold=bold) for character in text) * size


@cache
def _advance(character: str, *, bold: bool) -> float:
    """Return the room that a character takes in a line, as a part of the font's size."""
    properties = font(_SCALE, bold=bold)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        between, alone = (
            text_to_path.get_text_width_height_descent(text, properties, False)[0]
            for text in (f"|{character}|", "||")
        )
    # The font lacks most of these, and a viewer's will draw them in a full square.
    least = 1.0 if unicodedata.east_asian_width(character) in "WF" else 0.0
    return max(float(between - alone) / _SCALE, least)


def shorten(text: str, room: float, size: float, *, bold: bool = False) -> str:
    """Return a line that fits the room, its end replaced by an ellipsis if it must be."""
    if measure(text, size, bold=bold) <= room:
        return text
    kept = _fitting(text, room - measure(ELLIPSIS, size, bold=bold), size, bold=bold)
    return text[:kept].rstrip() + ELLIPSIS


def wrap(text: str, room: float, size: float, *, most: int, bold: bool = False) -> tuple[str, ...]:
    """Return a text as at most `most` lines that fit the room; an ellipsis says what is cut."""
    lines: list[str] = []
    line = ""
    for word in _pieces(clean(text), room, size, bold=bold):
        longer = f"{line} {word}" if line else word
        if not line or measure(longer, size, bold=bold) <= room:
            line = longer
        else:
            lines.append(line)
            line = word
    lines.append(line)
    if len(lines) <= most:
        return tuple(lines)
    rest = " ".join(lines[most - 1 :])
    return (*lines[: most - 1], shorten(rest, room, size, bold=bold))


def _pieces(text: str, room: float, size: float, *, bold: bool) -> Iterator[str]:
    """Yield the words, broken where one alone is wider than the room."""
    for word in text.split(" "):
        rest = word
        while rest:
            kept = max(1, _fitting(rest, room, size, bold=bold))
            yield rest[:kept]
            rest = rest[kept:]


def _fitting(text: str, room: float, size: float, *, bold: bool) -> int:
    """Return how many of the first characters fit the room."""
    used = 0.0
    for number, character in enumerate(text):
        used += _advance(character, bold=bold) * size
        if used > room:
            return number
    return len(text)
