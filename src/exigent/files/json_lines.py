"""Requests in JSON Lines, one after the other.

A line that is as the vocabulary has it is decoded at once; any other is read again, word by
word, by `LineReader`, which alone says what is wrong.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Any, Literal

import msgspec
from msgspec.structs import astuple

from exigent.files.facts_line import LineReader, fraction, read_json_value
from exigent.files.given_request import (
    LEFT_OUT,
    Contradicting,
    GivenRequest,
    RefusedRequest,
    RequestBatch,
    RequestSource,
    values_of_facts,
)
from exigent.files.texts import decode_text
from exigent.words import (
    UNKNOWN,
    Fact,
    FactType,
    Fault,
    InputError,
    Location,
    Value,
)

LONGEST_LINE = 10_000_000
_MOST_REMEMBERED = 100_000
_MOST_OTHERS = 200
_UNKNOWN = UNKNOWN.value


def split_lines(chunks: Iterable[bytes]) -> Iterator[list[bytes]]:
    """Yield the lines that end in each chunk; of one that is far too long only the beginning."""
    left = b""
    for chunk in chunks:
        *lines, left = (left + chunk).split(b"\n")
        left = left[: LONGEST_LINE + 1]
        if lines:
            yield lines
    if left:
        yield [left]


class JsonLines:
    """A stream of requests, a line each."""

    is_single = False
    heading = b""

    def __init__(self, source: RequestSource) -> None:
        """Read from chunks of bytes."""
        self._source = source
        self._others: tuple[str, ...] = ()
        facts = tuple(source.vocabulary.facts.values())
        self._measured = tuple(at for at, fact in enumerate(facts) if fact.is_measured)
        self._listed = tuple(
            at
            for at, fact in enumerate(facts)
            if not fact.is_measured and _UNKNOWN not in fact.phrases
        )
        self._numbers = tuple(_JsonTexts(facts[at]) for at in self._measured)
        self._decode = _decoder(facts, ())

    def batches(self) -> Iterator[RequestBatch]:
        """Yield the requests whose lines end in a chunk, as soon as it is read."""
        number, index = 0, -1
        for lines in split_lines(self._source.chunks):
            given: list[GivenRequest] = []
            refused: list[RefusedRequest] = []
            for line in lines:
                number += 1
                if not line or line.isspace():
                    continue
                index += 1
                try:
                    given.append(self._read(line, number, index))
                except InputError as error:
                    refused.append(RefusedRequest(index, error, line))
            if given or refused:
                yield RequestBatch(given, refused)

    def refuse(self, several: Sequence[Contradicting]) -> list[RefusedRequest]:
        """Return requests that cannot be so, each at the last of the facts that are named."""
        refused = []
        for request, error in several:
            reader = self._reader(request.written, request.line)
            place = max(map(reader.place, error.facts))
            refused.append(RefusedRequest(request.index, error.at(place), request.written))
        return refused

    def _read(self, line: bytes, number: int, index: int) -> GivenRequest:
        if line.isascii() and b"\x7f" not in line:
            try:
                return self._read_fast(line, number, index)
            except (msgspec.DecodeError, RecursionError, KeyError):
                # What is wrong, or new, is found out below.
                pass
        reader = self._reader(line, number)
        values = values_of_facts(reader.facts(), self._source.vocabulary)
        members = msgspec.json.decode(line, type=dict[str, msgspec.Raw])
        passed = b"".join(_prefix(name) + bytes(members[name]) for name in reader.others)
        self._learn(reader.others)
        return GivenRequest(index, number, values, passed, line)

    def _read_fast(self, line: bytes, number: int, index: int) -> GivenRequest:
        """Return what a line of known keys and right words says; raise KeyError for any other."""
        whole: tuple[Any, ...] = astuple(self._decode(line))
        count = len(self._source.vocabulary.facts)
        colons = stated = len(whole) - whole.count(LEFT_OUT)
        passed = b""
        if self._others:
            for name, raw in zip(self._prefixes, whole[count:], strict=True):
                if raw is not LEFT_OUT:
                    text = bytes(raw)
                    passed += name + text
                    colons += text.count(b":")
                    stated -= 1
            whole = whole[:count]
        if line.count(b":") != colons:
            # A key that stands twice, of which the decoder keeps the last, has a colon too.
            raise KeyError
        values = [*whole]
        for at, known in zip(self._measured, self._numbers, strict=True):
            raw = values[at]
            if raw is not LEFT_OUT:
                values[at] = known[bytes(raw)]
        is_whole = stated == count
        if b'"unknown"' in line:
            is_whole = False
            for at in self._listed:
                if values[at] == _UNKNOWN:
                    values[at] = UNKNOWN
        return GivenRequest(index, number, tuple(values), passed, line, is_whole)

    def _learn(self, others: Collection[str]) -> None:
        """Let keys that pass through be decoded along with the facts from now on."""
        more = [name for name in others if name not in self._others]
        if more and len(self._others) + len(more) <= _MOST_OTHERS:
            self._others = (*self._others, *more)
            self._prefixes = tuple(map(_prefix, self._others))
            self._decode = _decoder(tuple(self._source.vocabulary.facts.values()), self._others)

    def _reader(self, line: bytes, number: int) -> LineReader:
        """Return what reads a line exactly; raise InputError where it is no text."""
        start = Location(self._source.shown, number)
        if len(line) > LONGEST_LINE:
            raise InputError(
                f"the line is too long: at most {LONGEST_LINE:,} bytes are read",
                start,
                fault=Fault.CANNOT_READ,
            )
        try:
            text = decode_text(line.removesuffix(b"\r"), self._source.shown)
        except InputError as error:
            column = error.location.column if error.location else 1
            place = Location(self._source.shown, number, column)
            raise InputError(error.message, place, error.meant, fault=error.fault) from None
        return LineReader(text, start, self._source.vocabulary, self._source.keys)


class _JsonTexts(dict[bytes, Value]):
    """What texts of JSON come to as values of one fact; KeyError where that is nothing."""

    def __init__(self, fact: Fact) -> None:
        super().__init__()
        self._fact = fact

    def __missing__(self, text: bytes) -> Value:
        try:
            value = json.loads(text, parse_float=fraction)
            known = read_json_value(value, self._fact, Location(""))
        except (ValueError, InputError):
            raise KeyError(text) from None
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        self[text] = known
        return known


def _decoder(facts: Sequence[Fact], others: Sequence[str]) -> Callable[[bytes], msgspec.Struct]:
    """Return what decodes a line into a structure with a field for each fact and other key."""
    names = [*(fact.name for fact in facts), *others]
    kinds = [*map(_kind, facts), *([msgspec.Raw] * len(others))]
    fields = [(f"field{at}", kind | msgspec.UnsetType, LEFT_OUT) for at, kind in enumerate(kinds)]
    whole = msgspec.defstruct(
        "Line",
        fields,
        rename={f"field{at}": name for at, name in enumerate(names)},
        forbid_unknown_fields=True,
        gc=False,
    )
    return msgspec.json.Decoder(whole).decode


def _kind(fact: Fact) -> object:
    """Return the type of what JSON gives of a fact; of a number or a date it is the text."""
    if fact.is_measured:
        return msgspec.Raw
    if fact.type is FactType.YES_NO:
        return bool | Literal["unknown"]
    return Literal[(*fact.phrases, _UNKNOWN)]


def _prefix(name: str) -> bytes:
    return b"," + msgspec.json.encode(name) + b":"
