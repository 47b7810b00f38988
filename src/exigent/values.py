"""The values that facts take, among them the one for what nobody knows."""

from __future__ import annotations

import datetime
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


def written(value: Value) -> str:
    """Return a value as YAML and JSON files and tables write it."""
    if value is UNKNOWN:
        return "unknown"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return format(Decimal(repr(value)).normalize(), "f")
    return str(value)
