"""Where ready scenarios may be written: no file that holds others."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from exigent.words import Fault, InputError, Location


def check_feature_file(path: Path, files: Collection[Path]) -> None:
    """Raise InputError for a file that no feature can be written to."""
    place = Location(str(path))
    if path.suffix != ".feature":
        raise InputError(
            "no feature file is called so",
            place,
            "its name ends with .feature",
            fault=Fault.WRONG_OPTION,
        )
    if path.resolve() in {file.resolve() for file in files}:
        raise InputError(
            "its scenarios were looked at, and would be lost",
            place,
            "name another file",
            fault=Fault.IN_THE_WAY,
        )
