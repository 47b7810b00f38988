"""`exigent run`: the features decided in bulk, as a matrix."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from exigent.bench import FEATURES, Bench
from exigent.cli.hand_over import start_pytest
from exigent.cli.options import no_code_option, open_here, regime_option, regimes_option
from exigent.cli.report_options import report_options
from exigent.errors import ExigentError, InputError
from exigent.matrix import Matrix
from exigent.panel import Panel
from exigent.report.files import FORMS, Targets, check_targets, write_refusals, write_reports
from exigent.report.terminal.screen import print_matrix
from exigent.run import Event, RunFinished, RunStarted, ScenarioJudged, run
from exigent.suite.reading import Scenario, find_features, read_suite
from exigent.suite.selection import Target, read_target, select_lines, select_tags

LONG_RUN = 2_000


@click.command("run", epilog="Example: exigent run features/emergency_requests.feature:31 -v")
@click.argument("features", nargs=-1, metavar="[FEATURE[:LINE]]...")
@regime_option
@regimes_option
@no_code_option
@click.option(
    "--tags", metavar="EXPRESSION", help="Only scenarios with these tags: '@us and not @contested'."
)
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
    One report may go to standard output instead of the matrix: its FILE is then `-`.
    """
    targets = {name: file for name, file in reports.items() if file is not None}
    check_targets(targets)
    with _refusals_told(targets):
        bench = open_here(folder)
        panel = bench.panel(names, only_contained=no_code)
        named = [read_target(word) for word in features] or [Target(bench.root / FEATURES)]
        files = find_features(target.path for target in named)
    with _refusals_told(targets, bench, files):
        scenarios = _select(bench, files, named, tags)
        if no_code:
            _refuse_own_steps(scenarios)
        matrix = _judge(bench, panel, scenarios, folder)
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


def _select(
    bench: Bench, files: list[Path], targets: list[Target], tags: str | None
) -> list[Scenario]:
    scenarios = read_suite(files, bench.root, bench.language())
    scenarios = select_lines(scenarios, targets, bench.root)
    if tags:
        scenarios = select_tags(scenarios, tags)
    if not scenarios:
        raise InputError("no scenario is left to run", None, "see --tags and the files named")
    return scenarios


def _refuse_own_steps(scenarios: list[Scenario]) -> None:
    foreign = [scenario for scenario in scenarios if scenario.request is None]
    if foreign:
        raise InputError(
            f"{len(foreign)} of the scenarios have steps in Python, which --no-code refuses",
            foreign[0].location,
            "leave them out: name other features, or pick by --tags",
        )


def _judge(bench: Bench, panel: Panel, scenarios: list[Scenario], folder: Path | None) -> Matrix:
    foreign = [scenario for scenario in scenarios if scenario.request is None]
    others = start_pytest(bench.root, foreign, panel.names, folder) if foreign else tuple
    return _listen(run(scenarios, panel, others), len(scenarios) * len(panel.regimes))


def _listen(events: Iterable[Event], cells: int) -> Matrix:
    """Follow a run to its matrix, with a progress bar if it is long and somebody watches."""
    console = Console(stderr=True)
    watched = cells >= LONG_RUN and console.is_terminal and not os.environ.get("CI")
    with Progress(console=console, transient=True, disable=not watched) as progress:
        task = progress.add_task("deciding", total=None)
        for event in events:
            match event:
                case RunStarted(scenarios=count):
                    progress.update(task, total=count)
                case ScenarioJudged():
                    progress.advance(task)
                case RunFinished(matrix=matrix):
                    return matrix
    raise AssertionError("a run ends with RunFinished")
