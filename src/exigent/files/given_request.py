"""A request as it is read from a stream: its facts, what passes through, and where it stands."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import msgspec

from exigent.words import (
    ContradictionError,
    Fact,
    Fault,
    InputError,
    Location,
    Problems,
    Value,
    Vocabulary,
    did_you_mean,
)

LEFT_OUT = msgspec.UNSET

Given = Value | msgspec.UnsetType
"""What is given of a fact: LEFT_OUT where nothing is."""


class GivenRequest(msgspec.Struct, frozen=True, gc=False):
    """A request that was read.

    `index` counts the requests of a stream from 0, those that are refused too; `line` is where
    it stands, `written` how. `values` are in the order of the vocabulary's facts. `passed` are
    other keys as members of a JSON object, each with a comma before it. It `is_whole` if every
    fact is stated, and none of them as unknown. Requests of one stream that are `alike`, if that
    is not None, are known to get the same answers.
    """

    index: int
    line: int
    values: tuple[Given, ...]
    passed: bytes
    written: bytes
    is_whole: bool = False
    alike: Hashable = None


@dataclass(frozen=True, slots=True)
class RefusedRequest:
    """A request that cannot be read or cannot be so, and why; `written` is all of it."""

    index: int
    error: InputError
    written: bytes


@dataclass(frozen=True, slots=True)
class RequestBatch:
    """What was read at once; it is never empty of both."""

    given: Sequence[GivenRequest]
    refused: Sequence[RefusedRequest] = ()


Contradicting = tuple[GivenRequest, ContradictionError]
"""A request, and why it cannot be so."""


class RequestStream(Protocol):
    """Requests one after the other, however many there are.

    `is_single` tells whether there can be no more than one; `heading` is what stands above the
    requests of a file of this kind.
    """

    is_single: bool
    heading: bytes

    def batches(self) -> Iterator[RequestBatch]:
        """Yield what is read, as soon as there is something; raise InputError."""

    def refuse(self, several: Sequence[Contradicting]) -> list[RefusedRequest]:
        """Return requests that cannot be so, each with the place of what is stated last."""


class UnknownKeyError(InputError):
    """A key that is no fact, and is too near to one to be anything else."""


@dataclass(frozen=True)
class RequestSource:
    """What requests are read from: chunks of bytes, which end anywhere, told of by a name."""

    chunks: Iterable[bytes]
    shown: str
    vocabulary: Vocabulary
    keys: OtherKeys


@dataclass(frozen=True)
class OtherKeys:
    """Which keys of a request are no facts and pass through to its answers.

    `kept` were named by the user; `taken` are the keys of the answers themselves.
    """

    facts: Mapping[str, Fact]
    kept: frozenset[str] = frozenset()
    taken: frozenset[str] = frozenset()
    _known: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in self.kept:
            if name in self.facts:
                raise InputError(
                    f"`{name}` is a fact, which no answer repeats",
                    None,
                    "name a key that is none",
                    fault=Fault.WRONG_OPTION,
                )

    def check(self, name: str, place: Location) -> None:
        """Raise InputError where a key that is no fact does not pass through.

        One that is near to a fact's name is taken for that name, misspelt.
        """
        if name in self.taken:
            raise InputError(
                f"`{name}` is a key of the answers, and cannot pass through to them",
                place,
                "give it another name",
                fault=Fault.UNKNOWN_WORD,
            )
        if name in self.kept:
            return
        if name not in self._known and len(self._known) < _MOST_KEYS:
            self._known[name] = did_you_mean(name, self.facts)
        meant = self._known.get(name) or did_you_mean(name, self.facts)
        if meant:
            raise UnknownKeyError(
                f"there is no fact `{name}`", place, meant, fault=Fault.UNKNOWN_WORD
            )


_MOST_KEYS = 1_000


def facts_of_values(values: Sequence[Given], vocabulary: Vocabulary) -> dict[str, Value]:
    """Return the facts that are stated among values in the order of the vocabulary."""
    return {
        name: value
        for name, value in zip(vocabulary.facts, values, strict=True)
        if value is not LEFT_OUT
    }


def values_of_facts(facts: Mapping[str, Value], vocabulary: Vocabulary) -> tuple[Given, ...]:
    """Return the values of facts in the order of the vocabulary."""
    return tuple([facts.get(name, LEFT_OUT) for name in vocabulary.facts])


def check_columns(
    names: Sequence[str],
    vocabulary: Vocabulary,
    keys: OtherKeys,
    place: Callable[[int, int], Location],
) -> None:
    """Raise InputErrors where a table has a column twice, or one that cannot pass through.

    `place` gives where a line has the cell of a column.
    """
    problems = Problems()
    for at, name in enumerate(names):
        with problems.gathered():
            if name in names[:at]:
                raise InputError(f"`{name}` stands twice", place(1, at), fault=Fault.SAID_TWICE)
            if name not in vocabulary.facts:
                keys.check(name, place(1, at))
    problems.refuse()
