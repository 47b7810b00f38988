"""Where something stands in a file."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file: the path as shown to the reader, line and column from 1."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


def shown_path(path: Path, root: Path) -> str:
    """Return `path` as readers see it: relative to the bench, with `/`."""
    return Path(os.path.relpath(path, root)).as_posix()


def is_there(path: Path) -> bool:
    """Tell whether a file or folder is there; what no name can be is not."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False
