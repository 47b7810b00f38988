"""Sees to it that a command that fails leaves no report of an older run where its own should be."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from exigent.words import ExigentError


class ReportOption(click.Option):
    """An option that names the file of a report: what ends with none of `endings` is never one."""

    def __init__(self, *arguments: Any, endings: Collection[str] = (), **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self._endings = endings

    def files(self, value: Any) -> Iterator[str]:
        """Yield the files that a value of the option names."""
        from exigent.report.older import may_be_report  # noqa: PLC0415

        for file in value if self.multiple else [value]:
            if may_be_report(file, self._endings):
                yield file


@contextmanager
def no_older_reports(group: click.Group, words: Sequence[str]) -> Iterator[None]:
    """Let no report that a command line asks for be one of an older run, should this one fail.

    The words are read as far as that goes: whoever uploads a report does not know that a
    run ended at one of its options.
    """
    files = _files(group, words)
    if not files:
        yield
        return
    # Most command lines ask for no report, and loading this takes as long as reading a regime.
    from exigent.engines import before_code_runs  # noqa: PLC0415
    from exigent.report.older import OlderReports  # noqa: PLC0415

    older = OlderReports(files)
    try:
        with before_code_runs(older.put_away):
            yield
        older.pass_on_modes()
    except BaseException:
        for problem in older.remove():
            click.echo(
                f"{problem}; this is the report of an older run [{problem.fault.code}]", err=True
            )
        raise


def _files(group: click.Group, words: Sequence[str]) -> list[Path]:
    """Return the files of the reports that words ask for; nothing is done that options do."""
    outer = _context(group, None)
    settings, rest, _ = group.make_parser(outer).parse_args(list(words))
    while rest and rest[0].startswith("-"):
        rest = rest[1:]
    try:
        command = group.get_command(outer, rest[0]) if rest else None
        here = Path.cwd()
    except (ExigentError, OSError):
        return []
    if command is None:
        return []
    found, _, _ = command.make_parser(_context(command, outer)).parse_args(rest[1:])
    if found.get("help"):
        return []
    folder = here / settings.get("work_folder", "") / found.get("work_folder", "")
    return [
        folder / file
        for option in command.params
        if isinstance(option, ReportOption) and option.name in found
        for file in option.files(found[option.name])
    ]


def _context(command: click.Command, parent: click.Context | None) -> click.Context:
    settings: dict[str, Any] = {
        **command.context_settings,
        "resilient_parsing": True,
        "ignore_unknown_options": True,
        "allow_interspersed_args": command.allow_interspersed_args,
    }
    return click.Context(command, parent, **settings)
