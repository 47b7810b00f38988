"""`exigent approve`: changes of the last comparison entered in the file of approvals."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from exigent.analysis.compare import (
    APPROVED_FILE,
    Approval,
    ChangeFilter,
    Comparison,
    Direction,
    Flip,
    Loss,
    add_approvals,
    choose_changes,
    read_comparison,
    say_loss,
    say_place,
    short_words,
)
from exigent.bench import find_root
from exigent.doors.cli.approved_option import approved_option
from exigent.doors.cli.last_comparison import is_edited_since, read_last
from exigent.doors.cli.options import complete_regimes
from exigent.files import alone_in, read_text, real_path, write_whole
from exigent.words import Fault, InputError, count, shown_path

# An engine's failure is no decision, and of two regimes neither is a change of the other.
_APPROVED_BY_NOBODY = (Direction.NOW_IN_ERROR, Direction.OTHER_REASON)


@click.command(
    "approve", epilog="Example: exigent approve --regime NAME --by Ada --why 'Agreed in May.'"
)
@click.argument("scenarios", nargs=-1, metavar="[SCENARIO]...")
@click.option(
    "--regime",
    "regimes",
    multiple=True,
    metavar="NAME",
    shell_complete=complete_regimes,
    help="Only changes of this regime; may be given several times.",
)
@click.option(
    "--direction",
    "directions",
    multiple=True,
    type=click.Choice([d.value for d in Direction if d not in _APPROVED_BY_NOBODY]),
    metavar="DIRECTION",
    help="Only changes that go this way, in compare's words; may be given several times.",
)
@click.option("--all", "everything", is_flag=True, help="Every change that is not approved yet.")
@click.option("--by", required=True, metavar="NAME", help="Who approves.")
@click.option("--why", required=True, metavar="TEXT", help="Why.")
@click.option(
    "--from",
    "comparison_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Take the changes from what `exigent compare --json` wrote.",
)
@approved_option("Add to this file")
def command(
    scenarios: tuple[str, ...],
    regimes: tuple[str, ...],
    directions: tuple[str, ...],
    everything: bool,
    by: str,
    why: str,
    comparison_file: Path | None,
    approved_file: Path | None,
) -> int:
    """Enter changes of the last comparison in the file of approvals.

    SCENARIO is a scenario's title, or FILE:LINE. Conditions narrow the choice together;
    without any, --all takes every change. What stands in the file stays as it is. A cell
    that is now in error cannot be approved.
    """
    root = find_root(Path.cwd())
    comparison = read_comparison(comparison_file) if comparison_file else read_last(root)
    choice = ChangeFilter(scenarios, regimes, tuple(map(Direction, directions)))
    if choice.is_empty and not everything:
        raise InputError(
            "this chooses nothing",
            None,
            "name scenarios or --regime, or give --all",
            fault=Fault.MISSING_OPTION,
        )
    approval = Approval(_needed(by, "--by"), _needed(why, "--why"))
    changes = choose_changes(comparison, choice)
    path = approved_file or root / APPROVED_FILE
    shown = shown_path(path.absolute(), root)
    with alone_in(real_path(path).parent):
        before = read_text(path, shown) if path.exists() else ""
        after = add_approvals(before, shown, changes, approval)
        if after != before:
            write_whole(path, after.encode())
    _tell(changes, shown, comparison)
    if comparison_file is None and is_edited_since(root):
        click.echo(
            "files of the bench were edited since that comparison: "
            "`exigent compare` tells what changes now",
            err=True,
        )
    return 0


def _needed(text: str, option: str) -> str:
    """Return an option's text on one line; raise InputError if there is none in it."""
    joined = " ".join(text.split())
    if not joined or not joined.isprintable():
        raise InputError(f"{option} needs a text", fault=Fault.WRONG_OPTION)
    return joined


def _tell(changes: Sequence[Flip | Loss], shown: str, comparison: Comparison) -> None:
    for change in changes:
        place = [say_place(change.scenario)] if change.scenario else []
        click.echo(": ".join([*filter(None, [change.regime]), *place]))
        if isinstance(change, Flip):
            click.echo(f"  {short_words(change.before)} -> {short_words(change.after)}")
        else:
            click.echo(f"  {say_loss(change)}")
    left = len(comparison.unapproved) - len(changes)
    changed = f"{count(len(changes), 'change')} of {comparison.base} -> {comparison.head}"
    click.echo(f"{changed} approved in {shown}; {left:,} not approved")
