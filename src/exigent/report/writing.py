"""Writes report files whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from exigent.errors import InputError
from exigent.location import Location


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that nobody ever sees half of it; raise InputError if that fails."""
    try:
        if path.is_symlink() or (path.exists() and not path.is_file()):
            # Another file put in place of a link, a pipe or a device would destroy it.
            path.write_bytes(content)
            return
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            umask = os.umask(0)
            os.umask(umask)
            temporary.chmod(0o666 & ~umask)
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError(f"cannot write the file: {reason}", Location(str(path))) from None
