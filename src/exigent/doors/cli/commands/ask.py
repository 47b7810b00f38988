"""`exigent ask`: the facts asked for one by one, until every answer is known."""

from __future__ import annotations

from pathlib import Path

import click

from exigent.analysis.interview import begin, report_interview
from exigent.doors.cli.interviewing import interview_at, open_dialogue
from exigent.doors.cli.options import (
    given_option,
    no_code_option,
    open_with,
    regime_option,
    regimes_option,
)
from exigent.doors.cli.telling import json_option, tell
from exigent.doors.cli.writing_features import add_scenario, check_addition, say_written
from exigent.files import STANDARD_OUTPUT
from exigent.report.interview import render_interview, render_interview_json


@click.command("ask", epilog="Example: exigent ask --out features/mine.feature")
@click.argument("start", required=False)
@given_option("the request states")
@regime_option
@regimes_option
@click.option(
    "--out",
    "feature_file",
    metavar="FILE",
    help="Add the scenario to this feature file, or begin it.",
)
@no_code_option
@json_option
def command(
    start: str | None,
    given: tuple[str, ...],
    names: tuple[str, ...],
    folder: Path | None,
    feature_file: str | None,
    no_code: bool,
    json_file: str | None,
) -> int:
    """Ask for the facts of a request one by one, the most decisive first.

    Begins with an ordinary request of which nothing is known yet; or START, the name of a
    reported case, or a scenario as FILE:LINE or words of its name. Each question is the fact
    on which the answers of most regimes still turn; once none turns on any, it ends with what
    each regime answers, why, and the scenario to paste.

    An answer is a number, or a letter: u not known, o as in an ordinary request, b back,
    s stop. Answers may also come from a file or another program, one a line; at their end it
    tells what is known then. Questions go to standard error where JSON goes to standard output.

    Ends with 4 where an engine failed.
    """
    starts = [start] if start and ".feature" in start else []
    bench, regimes = open_with(names, folder, starts, no_code=no_code)
    path = Path(feature_file) if feature_file else None
    if path:
        check_addition(path)
    panel = bench.panel(regimes, only_contained=no_code)
    dialogue = open_dialogue(beside=json_file == STANDARD_OUTPUT)
    interview = interview_at(dialogue, begin(bench, start, given), panel)
    report = report_interview(interview, panel)
    tell(
        lambda width: render_interview(report, bench.vocabulary, width),
        json_file,
        lambda: render_interview_json(report),
    )
    if path:
        say_written(add_scenario(path, report.request.scenario), json_file)
    return report.exit_code
