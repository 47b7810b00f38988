"""A number of a row told in so few digits that files of facts and features can have it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from exigent.columns import FactCodes, as_single
from exigent.words import MOST_DIGITS, Value, read_number, written

_DIGITS_OF_SINGLES = range(6, 10)


def in_few_digits(value: Value, codes: FactCodes) -> Value:
    """Return a value, a number with more digits than are read as the nearest that is answered alike.

    Where there is none, as beside a bound, it stays as it is.
    """
    if not isinstance(value, float) or _can_be_read(value):
        return value
    alike = (
        one
        for one in _nearest(value)
        if _can_be_read(one) and codes.fact.has(one) and codes.code_of(one) == codes.code_of(value)
    )
    return next(alike, value)


def _nearest(number: float) -> Iterator[float]:
    """Yield what is near a number, the plainest first."""
    if as_single(number) == number:
        for digits in _DIGITS_OF_SINGLES:
            plain = float(f"{number:.{digits}g}")
            if as_single(plain) == number:
                yield plain
    near = Decimal(f"{number:.{MOST_DIGITS - 1}e}")
    step = Decimal((0, (1,), int(near.as_tuple().exponent)))
    yield from map(float, (near, near - step, near + step))


def _can_be_read(number: float) -> bool:
    return read_number(written(number)) is not None
