"""What a command found, told to people on the screen and to programs as JSON."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING

import click
from rich.console import Console

from exigent.doors.cli.older_reports import ReportOption
from exigent.files import STANDARD_OUTPUT, write_whole
from exigent.report.text import Line, print_lines

if TYPE_CHECKING:
    from rich.progress import Progress, ProgressColumn

json_option = click.option(
    "--json",
    "json_file",
    cls=ReportOption,
    metavar="FILE",
    help="Write what came out as JSON; - for standard output.",
)

# How long a wait may be, in seconds, before it is worth a word.
PATIENCE = 0.5
_WIDTH_WITHOUT_TERMINAL = 100


def tell(
    render: Callable[[int], Iterable[Line]], json_file: str | None, encode: Callable[[], bytes]
) -> None:
    """Print what `render` makes for a width, and write as JSON what `encode` returns.

    JSON for standard output takes the place of the lines. Raises InputError where a file
    cannot be written.
    """
    if json_file == STANDARD_OUTPUT:
        sys.stdout.buffer.write(encode())
        return
    if json_file is not None:
        write_whole(Path(json_file), encode())
    print_to_width(render)


def print_to_width(render: Callable[[int], Iterable[Line]]) -> None:
    """Print the lines that `render` makes for the width of the terminal, if there is one."""
    console = Console(highlight=False)
    print_lines(console, render(console.width if console.is_terminal else _WIDTH_WITHOUT_TERMINAL))


def terminal_width() -> int | None:
    """Return how many columns there are to print to, None where no terminal limits it."""
    console = Console()
    return console.width if console.is_terminal else None


def is_watched() -> bool:
    """Tell whether somebody watches who may have to wait."""
    return Console(stderr=True).is_terminal and not os.environ.get("CI")


def _tell_nobody(_more: int) -> None:
    pass


@contextmanager
def progress_shown(what: str) -> Iterator[Callable[[int], None]]:
    """Show a progress bar if somebody waits; yields what counts so many more as done."""
    if not is_watched():
        yield _tell_nobody
        return
    with progress_bar() as progress:
        task = progress.add_task(what, total=None)
        yield lambda more: progress.advance(task, more)


@contextmanager
def progress_bar(*beside: ProgressColumn) -> Iterator[Progress]:
    """Yield a progress bar that shows itself where somebody watches and has to wait.

    What the wait is for, be it many scenarios, a slow engine or pytest, makes no difference.
    `beside` is what else it tells.
    """
    # What answers at once has nothing to show, and need not load this.
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    console = Console(stderr=True)
    watched = is_watched()
    columns = (TextColumn("{task.description}"), BarColumn(), *beside, TimeElapsedColumn())
    progress = Progress(*columns, console=console, transient=True, disable=not watched)
    showing = Timer(PATIENCE, progress.start)
    showing.daemon = True
    if watched:
        showing.start()
    try:
        yield progress
    finally:
        showing.cancel()
        if watched:
            showing.join()
        if progress.live.is_started:
            progress.stop()
