"""Things of which many are equal, each numbered once: the numbers take their place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.int64]
Rows = npt.NDArray[np.int32]

_MOST = 2**62


@dataclass(frozen=True, slots=True)
class Numbered:
    """`numbers` has the number of each thing, `firsts` where the first of each number stands."""

    numbers: Integers
    firsts: Integers


def number_values(values: Integers) -> Numbered:
    """Number whole numbers, in their order."""
    changes = np.flatnonzero(values[1:] != values[:-1]) + 1
    if 2 * len(changes) > len(values):
        return _number_all(values)
    # Equal ones stand side by side, as in what was sorted: each run is looked at once.
    starts = np.concatenate([np.zeros(min(len(values), 1), np.int64), changes])
    runs = _number_all(values[starts])
    lengths = np.diff(starts, append=len(values))
    return Numbered(np.repeat(runs.numbers, lengths), starts[runs.firsts])


def _number_all(values: Integers) -> Numbered:
    if len(values) and (values[1:] > values[:-1]).all():
        every = np.arange(len(values))
        return Numbered(every, every)
    _, firsts, numbers = np.unique(values, return_index=True, return_inverse=True)
    return Numbered(numbers.astype(np.int64), firsts.astype(np.int64))


def number_tuples(columns: Sequence[Integers], many: int) -> Numbered:
    """Number so many tuples, given by their columns, in their order."""
    numbered = Numbered(np.zeros(many, np.int64), np.zeros(min(many, 1), np.int64))
    joined, room = numbered.numbers, 1
    for column in columns:
        least = int(column.min()) if many else 0
        size = int(column.max()) - least + 1 if many else 1
        if room * size > _MOST:
            joined = number_values(joined).numbers
            room = int(joined.max()) + 1
        if room * size > _MOST:
            column = number_values(column).numbers  # noqa: PLW2901 - the same in fewer numbers
            least, size = 0, int(column.max()) + 1
        joined = joined * size + (column - least)
        room *= size
    return number_values(joined) if columns else numbered


def number_rows(columns: Rows) -> Numbered:
    """Number the tuples of a table that is held column by column: many columns, of few kinds."""
    mixed = np.zeros(columns.shape[1], np.int64)
    for at, column in enumerate(columns):
        mixed += column.astype(np.int64) * _multiplier(at)
    found = number_values(mixed)
    if all((column == column[found.firsts][found.numbers]).all() for column in columns):
        return found
    # Two tuples were mixed into one number.
    return number_tuples([column.astype(np.int64) for column in columns], columns.shape[1])


def _multiplier(at: int) -> np.int64:
    """Return an odd number that no other place has, as if it were drawn."""
    mixed = (at + 1) * 0x9E3779B97F4A7C15
    mixed = (mixed ^ mixed >> 29) * 0xBF58476D1CE4E5B9 % 2**64
    return np.int64(((mixed ^ mixed >> 32) | 1) % 2**63)
