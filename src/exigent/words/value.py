"""The values that facts take, among them the one for what nobody knows."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from enum import Enum
from typing import Final


class Unknown(Enum):
    """The value of a fact that is not known: never to be read as false or none."""

    UNKNOWN = "unknown"

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN: Final = Unknown.UNKNOWN

Known = str | bool | float | datetime.date
Value = Known | Unknown

MOST_DIGITS = 15
_TOO_LONG = int("1" + "0" * MOST_DIGITS)
_NUMBER = re.compile(rf"-?(0|[1-9][0-9]{{0,{MOST_DIGITS - 1}}})(\.[0-9]{{1,{MOST_DIGITS}}})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_OTHERWISE = re.compile(r"[-+]?(?=\.?[0-9])[0-9_]*\.?[0-9]*(?:[eE][-+]?[0-9]{1,2})?")


def written(value: Value) -> str:
    """Return a value as YAML and JSON files and tables write it."""
    if value is UNKNOWN:
        return "unknown"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return format(Decimal(repr(value)).normalize(), "f")
    return str(value)


def read_number(text: str) -> float | None:
    """Return the number that plain digits write, a whole one as int; None for any other text.

    Features and YAML files read numbers by it alike. More digits than a float keeps would
    silently be another number.
    """
    if not _NUMBER.fullmatch(text) or has_too_many_digits(text):
        return None
    return float(text) if "." in text else int(text)


def has_too_many_digits(text: str) -> bool:
    """Tell whether plain digits are more than are read, but for zeros that say nothing."""
    digits = text.removeprefix("-")
    if "." in digits:
        digits = digits.rstrip("0").replace(".", "")
    return len(digits.lstrip("0")) > MOST_DIGITS


def is_short(number: float) -> bool:
    """Tell whether a number has no more digits before its point than a text of it can have."""
    return abs(number) < _TOO_LONG


def plain_digits(text: str) -> str:
    """Return in plain digits a number written otherwise (`007`, `1e3`, `+5`), or nothing."""
    if not _OTHERWISE.fullmatch(text) or text.endswith("_"):
        return ""
    plain = format(Decimal(text), "f").removesuffix(".")
    return plain if read_number(plain) is not None else ""


def read_day(text: str) -> datetime.date | None:
    """Return the day that a text like `2024-01-31` writes; None for any other, or no such day."""
    try:
        return datetime.date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        return None


def is_like_day(text: str) -> bool:
    """Tell whether a text has the form of a day, be there such a day or not."""
    return _DAY.fullmatch(text) is not None
