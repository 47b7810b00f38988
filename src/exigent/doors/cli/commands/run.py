"""`exigent run`: the features decided in bulk, as a matrix."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console

from exigent.bench import read_targets, select, with_titles
from exigent.doors.cli.deciding import decide
from exigent.doors.cli.options import (
    features_argument,
    no_code_option,
    open_with,
    regime_option,
    regimes_option,
    tags_option,
    titles_option,
)
from exigent.doors.cli.refusals import print_report, refusals_told
from exigent.doors.cli.report_options import report_options
from exigent.files import find_not_taken
from exigent.report.matrix import FORMS, check_targets, print_matrix, write_reports
from exigent.suite import find_features

_PAGE = "html"


@click.command("run", epilog="Example: exigent run features/emergency_requests.feature:21 -v")
@features_argument
@regime_option
@regimes_option
@no_code_option
@tags_option
@click.option(
    "-v", "--verbose", is_flag=True, help="Show the reasons of every cell, above the matrix."
)
@titles_option
@report_options(FORMS)
def command(
    features: tuple[str, ...],
    names: tuple[str, ...],
    folder: Path | None,
    no_code: bool,
    tags: str | None,
    verbose: bool,
    titles: bool,
    **reports: str | None,
) -> int:
    """Decide the features and print the matrix: a row a scenario, a column a regime.

    Without FEATURE, all of features/ is run. FILE:LINE picks the scenario at that line.
    --regime takes the path of a regime's file, too, such as drafts/NAME.yaml.
    One report may go to standard output instead of the matrix: its FILE is then `-`.
    """
    targets = {name: file for name, file in reports.items() if file is not None}
    check_targets(targets)
    with refusals_told(targets):
        bench, names = open_with(names, folder, features, no_code=no_code)
        for one in find_not_taken(bench.root):
            click.echo(str(one), err=True)
        panel = bench.panel(names, only_contained=no_code)
        named = read_targets(features, bench.root)
        files = find_features(target.path for target in named)
    with refusals_told(targets, bench, files):
        scenarios = select(bench, files, named, tags)
        matrix = decide(bench, panel, scenarios)
    shown = with_titles(matrix) if titles else matrix
    report = write_reports(targets, shown, bench)
    if report is None:
        print_matrix(Console(highlight=False), matrix, bench.vocabulary, verbose=verbose)
        if _PAGE in targets:
            click.echo(f"\nThe same as a page, to open in a browser: {targets[_PAGE]}")
    else:
        print_report(report)
    return matrix.exit_code
