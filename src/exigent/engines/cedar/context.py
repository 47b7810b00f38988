"""The facts of a request as the context of a Cedar request, in JSON."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Iterable
from decimal import Decimal

from exigent.engines.cedar.schema import cedar_type
from exigent.words import UNKNOWN, Fact, Facts, Value, written

_LARGEST_LONG = 2**63 - 1
DECIMAL_PLACES = 4
LARGEST_DECIMAL = Decimal(_LARGEST_LONG).scaleb(-DECIMAL_PLACES)

Fragment = Callable[[Value], str]


class UnfitValueError(Exception):
    """A value of a fact that Cedar has no value for."""


class ContextWriter:
    """Writes the facts that policies read; what is not known is left out."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._fragments = tuple((fact.name, _fragment(fact)) for fact in facts)

    def write(self, values: Facts) -> str:
        """Return the context as JSON; raise UnfitValueError where Cedar cannot hold a value."""
        known = [
            fragment(value)
            for name, fragment in self._fragments
            if (value := values.get(name, UNKNOWN)) is not UNKNOWN
        ]
        return f"{{{','.join(known)}}}"


def _fragment(fact: Fact) -> Fragment:
    key = json.dumps(fact.name)
    if not fact.is_measured:
        fragments = {value: f"{key}:{json.dumps(value)}" for value in fact.values}
        return fragments.__getitem__  # type: ignore[return-value]
    kind = cedar_type(fact)

    def fragment(value: Value) -> str:
        if isinstance(value, datetime.date):
            return f'{key}:{{"__extn":{{"fn":"datetime","arg":"{value.isoformat()}"}}}}'
        assert isinstance(value, int | float)
        if kind == "Long":
            return f"{key}:{_long(fact, value)}"
        return f'{key}:{{"__extn":{{"fn":"decimal","arg":"{_decimal(fact, value)}"}}}}'

    return fragment


def _long(fact: Fact, value: float) -> int:
    number = int(value)
    if abs(number) > _LARGEST_LONG:
        raise UnfitValueError(f"`{fact.name}` is {number}, and Cedar's Long ends before that")
    return number


def _decimal(fact: Fact, value: float) -> str:
    number = Decimal(repr(value))
    rounded = round(number, DECIMAL_PLACES)
    if rounded != number:
        raise UnfitValueError(
            f"`{fact.name}` is {written(value)}, and a decimal of Cedar has at most four places"
        )
    if abs(rounded) > LARGEST_DECIMAL:
        raise UnfitValueError(
            f"`{fact.name}` is {written(value)}, and Cedar's decimals end before that"
        )
    return f"{rounded:f}"
