"""Writes report files whole or not at all, and removes what no longer holds."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from exigent.files.bench_files import real_path, refuse_way_out
from exigent.words import Fault, InputError, Location

try:
    import fcntl
except ImportError:  # Windows has none, and no such locks on folders.
    fcntl = None  # type: ignore[assignment]

# What stands for standard output where a report's file is named.
STANDARD_OUTPUT = "-"


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that nobody ever sees half of it; raise InputError if that fails.

    A link stays one, and what it leads to is written; what is replaced keeps its mode. In a
    bench no link is followed out of it: a change could have put it under the name of a report.
    """
    with writing_whole(path) as file:
        file.write(content)


@contextmanager
def writing_whole(path: Path) -> Iterator[BinaryIO]:
    """Yield what a file is written through bit by bit, as `write_whole` writes it at once.

    Where the block ends with an error the file is as it was before.
    """
    # Most commands write nothing.
    import tempfile  # noqa: PLC0415

    refuse_way_out(path, str(path))
    try:
        target = real_path(path)
        if target.exists() and not target.is_file():
            # A file put in place of a pipe or a device would destroy it.
            with target.open("wb") as device:
                yield device
            return
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                yield file
            temporary.chmod(_mode(target))
            temporary.replace(target)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError(
            f"cannot write the file: {reason}", Location(str(path)), fault=Fault.CANNOT_WRITE
        ) from None


def remove_file(path: Path) -> None:
    """Remove a file if there is one; raise InputError if that fails."""
    refuse_way_out(path, str(path))
    try:
        target = real_path(path)
        if target.is_file():
            target.unlink()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError(
            f"cannot remove the file: {reason}", Location(str(path)), fault=Fault.CANNOT_WRITE
        ) from None


def write_own(path: Path, content: bytes) -> None:
    """Write what belongs to this program alone; raise InputError for a link, wherever it leads.

    Nobody makes such a link for a good reason, and what it leads to would be lost.
    """
    place = Location(str(path))
    for part in (path.parent, path):
        if part.is_symlink():
            raise InputError(
                f"`{part.name}` is a link, and is not written through",
                place,
                fault=Fault.CANNOT_WRITE,
            )
    if path.exists() and not path.is_file():
        raise InputError(f"`{path.name}` is no regular file", place, fault=Fault.CANNOT_WRITE)
    write_whole(path, content)


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Keep everyone else who asks for the same folder waiting until the block ends.

    So that two who add to a file do not undo each other. Where the system or the disk
    knows no such lock, nobody waits.
    """
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        yield
        return
    try:
        if fcntl is not None:
            with suppress(OSError):
                fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _mode(target: Path) -> int:
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask
