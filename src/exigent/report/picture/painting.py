"""Paints sheets: the only module that draws, always the same bytes for the same sheet."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import matplotlib
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.textpath import TextPath
from matplotlib.transforms import Affine2D, Transform

from exigent.report.picture.colours import PAPER
from exigent.report.picture.lettering import CAPITAL, FAMILY, font, lacking
from exigent.report.picture.sheet import Box, Dot, Sheet, Sign, Stroke, Words
from exigent.words import Fault, InputError

# By this a later run knows a picture that it may write over.
MAKER = "exigent"
DOTS_PER_INCH = 200
# A thousand rows of twenty columns; larger ones many programs refuse to open.
MOST_DOTS = 85_000_000
_POINTS_PER_INCH = 72

_SETTINGS: Any = {
    # Text stays text, so that a reader can search, copy and enlarge it.
    "svg.fonttype": "none",
    # Otherwise the names inside an SVG are random.
    "svg.hashsalt": "exigent",
    "font.sans-serif": list(FAMILY),
    "text.hinting": "no_hinting",
    "path.simplify": False,
}


def paint_svg(sheet: Sheet) -> bytes:
    """Return a sheet as SVG, its text as text."""
    target = io.BytesIO()
    with _settled():
        figure = _figure(sheet)
        metadata = {"Date": None, "Creator": MAKER, "Title": sheet.title}
        canvas: Any = FigureCanvasSVG(figure)
        canvas.print_svg(target, metadata=metadata)
    return target.getvalue()


def paint_png(sheet: Sheet) -> bytes:
    """Return a sheet as PNG; raise InputError if it is too large for one."""
    scale = DOTS_PER_INCH / _POINTS_PER_INCH
    width, height = round(sheet.width * scale), round(sheet.height * scale)
    if width * height > MOST_DOTS:
        raise InputError(
            f"a PNG of {width:,} x {height:,} dots is too large",
            None,
            "break it with --pages, write .svg, or choose fewer scenarios",
            fault=Fault.TOO_MUCH,
        )
    target = io.BytesIO()
    with _settled():
        figure = _figure(sheet)
        figure.set_dpi(DOTS_PER_INCH)
        canvas: Any = FigureCanvasAgg(figure)
        canvas.print_png(target, metadata={"Software": MAKER})
    return target.getvalue()


def boxed_letters(sheet: Sheet) -> tuple[str, ...]:
    """Return what stands in a PNG of the sheet as boxes, since the font has no letter for it."""
    found = (letter for words in sheet.words for letter in lacking(words.text, bold=words.bold))
    return tuple(sorted(set(found)))


@contextmanager
def _settled() -> Iterator[None]:
    """Take matplotlib as it comes, whatever a user's settings say."""
    with matplotlib.rc_context(), warnings.catch_warnings():
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(_SETTINGS)
        # What the font has no letter for is drawn as a box, which `boxed_letters` tells of, and
        # is text in an SVG all the same.
        warnings.filterwarnings("ignore", "Glyph .* missing from font")
        yield


def _figure(sheet: Sheet) -> Figure:
    size = (sheet.width / _POINTS_PER_INCH, sheet.height / _POINTS_PER_INCH)
    figure = Figure(figsize=size, facecolor=PAPER)
    scale = 1 / _POINTS_PER_INCH
    downward = Affine2D().scale(scale, -scale).translate(0, size[1]) + figure.dpi_scale_trans
    _add_strokes(figure, [shape for shape in sheet.shapes if isinstance(shape, Stroke)], downward)
    boxes = [shape for shape in sheet.shapes if isinstance(shape, Box)]
    _add_boxes(figure, [box for box in boxes if not box.is_mark], downward)
    _add_boxes(figure, [box for box in boxes if box.is_mark], downward)
    _add_dots(figure, [shape for shape in sheet.shapes if isinstance(shape, Dot)], downward)
    _add_signs(figure, [shape for shape in sheet.shapes if isinstance(shape, Sign)], downward)
    for words in sheet.words:
        figure.add_artist(_text(words, downward))
    return figure


def _add_boxes(figure: Figure, boxes: Iterable[Box], transform: Transform) -> None:
    """Add boxes that look alike as one path each: a tenth of the time and of the bytes."""
    alike: dict[tuple[str, str, float], list[Path]] = {}
    for box in boxes:
        corners = (box.x, box.y), (box.x + box.width, box.y + box.height)
        (left, top), (right, bottom) = corners
        outline = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
        style = (box.fill, box.edge, box.edge_width)
        alike.setdefault(style, []).append(Path(outline, closed=True))
    for (fill, edge, width), paths in alike.items():
        _add_path(figure, paths, fill, edge, width, transform)


def _add_strokes(figure: Figure, strokes: Iterable[Stroke], transform: Transform) -> None:
    alike: dict[tuple[str, float], list[Path]] = {}
    for stroke in strokes:
        (left, top), (right, bottom) = stroke.start, stroke.end
        middle = (left + right) / 2
        curve = [(left, top), (middle, top), (middle, bottom), (right, bottom)]
        codes = [Path.MOVETO, *[Path.CURVE4] * 3]
        alike.setdefault((stroke.colour, stroke.width), []).append(Path(curve, codes))
    for (colour, width), paths in alike.items():
        _add_path(figure, paths, "", colour, width, transform)


def _add_dots(figure: Figure, dots: Iterable[Dot], transform: Transform) -> None:
    alike: dict[str, list[Path]] = {}
    for dot in dots:
        circle = Path.circle((dot.x, dot.y), dot.radius)
        alike.setdefault(dot.fill, []).append(circle)
    for fill, paths in alike.items():
        _add_path(figure, paths, fill, "", 0, transform)


def _add_signs(figure: Figure, signs: Iterable[Sign], transform: Transform) -> None:
    """Add signs that are alike as the markers of one line: an SVG then has each outline once."""
    alike: dict[tuple[str, float, str], list[tuple[float, float]]] = {}
    for sign in signs:
        alike.setdefault((sign.text, sign.size, sign.colour), []).append((sign.x, sign.y))
    for (text, size, colour), places in alike.items():
        outline = _outline(text, size)
        vertices: Any = outline.vertices
        across, down = zip(*places, strict=True)
        markers = Line2D(
            across,
            down,
            linestyle="none",
            marker=outline,
            # Matplotlib makes a marker so large that it reaches from minus to plus a half of this.
            markersize=2 * float(abs(vertices).max()),
            markerfacecolor=colour,
            markeredgewidth=0,
            transform=transform,
        )
        figure.add_artist(markers)


@cache
def _outline(text: str, size: float) -> Path:
    """Return the outline of a sign about the origin."""
    path = TextPath((0, 0), text, size=size, prop=font(size, bold=True))
    box = path.get_extents()
    middle = Affine2D().translate(-(box.x0 + box.x1) / 2, -size * CAPITAL / 2)
    return path.transformed(middle)


def _add_path(
    figure: Figure, paths: Iterable[Path], fill: str, edge: str, width: float, transform: Transform
) -> None:
    patch = PathPatch(
        Path.make_compound_path(*paths),
        facecolor=fill or "none",
        edgecolor=edge or "none",
        linewidth=width,
        joinstyle="miter",
        transform=transform,
    )
    figure.add_artist(patch)


def _text(words: Words, transform: Transform) -> Text:
    return Text(
        words.x,
        words.y,
        words.text,
        color=words.colour,
        fontproperties=font(words.size, bold=words.bold),
        horizontalalignment=words.align,
        verticalalignment="baseline",
        rotation=words.angle,
        rotation_mode="anchor",
        # A dollar sign is one, and no formula.
        parse_math=False,
        transform=transform,
    )
