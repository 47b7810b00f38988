"""`exigent decide`: requests from a file, decided by any regimes; a contract for programs."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click
import msgspec

from exigent.analysis.decisions import list_decisions
from exigent.bench import Panel, with_drafts
from exigent.doors.cli.options import no_code_option, open_here, regime_option, regimes_option
from exigent.files import read_requests
from exigent.words import Decision, ExitCode, Outcome, pad, say_decision, width_of


@click.command("decide", epilog="Example: exigent decide --facts request.yaml --regime NAME --json")
@click.option(
    "--facts",
    "file",
    required=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="One YAML mapping of facts, or JSON Lines with a request a line.",
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
        _print_text(panel, rows)
    failed = any(decision.outcome is Outcome.ERROR for row in rows for decision in row)
    return ExitCode.ENGINE_FAILED if failed else ExitCode.OK


def _print_text(panel: Panel, rows: Sequence[Sequence[Decision]]) -> None:
    width = max(width_of(name) for name in panel.names) + 2
    for index, row in enumerate(rows):
        if len(rows) > 1:
            click.echo(f"request {index}")
        for name, decision in zip(panel.names, row, strict=True):
            said = say_decision(decision, panel.vocabulary)
            click.echo(
                f"{pad(name, width)}{said}{'  [contested]' if decision.is_contested else ''}"
            )
