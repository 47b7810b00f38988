"""`exigent decide`: requests from a file, decided by any regimes; a contract for programs."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click
import msgspec

from exigent.analysis.explain import Assumptions
from exigent.bench import Panel, with_drafts
from exigent.doors.cli.options import no_code_option, open_here, regime_option, regimes_option
from exigent.files import read_requests
from exigent.words import (
    Decision,
    ExitCode,
    Obligation,
    Outcome,
    Reason,
    Request,
    pad,
    say_decision,
    width_of,
)


class Line(msgspec.Struct, frozen=True):
    """A decision as a line of JSON; `assumed` are the facts that mattered and nobody stated."""

    request: int
    regime: str
    outcome: Outcome
    mode: str | None
    ground: str | None
    scope: str | None
    obligations: tuple[Obligation, ...]
    reasons: tuple[Reason, ...]
    missing: tuple[str, ...]
    assumed: tuple[str, ...]
    note: str | None


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
        for line in _lines(panel, requests, rows):
            sys.stdout.buffer.write(encoder.encode(line) + b"\n")
        sys.stdout.buffer.flush()
    else:
        _print_text(panel, rows)
    failed = any(decision.outcome is Outcome.ERROR for row in rows for decision in row)
    return ExitCode.ENGINE_FAILED if failed else ExitCode.OK


def _lines(
    panel: Panel, requests: Sequence[Request], rows: Sequence[Sequence[Decision]]
) -> Iterator[Line]:
    assumptions = Assumptions(panel)
    for index, (request, row) in enumerate(zip(requests, rows, strict=True)):
        assumed = assumptions.of(request, panel.regimes)
        for regime, decision, unstated in zip(panel.regimes, row, assumed, strict=True):
            yield Line(
                request=index,
                regime=regime.name,
                outcome=decision.outcome,
                mode=decision.mode,
                ground=decision.ground,
                scope=decision.scope,
                obligations=decision.obligations,
                reasons=decision.reasons,
                missing=decision.missing,
                assumed=unstated,
                note=decision.note,
            )


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
