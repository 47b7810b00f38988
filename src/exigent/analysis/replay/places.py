"""One place of a table read in Python, as the SQL of its column reads all of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from exigent.columns import ColumnType, FactColumn, NullMeaning, numbers_among
from exigent.files import Scalar, read_value
from exigent.words import UNKNOWN, Fact, FactType, InputError, Location, Value

_NOWHERE = Location("")
_MIDNIGHT = " 00:00:00"


def read_place(
    said: object, column: FactColumn, fact: Fact, held_as: ColumnType = ColumnType.TEXT
) -> Value | None:
    """Return what a place states: None for nothing; raise InputError for what is no value.

    `said` is the place as the database makes it readable.
    """
    if said is None or said == "" or said != said:  # noqa: PLR0124 - only NaN is not itself
        return UNKNOWN if column.null is NullMeaning.UNKNOWN else None
    word = _as_word(said, column.words, held_as)
    if word in column.words:
        return column.words[word]
    if isinstance(said, float) and fact.type is FactType.NUMBER and fact.has(said):
        return int(said) if said.is_integer() else said
    if held_as is ColumnType.TIME:
        word = word.removesuffix(_MIDNIGHT)
    is_quoted = fact.type is FactType.CHOICE and word != UNKNOWN.value
    try:
        return read_value(Scalar(_NOWHERE, word, quoted=is_quoted), fact)
    except InputError as error:
        message, meant = _what_is_wrong(error, word, fact)
        raise InputError(message, None, meant, fault=error.fault) from None


def _what_is_wrong(error: InputError, word: str, fact: Fact) -> tuple[str, str]:
    """Return what is wrong in a place, and what was meant: a mapping mends words, not quotes."""
    if fact.type is not FactType.YES_NO:
        return error.message, error.meant
    message = f"`{fact.name}` is true or false, and `{word}` is not known to be either"
    return message, "say under `values` of the mapping what it stands for"


def states(
    row: Mapping[str, object],
    columns: tuple[FactColumn, ...],
    facts: Mapping[str, Fact],
    types: Mapping[str, ColumnType],
) -> dict[str, Value]:
    """Return the facts that a row states; raise InputError for what is no value."""
    found = {
        one.fact: read_place(row[one.column], one, facts[one.fact], types[one.column])
        for one in columns
    }
    return {name: value for name, value in found.items() if value is not None}


def _as_word(said: object, words: Iterable[str], held_as: ColumnType) -> str:
    """Return how a place is written; a number is the first of the words that is the same number."""
    if isinstance(said, bool):
        return "true" if said else "false"
    if isinstance(said, int | float | Decimal):
        numbers = numbers_among(words, held_as)
        return next((word for word, number in numbers if number == float(said)), str(said))
    return str(said)
