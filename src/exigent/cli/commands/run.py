"""`exigent run`: the features decided in bulk, as a matrix."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console

from exigent.bench import Bench
from exigent.cli.deciding import decide, read_targets, refuse_own_steps, select
from exigent.cli.options import (
    features_argument,
    no_code_option,
    open_with,
    regime_option,
    regimes_option,
    tags_option,
)
from exigent.cli.report_options import report_options
from exigent.errors import ExigentError
from exigent.report.files import FORMS, Targets, check_targets, write_refusals, write_reports
from exigent.report.terminal.screen import print_matrix
from exigent.suite.reading import find_features


@click.command("run", epilog="Example: exigent run features/emergency_requests.feature:21 -v")
@features_argument
@regime_option
@regimes_option
@no_code_option
@tags_option
@click.option(
    "-v", "--verbose", is_flag=True, help="Show the reasons of every cell, above the matrix."
)
@report_options(FORMS)
def command(
    features: tuple[str, ...],
    names: tuple[str, ...],
    folder: Path | None,
    no_code: bool,
    tags: str | None,
    verbose: bool,
    **reports: str | None,
) -> int:
    """Decide the features and print the matrix: a row a scenario, a column a regime.

    Without FEATURE, all of features/ is run. FILE:LINE picks the scenario at that line.
    --regime takes the path of a regime's file, too, such as drafts/NAME.yaml.
    One report may go to standard output instead of the matrix: its FILE is then `-`.
    """
    targets = {name: file for name, file in reports.items() if file is not None}
    check_targets(targets)
    with _refusals_told(targets):
        bench, names = open_with(names, folder, features)
        panel = bench.panel(names, only_contained=no_code)
        named = read_targets(features, bench.root)
        files = find_features(target.path for target in named)
    with _refusals_told(targets, bench, files):
        scenarios = select(bench, files, named, tags)
        if no_code:
            refuse_own_steps(scenarios)
        matrix = decide(bench, panel, scenarios, folder)
    report = write_reports(targets, matrix, bench)
    if report is None:
        print_matrix(Console(highlight=False), matrix, bench.vocabulary, verbose=verbose)
    else:
        _print_report(report)
    return matrix.exit_code


@contextmanager
def _refusals_told(
    targets: Targets, bench: Bench | None = None, files: Sequence[Path] = ()
) -> Iterator[None]:
    """Let the reports tell of an error that leaves no matrix."""
    try:
        yield
    except ExigentError as error:
        try:
            report = write_refusals(targets, error, bench, files)
        except ExigentError:
            click.echo(str(error), err=True)
            raise
        _print_report(report)
        raise


def _print_report(report: bytes | None) -> None:
    if report is not None:
        sys.stdout.buffer.write(report)
