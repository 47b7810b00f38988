"""Saves as they happen: which files were written, several at once told together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from watchfiles import watch

# Long enough for an editor that writes a new file and renames it, and for a save of all files.
QUIET_MILLISECONDS = 30
# How soon is seen what the system does not tell of, such as files on another computer.
AT_LATEST_MILLISECONDS = 250

Folders = Callable[[], frozenset[tuple[Path, int]]]


def follow_saves(folders: Folders) -> Iterator[frozenset[Path]]:
    """Yield the files that were written, and an empty set whenever a while went by without any.

    `folders` says where to look, each folder with its number on the disk; it is asked
    again after every yield. Whatever changed before the first yield is not told.
    """
    while True:
        watched = folders()
        try:
            yield from _follow(watched, folders)
        except FileNotFoundError:
            yield frozenset()


def _follow(watched: frozenset[tuple[Path, int]], folders: Folders) -> Iterator[frozenset[Path]]:
    changes = watch(
        *sorted(folder for folder, _ in watched),
        watch_filter=None,
        step=QUIET_MILLISECONDS,
        rust_timeout=AT_LATEST_MILLISECONDS,
        yield_on_timeout=True,
        recursive=False,
    )
    for found in changes:
        yield frozenset(Path(path) for _, path in found)
        if folders() != watched:
            return
