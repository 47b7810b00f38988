"""`exigent order`: which regime is at least as strict as which."""

from __future__ import annotations

from pathlib import Path

import click

from exigent.analysis.order import find_order
from exigent.doors.cli.options import (
    complete_regimes,
    given_option,
    ignore_dates_option,
    no_code_option,
    open_here,
)
from exigent.doors.cli.pictures import check_pictures, pictures_option, write_pictures
from exigent.doors.cli.telling import json_option, progress_shown, tell
from exigent.files import is_path
from exigent.report import order as shown
from exigent.words import shown_path


@click.command("order", epilog="Example: exigent order --out order.svg")
@click.argument("regimes", nargs=-1, metavar="[REGIME]...", shell_complete=complete_regimes)
@given_option("all requests state")
@ignore_dates_option
@pictures_option("Draw the order into this file, .svg or .png by its ending.")
@no_code_option
@json_option
def command(
    regimes: tuple[str, ...],
    given: tuple[str, ...],
    ignores_dates: bool,
    outs: tuple[Path, ...],
    no_code: bool,
    json_file: str | None,
) -> int:
    """Tell which REGIME is at least as strict as which, of all requests that there are.

    In three relations: permits (the stricter allows only what the other allows), bars (it
    refuses all that the other refuses) and compels (it must disclose only where the other
    must). Each direction holds, which is proved, or fails on a request that the engines
    decided, or is not proved. REGIME is a name, or the path of a regime's file; without any
    all are compared. Of two, every direction is shown with the plainest request on which it
    fails; --json has one for every pair.

    Ends with 4 where an engine failed, else with 0.
    """
    check_pictures(outs)
    bench = open_here(None, (), [Path(word) for word in regimes if is_path(word)], no_code=no_code)
    named = [
        shown_path(Path(word).absolute(), bench.root) if is_path(word) else word for word in regimes
    ]
    with progress_shown("comparing") as advance:
        order = find_order(
            bench,
            named,
            given,
            ignores_dates=ignores_dates,
            shows_requests=len(regimes) == 2 or json_file is not None,
            advance=advance,
        )
    if outs:
        write_pictures(outs, [shown.lay_out_order(order, bench.caution)])
    tell(
        lambda width: shown.render_order(order, bench.vocabulary, width),
        json_file,
        lambda: shown.render_order_json(order),
    )
    return order.exit_code
