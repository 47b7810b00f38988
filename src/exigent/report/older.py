"""Keeps what an older run wrote from passing for the report of one that came to nothing."""

from __future__ import annotations

import stat
from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path

from exigent.files import STANDARD_OUTPUT, remove_file
from exigent.report.former import refuse_loss
from exigent.words import InputError, Problems

_Mark = tuple[int, int, int, int]


def may_be_report(file: str, endings: Collection[str]) -> bool:
    """Tell whether what a user wrote may name a report: one with an ending that is asked for."""
    has_ending = not endings or Path(file).suffix.lower() in endings
    return file != STANDARD_OUTPUT and has_ending


class OlderReports:
    """The files that lie, before a run, where it is to write its reports."""

    def __init__(self, paths: Iterable[Path]) -> None:
        """Look at them; raise InputError where one is no report, which nothing may remove."""
        paths = list(paths)
        for path in paths:
            refuse_loss(path)
        self._marks = {path: mark for path in paths if (mark := _mark(path)) is not None}
        self._modes: dict[Path, int] = {}

    def put_away(self) -> None:
        """Remove them before the run does what may end this process at once.

        What cannot be removed is left for `remove` to tell.
        """
        for path in self._marks:
            with suppress(OSError):
                self._modes[path] = stat.S_IMODE(path.stat().st_mode)
        self.remove()

    def pass_on_modes(self) -> None:
        """Give reports that were written in the place of what was put away the modes of that."""
        for path, mode in self._modes.items():
            with suppress(OSError):
                path.chmod(mode)

    def remove(self) -> list[InputError]:
        """Remove those that the run has not written anew; return why one could not be."""
        problems = Problems()
        for path, mark in self._marks.items():
            if _mark(path) != mark:
                continue
            with problems.gathered():
                remove_file(path)
        return list(problems)


def _mark(path: Path) -> _Mark | None:
    """Return what tells a file from the one that takes its place, None where there is none."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(found.st_mode):
        return None
    return found.st_dev, found.st_ino, found.st_mtime_ns, found.st_size
