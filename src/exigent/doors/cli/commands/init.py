"""`exigent init`: a new bench."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from exigent.doors.cli.options import NamedPath
from exigent.files import unfit_name
from exigent.scaffold import Template, make_bench
from exigent.words import OWNER, is_fit_line, requirement, shown_path


@click.command("init", epilog="Example: exigent init my-bench")
@click.argument("folder", metavar="DIR", type=NamedPath())
@click.option(
    "--empty", "is_empty", is_flag=True, help="With next to nothing in it, for another subject."
)
def command(folder: Path, is_empty: bool) -> int:
    """Make a new bench in DIR that passes at once.

    It has a vocabulary, two regimes, a reported case and a feature on an invented
    subject, with the settings of pytest, of editors and of CI. With --empty it has one
    fact, one regime and one feature, and comments that say what to write.

    DIR is new or empty. In a folder of a repository, the workflow for CI is written to the
    repository's root, where the host reads it. Everything is written, or nothing.
    """
    template = Template.EMPTY if is_empty else Template.LENDING
    shown = folder.as_posix()
    if not is_fit_line(shown):
        raise unfit_name(shown)
    made = make_bench(folder.absolute(), template, shown)
    for path in made.files:
        click.echo(shown_path(path, Path.cwd()))
    for path in made.kept:
        click.echo(f"left as it is: {shown_path(path, Path.cwd())}")
    click.echo()
    if OWNER in requirement():
        click.echo(f"pyproject.toml: put who publishes exigent in the place of {OWNER}, for CI")
    there = f"cd {'./' * shown.startswith('-')}{shlex.quote(shown)} && " if shown != "." else ""
    click.echo(f"next: {there}exigent run")
    return 0
