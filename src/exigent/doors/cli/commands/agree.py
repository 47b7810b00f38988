"""`exigent agree`: whether regimes answer every request alike, and where they do not."""

from __future__ import annotations

from pathlib import Path

import click

from exigent.analysis.agreement import REQUESTS, SEED, Agreement, AskedSide, agree, open_sides
from exigent.bench import read_all
from exigent.doors.cli.options import complete_regimes, no_code_option, open_here
from exigent.doors.cli.telling import json_option, progress_shown, tell
from exigent.doors.cli.writing_features import (
    refuse_present,
    say_written,
    write_feature_file,
)
from exigent.files import is_path
from exigent.report.agreement import render_agreement, render_agreement_json, render_differences
from exigent.suite import Scenario


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
    help="How many requests to make where nothing can be proved.",
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
    "--all", "shows_all", is_flag=True, help="Print all kinds and duties, with their scenarios."
)
@click.option(
    "--feature", "feature_file", metavar="FILE", help="Write the differences as a feature file."
)
@json_option
def command(
    regimes: tuple[str, ...],
    count: int,
    seed: int,
    no_code: bool,
    shows_all: bool,
    feature_file: str | None,
    json_file: str | None,
) -> int:
    """Tell whether regimes answer every request alike, and each way in which they do not.

    REGIME is a name, or the path of a regime's file, so that a policy can be compared
    with its own translation. Two regimes are proved alike, or each kind of difference
    between them is shown by the request that states the fewest facts. Where a policy
    cannot be looked into, the scenarios of features/ and made requests are put to both,
    which is no proof; the last line says which of the two it was.

    Ends with 3 where outcome, mode, ground, scope or duties differ, or a proof was
    possible and did not succeed, with 4 where an engine failed.
    """
    if feature_file is not None:
        refuse_present(Path(feature_file))
    named = [Path(word) for word in regimes if is_path(word)]
    bench = open_here(None, (), named, no_code=no_code)
    sides = open_sides(bench, regimes, only_contained=no_code)
    agreement = _compare(sides, read_all(bench), count, seed)
    if feature_file is not None and any(pair.differences for pair in agreement.pairs):
        written = write_feature_file(Path(feature_file), render_differences(agreement))
        say_written(written, json_file)
    tell(
        lambda width: render_agreement(agreement, bench.vocabulary, width, shows_all=shows_all),
        json_file,
        lambda: render_agreement_json(agreement),
    )
    return agreement.exit_code


def _compare(sides: list[AskedSide], scenarios: list[Scenario], count: int, seed: int) -> Agreement:
    """Compare, with a progress bar if somebody watches."""
    with progress_shown("deciding") as advance:
        return agree(sides, scenarios, count, seed, advance)
