"""`exigent flip`: what would have to change for a regime to decide a scenario otherwise."""

from __future__ import annotations

from pathlib import Path

import click

from exigent.analysis.flip import OUTCOMES, find_flips
from exigent.bench import find_scenario, make_row
from exigent.doors.cli.options import complete_regimes, no_code_option, open_with, regimes_option
from exigent.doors.cli.telling import json_option, progress_shown, tell
from exigent.report.flip import render_flips
from exigent.report.flip_json import render_flips_json
from exigent.words import Mode


@click.command("flip", epilog="Example: exigent flip features/emergency_requests.feature:21 REGIME")
@click.argument("scenario")
@click.argument("regime", shell_complete=complete_regimes)
@click.option(
    "--to",
    "outcome",
    type=click.Choice([str(one) for one in OUTCOMES]),
    help="The outcome wanted; without it allow, or refuse where it is allowed.",
)
@click.option(
    "--to-mode", "mode", type=click.Choice([str(m) for m in Mode]), help="The mode wanted as well."
)
@click.option(
    "--most",
    type=click.IntRange(1),
    metavar="N",
    help="How many facts change at most in what is shown; without it 3, or the fewest there are.",
)
@regimes_option
@no_code_option
@json_option
def command(
    scenario: str,
    regime: str,
    outcome: str | None,
    mode: str | None,
    most: int | None,
    folder: Path | None,
    no_code: bool,
    json_file: str | None,
) -> int:
    """Say what would have to change for REGIME to decide SCENARIO otherwise.

    SCENARIO is FILE:LINE, or words of its name that no other scenario has all of; REGIME
    is a name, or the path of a regime's file. Finds every smallest set of facts whose change
    leads to the outcome wanted, or proves that none does, and prints each with the answer of
    the regime, asked again, and with lines to paste. Where a policy's code does not show what
    it decides of all requests, changes of up to three facts are tried.

    Ends with 4 where an engine failed on any of the changes.
    """
    bench, (regime,) = open_with([regime], folder, [scenario], no_code=no_code)
    panel = bench.panel([regime], only_contained=no_code)
    found, request = find_scenario(bench, scenario)
    row = make_row(found, request, panel, panel.decide([request])[0])
    with progress_shown("deciding") as advance:
        report = find_flips(
            bench,
            panel,
            row,
            request,
            told=found.told(bench.vocabulary),
            outcome=outcome,
            mode=mode,
            most=most,
            only_contained=no_code,
            advance=advance,
        )
    tell(lambda width: render_flips(report, width), json_file, lambda: render_flips_json(report))
    return report.exit_code
