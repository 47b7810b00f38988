"""A request: a value for every fact, and whether it was stated or only assumed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NoReturn

from exigent.errors import InputError
from exigent.location import Location
from exigent.values import UNKNOWN, Value, written
from exigent.vocabulary import Constraint, Vocabulary

_set = object.__setattr__


class Request:
    """What is asked for, as facts; immutable, and equal where all values and origins are."""

    __slots__ = ("_hash", "_key", "has_unknown", "stated", "values")

    values: Mapping[str, Value]
    stated: frozenset[str]
    has_unknown: bool
    _key: tuple[tuple[Value, ...], frozenset[str]]
    _hash: int

    def __init__(self, values: Mapping[str, Value], stated: frozenset[str]) -> None:
        key = (tuple(values.values()), stated)
        # Engines see the same request one after the other, so that none may change it.
        _set(self, "values", MappingProxyType(values))
        _set(self, "stated", stated)
        _set(self, "has_unknown", UNKNOWN in key[0])
        _set(self, "_key", key)
        _set(self, "_hash", hash(key))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a request does not change: `{name}` stays as it is")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a request does not change: `{name}` stays as it is")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Request) and self._key == other._key

    def __hash__(self) -> int:
        return self._hash

    def __repr__(self) -> str:
        stated = ", ".join(f"{name}={written(self.values[name])}" for name in sorted(self.stated))
        return f"Request({stated})"

    @property
    def unknown(self) -> tuple[str, ...]:
        """The facts that are not known, in the order of the vocabulary."""
        return tuple(name for name, value in self.values.items() if value is UNKNOWN)

    @property
    def assumed(self) -> tuple[str, ...]:
        """The facts that nobody stated and that have their ordinary, known value."""
        return tuple(
            name
            for name, value in self.values.items()
            if name not in self.stated and value is not UNKNOWN
        )


class ContradictionError(InputError):
    """Facts that a constraint of the vocabulary does not allow together."""

    def __init__(
        self, constraint: Constraint, vocabulary: Vocabulary, values: Mapping[str, Value]
    ) -> None:
        said = " and ".join(
            f'"{vocabulary.phrase(name, values[name])}"' for name in constraint.facts
        )
        self.facts = constraint.facts
        super().__init__(f"{said} cannot both be", None, constraint.because)

    def at(self, location: Location) -> InputError:
        """Return the same error at the place where the last of the facts was stated."""
        return InputError(self.message, location, self.meant)


def make_request(vocabulary: Vocabulary, facts: Mapping[str, Value]) -> Request:
    """Fill what `facts` leaves out with ordinary values; raise ContradictionError.

    Where a constraint forbids an ordinary value that nobody stated, the value that
    the constraint assumes takes its place.
    """
    values = settle_values(vocabulary, facts)
    for constraint in vocabulary.constraints:
        if constraint.is_broken(values):
            raise ContradictionError(constraint, vocabulary, values)
    return Request(values, frozenset(facts))


def settle_values(vocabulary: Vocabulary, facts: Mapping[str, Value]) -> dict[str, Value]:
    """Return a value for every fact: stated, assumed by a constraint, or ordinary."""
    values = {**vocabulary.ordinary, **facts}
    for constraint in vocabulary.constraints:
        if constraint.assume and constraint.is_broken(values):
            values |= {n: value for n, value in constraint.assume.items() if n not in facts}
    return values


def assumptions_in_doubt(vocabulary: Vocabulary, request: Request) -> Iterator[str]:
    """Yield the assumed facts whose value may change once what is unknown is known."""
    for constraint in vocabulary.constraints:
        if constraint.applies(request.values) is None:
            yield from (name for name in constraint.assume if name not in request.stated)
