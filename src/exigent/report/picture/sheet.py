"""A sheet: what is to be painted, as data; all lengths in points, downward from the top left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

MILLIMETRE = 72 / 25.4
# The text of an A4 page is this wide where its margins are narrow; nothing is made wider
# unless there are more columns than it takes.
WIDTH = 180 * MILLIMETRE
NARROWEST = 120 * MILLIMETRE
PAGE_HEIGHT = 262 * MILLIMETRE
MARGIN = 6.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: filled or outlined, an empty colour being none; a mark lies over the others."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    edge: str = ""
    edge_width: float = 0.0
    is_mark: bool = False


@dataclass(frozen=True, slots=True)
class Dot:
    """A filled circle about a point."""

    x: float
    y: float
    radius: float
    fill: str


@dataclass(frozen=True, slots=True)
class Sign:
    """The sign of a decision, bold, about a point.

    It is drawn as a shape: so thousands of them cost little, and each stands in the middle of
    its cell in whatever font a viewer has.
    """

    x: float
    y: float
    text: str
    size: float
    colour: str


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text on its baseline; `angle` in degrees turns it about its anchor, upward."""

    x: float
    y: float
    text: str
    size: float
    colour: str
    bold: bool = False
    angle: float = 0.0
    align: Literal["left", "center", "right"] = "left"


@dataclass(frozen=True, slots=True)
class Stroke:
    """A curve that leaves a point and arrives at another straight to the right; it lies under all else."""

    start: tuple[float, float]
    end: tuple[float, float]
    colour: str
    width: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """One picture; `title` is what programs call it, its words are drawn over its shapes."""

    width: float
    height: float
    title: str
    shapes: tuple[Box | Dot | Sign | Stroke, ...]
    words: tuple[Words, ...]


Shape = Box | Dot | Sign | Stroke | Words


def make_sheet(width: float, height: float, title: str, parts: Iterable[Shape]) -> Sheet:
    """Return a sheet of parts of every kind."""
    listed = list(parts)
    return Sheet(
        width,
        height,
        title,
        tuple(part for part in listed if not isinstance(part, Words)),
        tuple(part for part in listed if isinstance(part, Words)),
    )
