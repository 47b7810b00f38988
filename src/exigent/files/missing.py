"""What is said of a file or folder that is not there."""

from __future__ import annotations

from pathlib import Path

from exigent.words import Fault, InputError, Location, did_you_mean


def no_such_file(path: Path) -> InputError:
    """Return the error for a path at which nothing lies, with the nearest name beside it."""
    try:
        beside = sorted(one.name for one in path.parent.iterdir() if one.name != path.name)
    except OSError:
        beside = []
    return InputError(
        "there is no such file or folder",
        Location(str(path)),
        did_you_mean(path.name, beside, nearness=0.7, has_sense=False),
        fault=Fault.NO_SUCH_FILE,
    )
