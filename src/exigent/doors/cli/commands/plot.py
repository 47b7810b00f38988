"""`exigent plot`: the matrix, or a bar for each regime, as pictures for a memo."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from exigent.analysis.compare import read_matrix
from exigent.bench import Matrix, pick_columns, read_targets, select, with_titles
from exigent.doors.cli.deciding import decide
from exigent.doors.cli.options import (
    no_code_option,
    open_with,
    regime_option,
    regimes_option,
    tags_option,
    titles_option,
)
from exigent.doors.cli.pictures import check_pictures, pictures_option, write_pictures
from exigent.suite import Verdict, find_features
from exigent.words import (
    ExitCode,
    Fault,
    InputError,
    Location,
    meant_by_name,
)

_SAVED = ".json"


@click.command("plot", epilog="Example: exigent plot --out matrix.svg --out matrix.png")
@click.argument("sources", nargs=-1, metavar="[MATRIX.json | FEATURE[:LINE]...]")
@pictures_option(
    "Write this file, .svg or .png by its ending; may be given several times.", required=True
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
    if bars and pages:
        raise InputError(
            "--pages breaks the matrix, and --bars fit one page", fault=Fault.OPTIONS_CONFLICT
        )
    check_pictures(outs)
    matrix = _matrix(sources, names, folder, tags, no_code=no_code)
    sheets = _lay_out(with_titles(matrix) if titles else matrix, title, bars=bars, pages=pages)
    write_pictures(outs, sheets, pages=pages)
    failed = any(cell.verdict is Verdict.ERROR for row in matrix.scenarios for cell in row.cells)
    return ExitCode.ENGINE_FAILED if failed else ExitCode.OK


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
