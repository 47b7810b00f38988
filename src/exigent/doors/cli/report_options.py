"""The options that write reports: one for each form that there is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import click

from exigent.doors.cli.older_reports import ReportOption
from exigent.report.matrix import Form

_Command = Callable[..., Any]


def report_options(forms: Sequence[Form]) -> Callable[[_Command], _Command]:
    """Give a command an option for each form of report; it gets the files by the forms' names."""

    def decorate(command: _Command) -> _Command:
        for form in reversed(forms):
            command = click.option(
                f"--{form.name}",
                form.name,
                cls=ReportOption,
                endings=form.endings,
                metavar="FILE",
                help=f"Write {form.help}.",
            )(command)
        return command

    return decorate
