"""`exigent explain`: why a regime decides a scenario as it does."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console

from exigent.cli.one_scenario import find_scenario
from exigent.cli.options import complete_regimes, no_code_option, open_here, regimes_option
from exigent.errors import ExitCode
from exigent.explain import explain
from exigent.matrix import describe_regime, make_row
from exigent.report.explanation import render_explanation
from exigent.report.terminal.screen import print_lines

_LINE_WIDTH = 100


@click.command(
    "explain", epilog="Example: exigent explain features/emergency_requests.feature:31 REGIME"
)
@click.argument("scenario")
@click.argument("regime", shell_complete=complete_regimes)
@regimes_option
@no_code_option
def command(scenario: str, regime: str, folder: Path | None, no_code: bool) -> int:
    """Say why REGIME decides SCENARIO as it does.

    SCENARIO is FILE:LINE, or words of its name that no other scenario has all of.
    """
    bench = open_here(folder)
    panel = bench.panel([regime], only_contained=no_code)
    found, request = find_scenario(bench, scenario)
    decided = panel.regime(regime)
    decisions = panel.decide([request])[0]
    row = make_row(found, request, panel.names, decisions)
    explanation = explain(panel, decided, request)
    console = Console(highlight=False)
    lines = render_explanation(
        row,
        describe_regime(decided, panel),
        row.cells[0],
        explanation,
        bench.vocabulary,
        console.width if console.is_terminal else _LINE_WIDTH,
    )
    print_lines(console, lines)
    return ExitCode.OK
