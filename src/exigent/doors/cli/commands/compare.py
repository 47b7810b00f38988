"""`exigent compare`: which decisions a change flips, which way, and who approved it."""

from __future__ import annotations

from pathlib import Path

import click

from exigent.analysis.compare import (
    Deciding,
    Gate,
    OneRegime,
    Revision,
    Saved,
    compare_sides,
    exit_code,
    find_failing,
    is_unseen_failing,
    read_words,
    usual_gates,
)
from exigent.doors.cli.approved_option import approved_option
from exigent.doors.cli.last_comparison import keep_comparison
from exigent.doors.cli.options import (
    complete_regimes,
    no_code_option,
    open_here,
    regime_option,
    tags_option,
)
from exigent.doors.cli.refusals import print_report, refusals_told
from exigent.doors.cli.report_options import report_options
from exigent.doors.cli.telling import print_to_width
from exigent.doors.hand_over import start_pytest
from exigent.report.comparison import (
    Compared,
    render_comparison,
    render_comparison_json,
    write_comparison_reports,
)
from exigent.report.matrix import FORMS, check_targets
from exigent.words import Fault, InputError

_MESSAGES = "messages"


@click.command("compare", epilog="Example: exigent compare git:origin/main")
@click.argument("base", metavar="BASE", shell_complete=complete_regimes)
@click.argument(
    "others",
    nargs=-1,
    metavar="[HEAD] [FEATURE[:LINE]]...",
    shell_complete=complete_regimes,
)
@regime_option
@no_code_option
@tags_option
@approved_option("The changes that are approved")
@click.option(
    "--fail-on",
    "gates",
    multiple=True,
    type=click.Choice([gate.value for gate in Gate]),
    help="Which changes end with 3 if nobody approved them; may be given several times. "
    "Left out, it is any, and none between two regimes.",
)
@click.option(
    "--ignore-dates",
    "ignores_dates",
    is_flag=True,
    help="Compare as if every regime were in force on every date; of a saved matrix, "
    "cells that are out of force are left out.",
)
@click.option(
    "--base-may-be-unreadable",
    "may_be_unreadable",
    is_flag=True,
    help="Compare with nothing where the bench of BASE is wrong: for the change that mends it.",
)
@report_options(FORMS)
def command(
    base: str,
    others: tuple[str, ...],
    names: tuple[str, ...],
    no_code: bool,
    tags: str | None,
    approved_file: Path | None,
    gates: tuple[str, ...],
    ignores_dates: bool,
    may_be_unreadable: bool,
    **reports: str | None,
) -> int:
    """Show every decision that a change flips from BASE to HEAD, and all that it no longer asks.

    A side is a regime, a regime's file, a folder of regimes, a saved matrix.json, or a
    git revision (git:origin/main), which is the whole bench as it was then; write
    git:origin/main:FOLDER for one that lay elsewhere. HEAD is the bench as it lies here if
    left out. Two regimes are compared with each other, anything
    else regime by regime. What BASE asked is put to the regimes of HEAD, whatever became
    of its features. Beyond the scenarios, all requests are compared of each regime that
    changed: every kind of change that no scenario shows is told, with its plainest request.

    A FEATURE (a .feature file, one with a line, or a folder of them) and --tags pick
    scenarios, on both sides.

    Of the reports, --json, --markdown and --html tell of the comparison, --csv and
    --messages of HEAD, the others of both. One may go to standard output: its FILE is
    then `-`.

    Ends with 3 where a change is not approved or the bench of BASE cannot be read, or where
    --fail-on unseen minds what no scenario shows; with 1 where an expectation of HEAD fails,
    with 4 where an engine failed on HEAD.
    """
    targets = {name: file for name, file in reports.items() if file is not None}
    check_targets(targets)
    chosen = _read_gates(gates)
    with refusals_told(targets):
        bench = open_here()
        deciding = Deciding(
            bench, names, start_pytest, only_contained=no_code, ignores_dates=ignores_dates
        )
        asked = read_words(deciding, base, others, tags or "", may_be_unreadable=may_be_unreadable)
        if Gate.UNSEEN in chosen and isinstance(asked.base, OneRegime):
            raise InputError(
                f"--fail-on {Gate.UNSEEN} minds a change, and two regimes are compared",
                None,
                "`exigent agree` tells all in which they differ",
                fault=Fault.OPTIONS_CONFLICT,
            )
        if _MESSAGES in targets and isinstance(asked.head, Revision | Saved):
            raise InputError(
                f"--{_MESSAGES} tells of features as they lie here, and those of HEAD do not",
                None,
                fault=Fault.OPTIONS_CONFLICT,
            )
        comparison, before, after = compare_sides(asked, approved_file)
    keep_comparison(bench.root, render_comparison_json(comparison))
    gated = chosen or usual_gates(comparison)
    compared = Compared(
        comparison,
        before.matrix,
        after.matrix,
        find_failing(comparison, gated),
        is_unseen_failing(comparison, gated),
    )
    report = write_comparison_reports(targets, compared, bench)
    if report is None:
        print_to_width(lambda width: render_comparison(comparison, bench.vocabulary, width, gated))
    else:
        print_report(report)
    return exit_code(comparison, gated)


def _read_gates(words: tuple[str, ...]) -> frozenset[Gate]:
    gates = frozenset(map(Gate, words))
    if Gate.NONE in gates and len(gates) > 1:
        raise click.UsageError(f"--fail-on {Gate.NONE} goes with no other --fail-on")
    return gates
