"""The options that every command has: where to work, and what to show should the bench fail."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import click

from exigent.words import Fault, InputError, Location


@dataclass
class Debugging:
    """Whether the traceback of a fault of the bench is shown; the context of a call keeps it."""

    is_on: bool = False


def add_options(command: click.Command, *, hidden: bool) -> None:
    """Give a command and its sub-commands the options, unless they have them.

    `hidden` leaves them out of its help: all commands have them, and one that says so is enough.
    """
    if not any(parameter.name == "work_folder" for parameter in command.params):
        command.params += _options(hidden=hidden)
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            add_options(inner, hidden=hidden)


def _options(*, hidden: bool) -> list[click.Option]:
    return [
        click.Option(
            ["-C", "work_folder"],
            metavar="FOLDER",
            is_eager=True,
            expose_value=False,
            callback=_enter,
            hidden=hidden,
            help="Work in this folder, as if it were the current one; of any command.",
        ),
        click.Option(
            ["--debug"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_show_tracebacks,
            hidden=hidden,
            help="Show the traceback should the bench itself fail; of any command.",
        ),
    ]


def _enter(context: click.Context, _parameter: click.Parameter, folder: str | None) -> None:
    if folder is None:
        return
    if context.resilient_parsing:
        with suppress(OSError):
            os.chdir(folder)
        return
    try:
        os.chdir(folder)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError(
            f"cannot work in the folder: {reason}", Location(folder), fault=Fault.CANNOT_READ
        ) from None
    # As a shell keeps it: by the name that leads here, which may be a link's.
    os.environ["PWD"] = str(Path(os.environ.get("PWD", os.curdir), folder))


def _show_tracebacks(context: click.Context, _parameter: click.Parameter, is_asked: bool) -> None:
    if is_asked:
        context.ensure_object(Debugging).is_on = True
