"""`exigent plot`: the matrix, or a bar for each regime, as pictures for a memo."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from exigent.analysis.compare import read_matrix
from exigent.bench import Matrix, pick_columns, read_targets, select, with_titles
from exigent.doors.cli.deciding import decide
from exigent.doors.cli.older_reports import ReportOption
from exigent.doors.cli.options import (
    no_code_option,
    open_with,
    regime_option,
    regimes_option,
    tags_option,
    titles_option,
)
from exigent.files import write_whole
from exigent.suite import Verdict, find_features
from exigent.words import (
    ExitCode,
    Fault,
    InputError,
    Location,
    Problems,
    meant_by_name,
    packages_of,
)

_SAVED = ".json"
_PIXELS = ".png"
_PAINTERS = {".svg": "paint_svg", _PIXELS: "paint_png"}
_MOST_LETTERS = 20


@click.command("plot", epilog="Example: exigent plot --out matrix.svg --out matrix.png")
@click.argument("sources", nargs=-1, metavar="[MATRIX.json | FEATURE[:LINE]...]")
@click.option(
    "--out",
    "outs",
    cls=ReportOption,
    endings=_PAINTERS,
    multiple=True,
    required=True,
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Write this file, .svg or .png by its ending; may be given several times.",
)
@click.option("--bars", is_flag=True, help="Draw a bar for each regime instead of the matrix.")
@click.option(
    "--pages",
    is_flag=True,
    help="Break the matrix into pages of A4, FILE-1, FILE-2 and so on.",
)
@click.option("--title", metavar="TEXT", help="Put this over the picture.")
@regime_option
@regimes_option
@no_code_option
@tags_option
@titles_option
def command(
    sources: tuple[str, ...],
    outs: tuple[Path, ...],
    bars: bool,
    pages: bool,
    title: str | None,
    names: tuple[str, ...],
    folder: Path | None,
    no_code: bool,
    tags: str | None,
    titles: bool,
) -> int:
    """Draw the matrix as a picture: a row a scenario, a column a regime.

    The features are decided as `exigent run` does, or a matrix that it saved is read.

    Ends with 0 where expectations fail, since the picture shows it; with 4 where an engine
    failed.
    """
    _check_outs(outs)
    if bars and pages:
        raise InputError(
            "--pages breaks the matrix, and --bars fit one page", fault=Fault.OPTIONS_CONFLICT
        )
    if importlib.util.find_spec("matplotlib") is None:
        raise InputError(
            "pictures need the package `matplotlib`",
            None,
            f"pip install {packages_of('plot')}",
            fault=Fault.MISSING_PACKAGE,
        )
    matrix = _matrix(sources, names, folder, tags, no_code=no_code)
    sheets = _lay_out(with_titles(matrix) if titles else matrix, title, bars=bars, pages=pages)
    for path in _write(outs, sheets, pages=pages):
        click.echo(path.as_posix())
    if any(out.suffix.lower() == _PIXELS for out in outs):
        _tell_of_boxes(sheets)
    failed = any(cell.verdict is Verdict.ERROR for row in matrix.scenarios for cell in row.cells)
    return ExitCode.ENGINE_FAILED if failed else ExitCode.OK


def _check_outs(outs: Sequence[Path]) -> None:
    """Refuse files that cannot be written before anything is decided."""
    places: set[Path] = set()
    for out in outs:
        place = Location(str(out))
        if out.suffix.lower() not in _PAINTERS:
            endings = " and ".join(_PAINTERS)
            raise InputError(
                "not the name of a picture",
                place,
                f"they end with {endings}",
                fault=Fault.WRONG_OPTION,
            )
        if out.resolve() in places:
            raise InputError("--out names the same file twice", place, fault=Fault.SAID_TWICE)
        if not out.parent.is_dir():
            raise InputError(
                "there is no such folder to write into",
                Location(str(out.parent)),
                fault=Fault.CANNOT_WRITE,
            )
        places.add(out.resolve())


def _matrix(
    sources: Sequence[str],
    names: Sequence[str],
    folder: Path | None,
    tags: str | None,
    *,
    no_code: bool,
) -> Matrix:
    saved = [source for source in sources if Path(source).suffix == _SAVED]
    if not saved:
        return _decide(sources, names, folder, tags, no_code=no_code)
    place = Location(saved[0])
    if len(sources) > 1:
        raise InputError(
            "a saved matrix is drawn alone",
            place,
            "name it, or features",
            fault=Fault.OPTIONS_CONFLICT,
        )
    for option, value in (("--regimes", folder), ("--tags", tags)):
        if value is not None:
            raise InputError(
                f"{option} picks what is decided, and this is decided",
                place,
                fault=Fault.OPTIONS_CONFLICT,
            )
    matrix = read_matrix(Path(saved[0]))
    if not matrix.scenarios or not matrix.regimes:
        raise InputError(
            "the matrix is empty: it has nothing to draw", place, fault=Fault.NOTHING_LEFT
        )
    return _pick(matrix, names, place)


def _decide(
    sources: Sequence[str],
    names: Sequence[str],
    folder: Path | None,
    tags: str | None,
    *,
    no_code: bool,
) -> Matrix:
    bench, names = open_with(names, folder, sources, no_code=no_code)
    panel = bench.panel(names, only_contained=no_code)
    targets = read_targets(sources, bench.root)
    scenarios = select(bench, find_features(target.path for target in targets), targets, tags)
    requests = [scenario for scenario in scenarios if scenario.premises is None]
    if not requests:
        raise InputError(
            "only claims about every request are left, and a picture has none",
            None,
            "name features with scenarios of one request",
            fault=Fault.NOTHING_LEFT,
        )
    return decide(bench, panel, requests)


def _pick(matrix: Matrix, names: Sequence[str], place: Location) -> Matrix:
    """Return the named columns, in the order asked for, as `exigent run` has them."""
    known = {regime.name: index for index, regime in enumerate(matrix.regimes)}
    chosen = tuple(dict.fromkeys(names)) or tuple(known)
    for name in chosen:
        if name not in known:
            titles = {regime.name: regime.title for regime in matrix.regimes}
            meant = meant_by_name(name, titles) or f"there are: {', '.join(known)}"
            raise InputError(
                f"the matrix has no regime `{name}`", place, meant, fault=Fault.UNKNOWN_REGIME
            )
    return pick_columns(matrix, [known[name] for name in chosen])


def _lay_out(matrix: Matrix, title: str | None, *, bars: bool, pages: bool) -> Sequence[Any]:
    """Return the sheets that the options ask for."""
    if bars:
        module = importlib.import_module("exigent.report.matrix.picture.bars")
        return [module.lay_out(matrix, title or module.usual_title(matrix))]
    module = importlib.import_module("exigent.report.matrix.picture.grid")
    shown = title or module.usual_title(matrix)
    return list(module.lay_out_pages(matrix, shown)) if pages else [module.lay_out(matrix, shown)]


def _write(outs: Sequence[Path], sheets: Sequence[Any], *, pages: bool) -> Iterator[Path]:
    """Paint all pictures, then write each of them; yield what was written."""
    painting = importlib.import_module("exigent.report.matrix.picture.painting")
    pictures: dict[Path, bytes] = {}
    for out in outs:
        paint = getattr(painting, _PAINTERS[out.suffix.lower()])
        for number, sheet in enumerate(sheets, start=1):
            path = out.with_stem(f"{out.stem}-{number}") if pages else out
            pictures[path] = paint(sheet)
    problems = Problems()
    for path, picture in pictures.items():
        with problems.gathered():
            write_whole(path, picture)
            yield path
    problems.refuse()


def _tell_of_boxes(sheets: Sequence[Any]) -> None:
    """Say which letters the font of a PNG lacks, if any."""
    painting = importlib.import_module("exigent.report.matrix.picture.painting")
    letters = sorted({letter for sheet in sheets for letter in painting.boxed_letters(sheet)})
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
