"""`exigent fmt`: feature files laid out alike."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from exigent.bench import find_root
from exigent.doors.cli.options import NamedPath
from exigent.files import FEATURES, write_whole
from exigent.suite import find_features, format_feature, parse_feature
from exigent.words import ExitCode, Problems, count, shown_path


@dataclass(frozen=True, slots=True)
class _Formatted:
    """A file, as it is and as it should be."""

    path: Path
    shown: str
    before: bytes
    after: bytes


@click.command("fmt", epilog="Example: exigent fmt --check features")
@click.argument("files", nargs=-1, metavar="[FILE]...", type=NamedPath())
@click.option(
    "--check", "only_check", is_flag=True, help="Change nothing; end with 3 if a file would change."
)
@click.option("--diff", "show_diff", is_flag=True, help="Change nothing; show what would change.")
def command(files: tuple[Path, ...], only_check: bool, show_diff: bool) -> int:
    """Format feature files: indentation, aligned tables, empty lines. No comment is lost.

    FILE is a .feature file or a folder; without one, all of features/ is formatted. A
    file that is no Gherkin is left alone, and its error shown.
    """
    paths = find_features(files or [find_root(Path.cwd()) / FEATURES])
    problems = Problems()
    formatted = list(_format(paths, problems))
    changed = [file for file in formatted if file.before != file.after]
    if show_diff:
        for file in changed:
            click.echo("".join(_difference(file)), nl=False)
    elif only_check:
        for file in changed:
            click.echo(f"{file.shown}: not formatted")
    else:
        for file in changed:
            write_whole(file.path, file.after)
            click.echo(f"{file.shown}: formatted")
    problems.refuse()
    if not show_diff or only_check:
        click.echo(_summary(len(changed), len(formatted), only_check=only_check))
    return ExitCode.GATE_NOT_MET if only_check and changed else ExitCode.OK


def _format(paths: Iterable[Path], problems: Problems) -> Iterator[_Formatted]:
    for path in paths:
        shown = shown_path(path, Path.cwd())
        with problems.gathered():
            after = format_feature(parse_feature(path, shown)).encode()
            yield _Formatted(path, shown, path.read_bytes(), after)


def _difference(file: _Formatted) -> Iterator[str]:
    before, after = (text.decode().splitlines(keepends=True) for text in (file.before, file.after))
    for line in difflib.unified_diff(before, after, file.shown, f"{file.shown} (formatted)"):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _summary(changed: int, total: int, *, only_check: bool) -> str:
    done = "would be formatted" if only_check else "formatted"
    return f"{changed:,} of {count(total, 'file')} {done}"
