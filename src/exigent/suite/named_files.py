"""The feature files that somebody names, one by one or by their folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from exigent.files import FEATURE_ENDING, list_features, no_such_file, refuse_way_out
from exigent.words import Fault, InputError, Location


def find_features(paths: Iterable[Path]) -> list[Path]:
    """Return the feature files that the paths name, folders searched, each once, in order."""
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            inside = list_features(path).need()
            if not inside:
                raise InputError(
                    "the folder holds no .feature file",
                    Location(str(path)),
                    fault=Fault.NO_SUCH_FILE,
                )
            found.update(dict.fromkeys(inside))
        elif path.suffix == FEATURE_ENDING and path.is_file():
            refuse_way_out(path, str(path))
            found[path] = None
        elif path.exists():
            kind = "not a .feature file" if path.suffix != FEATURE_ENDING else "no regular file"
            raise InputError(kind, Location(str(path)), fault=Fault.NO_SUCH_FILE)
        else:
            raise no_such_file(path)
    return list(found)
