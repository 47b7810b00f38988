"""`exigent gaps`: what the scenarios do not look at, and scenarios that would."""

from __future__ import annotations

from pathlib import Path

import click

from exigent.analysis.gaps import Gaps, find_gaps
from exigent.bench import Bench, read_targets, select
from exigent.doors.cli.options import (
    at_least_option,
    features_argument,
    no_code_option,
    open_with,
    ready_option,
    regime_option,
    regimes_option,
    tags_option,
    verbose_option,
)
from exigent.doors.cli.telling import json_option, progress_shown, tell
from exigent.doors.cli.writing_features import (
    check_feature_file,
    say_written,
    write_feature_file,
)
from exigent.report.gaps import render_gaps, render_gaps_json, render_ready
from exigent.suite import Scenario, find_features


@click.command("gaps", epilog="Example: exigent gaps --regime NAME --at-least 90")
@features_argument
@regime_option
@regimes_option
@no_code_option
@tags_option
@at_least_option("reach so much")
@verbose_option("gap")
@ready_option
@json_option
def command(
    features: tuple[str, ...],
    names: tuple[str, ...],
    folder: Path | None,
    no_code: bool,
    tags: str | None,
    at_least: int | None,
    verbose: bool,
    feature_file: str | None,
    json_file: str | None,
) -> int:
    """Show what the scenarios do not look at.

    Of each rule of each regime: is a scenario decided by it, would one be decided otherwise
    without it, and does a decision turn on each of its conditions, once being so and once
    not. Scenarios are looked for that would close the gaps; what no request can reach is
    not counted. With --regime or -v, the gaps and these scenarios are shown.
    """
    bench, names = open_with(names, folder, features, no_code=no_code)
    chosen = bench.choose(names)
    named = read_targets(features, bench.root)
    files = find_features(target.path for target in named)
    if feature_file is not None:
        check_feature_file(Path(feature_file), files)
    scenarios = select(bench, files, named, tags)
    is_detailed = verbose or bool(names)
    gaps = _find(bench, chosen, scenarios, no_code, at_least)
    written = None
    if feature_file is not None and gaps.ready:
        written = write_feature_file(Path(feature_file), render_ready(gaps))
    tell(
        lambda width: render_gaps(gaps, width, is_detailed=is_detailed),
        json_file,
        lambda: render_gaps_json(gaps),
    )
    if written is not None:
        say_written(written, json_file)
    return gaps.exit_code


def _find(
    bench: Bench,
    names: tuple[str, ...],
    scenarios: list[Scenario],
    no_code: bool,
    at_least: int | None,
) -> Gaps:
    """Look for gaps, with a progress bar if somebody watches."""
    with progress_shown("looking") as count:
        return find_gaps(
            bench,
            names,
            scenarios,
            only_contained=no_code,
            at_least=at_least,
            advance=count,
        )
