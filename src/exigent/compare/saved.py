"""Matrices and comparisons that were written to a file and are read again."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import msgspec

from exigent import matrix
from exigent.compare import comparison
from exigent.compare.comparison import Comparison
from exigent.errors import InputError
from exigent.location import Location
from exigent.matrix import Matrix

_Saved = TypeVar("_Saved", Matrix, Comparison)


def read_matrix(path: Path) -> Matrix:
    """Read a saved matrix; raise InputError for a file that is none."""
    saved = _read(path, Matrix, matrix.VERSION, "a matrix", "exigent run --json")
    names = [regime.name for regime in saved.regimes]
    if len(set(names)) < len(names):
        raise InputError("not a matrix: two regimes have one name", Location(str(path)))
    for row in saved.scenarios:
        if len(row.cells) != len(names):
            message = f'not a matrix: "{row.title}" has {len(row.cells)} cells'
            raise InputError(f"{message} for {len(names)} regimes", Location(str(path)))
    return saved


def read_comparison(path: Path) -> Comparison:
    """Read a saved comparison; raise InputError for a file that is none."""
    return _read(path, Comparison, comparison.VERSION, "a comparison", "exigent compare --json")


def _read(path: Path, type: type[_Saved], version: int, what: str, maker: str) -> _Saved:
    place = Location(str(path))
    try:
        content = path.read_bytes()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError(f"cannot read the file: {reason}", place) from None
    meant = f"`{maker} FILE` writes one"
    try:
        saved = msgspec.json.decode(content, type=type)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(f"not {what}: {error}", place, meant) from None
    if saved.version != version:
        raise InputError(
            f"{what} of version {saved.version}, and this exigent reads version {version}",
            place,
            f"write it anew with `{maker}`",
        )
    return saved
