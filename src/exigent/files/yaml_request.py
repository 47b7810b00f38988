"""A request that is one YAML mapping of facts to values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from exigent.files.condition_file import read_value
from exigent.files.document import Scalar, parse_document, scalar, table
from exigent.files.given_request import (
    Contradicting,
    GivenRequest,
    RefusedRequest,
    RequestBatch,
    RequestSource,
    values_of_facts,
)
from exigent.files.texts import decode_text
from exigent.words import Location, Value, read_number


class YamlRequest:
    """A stream of one request; whatever is wrong in it is raised."""

    is_single = True
    heading = b""

    def __init__(self, source: RequestSource) -> None:
        """Read from chunks of bytes."""
        self._source = source
        self._places: dict[str, Location] = {}
        self._start = Location(source.shown)

    def batches(self) -> Iterator[RequestBatch]:
        """Yield the request; raise InputError for the first thing that is wrong in it."""
        written = b"".join(self._source.chunks)
        document = parse_document(decode_text(written, self._source.shown), self._source.shown)
        whole = table(document, "a request")
        self._start = whole.location
        facts: dict[str, Value] = {}
        passed = b""
        for key, node in whole.entries():
            name = key.written
            fact = self._source.vocabulary.facts.get(name)
            if fact is None:
                self._source.keys.check(name, key.location)
                encode = msgspec.json.encode
                value = _plain(scalar(node, f"a value of `{name}`, which passes through,"))
                passed += b"," + encode(name) + b":" + encode(value)
            else:
                facts[name] = read_value(node, fact)
                self._places[name] = key.location
        values = values_of_facts(facts, self._source.vocabulary)
        yield RequestBatch([GivenRequest(0, self._start.line, values, passed, written)])

    def refuse(self, several: Sequence[Contradicting]) -> list[RefusedRequest]:
        """Return the request, if it cannot be so, at the last of the facts that are named."""
        refused = []
        for request, error in several:
            places = [self._places[name] for name in error.facts if name in self._places]
            told = error.at(max(places, default=self._start))
            refused.append(RefusedRequest(request.index, told, request.written))
        return refused


def _plain(value: Scalar) -> str | float | bool | None:
    """Return what a scalar is in JSON."""
    if value.quoted:
        return value.written
    words: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None}
    if value.written in words:
        return words[value.written]
    number = read_number(value.written)
    return value.written if number is None else number
