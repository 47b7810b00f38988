"""`exigent agree`: whether regimes answer alike, and the fewest facts on which they differ."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from exigent.agreement.agree import agree
from exigent.agreement.result import Agreement
from exigent.agreement.sides import Side, open_sides
from exigent.bench import FEATURES, Bench
from exigent.cli.options import complete_regimes, no_code_option, open_here
from exigent.report.agreement import (
    render_agreement,
    render_agreement_json,
    render_differences,
)
from exigent.report.terminal.screen import print_lines
from exigent.report.writing import write_whole
from exigent.suite.reading import Scenario, find_features, read_suite

REQUESTS = 10_000
SEED = 7
_LINE_WIDTH = 100


@click.command(
    "agree", epilog="Example: exigent agree NAME regimes/in_other_languages/cedar/NAME.yaml"
)
@click.argument(
    "regimes",
    nargs=-1,
    required=True,
    metavar="REGIME REGIME [REGIME]...",
    shell_complete=complete_regimes,
)
@click.option(
    "--requests",
    "count",
    type=click.IntRange(min=0),
    default=REQUESTS,
    show_default=True,
    metavar="N",
    help="How many requests to make besides the scenarios.",
)
@click.option(
    "--seed",
    type=int,
    default=SEED,
    show_default=True,
    metavar="N",
    help="The same seed makes the same requests.",
)
@no_code_option
@click.option(
    "--feature", "feature_file", metavar="FILE", help="Write the differences as a feature file."
)
@click.option(
    "--json",
    "json_file",
    metavar="FILE",
    help="Write what came out as JSON; - for standard output.",
)
def command(
    regimes: tuple[str, ...],
    count: int,
    seed: int,
    no_code: bool,
    feature_file: str | None,
    json_file: str | None,
) -> int:
    """Tell whether regimes answer alike, and bring differences down to the fewest facts.

    REGIME is a name, or the path of a regime's file, so that a policy can be compared
    with its own translation. Puts every scenario of features/ to all of them, and
    generated requests besides: every value of every fact that any of them reads, what
    each rule turns on, facts that are not known among them.

    Ends with 3 where outcome, mode, ground, scope or duties differ, with 4 where an
    engine failed.
    """
    bench = open_here()
    sides = open_sides(bench, regimes, only_contained=no_code)
    agreement = _compare(sides, _scenarios(bench), count, seed)
    if feature_file and agreement.differences:
        write_whole(Path(feature_file), render_differences(agreement).encode())
    if json_file == "-":
        sys.stdout.buffer.write(render_agreement_json(agreement))
        return agreement.exit_code
    if json_file is not None:
        write_whole(Path(json_file), render_agreement_json(agreement))
    console = Console(highlight=False)
    width = console.width if console.is_terminal else _LINE_WIDTH
    print_lines(console, render_agreement(agreement, bench.vocabulary, width))
    return agreement.exit_code


def _scenarios(bench: Bench) -> list[Scenario]:
    folder = bench.root / FEATURES
    if not any(folder.glob("**/*.feature")):
        return []
    return read_suite(find_features([folder]), bench.root, bench.language())


def _compare(sides: list[Side], scenarios: list[Scenario], count: int, seed: int) -> Agreement:
    """Compare, with a progress bar if somebody watches."""
    console = Console(stderr=True)
    watched = console.is_terminal and not os.environ.get("CI")
    with Progress(console=console, transient=True, disable=not watched) as progress:
        task = progress.add_task("deciding", total=None)
        return agree(sides, scenarios, count, seed, lambda more: progress.advance(task, more))
