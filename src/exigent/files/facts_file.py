"""Requests from a file: one YAML mapping, or JSON Lines with a request a line."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from exigent.files.bench_files import read_given, read_stream
from exigent.files.condition_file import read_fact_name, read_value
from exigent.files.document import Scalar, parse_document, table
from exigent.files.texts import decode_text
from exigent.words import (
    ContradictionError,
    FactType,
    Fault,
    InputError,
    Location,
    Problems,
    Request,
    Value,
    Vocabulary,
    has_too_many_digits,
    make_request,
)

STANDARD_INPUT = Path("-")
LARGEST_FILE = 200_000_000


def read_requests(path: Path, vocabulary: Vocabulary) -> list[Request]:
    """Read the requests of a file, in order; raise InputErrors with every wrong one.

    A path of `-` is standard input. What begins with `{` is JSON Lines, anything else is YAML.
    Facts that are left out are ordinary.
    """
    if path == STANDARD_INPUT:
        raw = read_stream(sys.stdin.buffer, str(path), LARGEST_FILE)
    else:
        raw = read_given(path, str(path), LARGEST_FILE)
    text = decode_text(raw, str(path))
    if text.lstrip().startswith("{"):
        return _read_lines(text, str(path), vocabulary)
    return [_read_mapping(text, str(path), vocabulary)]


def _read_mapping(text: str, shown: str, vocabulary: Vocabulary) -> Request:
    whole = table(parse_document(text, shown), "a request")
    facts: dict[str, Value] = {}
    places: dict[str, Location] = {}
    for key, node in whole.entries():
        fact = read_fact_name(key, vocabulary.facts)
        facts[fact.name] = read_value(node, fact)
        places[fact.name] = key.location
    try:
        return make_request(vocabulary, facts)
    except ContradictionError as error:
        places_named = [places[name] for name in error.facts if name in places]
        raise error.at(max(places_named, default=whole.location)) from None


def _read_lines(text: str, shown: str, vocabulary: Vocabulary) -> list[Request]:
    requests = []
    problems = Problems()
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        with problems.gathered():
            requests.append(_LineReader(line, Location(shown, number), vocabulary).request())
    problems.refuse()
    return requests


class _LineReader:
    """Reads one line of JSON, finding a word's column only when it is wrong."""

    def __init__(self, line: str, place: Location, vocabulary: Vocabulary) -> None:
        self._line = line
        self._start = place
        self._vocabulary = vocabulary

    def request(self) -> Request:
        try:
            facts = json.loads(self._line, object_pairs_hook=self._pairs, parse_float=_fraction)
        except json.JSONDecodeError as error:
            place = Location(self._start.path, self._start.line, error.colno)
            is_yaml = place.path.endswith((".yaml", ".yml"))
            hint = "a file that begins with `{` is read as JSON" if is_yaml else ""
            raise InputError(
                f"not valid JSON: {error.msg.lower()}", place, hint, fault=Fault.NOT_JSON
            ) from None
        except RecursionError:
            raise InputError(
                "not valid JSON: nested too deep", self._start, fault=Fault.NOT_JSON
            ) from None
        except ValueError:
            raise InputError(
                "not valid JSON: a number is too long", self._start, fault=Fault.NOT_JSON
            ) from None
        if not isinstance(facts, dict):
            raise InputError(
                "a request is a mapping of facts to values", self._start, fault=Fault.NOT_A_REQUEST
            )
        known = {name: self._value(name, value) for name, value in facts.items()}
        try:
            return make_request(self._vocabulary, known)
        except ContradictionError as error:
            named = [self._place(name) for name in error.facts if name in known]
            raise error.at(max(named, default=self._start)) from None

    def _pairs(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        found: dict[str, object] = {}
        for name, value in pairs:
            if name in found:
                raise InputError(
                    f"`{name}` stands twice", self._place(name), fault=Fault.SAID_TWICE
                )
            found[name] = value
        return found

    def _value(self, name: str, value: object) -> Value:
        fact = self._vocabulary.facts.get(name)
        if fact is None:
            read_fact_name(Scalar(self._place(name), name, quoted=True), self._vocabulary.facts)
            raise AssertionError(name)
        if isinstance(value, str) and value in fact.phrases:
            return value
        if isinstance(value, bool) and fact.type is FactType.YES_NO:
            return value
        is_text = isinstance(value, str) and fact.type is not FactType.DATE and value != "unknown"
        written = value if isinstance(value, str) else _digits(value)
        try:
            return read_value(Scalar(self._start, written, quoted=is_text), fact)
        except InputError:
            place = self._value_place(name, value)
        return read_value(Scalar(place, written, quoted=is_text), fact)

    def _place(self, word: str) -> Location:
        column = self._line.find(json.dumps(word)) + 1
        return Location(self._start.path, self._start.line, max(column, 1))

    def _value_place(self, name: str, value: object) -> Location:
        after = self._place(name).column + len(name) + 1
        column = self._line.find(_digits(value), after) + 1
        return Location(self._start.path, self._start.line, max(column, 1))


class _TooExact(float):
    """A number of more digits than a float keeps, with the text that writes it."""

    text: str


def _fraction(text: str) -> float:
    if not has_too_many_digits(text.lower().partition("e")[0]):
        return float(text)
    number = _TooExact(text)
    number.text = text
    return number


def _digits(value: object) -> str:
    return value.text if isinstance(value, _TooExact) else json.dumps(value)
