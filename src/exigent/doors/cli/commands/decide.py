"""`exigent decide`: requests from a file, decided by any regimes; a contract for programs."""

from __future__ import annotations

import sys
from pathlib import Path

import click
import msgspec
from rich.console import Console

from exigent.analysis.decisions import list_decisions
from exigent.bench import with_drafts
from exigent.doors.cli.options import no_code_option, open_here, regime_option, regimes_option
from exigent.doors.cli.telling import terminal_width
from exigent.files import read_requests
from exigent.report.decisions import render_decisions
from exigent.report.text import print_lines
from exigent.words import ExitCode, Outcome


@click.command("decide", epilog="Example: exigent decide --facts request.yaml --regime NAME --json")
@click.option(
    "--facts",
    "file",
    required=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="One YAML mapping of facts, or JSON Lines with a request a line; - is standard input.",
)
@regime_option
@regimes_option
@no_code_option
@click.option("--json", "as_json", is_flag=True, help="A JSON line a request and regime.")
def command(
    file: Path, names: tuple[str, ...], folder: Path | None, no_code: bool, as_json: bool
) -> int:
    """Decide requests from a file. Facts that are left out are ordinary."""
    bench, names = with_drafts(open_here(folder, (), [file], no_code=no_code), names)
    panel = bench.panel(names, only_contained=no_code)
    requests = read_requests(file, bench.vocabulary)
    rows = panel.decide(requests)
    if as_json:
        encoder = msgspec.json.Encoder()
        for line in list_decisions(panel, requests, rows):
            sys.stdout.buffer.write(encoder.encode(line) + b"\n")
        sys.stdout.buffer.flush()
    else:
        print_lines(
            Console(highlight=False),
            render_decisions(panel.names, rows, bench.vocabulary, terminal_width()),
        )
    failed = any(decision.outcome is Outcome.ERROR for row in rows for decision in row)
    return ExitCode.ENGINE_FAILED if failed else ExitCode.OK
