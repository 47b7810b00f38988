"""`exigent explain`: why a regime decides a scenario as it does."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from exigent.analysis.explain import explain
from exigent.bench import describe_regime, find_scenario, make_row
from exigent.doors.cli.options import (
    complete_regimes,
    no_code_option,
    open_here,
    open_with,
    regimes_option,
)
from exigent.doors.cli.telling import json_option, tell
from exigent.report.explanation import render_explanation
from exigent.report.explanation_json import render_explanation_json
from exigent.words import ExitCode, Fault, InputError


@click.command(
    "explain", epilog="Example: exigent explain features/emergency_requests.feature:21 REGIME"
)
@click.argument("scenario")
@click.argument("regime", shell_complete=complete_regimes)
@regimes_option
@no_code_option
@json_option
def command(
    scenario: str, regime: str, folder: Path | None, no_code: bool, json_file: str | None
) -> int:
    """Say why REGIME decides SCENARIO as it does.

    SCENARIO is FILE:LINE, or words of its name that no other scenario has all of; REGIME
    is a name, or the path of a regime's file.
    """
    try:
        bench, (regime,) = open_with([regime], folder, [scenario], no_code=no_code)
    except InputError as error:
        if error.fault is Fault.UNKNOWN_REGIME:
            _refuse_swapped(scenario, regime, folder)
        raise
    panel = bench.panel([regime], only_contained=no_code)
    found, request = find_scenario(bench, scenario)
    decided = panel.regime(regime)
    decisions = panel.decide([request])[0]
    row = make_row(found, request, panel, decisions)
    explanation = explain(panel, decided, request)
    regime_entry = describe_regime(decided, panel)
    tell(
        lambda width: render_explanation(
            row, regime_entry, row.cells[0], explanation, bench.vocabulary, width
        ),
        json_file,
        lambda: render_explanation_json(row, explanation, bench.vocabulary),
    )
    return ExitCode.OK


def _refuse_swapped(scenario: str, regime: str, folder: Path | None) -> None:
    """Raise InputError where the regime was named first, and the scenario behind it."""
    if scenario in open_here(folder).manifests:
        raise InputError(
            f"`{scenario}` is a regime",
            None,
            f"SCENARIO first, then REGIME: exigent explain {shlex.quote(regime)} {scenario}",
            fault=Fault.NO_SUCH_SCENARIO,
        )
