"""A request: a value for every fact, and whether it was stated or only assumed."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from types import MappingProxyType
from typing import NoReturn

from exigent.words.errors import InputError
from exigent.words.faults import Fault
from exigent.words.location import Location
from exigent.words.possibility import find_contradiction, settle, settle_in_doubt
from exigent.words.value import UNKNOWN, Value, written
from exigent.words.vocabulary import REQUEST_DATE, Constraint, Vocabulary

_set = object.__setattr__


class Request:
    """What is asked for, as facts; immutable, and equal where all values and origins are.

    Where `is_dated` is false, no dates in force apply to it, whatever day it states.
    """

    __slots__ = ("_hash", "_key", "has_unknown", "is_dated", "stated", "values")

    values: Mapping[str, Value]
    stated: frozenset[str]
    has_unknown: bool
    is_dated: bool
    _key: tuple[tuple[Value, ...], frozenset[str], bool]
    _hash: int

    def __init__(
        self, values: Mapping[str, Value], stated: frozenset[str], *, is_dated: bool = True
    ) -> None:
        is_dated &= REQUEST_DATE in stated
        key = (tuple(values.values()), stated, is_dated)
        # Engines see the same request one after the other, so that none may change it.
        _set(self, "values", MappingProxyType(values))
        _set(self, "stated", stated)
        _set(self, "has_unknown", UNKNOWN in key[0])
        _set(self, "is_dated", is_dated)
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
        if not self.has_unknown:
            return ()
        return tuple([name for name, value in self.values.items() if value is UNKNOWN])

    @property
    def day(self) -> Value | None:
        """The day on which it is made as dates in force see it: None where none is stated."""
        return self.values[REQUEST_DATE] if self.is_dated else None

    @property
    def stated_values(self) -> dict[str, Value]:
        """The facts that it states, in the order of the vocabulary."""
        return {name: value for name, value in self.values.items() if name in self.stated}

    def undated(self) -> Request:
        """Return it as one to which no dates in force apply; rules still read its day."""
        return Request(self.values, self.stated, is_dated=False)

    def with_values(self, values: Mapping[str, Value]) -> Request:
        """Return it with other values, of which the same are stated."""
        return Request(values, self.stated, is_dated=self.is_dated)

    @property
    def assumed(self) -> tuple[str, ...]:
        """The facts that nobody stated and that have their ordinary, known value."""
        return tuple(
            name
            for name, value in self.values.items()
            if name not in self.stated and value is not UNKNOWN
        )


class ContradictionError(InputError):
    """Facts that constraints of the vocabulary do not allow together."""

    def __init__(
        self,
        constraints: Sequence[Constraint],
        vocabulary: Vocabulary,
        facts: Mapping[str, Value],
        values: Mapping[str, Value],
    ) -> None:
        several = (name for constraint in constraints for name in constraint.facts)
        named = dict.fromkeys(name for name in several if name in values)
        assumable = {name for constraint in constraints for name in constraint.assume}
        told = [name for name in named if name in facts or name not in assumable]
        self.facts = tuple(told if len(told) > 1 else named)
        *first, last = [f'"{vocabulary.phrase(name, values[name])}"' for name in self.facts]
        said = f"{', '.join(first)} and {last}" if first else last
        whole = "all " if len(first) > 1 else "both " if first else ""
        because = " ".join(dict.fromkeys(constraint.because for constraint in constraints))
        super().__init__(
            f"{said} cannot {whole}be",
            None,
            f"the vocabulary says: {because}",
            fault=Fault.CONTRADICTION,
        )

    def at(self, location: Location) -> InputError:
        """Return the same error at the place where the last of the facts was stated."""
        return InputError(self.message, location, self.meant, fault=self.fault)


def make_request(vocabulary: Vocabulary, facts: Mapping[str, Value]) -> Request:
    """Fill what `facts` leaves out with ordinary values; raise ContradictionError.

    Where a constraint forbids an ordinary value that nobody stated, the value that
    the constraint assumes takes its place. Facts contradict where nothing that the
    unknown ones may turn out to be keeps all constraints.
    """
    values = settle_values(vocabulary, facts)
    broken = find_contradiction(vocabulary, facts, values)
    if broken:
        raise ContradictionError(broken, vocabulary, facts, values)
    return Request(values, frozenset(facts))


def refuse_impossible(vocabulary: Vocabulary, facts: Mapping[str, Value]) -> None:
    """Raise ContradictionError where no request has these facts, whatever its others are."""
    values = {**dict.fromkeys(vocabulary.facts, UNKNOWN), **facts}
    # All is open that is not stated: no ordinary value stands in for it.
    broken = find_contradiction(vocabulary, values, values)
    if broken:
        raise ContradictionError(broken, vocabulary, facts, facts)


def settle_values(vocabulary: Vocabulary, facts: Mapping[str, Value]) -> dict[str, Value]:
    """Return a value for every fact: stated, assumed by a constraint, or ordinary."""
    return settle(vocabulary.ordinary, vocabulary.constraints, facts)


def constraints_in_doubt(vocabulary: Vocabulary, request: Request) -> tuple[Constraint, ...]:
    """Return those that may put an assumed value in another's place once more is known."""
    if not request.has_unknown:
        return ()
    firm = _firm_facts(vocabulary, request)
    return settle_in_doubt(vocabulary.ordinary, vocabulary.constraints, firm)[1]


def assumptions_in_doubt(vocabulary: Vocabulary, request: Request) -> tuple[str, ...]:
    """Return the assumed facts whose value may change once what is unknown is known."""
    loose = without_doubtful(vocabulary, request)
    return tuple(name for name in loose.unknown if request.values[name] is not UNKNOWN)


def meaning_of(vocabulary: Vocabulary, request: Request) -> Hashable:
    """Return what a request comes to, whatever of it is stated and whatever is so anyway.

    That a fact is stated counts where dates in force look at it, and where something else
    might be assumed in its place.
    """
    doubts = assumptions_in_doubt(vocabulary, request)
    return tuple(request.values.values()), request.day, doubts


def without_doubtful(vocabulary: Vocabulary, request: Request) -> Request:
    """Return the request with UNKNOWN for assumed values that may give way to others."""
    if not request.has_unknown:
        return request
    firm = _firm_facts(vocabulary, request)
    while True:
        values, doubts = settle_in_doubt(vocabulary.ordinary, vocabulary.constraints, firm)
        if not doubts:
            return request.with_values(values)
        # What one constraint may assume can be what another asks for.
        firm = {**dict.fromkeys((name for tie in doubts for name in tie.assume), UNKNOWN), **firm}


def _firm_facts(vocabulary: Vocabulary, request: Request) -> dict[str, Value]:
    """Return the facts that no constraint assumes otherwise."""
    loose = vocabulary.assumable - request.stated
    return {name: value for name, value in request.values.items() if name not in loose}
