"""`exigent flip`: what would have to change for a regime to decide a scenario otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from exigent.analysis.flip import (
    MOST_CHANGED,
    Goal,
    Options,
    Search,
    find_options,
    group_flips,
    search_flips,
)
from exigent.bench import Bench, Panel, Regime, describe_regime, make_row
from exigent.doors.cli.one_scenario import find_scenario
from exigent.doors.cli.options import complete_regimes, no_code_option, open_with, regimes_option
from exigent.doors.cli.telling import json_option, progress_shown, tell
from exigent.report.flip import FlipReport, render_flips, render_flips_json
from exigent.words import (
    MODES,
    Constants,
    Decision,
    EngineError,
    ExigentError,
    InputError,
    Mode,
    Outcome,
    Request,
)

_OUTCOMES = [str(outcome) for outcome in Outcome if outcome is not Outcome.ERROR]


@click.command("flip", epilog="Example: exigent flip features/emergency_requests.feature:21 REGIME")
@click.argument("scenario")
@click.argument("regime", shell_complete=complete_regimes)
@click.option(
    "--to",
    "outcome",
    type=click.Choice(_OUTCOMES),
    help="The outcome wanted; without it allow, or refuse where it is allowed.",
)
@click.option(
    "--to-mode", "mode", type=click.Choice([str(m) for m in Mode]), help="The mode wanted as well."
)
@click.option(
    "--most",
    type=click.IntRange(1, MOST_CHANGED),
    default=MOST_CHANGED,
    show_default=True,
    metavar="N",
    help="How many facts may change at once.",
)
@regimes_option
@no_code_option
@json_option
def command(
    scenario: str,
    regime: str,
    outcome: str | None,
    mode: str | None,
    most: int,
    folder: Path | None,
    no_code: bool,
    json_file: str | None,
) -> int:
    """Say what would have to change for REGIME to decide SCENARIO otherwise.

    SCENARIO is FILE:LINE, or words of its name that no other scenario has all of; REGIME
    is a name, or the path of a regime's file. Finds every smallest set of up to three facts
    whose change leads to the outcome wanted, by asking the regime again, and prints each
    with the answer and with lines to paste.

    Ends with 4 where an engine failed on any of the changes.
    """
    bench, (regime,) = open_with([regime], folder, [scenario], no_code=no_code)
    panel = bench.panel([regime], only_contained=no_code)
    decided = panel.regime(regime)
    found, request = find_scenario(bench, scenario)
    decisions = panel.decide([request])[0]
    now = decisions[0]
    if now.outcome is Outcome.ERROR:
        raise EngineError(f"{regime}: error: {now.note}")
    goal = _goal(now, outcome, mode)
    elsewhere = _constants_elsewhere(bench, decided, only_contained=no_code)
    options = find_options(panel, decided, request, goal.outcome, elsewhere)
    search = Search((), 0, most, ())
    if not goal.is_met_by(now):
        search = _search(panel, decided, request, goal, options, most)
    report = FlipReport(
        row=make_row(found, request, panel, decisions),
        told=found.told(bench.vocabulary),
        regime=describe_regime(decided, panel),
        request=request,
        goal=goal,
        groups=tuple(group_flips(search.flips, request)),
        search=search,
        sampled=options.sampled,
        vocabulary=bench.vocabulary,
        most=most,
    )
    tell(lambda width: render_flips(report, width), json_file, lambda: render_flips_json(report))
    return report.exit_code


def _goal(now: Decision, outcome: str | None, mode: str | None) -> Goal:
    """Return what is wanted; raise InputError for a mode that the outcome does not have."""
    wanted = Mode(mode) if mode else None
    if outcome is None and wanted is not None:
        return Goal(next(one for one, modes in MODES.items() if wanted in modes), wanted)
    if outcome is None:
        return Goal(Outcome.REFUSE if now.outcome is Outcome.ALLOW else Outcome.ALLOW)
    modes = MODES.get(Outcome(outcome), ())
    if wanted is not None and wanted not in modes:
        meant = f"it has: {', '.join(modes)}" if modes else "it has none"
        raise InputError(f"the outcome `{outcome}` has no mode `{wanted}`", None, meant)
    return Goal(Outcome(outcome), wanted)


def _constants_elsewhere(
    bench: Bench, regime: Regime, *, only_contained: bool
) -> Iterator[Constants]:
    """Yield what other regimes compare facts with, where this one does not tell."""
    if all(known is not None for known in regime.constants.values()):
        return
    for name in bench.columns:
        try:
            yield bench.panel([name], only_contained=only_contained).regime(name).constants
        except ExigentError:
            # What is wrong with another regime is no concern of this one.
            continue


def _search(
    panel: Panel, regime: Regime, request: Request, goal: Goal, options: Options, most: int
) -> Search:
    """Search, with a progress bar if somebody watches."""
    with progress_shown("deciding") as advance:
        return search_flips(panel, regime, request, goal, options, most, advance=advance)
