"""Matrices and comparisons that were written to a file and are read again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from exigent.analysis.compare import comparison
from exigent.analysis.compare.comparison import Comparison
from exigent.bench import VERSION as MATRIX_VERSION
from exigent.bench import Matrix
from exigent.files import read_given, refuse_doubled_keys, refuse_unprintable
from exigent.words import EFFECTS, Fault, InputError, Location

LARGEST_FILE = 1_000_000_000
_Saved = TypeVar("_Saved", Matrix, Comparison)


def read_matrix(path: Path) -> Matrix:
    """Read a saved matrix; raise InputError for a file that is none."""
    saved = _read(path, Matrix, MATRIX_VERSION, "a matrix", "exigent run --json")
    names = [regime.name for regime in saved.regimes]
    if len(set(names)) < len(names):
        raise InputError(
            "not a matrix: two regimes have one name", Location(str(path)), fault=Fault.NOT_SAVED
        )
    for row in saved.scenarios:
        if len(row.cells) != len(names):
            message = f'not a matrix: "{row.title}" has {len(row.cells)} cells'
            raise InputError(
                f"{message} for {len(names)} regimes", Location(str(path)), fault=Fault.NOT_SAVED
            )
    return saved


def read_matrix_to_compare(path: Path) -> Matrix:
    """Read a saved matrix that tells what its words mean; raise InputError for any other."""
    saved = read_matrix(path)
    answers = saved.answers or {}
    is_without_effects = "events" in answers and EFFECTS not in answers
    if None in (saved.facts, saved.answers, saved.limits) or is_without_effects:
        raise InputError(
            "the matrix does not hold "
            + (
                "what its events do and how its regimes count time"
                if is_without_effects
                else "what was assumed in it and what its words mean"
            ),
            Location(str(path)),
            "an older exigent wrote it: write it anew with `exigent run --json`",
            fault=Fault.NOT_SAVED,
        )
    return saved


def read_comparison(path: Path) -> Comparison:
    """Read a saved comparison; raise InputError for a file that is none."""
    return _read(path, Comparison, comparison.VERSION, "a comparison", "exigent compare --json")


def _read(path: Path, type: type[_Saved], version: int, what: str, maker: str) -> _Saved:
    place = Location(str(path))
    content = read_given(path, str(path), LARGEST_FILE)
    meant = f"`{maker} FILE` writes one"
    try:
        saved = msgspec.json.decode(content, type=type)
        refuse_doubled_keys(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(f"not {what}: {error}", place, meant, fault=Fault.NOT_SAVED) from None
    for text in _texts(msgspec.to_builtins(saved)):
        refuse_unprintable(text, place)
    if saved.version != version:
        raise InputError(
            f"{what} of version {saved.version}, and this exigent reads version {version}",
            place,
            f"write it anew with `{maker}`",
            fault=Fault.NOT_SAVED,
        )
    return saved


def _texts(part: object) -> Iterator[str]:
    """Yield every text of a document."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        for name, inside in part.items():
            yield name
            yield from _texts(inside)
    elif isinstance(part, list | tuple):
        for inside in part:
            yield from _texts(inside)
