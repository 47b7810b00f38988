"""Things of which many are equal, each numbered once: the numbers take their place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.int64]
Rows = npt.NDArray[np.int32]

_MOST = 2**62
# A table of so many bits still lies near the processor.
_MOST_BITS = 20


@dataclass(frozen=True, slots=True)
class Numbered:
    """`numbers` has the number of each thing, `firsts` where the first of each number stands."""

    numbers: Integers
    firsts: Integers


def number_values(values: Integers) -> Numbered:
    """Number whole numbers, in the order in which they first come."""
    every = left = np.arange(len(values))
    firsts = np.empty(len(values), np.int64)
    # Each one looks into a table who was the first at its place, which is much faster than to sort
    # them all. Those who find another value there look again, at another place.
    bits = min(max(len(values).bit_length(), 1), _MOST_BITS)
    table = np.empty(2**bits, np.int64)
    attempt = 0
    while len(left):
        own = values[left]
        places = (own * _multiplier(attempt)).view(np.uint64) >> np.uint64(64 - bits)
        # Of several the last that is written stays, which is the first of all.
        table[places[::-1]] = left[::-1]
        met = table[places]
        firsts[left] = met
        left = left[values[met] != own]
        attempt += 1
    is_first = firsts == every
    return Numbered((np.cumsum(is_first) - 1)[firsts], np.flatnonzero(is_first))


def number_tuples(columns: Sequence[Integers], many: int) -> Numbered:
    """Number so many tuples, given by their columns."""
    if not columns or not many:
        return Numbered(np.zeros(many, np.int64), np.zeros(min(many, 1), np.int64))
    leasts = [int(column.min()) for column in columns]
    sizes = [int(column.max()) - least + 1 for column, least in zip(columns, leasts, strict=True)]
    if prod(sizes) > _MOST:
        return _number_mixed(columns, many)
    joined = np.zeros(many, np.int64)
    for column, least, size in zip(columns, leasts, sizes, strict=True):
        joined = joined * size + (column - least)
    return number_values(joined)


def number_rows(columns: Rows) -> Numbered:
    """Number the tuples of a table that is held column by column: many columns, of few kinds."""
    return _number_mixed(columns, columns.shape[1])


def _number_mixed(columns: Sequence[Integers] | Rows, many: int) -> Numbered:
    """Number tuples by one number for each, which is very likely of no other."""
    mixed = np.zeros(many, np.int64)
    for at, column in enumerate(columns):
        mixed += column.astype(np.int64) * _multiplier(at)
    found = number_values(mixed)
    if all((column == column[found.firsts][found.numbers]).all() for column in columns):
        return found
    # Two tuples were mixed into one number: they are told apart column by column.
    numbers = np.zeros(many, np.int64)
    for column in columns:
        own = number_values(column.astype(np.int64)).numbers
        found = number_values(numbers * (int(own.max()) + 1) + own)
        numbers = found.numbers
    return found


def _multiplier(place: int) -> np.int64:
    """Return an odd number that no other place has, as if it were drawn."""
    mixed = (place + 1) * 0x9E3779B97F4A7C15
    mixed = (mixed ^ mixed >> 29) * 0xBF58476D1CE4E5B9 % 2**64
    return np.int64(((mixed ^ mixed >> 32) | 1) % 2**63)
