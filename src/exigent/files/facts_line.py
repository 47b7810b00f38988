"""A line of JSON Lines read exactly: each word held to the vocabulary, with its column if wrong."""

from __future__ import annotations

import json

from exigent.files.condition_file import read_value
from exigent.files.document import Scalar
from exigent.files.given_request import OtherKeys
from exigent.words import (
    Fact,
    FactType,
    Fault,
    InputError,
    Location,
    Value,
    Vocabulary,
    has_too_many_digits,
)


class LineReader:
    """Reads one line, finding a word's column only when it is wrong.

    `others` are the keys of the line that are no facts.
    """

    def __init__(self, line: str, place: Location, vocabulary: Vocabulary, keys: OtherKeys) -> None:
        self._line = line
        self._start = place
        self._vocabulary = vocabulary
        self._keys = keys
        self.others: list[str] = []

    def facts(self) -> dict[str, Value]:
        """Return the facts that it states; raise InputError for the first that is wrong."""
        try:
            members = json.loads(self._line, object_pairs_hook=self._pairs, parse_float=fraction)
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
        if not isinstance(members, dict):
            raise InputError(
                "a request is a mapping of facts to values", self._start, fault=Fault.NOT_A_REQUEST
            )
        facts = {}
        for name, value in members.items():
            if name in self._vocabulary.facts:
                facts[name] = self._value(name, value)
            else:
                self._keys.check(name, self.place(name))
                self.others.append(name)
        return facts

    def place(self, word: str) -> Location:
        """Return where a word in quotes stands first, the line's beginning where it does not."""
        column = self._line.find(json.dumps(word)) + 1
        return Location(self._start.path, self._start.line, max(column, 1))

    def _pairs(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        found: dict[str, object] = {}
        for name, value in pairs:
            if name in found:
                raise InputError(f"`{name}` stands twice", self.place(name), fault=Fault.SAID_TWICE)
            found[name] = value
        return found

    def _value(self, name: str, value: object) -> Value:
        fact = self._vocabulary.facts[name]
        try:
            return read_json_value(value, fact, self._start)
        except InputError:
            return read_json_value(value, fact, self._value_place(name, value))

    def _value_place(self, name: str, value: object) -> Location:
        after = self.place(name).column + len(name) + 1
        column = self._line.find(_digits(value), after) + 1
        return Location(self._start.path, self._start.line, max(column, 1))


def read_json_value(value: object, fact: Fact, place: Location) -> Value:
    """Return the value of a fact that JSON gives; raise InputError at a place if it has none such.

    Fractions are those that `fraction` returns.
    """
    if isinstance(value, str) and value in fact.phrases:
        return value
    if isinstance(value, bool) and fact.type is FactType.YES_NO:
        return value
    is_text = isinstance(value, str) and fact.type is not FactType.DATE and value != "unknown"
    written = value if isinstance(value, str) else _digits(value)
    return read_value(Scalar(place, written, quoted=is_text), fact)


class _TooExact(float):
    """A number of more digits than a float keeps, with the text that writes it."""

    text: str


def fraction(text: str) -> float:
    """Return the number that a text writes, which remembers a text of too many digits."""
    if not has_too_many_digits(text.lower().partition("e")[0]):
        return float(text)
    number = _TooExact(text)
    number.text = text
    return number


def _digits(value: object) -> str:
    return value.text if isinstance(value, _TooExact) else json.dumps(value)
