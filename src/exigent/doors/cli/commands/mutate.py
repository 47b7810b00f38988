"""`exigent mutate`: which changes of rules the scenarios would not notice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from exigent.analysis.mutation import Mutation, mutate
from exigent.bench import read_targets, select
from exigent.doors.cli.older_reports import ReportOption
from exigent.doors.cli.options import (
    at_least_option,
    complete_regimes,
    no_code_option,
    open_with,
    ready_option,
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
from exigent.files import write_whole
from exigent.report.mutation import (
    render_mutation,
    render_mutation_json,
    render_mutation_markdown,
    render_mutation_page,
    render_noticing,
)
from exigent.suite import find_features


@click.command("mutate", epilog="Example: exigent mutate NAME --at-least 95")
@click.argument("names", nargs=-1, metavar="[REGIME]...", shell_complete=complete_regimes)
@regimes_option
@no_code_option
@tags_option
@at_least_option("notice so much of the changes")
@click.option(
    "--overall-at-least",
    type=click.IntRange(0, 100),
    metavar="PERCENT",
    help="End with 3 unless they notice so much of all changes together.",
)
@click.option(
    "--changed-since",
    "since",
    metavar="REV",
    help="Change only rules that are not as they were at this git revision.",
)
@verbose_option("survivor")
@ready_option
@click.option(
    "--markdown",
    "markdown_file",
    cls=ReportOption,
    metavar="FILE",
    help="Write what came out as Markdown.",
)
@click.option(
    "--html", "html_file", cls=ReportOption, metavar="FILE", help="Write what came out as a page."
)
@json_option
def command(
    names: tuple[str, ...],
    folder: Path | None,
    no_code: bool,
    tags: str | None,
    at_least: int | None,
    overall_at_least: int | None,
    since: str | None,
    verbose: bool,
    feature_file: str | None,
    markdown_file: str | None,
    html_file: str | None,
    json_file: str | None,
) -> int:
    """Show which changes of rules the scenarios would not notice.

    Every rule of each REGIME is changed in every way that an editor might: deleted, moved, a
    condition dropped, negated, made wider or narrower, another answer, a duty less. A change
    that is proved to change no answer is left out; of the others, does a scenario fail? Those
    that none notices are listed by the share of all distinguishable requests that they change,
    with scenarios that would. Without REGIME all are changed.
    """
    bench, chosen = open_with(names, folder, no_code=no_code)
    targets = read_targets((), bench.root)
    files = find_features(target.path for target in targets)
    if feature_file is not None:
        check_feature_file(Path(feature_file), files)
    scenarios = select(bench, files, targets, tags)
    with progress_shown("changing") as count:
        mutation = mutate(
            bench,
            bench.choose(chosen),
            scenarios,
            only_contained=no_code,
            at_least=at_least,
            overall_at_least=overall_at_least,
            since=since,
            advance=count,
        )
    written = None
    if feature_file is not None and mutation.ready:
        written = write_feature_file(Path(feature_file), render_noticing(mutation))
    _write(mutation, markdown_file, render_mutation_markdown)
    _write(mutation, html_file, render_mutation_page)
    is_detailed = verbose or bool(names)
    tell(
        lambda width: render_mutation(mutation, width, is_detailed=is_detailed),
        json_file,
        lambda: render_mutation_json(mutation),
    )
    if written is not None:
        say_written(written, json_file)
    return mutation.exit_code


def _write(mutation: Mutation, file: str | None, render: Callable[[Mutation], bytes]) -> None:
    """Write a report to a file, where one is named."""
    if file is not None:
        write_whole(Path(file), render(mutation))
