"""`exigent explore`: one page in which a person answers questions and sees every answer."""

from __future__ import annotations

from pathlib import Path

import click

from exigent.bench import read_all, with_drafts
from exigent.doors.cli.older_reports import ReportOption
from exigent.doors.cli.options import complete_regimes, no_code_option, open_here
from exigent.doors.cli.refusals import print_report
from exigent.files import STANDARD_OUTPUT, is_path, write_whole
from exigent.report.explore import render_explore
from exigent.report.former import refuse_loss
from exigent.words import ExitCode, count

USUAL = Path("explore.html")


@click.command("explore", epilog="Example: exigent explore --out explore.html")
@click.argument("regimes", nargs=-1, metavar="[REGIME]...", shell_complete=complete_regimes)
@click.option(
    "--out",
    cls=ReportOption,
    metavar="FILE",
    type=click.Path(path_type=Path),
    default=USUAL,
    show_default=True,
    help="Write the page into this file; - is standard output.",
)
@no_code_option
def command(regimes: tuple[str, ...], out: Path, no_code: bool) -> int:
    """Write a page in which one answers questions and sees what every REGIME answers.

    The page is one file that opens in a browser, asks no network and needs no exigent. It answers
    as `exigent decide` does, also where facts are unknown, and tells what another answer would
    take. REGIME is a name, or the path of a regime's file; without any all are in it. Of a regime
    that nothing but its own engine can decide, such as one in Python, it says so.
    """
    is_output = str(out) == STANDARD_OUTPUT
    if not is_output:
        refuse_loss(out)
    named = [Path(word) for word in regimes if is_path(word)]
    bench, names = with_drafts(open_here(None, (), named, no_code=no_code), regimes)
    panel = bench.panel(names, only_contained=no_code)
    page = render_explore(bench, panel, read_all(bench))
    if is_output:
        print_report(page)
        return ExitCode.OK
    write_whole(out, page)
    click.echo(f"{out.as_posix()}: {count(len(panel.names), 'regime')}; open it in a browser")
    return ExitCode.OK
