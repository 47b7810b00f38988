"""`exigent pages`: the bench as pages of Markdown."""

from __future__ import annotations

from pathlib import Path

import click

from exigent.doors.cli.options import no_code_option, open_here, regimes_option
from exigent.engines import Engines
from exigent.report.pages import bench_pages, regimes_to_show, write_pages
from exigent.words import ExitCode, count


@click.command("pages", epilog="Example: exigent pages bench-pages")
@click.argument("into", metavar="FOLDER", type=click.Path(path_type=Path))
@regimes_option
@no_code_option
def command(into: Path, folder: Path | None, no_code: bool) -> int:
    """Write the bench as pages: its regimes, facts, sentences and cases.

    The pages are Markdown. FOLDER is made if it is not there. Pages that an earlier call
    made are replaced, or removed where what they told of is gone; nothing else is touched.
    """
    bench = open_here(folder, no_code=no_code)
    panel = bench.panel(regimes_to_show(bench), only_contained=no_code)
    engines = Engines(only_contained=no_code)
    for layer in dict.fromkeys(layer for regime in panel.regimes for layer in regime.layers):
        # The pages would lack the rules of a regime whose engine cannot be loaded.
        engines.find(bench.manifests[layer])
    pages = bench_pages(bench, panel)
    shown = into.as_posix()
    removed = write_pages(into, pages, shown)
    click.echo(f"{shown}: {count(len(pages), 'page')} written, {len(removed):,} removed")
    for path in removed:
        click.echo(f"removed {shown}/{path}")
    return ExitCode.OK
