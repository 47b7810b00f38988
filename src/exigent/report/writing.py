"""Writes report files whole or not at all, and removes what no longer holds."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from exigent.errors import InputError
from exigent.location import Location

# What stands for standard output where a report's file is named.
STANDARD_OUTPUT = "-"


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that nobody ever sees half of it; raise InputError if that fails."""
    try:
        target = path.resolve()
        if target.exists() and not target.is_file():
            # A file put in place of a pipe or a device would destroy it.
            target.write_bytes(content)
            return
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            umask = os.umask(0)
            os.umask(umask)
            temporary.chmod(0o666 & ~umask)
            temporary.replace(target)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError(f"cannot write the file: {reason}", Location(str(path))) from None


def remove_file(path: Path) -> None:
    """Remove a file if there is one; raise InputError if that fails."""
    try:
        target = path.resolve()
        if target.is_file():
            target.unlink()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError(f"cannot remove the file: {reason}", Location(str(path))) from None
