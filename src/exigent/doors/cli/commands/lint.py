"""`exigent lint`: what can be known of a bench without running it."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from exigent.analysis.lint import Result, apply_fixes, lint_bench
from exigent.doors.cli.older_reports import ReportOption
from exigent.doors.cli.options import NamedPath, find_here, no_code_option
from exigent.doors.cli.telling import terminal_width
from exigent.files import STANDARD_OUTPUT, VOCABULARY, read_vocabulary, write_whole
from exigent.report.matrix import check_targets
from exigent.report.problems import FINDINGS, REFUSALS, render_checks, render_text
from exigent.scaffold import outdated_schemas
from exigent.words import ExigentError, ExitCode, Fault, InputError

# Each time may bring new ones to light; a fix that brings back another must not go on for ever.
_MOST_TIMES = 20


@click.command("lint", epilog="Example: exigent lint features --fix")
@click.argument("files", nargs=-1, metavar="[FILE]...", type=NamedPath())
@click.option("--fix", "is_fixing", is_flag=True, help="Put right what surely can be.")
@click.option(
    "--json",
    cls=ReportOption,
    metavar="FILE",
    help="Write the findings for programs; - for output.",
)
@click.option(
    "--sarif", cls=ReportOption, metavar="FILE", help="Write the findings as SARIF; - for output."
)
@click.option(
    "--github", cls=ReportOption, metavar="FILE", help="Write GitHub's annotations; - for output."
)
@click.option("--list", "is_listing", is_flag=True, help="List every check and what it means.")
@no_code_option
def command(
    files: tuple[Path, ...],
    is_fixing: bool,
    is_listing: bool,
    no_code: bool,
    **reports: str | None,
) -> int:
    """Find what is wrong, doubtful or idle: steps, facts, expectations, cases, regimes.

    The whole bench is read. With FILE, only what is found in these files and folders is
    shown. `# exigent: ignore CODE` in the line above silences a finding that nothing
    stops at.

    Ends with 3 where anything but notes is found, with 4 where an engine fails.
    """
    targets = {name: file for name, file in reports.items() if file is not None}
    if is_listing:
        if files or targets or is_fixing:
            message = "--list shows every check, and looks at no bench"
            raise InputError(message, None, "give it alone", fault=Fault.OPTIONS_CONFLICT)
        click.echo(render_checks(), nl=False)
        return ExitCode.OK
    check_targets(targets)
    root = Path.cwd()
    try:
        root = find_here(map(str, files))
        fixed, result = _lint(root, files, no_code=no_code, is_fixing=is_fixing)
    except ExigentError as error:
        _write({t: REFUSALS[form](error, root) for form, t in targets.items() if form in REFUSALS})
        raise
    if not _write({target: FINDINGS[form](result, root) for form, target in targets.items()}):
        if is_fixing:
            click.echo(f"{fixed} put right")
        click.echo(render_text(result, terminal_width()), nl=False)
    return result.exit_code


def _lint(
    root: Path, files: tuple[Path, ...], *, no_code: bool, is_fixing: bool
) -> tuple[int, Result]:
    """Return how many fixes were applied, and what is found now.

    They are counted as they are applied: what is put right may show what it had hidden, so that
    as much is found afterwards as before.
    """
    result = lint_bench(root, files, _outdated(root), only_contained=no_code)
    applied = 0
    for _ in range(_MOST_TIMES if is_fixing else 0):
        fixed = apply_fixes(result.findings, root)
        if not fixed.files:
            break
        for path, content in fixed.files.items():
            write_whole(path, content)
        applied += fixed.count
        result = lint_bench(root, files, _outdated(root), only_contained=no_code)
    return applied, result


def _outdated(root: Path) -> tuple[str, ...]:
    shown = VOCABULARY.as_posix()
    try:
        return tuple(outdated_schemas(root, read_vocabulary(root / VOCABULARY, shown)))
    except ExigentError:
        # What is wrong with the words is among the findings.
        return ()


def _write(contents: dict[str, bytes]) -> bool:
    """Write reports, and tell whether one of them went to standard output."""
    for target, content in contents.items():
        if target != STANDARD_OUTPUT:
            write_whole(Path(target), content)
    if STANDARD_OUTPUT in contents:
        sys.stdout.buffer.write(contents[STANDARD_OUTPUT])
    return STANDARD_OUTPUT in contents
