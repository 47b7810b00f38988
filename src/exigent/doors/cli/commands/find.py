"""`exigent find`: the plainest request for which regimes do something, or a proof of none."""

from __future__ import annotations

import click

from exigent.analysis.find import find_requests
from exigent.doors.cli.options import (
    given_option,
    ignore_dates_option,
    no_code_option,
    open_here,
)
from exigent.doors.cli.telling import json_option, tell
from exigent.report.find import render_found, render_found_json


@click.command(
    "find", epilog="""Example: exigent find '"NAME" allows' '"OTHER" refuses' --ignore-dates"""
)
@click.argument("claims", nargs=-1, required=True, metavar="CLAIM...")
@given_option("the request states")
@ignore_dates_option
@click.option(
    "--all-kinds", is_flag=True, help="Show the plainest request of each kind of answers."
)
@no_code_option
@json_option
def command(
    claims: tuple[str, ...],
    given: tuple[str, ...],
    *,
    ignores_dates: bool,
    all_kinds: bool,
    no_code: bool,
    json_file: str | None,
) -> int:
    """Find the plainest request for which every CLAIM holds, among all that there are.

    A CLAIM is what a Then says of one request, with the names of regimes, or their files, in
    quotes: '"NAME" allows', 'no regime refuses', '"NAME" never must disclose'. What is
    found states the fewest facts, was decided by the engines again, and is printed with
    the reasons and as a scenario to paste.

    Ends with 0 where a request is found, with 1 where there is none, which is proved then,
    with 3 where neither could be proved, with 4 where an engine failed.
    """
    bench = open_here(no_code=no_code)
    report = find_requests(bench, claims, given, ignores_dates=ignores_dates, all_kinds=all_kinds)
    tell(
        lambda width: render_found(report, bench.vocabulary, width),
        json_file,
        lambda: render_found_json(report),
    )
    return report.exit_code
