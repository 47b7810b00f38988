"""Pictures written into files that an option names: checked first, painted, and written."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import Any

import click

from exigent.doors.cli.older_reports import ReportOption
from exigent.doors.cli.options import Decorator
from exigent.files import real_path, write_whole
from exigent.report import picture
from exigent.report.former import refuse_loss
from exigent.words import Fault, InputError, Location, Problems, packages_of

_PIXELS = ".png"
_PAINTED = (".svg", _PIXELS)
_MOST_LETTERS = 20


def pictures_option(help_text: str, **settings: Any) -> Decorator:
    """Return the option that names the files of pictures, as many as are wanted."""
    return click.option(
        "--out",
        "outs",
        cls=ReportOption,
        endings=_PAINTED,
        multiple=True,
        metavar="FILE",
        type=click.Path(path_type=Path),
        help=help_text,
        **settings,
    )


def check_pictures(outs: Sequence[Path]) -> None:
    """Raise InputError for files that no picture can be written into, before anything is done.

    So it does where there are some, and what draws them is not installed.
    """
    places: set[Path] = set()
    for out in outs:
        place = Location(str(out))
        if out.suffix.lower() not in _PAINTED:
            endings = " and ".join(_PAINTED)
            raise InputError(
                "not the name of a picture",
                place,
                f"they end with {endings}",
                fault=Fault.WRONG_OPTION,
            )
        if real_path(out) in places:
            raise InputError("--out names the same file twice", place, fault=Fault.SAID_TWICE)
        if not out.parent.is_dir():
            raise InputError(
                "there is no such folder to write into",
                Location(str(out.parent)),
                fault=Fault.CANNOT_WRITE,
            )
        places.add(real_path(out))
    if outs and importlib.util.find_spec("matplotlib") is None:
        raise InputError(
            "pictures need the package `matplotlib`",
            None,
            f"pip install {packages_of('plot')}",
            fault=Fault.MISSING_PACKAGE,
        )


def write_pictures(
    outs: Sequence[Path], sheets: Sequence[picture.Sheet], *, pages: bool = False
) -> None:
    """Paint sheets into each of the files, and say which were written.

    `pages` writes each sheet into a file of its own, and raises InputError, before it writes one,
    where that would take the place of what exigent did not make. Raises InputError for a picture
    that is too large, and InputError or InputErrors where files cannot be written.
    """
    for path in _write(_painted(outs, sheets, pages=pages)):
        click.echo(path.as_posix())
    if any(out.suffix.lower() == _PIXELS for out in outs):
        _tell_of_boxes(sheets)


def _painted(
    outs: Sequence[Path], sheets: Sequence[picture.Sheet], *, pages: bool
) -> dict[Path, bytes]:
    pictures: dict[Path, bytes] = {}
    for out, number in product(outs if pages else (), range(1, len(sheets) + 1)):
        refuse_loss(_named(out, number, pages=pages))
    for out in outs:
        paint = picture.paint_png if out.suffix.lower() == _PIXELS else picture.paint_svg
        for number, sheet in enumerate(sheets, start=1):
            pictures[_named(out, number, pages=pages)] = paint(sheet)
    return pictures


def _named(out: Path, number: int, *, pages: bool) -> Path:
    return out.with_stem(f"{out.stem}-{number}") if pages else out


def _write(pictures: Mapping[Path, bytes]) -> Iterator[Path]:
    problems = Problems()
    for path, content in pictures.items():
        with problems.gathered():
            write_whole(path, content)
            yield path
    problems.refuse()


def _tell_of_boxes(sheets: Sequence[picture.Sheet]) -> None:
    """Say which letters the font of a PNG lacks, if any."""
    letters = sorted({letter for sheet in sheets for letter in picture.boxed_letters(sheet)})
    if not letters:
        return
    shown = [letter if letter.isprintable() else f"U+{ord(letter):04X}" for letter in letters]
    rest = len(shown) - _MOST_LETTERS
    more = f" and {rest:,} more" if rest > 0 else ""
    said = f"{' '.join(shown[:_MOST_LETTERS])}{more}"
    click.echo(
        f"note: a PNG shows boxes where its font, DejaVu Sans, has no letter: {said}; "
        "an .svg keeps them as text",
        err=True,
    )
