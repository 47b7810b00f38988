"""How far a replay is, told to who waits: what it does, how much of it, and how fast."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

from rich.progress import Progress, ProgressColumn, Task, TaskID
from rich.text import Text

from exigent.analysis.replay import Database
from exigent.doors.cli.telling import progress_bar

Advance = Callable[[int], None]

# How often a bar is moved, in seconds.
_EVERY = 0.2


class _Pace(ProgressColumn):
    """How many rows or classes of them a second."""

    def render(self, task: Task) -> Text:
        """Return the pace; nothing while there is none."""
        pace = task.finished_speed or task.speed
        return Text(f"{pace:,.0f} {task.fields['unit']} a second" if pace else "")


@contextmanager
def reading_shown(database: Database) -> Iterator[Advance]:
    """Show how rows are read, and then how their classes are answered.

    Yields what counts so many more classes as answered; that the first are about to be is told
    by none.
    """
    with progress_bar(_Pace()) as progress:
        rows = None if progress.disable else database.expected_rows()
        task = progress.add_task("reading", total=rows, unit="rows")
        are_read = Event()
        watching = Thread(target=_watch, args=(database, progress, task, rows, are_read))
        if rows is not None:
            watching.start()

        def advance(more: int) -> None:
            if not are_read.is_set():
                are_read.set()
                progress.remove_task(task)
                answering.append(progress.add_task("answering", total=None, unit="classes"))
            progress.advance(answering[0], more)

        answering: list[TaskID] = []
        try:
            yield advance
        finally:
            are_read.set()
            if rows is not None:
                watching.join()


@contextmanager
def writing_shown() -> Iterator[Callable[[int, int], None]]:
    """Show how decisions are written; yields what is told how many more rows are, of how many."""
    with progress_bar(_Pace()) as progress:
        task = progress.add_task("writing decisions", total=None, unit="rows")

        def done(more: int, whole: int) -> None:
            progress.update(task, total=whole, advance=more)

        yield done


def _watch(
    database: Database, progress: Progress, task: TaskID, rows: int, are_read: Event
) -> None:
    """Move the bar while rows are read."""
    while not are_read.wait(_EVERY):
        share = database.share()
        if share is not None and task in progress.task_ids:
            progress.update(task, completed=share * rows)
