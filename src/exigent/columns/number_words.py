"""Words of a mapping that are numbers, in a column of numbers: each is looked for as a number.

How a number is written is another thing for each engine, and for each width of a fraction.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Iterator

from exigent.columns.column_type import ColumnType

_NUMBER = re.compile(
    r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)(e[+-]?[0-9]+)?|[+-]?inf(inity)?", re.IGNORECASE
)


def numbers_among(words: Iterable[str], held_as: ColumnType) -> Iterator[tuple[str, float]]:
    """Yield the words that are numbers, each with what a column that is held so has for it."""
    if not held_as.is_number:
        return
    for word in words:
        if _NUMBER.fullmatch(word):
            number = float(word)
            single = as_single(number)
            if held_as is not ColumnType.SINGLE:
                yield word, number
            elif single is not None:
                yield word, single


def as_single(number: float) -> float | None:
    """Return the number of 32 bits that is nearest; None for one beyond these."""
    try:
        (single,) = struct.unpack("f", struct.pack("f", number))
    except OverflowError:
        return None
    return float(single)
