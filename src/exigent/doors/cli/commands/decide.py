"""`exigent decide`: requests from a file, decided by any regimes; a contract for programs."""

from __future__ import annotations

from pathlib import Path

import click

from exigent.bench import with_drafts
from exigent.doors.cli.deciding_streams import decide_stream
from exigent.doors.cli.options import no_code_option, open_here, regime_option, regimes_option


@click.command("decide", epilog="Example: exigent decide --facts request.yaml --regime NAME --json")
@click.option(
    "--facts",
    "file",
    required=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="A YAML mapping of facts; or JSON Lines, CSV or Parquet. - is standard input.",
)
@regime_option
@regimes_option
@no_code_option
@click.option(
    "--keep",
    "kept",
    multiple=True,
    metavar="KEY",
    help="This key is no fact, though it looks like one: pass it through. May be repeated.",
)
@click.option(
    "--rejects",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write the requests that are refused into this file, as they stand.",
)
@click.option("--json", "as_json", is_flag=True, help="A JSON line a request and regime.")
def command(
    file: Path,
    names: tuple[str, ...],
    folder: Path | None,
    no_code: bool,
    kept: tuple[str, ...],
    rejects: Path | None,
    as_json: bool,
) -> int:
    """Decide requests from a file, as they come. Facts that are left out are ordinary."""
    bench, names = with_drafts(open_here(folder, (), [file], no_code=no_code), names)
    panel = bench.panel(names, only_contained=no_code)
    return decide_stream(panel, file, kept, rejects, as_json=as_json)
