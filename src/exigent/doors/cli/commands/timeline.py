"""`exigent timeline`: how the duties of a scenario stand over time, a lane a regime."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import click

from exigent.analysis.timeline import DutyTimeline, follow_timeline, open_duties
from exigent.bench import find_scenario
from exigent.doors.cli.older_reports import ReportOption
from exigent.doors.cli.options import complete_regimes, no_code_option, open_with, regimes_option
from exigent.doors.cli.pictures import check_pictures, pictures_option, write_pictures
from exigent.doors.cli.telling import json_option, tell
from exigent.files import write_whole
from exigent.report import timeline as shown
from exigent.suite import read_sought_time
from exigent.words import Fault, InputError, Location, packages_of

_CALENDAR = ".ics"


@click.command(
    "timeline", epilog="Example: exigent timeline features/after_the_disclosure.feature:28 il-phpa"
)
@click.argument("scenario")
@click.argument("regimes", nargs=-1, metavar="[REGIME]...", shell_complete=complete_regimes)
@click.option(
    "--on",
    metavar="DATE",
    help="How things stand at the end of this day, or at a time of it: '2026-05-06 at 09:00'.",
)
@pictures_option("Draw the timeline into this file, .svg or .png by its ending.")
@click.option(
    "--ics",
    "calendar",
    cls=ReportOption,
    endings=(_CALENDAR,),
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Write the open deadlines into this calendar, which ends with .ics.",
)
@regimes_option
@no_code_option
@json_option
def command(
    scenario: str,
    regimes: tuple[str, ...],
    on: str | None,
    outs: tuple[Path, ...],
    calendar: Path | None,
    folder: Path | None,
    no_code: bool,
    json_file: str | None,
) -> int:
    """Tell how the duties of SCENARIO stand over time under each REGIME.

    SCENARIO is FILE:LINE, or words of its name that no other scenario has all of, and tells of
    events that happened after the question; REGIME is a name, or the path of a regime's file,
    and without any all are shown. Each duty has the time by which it is due, and how it stands:
    owed, fulfilled, late (done, but after its deadline), broken, lifted, not owed or unknown.

    Without --on, it is told how things stand when the last event has happened and the last
    deadline is over. A calendar has the deadlines that are open on that day, or without --on
    when the last event has happened.

    Ends with 4 where an engine failed, else with 0.
    """
    check_pictures(outs)
    _check_calendar(calendar)
    asked = None if on is None else read_sought_time(on)
    bench, names = open_with(regimes, folder, [scenario], no_code=no_code)
    panel = bench.panel(names, only_contained=no_code)
    found, request = find_scenario(bench, scenario)
    timeline = follow_timeline(panel, found, request, asked)
    if outs:
        write_pictures(outs, [shown.lay_out_timeline(timeline, bench.caution)])
    if calendar is not None:
        _write_calendar(calendar, timeline, bench.caution)
    tell(
        lambda width: shown.render_timeline(timeline, width),
        json_file,
        lambda: shown.render_timeline_json(timeline),
    )
    return timeline.exit_code


def _check_calendar(file: Path | None) -> None:
    """Raise InputError for a file that no calendar can be written into, before anything is done."""
    if file is None:
        return
    place = Location(str(file))
    if file.suffix.lower() != _CALENDAR:
        raise InputError(
            "not the name of a calendar",
            place,
            f"it ends with {_CALENDAR}",
            fault=Fault.WRONG_OPTION,
        )
    if not file.parent.is_dir():
        raise InputError(
            "there is no such folder to write into",
            Location(str(file.parent)),
            fault=Fault.CANNOT_WRITE,
        )
    if importlib.util.find_spec("icalendar") is None:
        raise InputError(
            "calendars need the package `icalendar`",
            None,
            f"pip install {packages_of('calendar')}",
            fault=Fault.MISSING_PACKAGE,
        )


def _write_calendar(file: Path, timeline: DutyTimeline, caution: str) -> None:
    write_whole(file, shown.render_calendar(timeline, caution))
    is_empty = not any(open_duties(timeline))
    click.echo(f"{file.as_posix()}{': empty, as no deadline is open' if is_empty else ''}")
